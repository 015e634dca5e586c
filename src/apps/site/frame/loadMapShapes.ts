import type { MapShapes } from '../../../products/chart/chartModel.ts';
import type { ReleaseManifest, ReleaseReader } from '../../../stages/publication/index.ts';

const mapFile = 'map.json';

/** Maps by the hash of their file: releases of many rounds hold the same one. */
const keptShapes = new Map<string, MapShapes>();

/** An area of a round in a version. */
export type ReleasedArea = Pick<ReleaseManifest, 'round' | 'area' | 'version'>;

/** The map that lies in the release; undefined in releases of formats that have none. */
export async function loadMapShapes(releases: ReleaseReader, released: ReleasedArea): Promise<MapShapes | undefined> {
  const manifest = findManifest(await releases.list(), released);
  const file = manifest?.files.find(({ path }) => path === mapFile);
  if (manifest === undefined || file === undefined) return undefined;
  const kept = keptShapes.get(file.sha256);
  if (kept !== undefined) return kept;
  const bytes = await releases.readFile(manifest.round, manifest.area, manifest.version, mapFile);
  if (bytes === undefined) return undefined;
  const shapes = JSON.parse(new TextDecoder().decode(bytes)) as MapShapes;
  keptShapes.set(file.sha256, shapes);
  return shapes;
}

/** The release that the area was read from: its own, else that of all areas. */
function findManifest(manifests: readonly ReleaseManifest[], released: ReleasedArea): ReleaseManifest | undefined {
  const fitting = manifests.filter(({ round, version }) => round === released.round && version === released.version);
  return fitting.find(({ area }) => area === released.area) ?? fitting.find(({ area }) => area === 'all');
}
