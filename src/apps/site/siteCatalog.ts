// What is published, newest first, for lists, search and addresses.

import type { ReleaseManifest, ReleaseReader } from '../../stages/publication/index.ts';
import { type AreaView, buildAreaViews } from './areaView.ts';

/** The newest version of every area, newest round first, areas in the order of publication. */
export async function loadAreaViews(releases: ReleaseReader): Promise<readonly AreaView[]> {
  const newest = selectNewest(await releases.list());
  const loaded = await Promise.all(newest.map((manifest) => releases.load(manifest.round, manifest.area)));
  const views = loaded.flatMap((data) => (data === undefined ? [] : buildAreaViews(data)));
  // An area published by itself goes before the same area in a release of all.
  const sorted = [...views].sort(
    (a, b) => b.round - a.round || Number(a.releaseArea === 'all') - Number(b.releaseArea === 'all'),
  );
  const first = new Map<string, AreaView>();
  for (const view of sorted) {
    const key = `${view.round} ${view.area}`;
    if (!first.has(key)) first.set(key, view);
  }
  return [...first.values()];
}

/** An area of a round in a version, or in the newest. */
export async function findAreaView(
  releases: ReleaseReader,
  round: number,
  area: string,
  version?: number,
): Promise<AreaView | undefined> {
  const data = (await releases.load(round, area, version)) ?? (await releases.load(round, 'all', version));
  return data && buildAreaViews(data).find((view) => view.area === area);
}

/** Manifests of the release that an area lies in, newest version first. */
export async function listVersions(releases: ReleaseReader, view: AreaView): Promise<readonly ReleaseManifest[]> {
  const manifests = await releases.list();
  return manifests
    .filter((manifest) => manifest.round === view.round && manifest.area === view.releaseArea)
    .sort((a, b) => b.version - a.version);
}

function selectNewest(manifests: readonly ReleaseManifest[]): readonly ReleaseManifest[] {
  const newest = new Map<string, ReleaseManifest>();
  for (const manifest of manifests) {
    const key = `${manifest.round} ${manifest.area}`;
    const known = newest.get(key);
    if (known === undefined || known.version < manifest.version) newest.set(key, manifest);
  }
  return [...newest.values()];
}
