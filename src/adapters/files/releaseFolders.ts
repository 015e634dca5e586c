// Releases as folders of plain files: `<folder>/<round>/<area>/v<version>/`. A release appears whole or not at all, and
// is never changed once it is there: what has been read may be kept, and what is read is what was published.

import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Problem } from '../../kernel/problem.ts';
import {
  buildReleaseSummary,
  type ReleaseData,
  type ReleaseFile,
  type ReleaseManifest,
  type ReleaseReader,
  type ReleaseSummary,
  readReleaseData,
  readReleaseManifest,
  readReleaseSummary,
} from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { type ReleaseTexts, releaseTexts as swedish } from '../../texts/sv/release.ts';

import { RecentReleases } from './recentReleases.ts';

const manifestName = 'release.json';

/** Size of the files of all data kept in memory; each takes some five times as much there. */
const maxKeptBytes = 120_000_000;

/** A release and the folder that it lies in. */
interface PlacedRelease {
  readonly folder: string;
  readonly manifest: ReleaseManifest;
}

type ListedFile = ReleaseManifest['files'][number];

/** A release and its file with the data of an area. */
interface FoundRelease {
  readonly release: PlacedRelease;
  readonly file: ListedFile;
}

/**
 * A release folder wherever it lies: its manifest and the data of its areas. Throws Problem NO_RELEASE,
 * UNREADABLE_RELEASE or RELEASE_DAMAGED.
 */
export async function readReleaseFolder(
  folder: string,
  texts: ReleaseTexts = swedish,
): Promise<{
  readonly manifest: ReleaseManifest;
  readonly manifestHash: string;
  readonly releases: readonly ReleaseData[];
}> {
  const path = join(folder, manifestName);
  if (!existsSync(path)) {
    throw new Problem('NO_RELEASE', fillMessage(texts.noRelease, { folder, file: manifestName }));
  }
  const text = await readFile(path, 'utf8');
  const manifest = readReleaseManifest(text, { place: path, texts });
  const dataFiles = manifest.files.filter((file) => file.product === 'data');
  const releases = await Promise.all(dataFiles.map((file) => readData({ folder, manifest }, file, texts)));
  return { manifest, manifestHash: hashBytes(text), releases };
}

/**
 * Writes a release below the folder of all releases, in one step: readers see all of it or nothing, also when the
 * machine stops in between. Throws Problem RELEASE_EXISTS when it is there.
 */
export async function writeRelease(
  folder: string,
  files: readonly ReleaseFile[],
  texts: ReleaseTexts = swedish,
): Promise<ReleaseManifest> {
  const manifest = getManifest(files);
  const target = buildReleasePath(folder, manifest);
  const { version, area, round } = manifest;
  const exists = new Problem('RELEASE_EXISTS', fillMessage(texts.exists, { version, area, round }));
  if (existsSync(target)) throw exists;
  const draft = `${target}.draft-${randomUUID()}`;
  try {
    await mkdir(draft, { recursive: true });
    for (const file of files) {
      const path = join(draft, file.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file.bytes, { flush: true });
    }
    await moveDraft(draft, target, exists);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return manifest;
}

/** Gives a draft its name, in one step. Throws `exists` when another writer of the same version was first. */
async function moveDraft(draft: string, target: string, exists: Problem): Promise<void> {
  try {
    await rename(draft, target);
  } catch (error) {
    if (hasCode(error, 'ENOTEMPTY') || hasCode(error, 'EEXIST')) throw exists;
    throw error;
  }
  await flushFolder(dirname(target));
}

/** The manifest among the files of a release, which must be exactly those that it lists. */
function getManifest(files: readonly ReleaseFile[]): ReleaseManifest {
  const file = files.find(({ path }) => path === manifestName);
  if (file === undefined) throw new Error('A release has a manifest');
  const manifest = readReleaseManifest(new TextDecoder().decode(file.bytes));
  const listed = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]));
  const others = files.filter(({ path }) => path !== manifestName);
  if (others.length !== listed.size || others.some(({ path, bytes }) => listed.get(path) !== hashBytes(bytes))) {
    throw new Error('The files of a release are those that its manifest lists');
  }
  return manifest;
}

