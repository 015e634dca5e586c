import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DefinitionFiles } from '../../stages/definition/index.ts';

/** Kinds of files that definitions are made of. */
const kinds = ['.yaml', '.yml', '.csv', '.json'];

/**
 * Reads the files of a definition folder. `schema/` (for editors) and files of other kinds are no definitions and
 * are left out. A folder that does not exist gives no files: the loader then says which are missing.
 */
export function readDefinitionFiles(folder: string): DefinitionFiles {
  const names = listNames(folder)
    .filter((name) => kinds.some((kind) => name.endsWith(kind)))
    .map((name) => name.split(sep).join('/'))
    .filter((name) => !name.startsWith('schema/') && !name.split('/').some((step) => step.startsWith('.')));
  const files = names.toSorted().map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')]);
  return { folder, files: new Map(files) };
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  }
}
