import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDefinitionFiles } from '../../src/adapters/files/readDefinitionFiles.ts';
import type { DefinitionFiles } from '../../src/stages/definition/index.ts';

const here = import.meta.dirname;

/** Folder of the tiny set that every other set here is laid over. */
export const baseFolder = join(here, 'base');
export const validFolder = join(here, 'valid');
export const invalidFolder = join(here, 'invalid');

/**
 * The base set with the files of a folder laid over it. `removed.txt` in the folder lists files of the base to
 * leave out, one a line.
 */
export function readTestDefinitions(folder: string): DefinitionFiles {
  const files = new Map([...readDefinitionFiles(baseFolder).files, ...readDefinitionFiles(folder).files]);
  const removedList = join(folder, 'removed.txt');
  const removed = existsSync(removedList) ? readFileSync(removedList, 'utf8').trim().split('\n') : [];
  for (const path of removed) files.delete(path);
  return { folder, files };
}
