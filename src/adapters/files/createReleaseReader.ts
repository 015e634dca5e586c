// Reads published releases from their folders. What is read is kept as long as there is room: a release never changes.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  buildMoment,
  buildReleaseSummary,
  chooseRelease,
  type Edition,
  packCells,
  type ReleaseCells,
  type ReleaseData,
  type ReleaseReader,
  type ReleaseSummary,
  readReleaseCells,
  readReleaseData,
  readReleaseSummary,
} from '../../stages/publication/index.ts';
import { type ReleaseTexts, releaseTexts as swedish } from '../../texts/sv/release.ts';
import { FaultNoticeList } from './faultNotices.ts';
import {
  type ListedFile,
  manifestName,
  openListedFile,
  openManifest,
  type PlacedRelease,
  readListedFile,
} from './placedReleases.ts';
import { RecentReleases } from './recentReleases.ts';
import { ReleaseList } from './releaseList.ts';

/**
 * Size of the files of all data kept in memory; each takes some five times as much there. The ten areas of a round are 20–27 MB, and a
 * page of a municipality reads all of them: with room for less than a round, each page would read them anew.
 */
const maxDataBytes = 60_000_000;

/** The same of cells and summaries, of which every area of ten rounds takes some millions. */
const maxCellsBytes = 24_000_000;
const maxSummaryBytes = 24_000_000;

/** Reads the releases below a folder; `isLoading` tells whether bundled rounds are still on their way. */
export function createReleaseReader(
  folder: string,
  isLoading: () => boolean,
  texts: ReleaseTexts = swedish,
): ReleaseReader {
  const list = new ReleaseList(folder, texts);
  const faults = new FaultNoticeList(folder);
  const data = new RecentReleases<ReleaseData>(maxDataBytes);
  const cells = new RecentReleases<ReleaseCells>(maxCellsBytes);
  const summaries = new RecentReleases<ReleaseSummary>(maxSummaryBytes);

  const find = async (round: number, area: string, edition: Edition | undefined): Promise<FoundArea | undefined> => {
    const { placed, manifests } = await list.get();
    const manifest = chooseRelease(manifests, round, area, buildMoment(edition));
    const release = placed.find((candidate) => candidate.manifest === manifest);
    return release && { release, area };
  };
  const loadData = ({ release, area }: FoundArea): Promise<ReleaseData> => {
    const file = getProduct(release, area, 'data');
    const place = join(release.folder, file.path);
    return data.get(place, async () => {
      const bytes = await readListedFile(release, file, texts);
      return { value: readReleaseData(new TextDecoder().decode(bytes), { place, texts }), bytes: bytes.length };
    });
  };
  /** A small product of an area, read from its file or, in releases of early formats, made from the data. */
  const loadSmall = <T>(kept: RecentReleases<T>, found: FoundArea, small: SmallProduct<T>): Promise<T> => {
    const { release, area } = found;
    const file = findProduct(release, area, small.product);
    const place = join(release.folder, file?.path ?? `${area}/${small.product}`);
    return kept.get(place, async () => {
      if (file === undefined) {
        const value = small.build(await loadData(found));
        return { value, bytes: JSON.stringify(value).length };
      }
      const bytes = await readListedFile(release, file, texts);
      return { value: small.read(new TextDecoder().decode(bytes), { place, texts }), bytes: bytes.length };
    });
  };
  const findFile = async (round: number, area: string, version: number, path: string) => {
    const release = (await list.get()).placed.find(
      ({ manifest }) => manifest.round === round && manifest.area === area && manifest.version === version,
    );
    // Only what the manifest lists is ever read: no path from outside reaches the disk.
    const file = release?.manifest.files.find((listed) => listed.path === path);
    return { release, file };
  };
  return {
    isLoading,
    list: async () => (await list.get()).manifests,
    listFaults: () => faults.get(),
    async load(round, area, edition) {
      const found = await find(round, area, edition);
      return found && loadData(found);
    },
    async summarize(round, area, edition) {
      const found = await find(round, area, edition);
      return found && loadSmall(summaries, found, summaryProduct);
    },
    async readCells(round, area, edition) {
      const found = await find(round, area, edition);
      return found && loadSmall(cells, found, cellsProduct);
    },
    async readFile(round, area, version, path) {
      const { release, file } = await findFile(round, area, version, path);
      if (release === undefined) return undefined;
      if (path === manifestName) return readFile(join(release.folder, manifestName));
      return file && readListedFile(release, file, texts);
    },
    async openFile(round, area, version, path) {
      const { release, file } = await findFile(round, area, version, path);
      if (release === undefined) return undefined;
      if (path === manifestName) return openManifest(release);
      return file && openListedFile(release, file, texts);
    },
  };
}

/** An area in a release that holds it. */
interface FoundArea {
  readonly release: PlacedRelease;
  readonly area: string;
}

interface SmallProduct<T> {
  readonly product: string;
  readonly read: (text: string, source: { readonly place: string; readonly texts: ReleaseTexts }) => T;
  readonly build: (data: ReleaseData) => T;
}

const summaryProduct = { product: 'summary', read: readReleaseSummary, build: buildReleaseSummary };
const cellsProduct = { product: 'cells', read: readReleaseCells, build: (data: ReleaseData) => packCells(data) };

function findProduct({ manifest }: PlacedRelease, area: string, product: string): ListedFile | undefined {
  return manifest.files.find((file) => file.product === product && file.area === area);
}

function getProduct(release: PlacedRelease, area: string, product: string): ListedFile {
  const file = findProduct(release, area, product);
  if (file === undefined) throw new Error(`A release of ${area} has the product ${product}`);
  return file;
}