/** Reads the releases below a folder; `isLoading` tells whether bundled rounds are still on their way. */
export function createReleaseReader(
  folder: string,
  isLoading: () => boolean,
  texts: ReleaseTexts = swedish,
): ReleaseReader {
  const manifests = new Map<string, Promise<PlacedRelease>>();
  const summaries = new Map<string, Promise<ReleaseSummary>>();
  const loaded = new RecentReleases<ReleaseData>(maxKeptBytes);
  const listPlaced = async (): Promise<readonly PlacedRelease[]> =>
    Promise.all(
      (await findReleaseFolders(folder)).map((place) =>
        keep(manifests, place, () => readPlacedManifest(folder, place, texts)),
      ),
    );
  const loadFile = ({ release, file }: FoundRelease): Promise<ReleaseData> =>
    loaded.get(join(release.folder, file.path), () => readSizedData(release, file, texts));
  return {
    isLoading,
    list: async () => (await listPlaced()).map(({ manifest }) => manifest),
    async load(round, area, version) {
      const found = findNewest(await listPlaced(), round, area, version);
      return found && loadFile(found);
    },
    async summarize(round, area) {
      const found = findNewest(await listPlaced(), round, area, undefined);
      if (found === undefined) return undefined;
      const { release, file } = found;
      const listed = release.manifest.files.find(({ product, area: own }) => product === 'summary' && own === area);
      return keep(summaries, join(release.folder, file.path), async () =>
        listed === undefined ? buildReleaseSummary(await loadFile(found)) : readSummary(release, listed, texts),
      );
    },
    async readFile(round, area, version, path) {
      const release = (await listPlaced()).find(
        ({ manifest }) => manifest.round === round && manifest.area === area && manifest.version === version,
      );
      // Only what the manifest lists is ever read: no path from outside reaches the disk.
      if (release === undefined) return undefined;
      if (path === manifestName) return readFile(join(release.folder, manifestName));
      const file = release.manifest.files.find((listed) => listed.path === path);
      return file && readListedFile(release, file, texts);
    },
  };
}

/** The newest release, or the one of a version, that holds an area: one of its own before one of all areas. */
function findNewest(
  releases: readonly PlacedRelease[],
  round: number,
  area: string,
  version: number | undefined,
): FoundRelease | undefined {
  const holding = releases
    .filter(({ manifest }) => manifest.round === round && (version === undefined || manifest.version === version))
    .flatMap((release) => {
      const file = release.manifest.files.find((listed) => listed.product === 'data' && listed.area === area);
      return file === undefined ? [] : [{ release, file }];
    })
    .sort((a, b) => b.release.manifest.version - a.release.manifest.version);
  return holding.find(({ release }) => release.manifest.area === area) ?? holding[0];
}

async function readPlacedManifest(folder: string, place: string, texts: ReleaseTexts): Promise<PlacedRelease> {
  const path = join(place, manifestName);
  const manifest = readReleaseManifest(await readFile(path, 'utf8'), { place: path, texts });
  if (buildReleasePath(folder, manifest) !== place) {
    const { round, area, version } = manifest;
    throw new Problem('UNREADABLE_RELEASE', fillMessage(texts.misplaced, { place: path, round, area, version }));
  }
  return { folder: place, manifest };
}

async function readData(release: PlacedRelease, file: ListedFile, texts: ReleaseTexts): Promise<ReleaseData> {
  return (await readSizedData(release, file, texts)).value;
}

async function readSizedData(
  release: PlacedRelease,
  file: ListedFile,
  texts: ReleaseTexts,
): Promise<{ readonly value: ReleaseData; readonly bytes: number }> {
  const bytes = await readListedFile(release, file, texts);
  const place = join(release.folder, file.path);
  return { value: readReleaseData(new TextDecoder().decode(bytes), { place, texts }), bytes: bytes.length };
}

async function readSummary(release: PlacedRelease, file: ListedFile, texts: ReleaseTexts): Promise<ReleaseSummary> {
  const bytes = await readListedFile(release, file, texts);
  return readReleaseSummary(new TextDecoder().decode(bytes), { place: join(release.folder, file.path), texts });
}

/** Bytes of a file that the manifest lists. Throws Problem RELEASE_DAMAGED when they are not those published. */
async function readListedFile({ folder }: PlacedRelease, file: ListedFile, texts: ReleaseTexts): Promise<Uint8Array> {
  const path = join(folder, file.path);
  if (!existsSync(path)) throw new Problem('RELEASE_DAMAGED', fillMessage(texts.fileMissing, { path }));
  const bytes = await readFile(path);
  if (hashBytes(bytes) !== file.sha256) {
    throw new Problem('RELEASE_DAMAGED', fillMessage(texts.fileChanged, { path }));
  }
  return bytes;
}

function buildReleasePath(folder: string, manifest: ReleaseManifest): string {
  return join(folder, String(manifest.round), manifest.area, `v${manifest.version}`);
}

/** Folders of whole releases; drafts have other names. */
async function findReleaseFolders(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const paths: string[] = [];
  for (const round of await listNames(folder, /^\d{4}$/)) {
    for (const area of await listNames(join(folder, round), /^[a-z]+$/)) {
      for (const version of await listNames(join(folder, round, area), /^v\d+$/)) {
        const path = join(folder, round, area, version);
        if (existsSync(join(path, manifestName))) paths.push(path);
      }
    }
  }
  return paths;
}

async function listNames(folder: string, pattern: RegExp): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && pattern.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** What has been read is kept; a failed reading is tried again the next time. */
function keep<T>(kept: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const reading = read().catch((error: unknown) => {
    kept.delete(key);
    throw error;
  });
  kept.set(key, reading);
  return reading;
}

/** Makes sure that a new name in a folder outlives a power cut. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
