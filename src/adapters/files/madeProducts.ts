// Files made on request from releases, kept by the edition that they are made of: the first that is written stays, so that
// an address gives the same bytes for ever (decision 0057). The folder may be emptied at any time.

import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Several processes may share the folder. A file is either whole or not there. */
export interface MadeProducts {
  /** Undefined where it has not been made, or is no longer kept. `edition` and `name` are plain names of files. */
  find(edition: string, name: string): Promise<Uint8Array | undefined>;
  /** Keeps the bytes where there is room, and gives those that are kept: the first that were. */
  keep(edition: string, name: string, bytes: Uint8Array): Promise<Uint8Array>;
}

const maxBytes = 4_000_000_000;

/** Keeps files in a folder that is made with the first of them, up to `limit` bytes in all. */
export function openMadeProducts(folder: string, limit: number = maxBytes): MadeProducts {
  let kept: Promise<number> | undefined;
  const place = (edition: string, name: string) => join(folder, checkName(edition), checkName(name));
  const find = async (path: string): Promise<Uint8Array | undefined> => {
    try {
      return await readFile(path);
    } catch (error) {
      if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return undefined;
      throw error;
    }
  };
  return {
    find: (edition, name) => find(place(edition, name)),
    async keep(edition, name, bytes) {
      kept ??= countBytes(folder);
      if ((await kept) + bytes.length > limit) return bytes;
      const path = place(edition, name);
      const draft = `${path}.${randomUUID()}`;
      await mkdir(join(folder, edition), { recursive: true });
      try {
        await writeFile(draft, bytes, { flush: true });
        await link(draft, path);
        kept = kept.then((total) => total + bytes.length);
        return bytes;
      } catch (error) {
        if (!hasCode(error, 'EEXIST')) throw error;
        return (await find(path)) ?? bytes;
      } finally {
        await rm(draft, { force: true });
      }
    },
  };
}

/** No path from outside reaches the disk. */
function checkName(name: string): string {
  if (!/^[\w-][\w.-]*$/.test(name)) throw new Error(`${name} is no name of a file`);
  return name;
}

async function countBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name))),
  );
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
