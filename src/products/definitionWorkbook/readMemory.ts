// The hidden sheet of a workbook that comes back: what every cell said when the workbook was written.

import { definitionWorkbookTexts as texts } from '../../texts/sv/definitionWorkbook.ts';
import type { ReadCell, ReadSheet } from './readWorkbookCells.ts';
import { hiddenHeads, memoryLines, memoryVersion } from './sheetLayout.ts';

/** What is compared: a cell that differs from its text here was changed. */
export interface MemoryRow {
  readonly file: string;
  readonly place: string;
  /** As the workbook was written, from 1. */
  readonly number: number;
  /** Texts of the cells, but for the hidden ones. */
  readonly texts: readonly string[];
  /** Leaf that each open cell holds, by column from 0. */
  readonly leaves: ReadonlyMap<number, { readonly file: string; readonly place: string }>;
}

/** `heads` with the two hidden ones at the end. */
export interface MemorySheet {
  readonly tab: string;
  readonly heads: readonly string[];
  readonly rows: readonly MemoryRow[];
}

/** `foreign`: no workbook of ours; `otherVersion`: written by a version whose sheets lie otherwise. */
export type Memory =
  | { readonly kind: 'foreign' }
  | { readonly kind: 'otherVersion' }
  | { readonly kind: 'known'; readonly hash: string; readonly sheets: readonly MemorySheet[] };

/** Trusts the hidden sheet: a changed one is found when its places do not fit the definitions. */
export function readMemory(sheets: readonly ReadSheet[]): Memory {
  const memory = sheets.find(({ name }) => name === texts.tabs.memory);
  const [first, ...lines] = (memory?.rows ?? []).map((row) => row.map(getText));
  if (first?.[0] !== memoryLines.start) return { kind: 'foreign' };
  if (first[1] !== memoryVersion) return { kind: 'otherVersion' };
  const known: MemorySheet[] = [];
  let width = 0;
  let rows: MemoryRow[] = [];
  let leaves = new Map<number, { file: string; place: string }>();
  for (const [kind, ...rest] of lines) {
    if (kind === memoryLines.sheet) {
      rows = [];
      // Readers fill every line up to the longest one.
      const [tab = '', ...heads] = rest.filter((text) => text !== '');
      width = heads.length - hiddenHeads.length;
      known.push({ tab, heads, rows });
    } else if (kind === memoryLines.row) {
      const [file = '', place = '', number = '', ...cells] = rest;
      leaves = new Map();
      rows.push({ file, place, number: Number(number), texts: cells.slice(0, width), leaves });
    } else if (kind === memoryLines.leaf) {
      const [column = '', file = '', place = ''] = rest;
      leaves.set(Number(column), { file, place });
    }
  }
  return { kind: 'known', hash: first[2] ?? '', sheets: known };
}

function getText(cell: ReadCell): string {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'number' ? String(cell.value) : '';
}
