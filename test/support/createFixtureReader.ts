// A reader of releases that lie in memory.

import {
  buildMoment,
  buildReleaseSummary,
  chooseRelease,
  type Edition,
  type FaultNotice,
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

export function createFixtureReader(
  releases: readonly ReleaseData[],
  isLoading = false,
  notices: readonly FaultNotice[] = [],
): ReleaseReader {
  const faults = { notices, unreadable: [] };
  const manifests = releases.map(buildFixtureManifest);
  const find = (round: number, area: string, edition?: Edition) => {
    const manifest = chooseRelease(manifests, round, area, buildMoment(edition));
    return manifest && releases[manifests.indexOf(manifest)];
  };
  const findFile = (round: number, area: string, version: number, path: string) =>
    manifests
      .find((manifest) => manifest.round === round && manifest.area === area && manifest.version === version)
      ?.files.find((file) => file.path === path);
  const findManifestBytes = ([round, area, version]: readonly [number, string, number, string]) => {
    const found = manifests.find((one) => one.round === round && one.area === area && one.version === version);
    return found && new TextEncoder().encode(JSON.stringify(found));
  };
  return {
    list: async () => manifests,
    listFaults: async () => faults,
    load: async (round, area, edition) => find(round, area, edition),
    summarize: async (round, area, edition) => {
      const data = find(round, area, edition);
      return data && buildReleaseSummary(data);
    },
    readCells: async (round, area, edition) => {
      const data = find(round, area, edition);
      return data && packCells(data);
    },
    readFile: async (...key) => (isManifest(key) ? findManifestBytes(key) : findFile(...key) && workbook),
    openFile: async (...key) => {
      const manifest = isManifest(key) ? findManifestBytes(key) : undefined;
      if (manifest !== undefined) return openBytes(manifest, { sha256: 'e'.repeat(64) });
      const file = findFile(...key);
      return file && openBytes(workbook, file);
    },
    isLoading: () => isLoading,
  };
}

function isManifest([, , , path]: readonly [number, string, number, string]): boolean {
  return path === 'release.json';
}

function openBytes(bytes: Uint8Array<ArrayBuffer>, file: Pick<ReleaseManifest['files'][number], 'sha256'>): OpenedFile {
  return {
    bytes: bytes.length,
    sha256: file.sha256,
    mediaType: undefined,
    stream: (range) => new Blob([range ? bytes.slice(range.start, range.end + 1) : bytes]).stream(),
  };
}
