// The areas of a round as the page of a place needs them: their release, and the place's results in the rounds before.

import { buildFactRound, type FactRound } from '../../../products/sentence/index.ts';
import { listPublished, type ReleaseReader } from '../../../stages/publication/index.ts';
import type { AreaView } from '../frame/areaView.ts';

/** `earlier` holds only rounds in which the area is published. */
export interface PlaceArea {
  readonly view: AreaView;
  /** Published rounds before this one, the latest first. */
  readonly earlier: readonly FactRound[];
}

/** Rounds that are no longer published are told as this release told of them. */
export async function loadPlaceAreas(
  releases: ReleaseReader,
  views: readonly AreaView[],
  unit: string,
): Promise<readonly PlaceArea[]> {
  const all = await listPublished(releases);
  return Promise.all(
    views.map(async (view) => {
      const before = all.filter(({ round, area }) => area === view.area && round < view.round);
      const cells = await Promise.all(before.map(({ round, area }) => releases.readCells(round, area)));
      const published = cells.filter((entry) => entry !== undefined);
      const told = view.data.earlier.filter(({ round }) => !published.some((entry) => entry.round === round));
      const rounds = [...published, ...told].sort((a, b) => b.round - a.round);
      return { view, earlier: rounds.map((entry) => buildFactRound(entry, 'unit', unit)) };
    }),
  );
}
