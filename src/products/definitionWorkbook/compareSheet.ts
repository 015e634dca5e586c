// A sheet that comes back, against what it said when it was written: changed cells, and faults where something was
// changed, added or taken away that cannot be.

import { fillMessage } from '../../texts/fill.ts';
import { definitionWorkbookTexts } from '../../texts/sv/definitionWorkbook.ts';
import { nameCell } from '../workbook/index.ts';
import { saysTheSame } from './cleanText.ts';
import type { ImportTexts, WorkbookFault, WorkbookRemark } from './importResult.ts';
import type { MemoryRow, MemorySheet } from './readMemory.ts';
import type { ReadCell, ReadSheet } from './readWorkbookCells.ts';

const { heads } = definitionWorkbookTexts;
const longestQuote = 80;

/** An open cell that says something else than it did. */
export interface ChangedCell {
  readonly cell: string;
  readonly file: string;
  readonly place: string;
  readonly before: string;
  readonly read: ReadCell;
}

/** Filled while the sheet is gone through; with a fault nothing of the workbook is taken. */
export interface SheetComparison {
  readonly changed: ChangedCell[];
  readonly faults: WorkbookFault[];
  readonly remarks: WorkbookRemark[];
}

/**
 * `sheet` undefined: the tab is gone (SHEET_MISSING). Rows are found by file and place, columns by their heads,
 * wherever they stand.
 */
export function compareSheet(memory: MemorySheet, sheet: ReadSheet | undefined, texts: ImportTexts): SheetComparison {
  const comparison: SheetComparison = { changed: [], faults: [], remarks: [] };
  const report = (row: number, column: number, code: FaultCode, values: FaultValues = {}): void => {
    const cell = `${memory.tab}!${nameCell(row, column)}`;
    comparison.faults.push({ cell, code, message: fillMessage(texts.faults[code], values) });
  };
  if (sheet === undefined) {
    comparison.faults.push({ cell: memory.tab, code: 'SHEET_MISSING', message: texts.faults.SHEET_MISSING });
    return comparison;
  }
  const headRow = findHeadRow(sheet);
  const columns = findColumns(memory, sheet, headRow, report);
  if (columns === undefined) return comparison;
  comparison.remarks.push(...listExtraColumns(memory, sheet, headRow, texts));
  const known = new Map(memory.rows.map((row) => [nameRow(row.file, row.place), row]));
  const seen = new Map<string, number>();
  for (const [index, cells] of sheet.rows.entries()) {
    if (index <= headRow) continue;
    const [file, place] = [heads.file, heads.yamlPlace].map((head) => getText(cells[columns.get(head) ?? -1]));
    const name = nameRow(file ?? '', place ?? '');
    const row = known.get(name);
    if (row === undefined) {
      const isUsed = memory.heads.some((head) => getText(cells[columns.get(head) ?? -1]) !== '');
      if (isUsed) report(index, 0, 'ROW_UNKNOWN');
      continue;
    }
    const first = seen.get(name);
    if (first !== undefined) {
      report(index, 0, 'ROW_DOUBLED', { row: describeRow(row), number: first + 1 });
      continue;
    }
    seen.set(name, index);
    compareRow({ memory, row, cells, index, columns, texts }, comparison, report);
  }
  for (const [name, row] of known) {
    if (!seen.has(name)) report(row.number - 1, 0, 'ROW_MISSING', { row: describeRow(row), number: row.number });
  }
  return comparison;
}

type FaultCode = keyof ImportTexts['faults'];
type FaultValues = Readonly<Record<string, string | number>>;
type Report = (row: number, column: number, code: FaultCode, values?: FaultValues) => void;

interface RowReading {
  readonly memory: MemorySheet;
  readonly row: MemoryRow;
  readonly cells: readonly ReadCell[];
  /** Row of the sheet as it comes back, from 0. */
  readonly index: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly texts: ImportTexts;
}

function compareRow(reading: RowReading, comparison: SheetComparison, report: Report): void {
  const { memory, row, cells, index, columns, texts } = reading;
  for (const [place, before] of row.texts.entries()) {
    const column = columns.get(memory.heads[place] ?? '') ?? 0;
    const read = cells[column] ?? { kind: 'empty' };
    const leaf = row.leaves.get(place);
    if (read.kind === 'formula') {
      report(index, column, 'CELL_FORMULA');
      continue;
    }
    if (read.kind !== 'error' && saysTheSame(getText(read), before)) continue;
    if (leaf !== undefined) {
      comparison.changed.push({ cell: `${memory.tab}!${nameCell(index, column)}`, ...leaf, before, read });
      continue;
    }
    const pointer = row.texts[memory.heads.indexOf(heads.changedIn)] ?? '';
    const hint = pointer === '' ? '' : fillMessage(texts.changedIn, { place: pointer.replaceAll('\n', ', ') });
    report(index, column, 'CELL_FIXED', { before: quote(before, texts), hint });
  }
}

/** The row with the heads of the two hidden columns; the last row where there is none. */
function findHeadRow({ rows }: ReadSheet): number {
  const found = rows.findIndex((row) =>
    [heads.file, heads.yamlPlace].every((head) => row.some((cell) => getText(cell) === head)),
  );
  return found < 0 ? 0 : found;
}

/** Column of each head; undefined where one is missing or doubled, which is reported. */
function findColumns(
  memory: MemorySheet,
  { rows }: ReadSheet,
  headRow: number,
  report: Report,
): ReadonlyMap<string, number> | undefined {
  const found = (rows[headRow] ?? []).map(getText);
  let isWhole = true;
  for (const [place, head] of memory.heads.entries()) {
    const count = found.filter((text) => text === head).length;
    if (count === 1) continue;
    isWhole = false;
    report(headRow, count === 0 ? place : found.lastIndexOf(head), count === 0 ? 'HEAD_MISSING' : 'HEAD_DOUBLED', {
      head,
    });
  }
  return isWhole ? new Map(memory.heads.map((head) => [head, found.indexOf(head)])) : undefined;
}

function listExtraColumns(
  memory: MemorySheet,
  { rows }: ReadSheet,
  headRow: number,
  texts: ImportTexts,
): WorkbookRemark[] {
  return (rows[headRow] ?? []).flatMap((cell, column) => {
    const head = getText(cell);
    if (head === '' || memory.heads.includes(head)) return [];
    const message = fillMessage(texts.remarks.extraColumn, { head: quote(head, texts) });
    return [{ cell: `${memory.tab}!${nameCell(headRow, column)}`, message }];
  });
}

/** What a cell says, as text; nothing for what is no text, number or date. */
function getText(cell: ReadCell | undefined): string {
  switch (cell?.kind) {
    case 'text':
    case 'date':
      return cell.text;
    case 'number':
    case 'boolean':
      return String(cell.value);
    default:
      return '';
  }
}

function nameRow(file: string, place: string): string {
  return `${file}#${place}`;
}

/** What a row is about: its first cells. */
function describeRow({ texts }: MemoryRow): string {
  const words = texts.slice(0, 3).filter((text) => text !== '');
  return words.join(' ').slice(0, longestQuote);
}

function quote(text: string, texts: ImportTexts): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line === '') return texts.nothing;
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1)}…`;
}
