// A site with two versions of a full-size area, a round before, and the map: what journeys of readers walk on.

import { Hono } from 'hono';
import { readAssetFiles } from '../../src/adapters/files/readAssetFiles.ts';
import { readDefinitionFiles } from '../../src/adapters/files/readDefinitionFiles.ts';
import { createSite } from '../../src/apps/site/createSite.tsx';
import { buildMapShapes } from '../../src/stages/definition/index.ts';
import {
  type FaultNotice,
  packCells,
  type ReleaseData,
  type ReleaseReader,
} from '../../src/stages/publication/index.ts';
import { createAssetRoutes } from '../../src/ui/assetRoutes.ts';
import { buildBundledRelease } from './buildBundledRelease.ts';
import { createFixtureReader } from './createFixtureReader.ts';
import { loadOnce } from './loadOnce.ts';

/** Address that citations of the site begin with. */
export const publishedUrl = 'https://jamfor.example';

/** LSS 2018 with the same survey a year before, so that there is something to compare with. */
export function buildPublishedRelease(): ReleaseData {
  const data = buildBundledRelease();
  const before = buildBundledRelease('lss', 2);
  const earlier = packCells({ ...before, round: data.round - 1, results: before.results.map(moveBack) });
  return { ...data, earlier: [earlier] };
}

function moveBack(result: ReleaseData['results'][number]) {
  return { ...result, round: result.round - 1 };
}

/** A reader whose releases hold the map of the bundled definitions too. */
export function createMappedReader(
  releases: readonly ReleaseData[],
  notices: readonly FaultNotice[] = [],
): ReleaseReader {
  const reader = createFixtureReader(releases, false, notices);
  const map = loadOnce(readDefinitionFiles('definitions')).set?.classifications.map;
  const bytes = new TextEncoder().encode(JSON.stringify(map && buildMapShapes(map)));
  const file = { path: 'map.json', product: 'map', area: 'all', sha256: 'c'.repeat(64) };
  let listed: Awaited<ReturnType<ReleaseReader['list']>> | undefined;
  return {
    ...reader,
    list: async () => {
      listed ??= (await reader.list()).map((manifest) => ({ ...manifest, files: [...manifest.files, file] }));
      return listed;
    },
    readFile: async (round, area, version, path) =>
      path === file.path ? bytes : reader.readFile(round, area, version, path),
  };
}

export function createPublishedApp(...releases: readonly ReleaseData[]): Hono {
  return new Hono()
    .route('/', createAssetRoutes(readAssetFiles()))
    .route('/', createSite(createMappedReader(releases), { url: publishedUrl }));
}
