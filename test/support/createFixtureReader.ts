// A reader of releases that lie in memory.

import {
  buildMoment,
  buildReleaseSummary,
  chooseRelease,
  type Edition,
  type OpenedFile,
  packCells,
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
  const find = (round: number, area: string, edition?: Edition) => {
    const manifest = chooseRelease(manifests, round, area, buildMoment(edition));
    return manifest && releases[manifests.indexOf(manifest)];
  };
  const findFile = (round: number, area: string, version: number, path: string) =>
    manifests
      .find((manifest) => manifest.round === round && manifest.area === area && manifest.version === version)
      ?.files.find((file) => file.path === path);
  return {
    list: async () => manifests,
    load: async (round, area, edition) => find(round, area, edition),
    summarize: async (round, area, edition) => {
      const data = find(round, area, edition);
      return data && buildReleaseSummary(data);
    },
    readCells: async (round, area, edition) => {
      const data = find(round, area, edition);
      return data && packCells(data);
    },
    readFile: async (...key) => (findFile(...key) === undefined ? undefined : workbook),
    openFile: async (...key) => {
      const file = findFile(...key);
      return file && openBytes(workbook, file);
    },
    isLoading: () => isLoading,
  };
}

function openBytes(bytes: Uint8Array<ArrayBuffer>, file: ReleaseManifest['files'][number]): OpenedFile {
  return {
    bytes: bytes.length,
    sha256: file.sha256,
    mediaType: undefined,
    stream: (range) => new Blob([range ? bytes.slice(range.start, range.end + 1) : bytes]).stream(),
  };
}
