// Release folders as they lie on disk: found, their manifests read, their files compared with what was published.

import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Problem } from '../../kernel/problem.ts';
import {
  type OpenedFile,
  type ReleaseData,
  type ReleaseManifest,
  readReleaseData,
  readReleaseManifest,
} from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import type { ReleaseTexts } from '../../texts/sv/release.ts';

/** The file that makes a folder a release: it is written last, so a folder without it is no release. */
export const manifestName = 'release.json';

/** A release and the folder that it lies in. */
export interface PlacedRelease {
  readonly folder: string;
  readonly manifest: ReleaseManifest;
}

/** Path from the folder of the release, size in bytes and sha256 in hex. */
export type ListedFile = ReleaseManifest['files'][number];

let releasesOfProcess = 0;

/** To be called when a release has come below a folder of releases, so that readers in this process see it at once. */
export function noteRelease(): void {
  releasesOfProcess += 1;
}

/** How many releases this process has published. */
export function countNotedReleases(): number {
  return releasesOfProcess;
}

/** Files whose hash was right, with their size and time of change then. */
const compared = new Map<string, string>();

/**
 * `place`: the folder. Throws Problem UNREADABLE_RELEASE where the manifest cannot be read, or names another round,
 * area or version than its place.
 */
export async function readPlacedManifest(folder: string, place: string, texts: ReleaseTexts): Promise<PlacedRelease> {
  const path = join(place, manifestName);
  const manifest = readReleaseManifest(await readFile(path, 'utf8'), { place: path, texts });
  if (buildReleasePath(folder, manifest) !== place) {
    const { round, area, version } = manifest;
    throw new Problem('UNREADABLE_RELEASE', fillMessage(texts.misplaced, { place: path, round, area, version }));
  }
  return { folder: place, manifest };
}

/** The data in a file that the manifest lists. Throws Problem RELEASE_DAMAGED or UNREADABLE_RELEASE. */
export async function readListedData(
  release: PlacedRelease,
  file: ListedFile,
  texts: ReleaseTexts,
): Promise<ReleaseData> {
  const bytes = await readListedFile(release, file, texts);
  return readReleaseData(new TextDecoder().decode(bytes), { place: join(release.folder, file.path), texts });
}

/** Bytes of a file that the manifest lists. Throws Problem RELEASE_DAMAGED when they are not those published. */
export async function readListedFile(
  { folder }: PlacedRelease,
  file: ListedFile,
  texts: ReleaseTexts,
): Promise<Uint8Array> {
  const path = join(folder, file.path);
  if (!existsSync(path)) throw new Problem('RELEASE_DAMAGED', fillMessage(texts.fileMissing, { path }));
  const bytes = await readFile(path);
  if (hashBytes(bytes) !== file.sha256) {
    throw new Problem('RELEASE_DAMAGED', fillMessage(texts.fileChanged, { path }));
  }
  return bytes;
}

/**
 * A file that the manifest lists, ready to be read in pieces. Its hash is compared the first time, and again only when
 * its size or time has changed since. Throws Problem RELEASE_DAMAGED.
 */
export async function openListedFile(
  { folder }: PlacedRelease,
  file: ListedFile,
  texts: ReleaseTexts,
): Promise<OpenedFile> {
  const path = join(folder, file.path);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new Problem('RELEASE_DAMAGED', fillMessage(texts.fileMissing, { path }));
  const state = `${file.sha256} ${found.size} ${found.mtimeMs}`;
  if (compared.get(path) !== state) {
    if ((await hashFile(path)) !== file.sha256) {
      throw new Problem('RELEASE_DAMAGED', fillMessage(texts.fileChanged, { path }));
    }
    compared.set(path, state);
  }
  return {
    bytes: found.size,
    sha256: file.sha256,
    mediaType: file.mediaType,
    stream: (range) => Readable.toWeb(createReadStream(path, range)) as ReadableStream<Uint8Array<ArrayBuffer>>,
  };
}

/** The manifest itself, ready to be read in pieces. */
export async function openManifest({ folder }: PlacedRelease): Promise<OpenedFile> {
  const bytes = await readFile(join(folder, manifestName));
  return {
    bytes: bytes.length,
    sha256: hashBytes(bytes),
    mediaType: undefined,
    stream: ({ start, end } = { start: 0, end: bytes.length - 1 }) =>
      Readable.toWeb(Readable.from([bytes.subarray(start, end + 1)])) as ReadableStream<Uint8Array<ArrayBuffer>>,
  };
}

/** Where a release lies below the folder of all releases. */
export function buildReleasePath(folder: string, manifest: ReleaseManifest): string {
  return join(folder, String(manifest.round), manifest.area, `v${manifest.version}`);
}

/** Folders of whole releases; drafts have other names. */
export async function findReleaseFolders(folder: string): Promise<readonly string[]> {
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

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

/** sha256 in hex (64 digits); of text its UTF-8 bytes. */
export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
