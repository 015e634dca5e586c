// Releases on their way, beside the folder that the public side reads, on the same file system: frozen ones below
// `staged/`, approved ones below `embargo/` until their time. What moves between them and the public does so in one step.

import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Problem } from '../../kernel/problem.ts';
import type { ReleaseData, ReleaseFile, ReleaseKey, ReleaseManifest } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { releaseTexts as texts } from '../../texts/sv/release.ts';
import {
  findReleaseFolders,
  hashBytes,
  manifestName,
  noteRelease,
  readListedFile,
  readPlacedManifest,
} from './placedReleases.ts';
import { moveFolder, readReleaseFolder, writeRelease } from './releaseFolders.ts';

/** Only the process itself reads what is not yet public. */
const ownOnly = 0o700;
const checklistName = 'checklist.json';
const previewName = 'preview';

/** A release frozen at its check; `contentHash` is that of its record. */
export type FrozenKey = ReleaseKey & { readonly contentHash: string };

/** Folder of a frozen release: one for each content, so that what has been read of it stays right. */
function getStagedFolder(dataFolder: string, { round, area, version, contentHash }: FrozenKey): string {
  return join(dataFolder, 'staged', `${round}-${area}-v${version}-${contentHash.slice(0, 16)}`);
}

/** Folder of approved releases that wait for their time, laid out as the folder of releases. */
export function getEmbargoFolder(dataFolder: string): string {
  return join(dataFolder, 'embargo');
}

/** Folder of releases with the frozen one alone, as readers of releases want it. */
export function getPreviewFolder(dataFolder: string, frozen: FrozenKey): string {
  return join(getStagedFolder(dataFolder, frozen), previewName);
}

/** Freezes the files of a release; what was frozen with the same content before is replaced. */
export async function stageRelease(
  dataFolder: string,
  frozen: FrozenKey,
  files: readonly ReleaseFile[],
): Promise<void> {
  const folder = getStagedFolder(dataFolder, frozen);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: ownOnly });
  await writeRelease(join(folder, previewName), files);
}

/** Keeps the checklist of a frozen release beside it, for the one who approves. */
export async function writeStagedChecklist(dataFolder: string, frozen: FrozenKey, checklist: unknown): Promise<void> {
  await writeFile(join(getStagedFolder(dataFolder, frozen), checklistName), `${JSON.stringify(checklist)}\n`);
}

/** A frozen release with its checklist; undefined when it is no longer there. Throws Problem RELEASE_DAMAGED. */
export async function findStagedRelease(
  dataFolder: string,
  frozen: FrozenKey,
): Promise<
  { readonly manifest: ReleaseManifest; readonly data: ReleaseData; readonly checklist: unknown } | undefined
> {
  const checklistPath = join(getStagedFolder(dataFolder, frozen), checklistName);
  const place = getReleasePlace(getPreviewFolder(dataFolder, frozen), frozen);
  if (!existsSync(checklistPath) || !existsSync(place)) return undefined;
  const { manifest, releases } = await readReleaseFolder(place);
  const data = releases.find((release) => release.area === frozen.area);
  if (data === undefined) return undefined;
  return { manifest, data, checklist: JSON.parse(await readFile(checklistPath, 'utf8')) };
}

/** The file of a product as it was frozen; undefined where the release has none. Throws Problem RELEASE_DAMAGED when it is another. */
export async function findStagedFile(
  dataFolder: string,
  frozen: FrozenKey,
  product: string,
): Promise<Uint8Array | undefined> {
  const folder = getPreviewFolder(dataFolder, frozen);
  const placed = await readPlacedManifest(folder, getReleasePlace(folder, frozen), texts);
  const file = placed.manifest.files.find((listed) => listed.product === product);
  return file && readListedFile(placed, file, texts);
}

/** Lets go of everything that is kept of a frozen release. */
export async function removeStagedRelease(dataFolder: string, frozen: FrozenKey): Promise<void> {
  await rm(getStagedFolder(dataFolder, frozen), { recursive: true, force: true });
}

/** Writes the approved files where nothing makes them public; they wait there until the approval is recorded. */
export async function writeReadyRelease(
  dataFolder: string,
  frozen: FrozenKey,
  manifestHash: string,
  files: readonly ReleaseFile[],
): Promise<void> {
  const folder = getReadyFolder(dataFolder, frozen, manifestHash);
  if (!existsSync(getReleasePlace(folder, frozen))) await writeRelease(folder, files);
}

/** Puts recorded files under embargo; false when they are not there. */
export async function embargoRelease(dataFolder: string, frozen: FrozenKey, manifestHash: string): Promise<boolean> {
  const place = getReleasePlace(getReadyFolder(dataFolder, frozen, manifestHash), frozen);
  if (!existsSync(place)) return false;
  await mkdir(getEmbargoFolder(dataFolder), { recursive: true, mode: ownOnly });
  await moveRelease(place, getReleasePlace(getEmbargoFolder(dataFolder), frozen), frozen);
  return true;
}

/** Takes a release out of the embargo, so that its time does nothing; false when it does not lie there. */
export async function takeFromEmbargo(dataFolder: string, frozen: FrozenKey): Promise<boolean> {
  const target = join(getStagedFolder(dataFolder, frozen), `taken-${Date.now()}`);
  await mkdir(dirname(target), { recursive: true, mode: ownOnly });
  try {
    await rename(getReleasePlace(getEmbargoFolder(dataFolder), frozen), target);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
  return true;
}

/** sha256 of release.json of a release below a folder of releases; undefined when it is not there. */
export async function findManifestHash(folder: string, key: ReleaseKey): Promise<string | undefined> {
  const path = join(getReleasePlace(folder, key), manifestName);
  return existsSync(path) ? hashBytes(await readFile(path)) : undefined;
}

/** What came of looking through the embargo: the releases that went live, and what stopped others. */
export interface GoneLive {
  readonly released: readonly ReleaseManifest[];
  readonly faults: readonly unknown[];
}

/**
 * Makes public every release whose time has come, in one step each. Reads the files alone. A release whose files are not
 * those approved stays where it is.
 */
export async function releaseDue(dataFolder: string, releasesFolder: string, now: Date): Promise<GoneLive> {
  const embargo = getEmbargoFolder(dataFolder);
  const released: ReleaseManifest[] = [];
  const faults: unknown[] = [];
  for (const place of await findReleaseFolders(embargo)) {
    try {
      const placed = await readPlacedManifest(embargo, place, texts);
      if (Date.parse(placed.manifest.time) > now.getTime()) continue;
      for (const file of placed.manifest.files) await readListedFile(placed, file, texts);
      await moveRelease(place, getReleasePlace(releasesFolder, placed.manifest), placed.manifest);
      released.push(placed.manifest);
    } catch (error) {
      // Another process was first, or the release was sent back meanwhile.
      if (!isMissing(error)) faults.push(error);
    }
  }
  return { released, faults };
}

async function moveRelease(place: string, target: string, key: ReleaseKey): Promise<void> {
  const { round, area, version } = key;
  await mkdir(dirname(target), { recursive: true });
  await moveFolder(place, target, new Problem('RELEASE_EXISTS', fillMessage(texts.exists, { round, area, version })));
  noteRelease();
}

function getReadyFolder(dataFolder: string, frozen: FrozenKey, manifestHash: string): string {
  return join(getStagedFolder(dataFolder, frozen), `ready-${manifestHash.slice(0, 16)}`);
}

function getReleasePlace(folder: string, { round, area, version }: ReleaseKey): string {
  return join(folder, String(round), area, `v${version}`);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
