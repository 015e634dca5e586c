// A workbook with definitions read back: what was changed in it is made in the definitions as they are now. Where both
// have changed the same text, and where a change would break a rule, the cell is named and nothing is written.

import {
  checkEdits,
  type DefinitionFiles,
  type EditableDefinitions,
  type EditCheck,
  type LeafEdit,
} from '../../stages/definition/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { definitionWorkbookTexts } from '../../texts/sv/definitionWorkbook.ts';
import { renderLeaf } from './catalogue.ts';
import { saysTheSame } from './cleanText.ts';
import { type ChangedCell, compareSheet } from './compareSheet.ts';
import type { ImportResult, ImportTexts, WorkbookFault, WorkbookRemark } from './importResult.ts';
import { readLeafValue } from './readLeafValue.ts';
import { readMemory } from './readMemory.ts';
import { type ReadSheet, readWorkbookCells } from './readWorkbookCells.ts';

/** The definitions as they are now, without faults. */
export interface PresentDefinitions {
  readonly files: DefinitionFiles;
  readonly definitions: EditableDefinitions;
}

/**
 * `bytes` may be anything. Writes nothing; refuses the whole workbook at the first kind of fault (WORKBOOK_UNREADABLE,
 * _FOREIGN, _VERSION, then cells, then broken rules).
 */
export async function importDefinitionWorkbook(
  bytes: Uint8Array,
  { files, definitions }: PresentDefinitions,
  texts: ImportTexts,
): Promise<ImportResult> {
  const sheets = await readWorkbookCells(bytes);
  if (sheets === undefined) return refuse('WORKBOOK_UNREADABLE', texts);
  const memory = readMemory(sheets);
  if (memory.kind === 'foreign') return refuse('WORKBOOK_FOREIGN', texts);
  if (memory.kind === 'otherVersion') return refuse('WORKBOOK_VERSION', texts);
  const comparisons = memory.sheets.map((known) => {
    return compareSheet(
      known,
      sheets.find(({ name }) => name === known.tab),
      texts,
    );
  });
  const changed = comparisons.flatMap((comparison) => comparison.changed);
  const resolved = changed.map((cell) => resolveChange(cell, definitions, texts));
  const edits = resolved.flatMap((change) => change.edit ?? []);
  const faults = [...comparisons, ...resolved].flatMap((part) => part.faults);
  if (faults.length > 0) return { kind: 'refused', faults };
  const check = edits.length === 0 ? undefined : checkEdits(files, edits);
  const broken = check === undefined ? [] : listBrokenRules(check, edits, texts);
  if (broken.length > 0) return { kind: 'refused', faults: broken };
  const tabs = memory.sheets.map(({ tab }) => tab);
  return {
    kind: 'accepted',
    changes: edits.map(({ cell, file, place, before, value }, index) => {
      return { cell, file, line: check?.lines[index] ?? 1, place, before, after: String(value) };
    }),
    files: new Map([...(check?.files ?? [])].filter(([path, text]) => files.files.get(path) !== text)),
    remarks: [
      ...listExtraSheets(sheets, tabs, texts),
      ...[...comparisons, ...resolved].flatMap((part) => part.remarks),
    ],
    isOtherSet: memory.hash !== definitions.set?.hash,
  };
}

function refuse(
  code: 'WORKBOOK_UNREADABLE' | 'WORKBOOK_FOREIGN' | 'WORKBOOK_VERSION',
  texts: ImportTexts,
): ImportResult {
  return { kind: 'refused', faults: [{ cell: '', code, message: texts.faults[code] }] };
}

/** A leaf's new value, with the cell that it comes from. */
interface CellEdit extends LeafEdit {
  readonly cell: string;
  readonly before: string;
}

interface ResolvedChange {
  readonly edit?: CellEdit;
  readonly faults: readonly WorkbookFault[];
  readonly remarks: readonly WorkbookRemark[];
}

function resolveChange(change: ChangedCell, { yamlFiles }: EditableDefinitions, texts: ImportTexts): ResolvedChange {
  const { cell, file, place, before } = change;
  const source = yamlFiles.get(file);
  const leaf = source?.leaves.find((candidate) => candidate.place === place);
  const fault = (code: string, message: string): ResolvedChange => ({ faults: [{ cell, code, message }], remarks: [] });
  if (source === undefined || leaf === undefined) {
    return fault('CELL_GONE', fillMessage(texts.faults.CELL_GONE, { file }));
  }
  const value = readLeafValue(change.read, leaf, texts);
  if (value.kind === 'fault') return fault(value.code, value.message);
  const current = renderLeaf(leaf);
  if (saysTheSame(current, String(value.value))) return { faults: [], remarks: [] };
  if (!saysTheSame(current, before)) {
    const values = { file, line: source.findLine(leaf), current: shorten(current) };
    return fault('CELL_CONFLICT', fillMessage(texts.faults.CELL_CONFLICT, values));
  }
  const remarks = value.remarks.map((remark) => ({ cell, message: texts.remarks[remark] }));
  return { edit: { cell, file, place, before: current, value: value.value }, faults: [], remarks };
}

const longestQuote = 200;

function shorten(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote - 1)}…`;
}

/** Rules of the definitions that the edits would break, told at their cells. */
function listBrokenRules({ problems }: EditCheck, edits: readonly CellEdit[], texts: ImportTexts): WorkbookFault[] {
  return problems.flatMap(({ problem, edits: guilty }): WorkbookFault[] => {
    const { code, message, file, line, column } = problem;
    if (guilty.length > 0) return guilty.map((index) => ({ cell: edits[index]?.cell ?? '', code, message }));
    return [{ cell: '', code, message: fillMessage(texts.faults.UNPLACED, { file, line, column, message }) }];
  });
}

function listExtraSheets(sheets: readonly ReadSheet[], tabs: readonly string[], texts: ImportTexts): WorkbookRemark[] {
  const { readme, memory } = definitionWorkbookTexts.tabs;
  return sheets
    .filter(({ name }) => ![...tabs, readme, memory].includes(name))
    .map(({ name }) => ({ cell: name, message: texts.remarks.extraSheet }));
}
