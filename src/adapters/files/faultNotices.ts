// Notices of known faults: files in `faults` below the folder of releases. Each is written once and whole, and never changed.

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type FaultEnd,
  type FaultFile,
  type FaultNotice,
  type FaultNotices,
  findNextFaultId,
  isFaultFile,
  readFaultFiles,
  renderFaultEnd,
  renderFaultNotice,
} from '../../stages/publication/index.ts';
import { noteRelease } from './placedReleases.ts';
import { flushFolder } from './releaseFolders.ts';
import { WatchedFolder } from './watchedFolder.ts';

function getFaultFolder(releasesFolder: string): string {
  return join(releasesFolder, 'faults');
}

interface ReadFolder {
  readonly names: readonly string[];
  readonly told: FaultNotices;
}

/** The notices below a folder of releases: the same object as long as they are the same. */
export class FaultNoticeList {
  readonly #read: WatchedFolder<ReadFolder>;

  constructor(releasesFolder: string) {
    const folder = getFaultFolder(releasesFolder);
    const look = (before: ReadFolder) => readFaultFolder(folder, before);
    this.#read = new WatchedFolder<ReadFolder>(look, { names: [], told: { notices: [], unreadable: [] } });
  }

  /** What this process has written is there at once, all else after a second. Never rejects: what cannot be read is named. */
  async get(): Promise<FaultNotices> {
    return (await this.#read.get()).told;
  }
}

async function readFaultFolder(folder: string, before: ReadFolder): Promise<ReadFolder> {
  const names = await listNames(folder);
  // A file that was read never changes; one that could not be read is tried again.
  if (before.told.unreadable.length === 0 && String(names) === String(before.names)) return before;
  const told = await readFaults(folder, names);
  return { names: names ?? [], told: JSON.stringify(told) === JSON.stringify(before.told) ? before.told : told };
}

/** Names of the files of notices; undefined where the folder is there and cannot be read. */
async function listNames(folder: string): Promise<readonly string[] | undefined> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder).catch(() => undefined);
  return names?.filter(isFaultFile).sort();
}

async function readFaults(folder: string, names: readonly string[] | undefined): Promise<FaultNotices> {
  if (names === undefined) return { notices: [], unreadable: [folder] };
  const files = await Promise.all(
    names.map(async (name): Promise<FaultFile> => {
      return { name, text: await readFile(join(folder, name), 'utf8').catch(() => undefined) };
    }),
  );
  const { notices, unreadable } = readFaultFiles(files);
  return { notices, unreadable: unreadable.map((name) => join(folder, name)) };
}

/** The id that the next notice of an area will have. */
export async function findFaultId(releasesFolder: string, key: Pick<FaultNotice, 'round' | 'area'>): Promise<string> {
  return findNextFaultId((await listNames(getFaultFolder(releasesFolder))) ?? [], key);
}

/** Makes a notice public; false when its id is taken. */
export async function writeFaultNotice(releasesFolder: string, notice: FaultNotice): Promise<boolean> {
  return writeOnce(getFaultFolder(releasesFolder), renderFaultNotice(notice));
}

/** Ends a notice; false when it has ended already. */
export async function writeFaultEnd(releasesFolder: string, id: string, end: FaultEnd): Promise<boolean> {
  return writeOnce(getFaultFolder(releasesFolder), renderFaultEnd(id, end));
}

/** A file appears whole or not at all, also when the machine stops in between, and never in place of another. */
async function writeOnce(folder: string, { name, text }: { readonly name: string; readonly text: string }) {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.draft-${randomUUID()}`);
  try {
    await writeFile(draft, text, { flush: true });
    await link(draft, join(folder, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
  await flushFolder(folder);
  noteRelease();
  return true;
}
