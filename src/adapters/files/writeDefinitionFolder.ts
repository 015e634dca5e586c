import { cp, mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** `taken`: the folder holds something already; `inside`: it lies in the definitions that are copied. */
export type FolderRefusal = 'taken' | 'inside';

/**
 * Writes a copy of a definition folder, whole, with some of its files changed (`undefined`: left out). The copy appears when it is complete or
 * not at all; a folder that holds something is refused.
 */
export async function writeDefinitionFolder(
  source: string,
  folder: string,
  files: ReadonlyMap<string, string | undefined>,
): Promise<FolderRefusal | undefined> {
  const target = resolve(folder);
  const origin = await realpath(source);
  if (`${await findRealPath(target)}${sep}`.startsWith(`${origin}${sep}`)) return 'inside';
  if (!(await isFree(target))) return 'taken';
  await mkdir(dirname(target), { recursive: true });
  const unfinished = join(dirname(target), `.${basename(target)}.unfinished`);
  try {
    await rm(unfinished, { recursive: true, force: true });
    await cp(origin, unfinished, { recursive: true, dereference: true });
    for (const [path, text] of files) await changeFile(join(unfinished, path), text);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return undefined;
}

async function changeFile(path: string, text: string | undefined): Promise<void> {
  if (text === undefined) return rm(path, { force: true });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The path without symbolic links, as far as it exists. */
async function findRealPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error;
    return join(await findRealPath(dirname(path)), basename(path));
  }
}

async function isFree(path: string): Promise<boolean> {
  try {
    return (await readdir(path)).length === 0;
  } catch (error) {
    if (isMissing(error)) return true;
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
