// What is published, newest first, for lists, search and addresses. Lists read summaries; data are read for the pages
// that show them.

import {
  listReleasedAreas,
  loadSummaries,
  type ReleaseManifest,
  type ReleaseReader,
  type ReleaseSummary,
} from '../../../stages/publication/index.ts';
import { compareSwedish } from '../../../ui/format.ts';
import { type AreaView, buildAreaView } from './areaView.ts';

/** Summaries of the newest version of every area: newest round first, areas by name. */
export async function loadSiteSummaries(releases: ReleaseReader): Promise<readonly ReleaseSummary[]> {
  const summaries = await loadSummaries(releases);
  return summaries.toSorted((a, b) => b.round - a.round || compareSwedish(a.areaName.sv, b.areaName.sv));
}

/** The areas that summaries tell of, in the same order. */
export async function loadViews(
  releases: ReleaseReader,
  summaries: readonly ReleaseSummary[],
): Promise<readonly AreaView[]> {
  const loaded = await Promise.all(summaries.map(({ round, area }) => releases.load(round, area)));
  return loaded.flatMap((data) => (data === undefined ? [] : [buildAreaView(data)]));
}

/** The rounds of summaries, newest first. */
export function listRounds(summaries: readonly ReleaseSummary[]): readonly number[] {
  return [...new Set(summaries.map(({ round }) => round))];
}

/** An area of a round in a version, or in the newest. */
export async function findAreaView(
  releases: ReleaseReader,
  round: number,
  area: string,
  version?: number,
): Promise<AreaView | undefined> {
  const data = await releases.load(round, area, version);
  return data && buildAreaView(data);
}

/** Manifests of the releases that an area lies in, newest version first: its own, or those of all areas. */
export async function listVersions(releases: ReleaseReader, view: AreaView): Promise<readonly ReleaseManifest[]> {
  const manifests = (await releases.list()).filter(
    (manifest) => manifest.round === view.round && listReleasedAreas(manifest).includes(view.area),
  );
  const own = manifests.filter((manifest) => manifest.area === view.area);
  return [...(own.length > 0 ? own : manifests)].sort((a, b) => b.version - a.version);
}
