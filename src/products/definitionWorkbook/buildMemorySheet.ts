// The hidden sheet: what every cell said when the workbook was written, and which text of which file each open cell
// holds. What has been changed is found against it.

import type { Leaf } from '../../stages/definition/index.ts';
import { definitionWorkbookTexts as texts } from '../../texts/sv/definitionWorkbook.ts';
import { buildRow, type SheetCell, type WorkbookSheet } from '../workbook/index.ts';
import type { CatalogueSheet } from './catalogue.ts';
import type { LeafPlace } from './placeLeaves.ts';
import { isEditable } from './renderCatalogueSheet.ts';
import { firstBodyRow, headRow, memoryLines, memoryVersion } from './sheetLayout.ts';

/** What a workbook that comes back is told apart by. */
export interface MemoryFacts {
  /** Hash of the definition set. */
  readonly hash: string;
  readonly years: readonly number[];
}

/** `rendered`: the sheets as they are written, in the same order. */
export function buildMemorySheet(
  sheets: readonly CatalogueSheet[],
  rendered: readonly WorkbookSheet[],
  places: ReadonlyMap<Leaf, LeafPlace>,
  { hash, years }: MemoryFacts,
): WorkbookSheet {
  return {
    name: texts.tabs.memory,
    summary: '',
    rows: [
      buildRow('code', [memoryLines.start, memoryVersion, hash, years.join(',')]),
      ...sheets.flatMap((sheet, index) => listSheetLines(sheet, rendered[index]?.rows ?? [], places)),
    ],
    widths: [12],
    isHidden: true,
    print: { orientation: 'landscape' },
  };
}

function listSheetLines(
  { tab, rows, columns }: CatalogueSheet,
  written: WorkbookSheet['rows'],
  places: ReadonlyMap<Leaf, LeafPlace>,
): SheetCell[][] {
  const heads = written[headRow]?.map(({ value }) => value) ?? [];
  const body = rows.flatMap(({ file, place, cells }, index) => {
    const row = firstBodyRow + index;
    const texts = written[row]?.slice(0, columns.length).map(({ value }) => value) ?? [];
    const leaves = cells.flatMap((cell, column) =>
      cell.kind === 'leaf' && isEditable(cell, { tab, row, column }, places)
        ? [buildRow('code', [memoryLines.leaf, String(column), cell.leaf.file, cell.leaf.place])]
        : [],
    );
    return [buildRow('code', [memoryLines.row, file, place, String(row + 1), ...texts]), ...leaves];
  });
  return [buildRow('code', [memoryLines.sheet, tab, ...heads]), ...body];
}
