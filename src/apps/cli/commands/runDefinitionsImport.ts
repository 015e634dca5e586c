import { Problem } from '../../../kernel/problem.ts';
import {
  type ImportResult,
  type ImportTexts,
  importDefinitionWorkbook,
} from '../../../products/definitionWorkbook/index.ts';
import { readEditableFiles } from '../../../stages/definition/index.ts';
import { definitionImportTexts as english } from '../../../texts/en/definitionImport.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { definitionImportTexts as swedish } from '../../../texts/sv/definitionImport.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';

/** `json`: changes or faults as one object on standard output, for scripts. */
export interface DefinitionsImportOptions {
  readonly workbook: string;
  /** Folder for the whole set of definitions; new or empty. */
  readonly out: string;
  readonly json?: boolean;
}

type Accepted = Extract<ImportResult, { kind: 'accepted' }>;

/** Reads a workbook with definitions back: a new folder with what was changed in it, or every fault with its cell. */
export async function runDefinitionsImport(
  { workbook, out, json }: DefinitionsImportOptions,
  effects: CommandEffects,
): Promise<ExitStatus> {
  const texts = effects.language === 'en' ? english : swedish;
  const bytes = await effects.readFile(workbook);
  effects.showProgress(effects.texts.working.reading);
  const files = await effects.readDefinitions();
  const definitions = readEditableFiles(files);
  if (definitions.set === undefined) throw new Problem('FAULTY_DEFINITIONS', effects.texts.definitionsFaulty);
  const result = await importDefinitionWorkbook(bytes, { files, definitions }, texts);
  if (result.kind === 'refused') {
    reportFaults(result.faults, texts, json === true, effects);
    return 1;
  }
  await effects.writeDefinitions(out, result.files);
  reportChanges(result, out, texts, json === true, effects);
  return 0;
}

function reportFaults(
  faults: Extract<ImportResult, { kind: 'refused' }>['faults'],
  texts: ImportTexts,
  isJson: boolean,
  effects: CommandEffects,
): void {
  if (isJson) {
    effects.print(JSON.stringify({ changes: [], problems: faults, remarks: [] }, null, 2));
    return;
  }
  for (const { cell, code, message } of faults) {
    effects.print([cell, code, message].filter((part) => part !== '').join(' '));
  }
  effects.print(fillMessage(texts.refused, { faults: faults.length }));
}

function reportChanges(
  result: Accepted,
  out: string,
  texts: ImportTexts,
  isJson: boolean,
  effects: CommandEffects,
): void {
  const { changes, remarks, files, isOtherSet } = result;
  if (isJson) {
    effects.print(JSON.stringify({ changes, problems: [], remarks }, null, 2));
    return;
  }
  for (const change of changes) {
    const { cell, file, line, place, before, after } = change;
    effects.print(fillMessage(texts.change, { cell, file, line, place }));
    effects.print(fillMessage(texts.changeLines.before, { text: before }));
    effects.print(fillMessage(texts.changeLines.after, { text: after }));
  }
  for (const { cell, message } of remarks) effects.print(`${cell} ${message}`);
  if (changes.length === 0) {
    effects.print(fillMessage(texts.unchanged, { folder: out }));
    return;
  }
  if (isOtherSet) effects.print(texts.otherSet);
  effects.print(fillMessage(texts.done, { changes: changes.length, files: files.size, folder: out }));
}
