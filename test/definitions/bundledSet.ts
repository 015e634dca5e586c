import { join } from 'node:path';
import { readDefinitionFiles } from '../../src/adapters/files/readDefinitionFiles.ts';
import type { DefinitionSet } from '../../src/stages/definition/index.ts';
import { loadOnce } from '../support/loadOnce.ts';

export const bundledFolder = join(import.meta.dirname, '../../definitions');

/** The definitions that the product carries. */
export const bundledSet: DefinitionSet = loadBundledSet();

function loadBundledSet(): DefinitionSet {
  const { set, problems } = loadOnce(readDefinitionFiles(bundledFolder));
  if (set !== undefined) return set;
  const lines = problems.map(({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`);
  throw new Error(`The bundled definitions have faults:\n${lines.join('\n')}`);
}
