// The definitions that the desk has taken into use: a folder named by its hash in the data folder, and a file that points at it.
// The folder is on disk before the pointer, so that a start after a power cut finds what the pointer names.

import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDefinitionFolder } from './writeDefinitionFolder.ts';

/** The file that is read at start; without it the definitions of the settings hold. */
export interface DefinitionPointer {
  /** sha256 of the definitions, hex; names their folder. */
  readonly hash: string;
  /** When they were taken into use, ISO 8601. */
  readonly since: string;
  /** Actor key of whoever did it. */
  readonly by: string;
}

const pointerName = 'in-use.json';

/** The folder pointed at in a data folder; undefined when nothing has been taken into use there. Throws Error for a pointer that cannot be read. */
export function findPointedDefinitions(
  dataFolder: string,
): (DefinitionPointer & { readonly folder: string }) | undefined {
  const path = join(dataFolder, 'definitions', pointerName);
  if (!existsSync(path)) return undefined;
  const pointer = JSON.parse(readFileSync(path, 'utf8')) as DefinitionPointer;
  if (!/^[0-9a-f]{64}$/u.test(pointer.hash)) throw new Error(`${path} names no definitions`);
  return { ...pointer, folder: buildFolder(dataFolder, pointer.hash) };
}

function buildFolder(dataFolder: string, hash: string): string {
  return join(dataFolder, 'definitions', hash);
}

/** Copies a folder of definitions with the hash into the data folder, where it is not there already; returns where it lies. */
export async function keepDefinitions(dataFolder: string, source: string, hash: string): Promise<string> {
  const folder = buildFolder(dataFolder, hash);
  if (existsSync(folder)) return folder;
  const refusal = await writeDefinitionFolder(source, folder, new Map());
  if (refusal !== undefined && !existsSync(folder)) throw new Error(`The definitions cannot be kept in ${folder}`);
  for (const name of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (name.isFile()) await syncPath(join(name.parentPath, name.name));
  }
  await syncPath(folder);
  await syncPath(join(dataFolder, 'definitions'));
  return folder;
}

/** Points at definitions that are kept in the data folder: the next start goes by them. */
export async function pointAtDefinitions(dataFolder: string, pointer: DefinitionPointer): Promise<void> {
  const folder = join(dataFolder, 'definitions');
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, `.${pointerName}.unfinished`);
  const file = await open(unfinished, 'w');
  try {
    await file.writeFile(`${JSON.stringify(pointer, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, join(folder, pointerName));
  await syncPath(folder);
}

async function syncPath(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
