// The folder where the operator's mail system drops messages that came back.

import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const notUnderstood = 'not-understood';

/** Where the mail system drops what came back. */
export function getBounceFolder(dataFolder: string): string {
  return join(dataFolder, 'bounces');
}

/** Where what nobody could make sense of is put aside. */
export function getUnreadFolder(dataFolder: string): string {
  return join(getBounceFolder(dataFolder), notUnderstood);
}

const largestFile = 5_000_000;

/** Names are plain names of files in the folder. */
export interface BounceFolder {
  /** Names of the messages that wait, in order. */
  list(): Promise<readonly string[]>;
  /** The message as bytes in latin-1, the larger part of a very large one left out. */
  read(name: string): Promise<string>;
  /** It is taken care of: the file is erased, since it may hold a whole mail with its links. */
  remove(name: string): Promise<void>;
  /** Nobody could make sense of it: it is put aside in `not-understood/` for a person. */
  putAside(name: string): Promise<void>;
}

/** The folder need not exist: then nothing waits. Only files that end with `.eml` and are not hidden are messages. */
export function openBounceFolder(folder: string): BounceFolder {
  return {
    async list() {
      try {
        const entries = await readdir(folder, { withFileTypes: true });
        return entries
          .filter((entry) => entry.isFile() && entry.name.endsWith('.eml') && !entry.name.startsWith('.'))
          .map(({ name }) => name)
          .toSorted();
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
        throw error;
      }
    },
    async read(name) {
      const bytes = await readFile(join(folder, name));
      return bytes.subarray(0, largestFile).toString('latin1');
    },
    remove: (name) => rm(join(folder, name), { force: true }),
    async putAside(name) {
      await mkdir(join(folder, notUnderstood), { recursive: true, mode: 0o700 });
      await rename(join(folder, name), join(folder, notUnderstood, name));
    },
  };
}
