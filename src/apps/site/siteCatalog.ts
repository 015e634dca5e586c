// What is published, newest first, for lists, search and addresses.

import type { ReleaseManifest, ReleaseReader } from '../../stages/publication/index.ts';
import { type AreaView, buildAreaView } from './areaView.ts';

/** The newest version of every area, newest round first, areas in the order that the releases name them. */
export async function loadAreaViews(releases: ReleaseReader): Promise<readonly AreaView[]> {
  const manifests = [...(await releases.list())].sort((a, b) => b.round - a.round || a.area.localeCompare(b.area));
  const areas = new Map(
    manifests.flatMap((manifest) =>
      listAreas(manifest).map((area) => [`${manifest.round} ${area}`, { round: manifest.round, area }] as const),
    ),
  );
  const loaded = await Promise.all([...areas.values()].map(({ round, area }) => releases.load(round, area)));
  return loaded.flatMap((data) => (data === undefined ? [] : [buildAreaView(data)]));
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
    (manifest) => manifest.round === view.round && listAreas(manifest).includes(view.area),
  );
  const own = manifests.filter((manifest) => manifest.area === view.area);
  return [...(own.length > 0 ? own : manifests)].sort((a, b) => b.version - a.version);
}

/** Codes of the areas that a release holds. */
function listAreas(manifest: ReleaseManifest): readonly string[] {
  if (manifest.area !== 'all') return [manifest.area];
  return manifest.files.filter((file) => file.product === 'data').map((file) => file.area);
}
