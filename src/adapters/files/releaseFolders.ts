// Releases as folders of plain files: `<folder>/<round>/<area>/v<version>/`. A release appears whole or not at all, and
// is never changed once it is there: what has been read may be kept, and what is read is what was published.

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Problem } from '../../kernel/problem.ts';
import {
  type ReleaseData,
  type ReleaseFile,
  type ReleaseManifest,
  readReleaseManifest,
} from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { type ReleaseTexts, releaseTexts as swedish } from '../../texts/sv/release.ts';
import { buildReleasePath, hashBytes, manifestName, noteRelease, readListedData } from './placedReleases.ts';

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
  const releases = await Promise.all(dataFiles.map((file) => readListedData({ folder, manifest }, file, texts)));
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
    await moveFolder(draft, target, exists);
    noteRelease();
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return manifest;
}

/** Gives a folder its place, in one step. Throws `exists` when something lies there already. */
export async function moveFolder(folder: string, target: string, exists: Problem): Promise<void> {
  try {
    await rename(folder, target);
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

/** Makes sure that a new name in a folder outlives a power cut. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
