// Definitions written as a workbook and read back, for tests.

import {
  buildDefinitionWorkbook,
  type ImportResult,
  importDefinitionWorkbook,
} from '../../src/products/definitionWorkbook/index.ts';
import { buildExpressionWords } from '../../src/stages/calculation/index.ts';
import {
  type DefinitionFiles,
  type EditableDefinitions,
  readEditableFiles,
} from '../../src/stages/definition/index.ts';
import { definitionImportTexts } from '../../src/texts/sv/definitionImport.ts';
import { expressionPhrases } from '../../src/texts/sv/expression.ts';

const read = new WeakMap<DefinitionFiles, EditableDefinitions>();

/** The set as it can be edited; read once for the same files. */
export function readDefinitions(files: DefinitionFiles): EditableDefinitions {
  const definitions = read.get(files) ?? readEditableFiles(files);
  read.set(files, definitions);
  return definitions;
}

/** Bytes of the workbook of a definition set. Throws Error when the set has faults. */
export function exportDefinitions(files: DefinitionFiles, rounds?: readonly number[]): Uint8Array {
  const definitions = readDefinitions(files);
  const { set, problems } = definitions;
  if (set === undefined) throw new Error(`The set has faults: ${problems[0]?.message}`);
  const years = rounds ?? [...set.rounds.keys()];
  const words = [...set.rounds].map(
    ([year, round]) => [year, buildExpressionWords(round, expressionPhrases, 'sv')] as const,
  );
  return buildDefinitionWorkbook({ definitions, set, years, words: new Map(words), time: '2026-01-01T00:00:00Z' })
    .bytes;
}

/** What comes of importing a workbook into a definition set. */
export function importDefinitions(workbook: Uint8Array, files: DefinitionFiles): Promise<ImportResult> {
  return importDefinitionWorkbook(workbook, { files, definitions: readDefinitions(files) }, definitionImportTexts);
}

/** Faults as `cell code`. Throws Error when the import was accepted. */
export function listFaults(result: ImportResult): readonly string[] {
  if (result.kind === 'accepted') throw new Error('The import was accepted');
  return result.faults.map(({ cell, code }) => `${cell} ${code}`);
}

/** Lines that differ, as `file −old` and `file +new`. Throws Error when the import was refused. */
export function listChangedLines(result: ImportResult, files: DefinitionFiles): readonly string[] {
  if (result.kind === 'refused') throw new Error(`The import was refused: ${JSON.stringify(result.faults)}`);
  return [...result.files].flatMap(([path, text]) => {
    const before = (files.files.get(path) ?? '').split('\n');
    const after = text.split('\n');
    let start = 0;
    while (before[start] === after[start] && start < before.length) start++;
    let end = 0;
    const shortest = Math.min(before.length, after.length) - start;
    while (end < shortest && before.at(-1 - end) === after.at(-1 - end)) end++;
    return [
      ...before.slice(start, before.length - end).map((line) => `${path} −${line}`),
      ...after.slice(start, after.length - end).map((line) => `${path} +${line}`),
    ];
  });
}
