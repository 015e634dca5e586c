// A reader of releases that lie in memory.

import {
  buildReleaseSummary,
  type ReleaseData,
  type ReleaseManifest,
  type ReleaseReader,
} from '../../src/stages/publication/index.ts';

const workbook = new TextEncoder().encode('not a real workbook');

function buildFixtureManifest(data: ReleaseData): ReleaseManifest {
  return {
    formatVersion: 2,
    round: data.round,
    area: data.area,
    version: data.version,
    time: data.time,
    isSynthetic: data.isSynthetic,
    definitionHash: 'd'.repeat(64),
    inputs: [],
    replaces: undefined,
    files: [
      {
        path: `oj-${data.round}-${data.area}_v${data.version}.xlsx`,
        product: 'workbook',
        area: data.area,
        sha256: 'a'.repeat(64),
      },
      { path: 'results.csv', product: 'results', area: data.area, sha256: 'b'.repeat(64) },
    ],
  };
}

export function createFixtureReader(releases: readonly ReleaseData[], isLoading = false): ReleaseReader {
  const manifests = releases.map(buildFixtureManifest);
  const findNewest = (round: number, area: string, version?: number) =>
    releases
      .filter(
        (data) => data.round === round && data.area === area && (version === undefined || data.version === version),
      )
      .sort((a, b) => b.version - a.version)[0];
  return {
    list: async () => manifests,
    load: async (round, area, version) => findNewest(round, area, version),
    summarize: async (round, area) => {
      const data = findNewest(round, area);
      return data && buildReleaseSummary(data);
    },
    readFile: async (round, area, version, path) =>
      manifests.some(
        (manifest) =>
          manifest.round === round &&
          manifest.area === area &&
          manifest.version === version &&
          manifest.files.some((file) => file.path === path),
      )
        ? workbook
        : undefined,
    isLoading: () => isLoading,
  };
}
