// Releases as folders of plain files: `<folder>/<round>/<area>/v<version>/`. A release appears whole or not at all, and
// is never changed once it is there, so what has been read may be kept.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Problem } from '../../kernel/problem.ts';
import {
  type ReleaseData,
  type ReleaseFile,
  type ReleaseManifest,
  type ReleaseReader,
  readReleaseData,
  readReleaseManifest,
} from '../../stages/publication/index.ts';

const manifestName = 'release.json';

/** A release folder wherever it lies: its manifest and the data of its areas. Throws Problem NO_RELEASE. */
export async function readReleaseFolder(folder: string): Promise<{
  readonly manifest: ReleaseManifest;
  readonly manifestHash: string;
  readonly releases: readonly ReleaseData[];
}> {
  const path = join(folder, manifestName);
  if (!existsSync(path)) throw new Problem('NO_RELEASE', `${path} saknas: mappen ${folder} är ingen publicering.`);
  const text = await readFile(path, 'utf8');
  const manifest = readReleaseManifest(text);
  const dataFiles = manifest.files.filter((file) => file.product === 'data');
  const releases = await Promise.all(
    dataFiles.map(async (file) => readReleaseData(await readFile(join(folder, file.path), 'utf8'))),
  );
  return { manifest, manifestHash: createHash('sha256').update(text).digest('hex'), releases };
}

/** Writes a release below the folder of all releases, in one step. Throws Problem RELEASE_EXISTS when it is there. */
export async function writeRelease(folder: string, files: readonly ReleaseFile[]): Promise<ReleaseManifest> {
  const manifestFile = files.find((file) => file.path === manifestName);
  if (manifestFile === undefined) throw new Error('A release has a manifest');
  const manifest = readReleaseManifest(new TextDecoder().decode(manifestFile.bytes));
  const target = buildReleasePath(folder, manifest);
  if (existsSync(target)) {
    throw new Problem('RELEASE_EXISTS', `Version ${manifest.version} av ${manifest.area} ${manifest.round} är redan publicerad.`);
  }
  const draft = `${target}.draft-${process.pid}`;
  try {
    for (const file of files) {
      const path = join(draft, file.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file.bytes, { flush: true });
    }
    await rename(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return manifest;
}

/** Reads the releases below a folder; `isLoading` tells whether bundled rounds are still on their way. */
export function createReleaseReader(folder: string, isLoading: () => boolean): ReleaseReader {
  const manifests = new Map<string, Promise<ReleaseManifest>>();
  const loaded = new Map<string, Promise<ReleaseData | undefined>>();

  const readManifest = (path: string): Promise<ReleaseManifest> => keep(manifests, path, async () => readReleaseManifest(await readFile(path, 'utf8')));
  const list = async (): Promise<readonly ReleaseManifest[]> => Promise.all((await findManifests(folder)).map(readManifest));

  return {
    list,
    isLoading,
    async load(round, area, version) {
      const versions = (await list()).filter((manifest) => manifest.round === round && manifest.area === area);
      const chosen = versions.filter((manifest) => version === undefined || manifest.version === version).sort((a, b) => b.version - a.version)[0];
      const file = chosen?.files.find((candidate) => candidate.product === 'data');
      if (chosen === undefined || file === undefined) return undefined;
      const path = join(buildReleasePath(folder, chosen), file.path);
      return keep(loaded, path, async () => readReleaseData(await readFile(path, 'utf8')));
    },
    async readFile(round, area, version, path) {
      const manifest = (await list()).find((entry) => entry.round === round && entry.area === area && entry.version === version);
      const isListed = path === manifestName || manifest?.files.some((file) => file.path === path);
      return manifest && isListed ? readFile(join(buildReleasePath(folder, manifest), path)) : undefined;
    },
  };
}

function buildReleasePath(folder: string, manifest: ReleaseManifest): string {
  return join(folder, String(manifest.round), manifest.area, `v${manifest.version}`);
}

async function findManifests(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((entry) => /^\d{4}\/[a-z]+\/v\d+\/release\.json$/.test(entry)).map((entry) => join(folder, entry));
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
