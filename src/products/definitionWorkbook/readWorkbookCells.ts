// A workbook that comes back, taken apart into plain cells. The only file that knows the library that reads it.

import type { Cell, Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';

/** What a cell holds. Dates as ISO days, or with their time where they have one. */
export type ReadCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** `showsDay`: false where the cell shows the month only. */
  | { readonly kind: 'date'; readonly text: string; readonly showsDay: boolean }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'formula' };

/** Cells as stored, not as shown: formats of the reader change nothing. */
export interface ReadSheet {
  readonly name: string;
  /** From the first row and the first column; shorter where nothing more is written. */
  readonly rows: readonly (readonly ReadCell[])[];
}

const isoDay = 10;

/** Sheets of a workbook in their order; undefined when the bytes are no such workbook. */
export async function readWorkbookCells(bytes: Uint8Array): Promise<readonly ReadSheet[] | undefined> {
  const workbook = await openWorkbook(bytes);
  return workbook?.sheets.map(({ name, rows, cells }) => ({
    name,
    rows: rows.map((row, index) => row.map((value, column) => readCell(value, cells?.get(`${index},${column}`)))),
  }));
}

/** Whatever the library stumbles on in a file of somebody else's is told as a file that cannot be read. */
async function openWorkbook(bytes: Uint8Array): Promise<Workbook | undefined> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function readCell(value: Cell['value'], cell: Cell | undefined): ReadCell {
  if (cell?.formula !== undefined || cell?.type === 'formula') return { kind: 'formula' };
  if (cell?.type === 'error') return { kind: 'error', text: String(value) };
  if (value === null || value === undefined || value === '') return { kind: 'empty' };
  if (value instanceof Date) return readDate(value, cell?.style?.numFmt);
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'text', text: value };
}

/** A day as `2018-02-01`; a time of day is kept, so that it can be told. */
function readDate(value: Date, format: string | undefined): ReadCell {
  const text = Number.isNaN(value.getTime()) ? '' : value.toISOString();
  const showsDay = format === undefined || /d/iu.test(format);
  return { kind: 'date', text: text.slice(isoDay) === 'T00:00:00.000Z' ? text.slice(0, isoDay) : text, showsDay };
}
