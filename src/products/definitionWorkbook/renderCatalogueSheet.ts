// A table of the catalogue as a sheet: what can be changed is open and tinted, the rest is grey and says where to change.

import type { Leaf } from '../../stages/definition/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { definitionWorkbookTexts as texts } from '../../texts/sv/definitionWorkbook.ts';
import {
  buildRow,
  nameCell,
  type SheetCell,
  type SheetRange,
  type SheetValidation,
  type WorkbookSheet,
} from '../workbook/index.ts';
import { type CatalogueCell, type CatalogueRow, type CatalogueSheet, renderLeaf } from './catalogue.ts';
import type { LeafPlace } from './placeLeaves.ts';
import { firstBodyRow, headRow, hiddenHeads, longestCellText } from './sheetLayout.ts';

const hiddenWidth = 30;
/** Per cent; pages lie beside each other, with the first columns on each. */
const printScale = 55;
/** A day or a month, or the word open. */
const dateLengths = { shortest: 4, longest: 10 };

type Places = ReadonlyMap<Leaf, LeafPlace>;

/**
 * Protected without a password: it keeps from slips, not from will. The two hidden columns hold file and place of each
 * row.
 */
export function renderCatalogueSheet(sheet: CatalogueSheet, places: Places): WorkbookSheet {
  const { tab, rows, columns, frozenColumns, description } = sheet;
  const heads = [...columns.map(({ head }) => head), ...hiddenHeads];
  const lastColumn = heads.length - 1;
  const range = { firstRow: headRow, lastRow: headRow + rows.length, firstColumn: 0, lastColumn };
  return {
    name: tab,
    summary: description,
    rows: [
      buildRow('title', [tab]),
      buildRow('text', [description]),
      buildRow('head', heads),
      ...rows.map((row, index) => renderRow(row, { tab, row: firstBodyRow + index }, places)),
    ],
    widths: [...columns.map(({ width }) => width), hiddenWidth, hiddenWidth],
    tables: [{ name: sheet.tableName, summary: description, range, hasFilter: true }],
    frozen: { rows: firstBodyRow, columns: frozenColumns },
    hiddenColumns: [lastColumn - 1, lastColumn],
    isProtected: true,
    validations: listValidations(sheet, places),
    print: {
      orientation: 'landscape',
      header: tab,
      scale: printScale,
      repeatedRows: { first: headRow, last: headRow },
      repeatedColumns: { first: 0, last: frozenColumns - 1 },
      area: { ...range, lastColumn: lastColumn - 2 },
    },
  };
}

type Position = Pick<LeafPlace, 'tab' | 'row'>;

function renderRow({ file, place, cells }: CatalogueRow, position: Position, places: Places): SheetCell[] {
  return [
    ...cells.map((cell, column): SheetCell => {
      if (cell.kind === 'pointer') return renderPointer(cells, position, places);
      const isOpen = isEditable(cell, { ...position, column }, places);
      return { value: renderCell(cell, isOpen), style: isOpen ? 'editable' : 'fixed' };
    }),
    ...[file, place].map((value): SheetCell => ({ value, style: 'fixed' })),
  ];
}

/** True when the cell is the one in which its leaf can be changed, and can hold all of it. */
export function isEditable(cell: CatalogueCell, position: LeafPlace, places: Places): boolean {
  if (cell.kind !== 'leaf' || renderLeaf(cell.leaf).length > longestCellText) return false;
  const place = places.get(cell.leaf);
  return place?.tab === position.tab && place.row === position.row && place.column === position.column;
}

function renderCell(cell: Exclude<CatalogueCell, { kind: 'pointer' }>, isOpen: boolean): string {
  const text = cell.kind === 'leaf' ? renderLeaf(cell.leaf) : cell.text;
  return isOpen || text.length <= longestCellText ? text : `${text.slice(0, longestCellText)} …`;
}

/** Where the texts of the row that are not its own can be changed; a link to the first. */
function renderPointer(cells: readonly CatalogueCell[], position: Position, places: Places): SheetCell {
  const leaves = cells.flatMap((cell) => ('leaf' in cell ? [cell.leaf] : []));
  const elsewhere = leaves.filter((leaf) => {
    const place = places.get(leaf);
    return place?.tab !== position.tab || place.row !== position.row;
  });
  const lines = new Set(
    elsewhere.map((leaf) => {
      const place = places.get(leaf);
      if (place === undefined) return fillMessage(texts.pointerOutside, { file: leaf.file });
      return fillMessage(texts.pointer, { tab: place.tab, row: place.row + 1 });
    }),
  );
  const [first] = elsewhere.flatMap((leaf) => places.get(leaf) ?? []);
  const value = [...lines].join('\n');
  if (first === undefined) return { value, style: 'fixed' };
  return { value, style: 'fixedLink', tab: first.tab, target: nameCell(first.row, first.column) };
}

function listValidations({ tab, rows }: CatalogueSheet, places: Places): SheetValidation[] {
  const ranges = rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell, column): SheetRange[] => {
      const row = firstBodyRow + index;
      const isDate = cell.kind === 'leaf' && (cell.leaf.kind === 'date' || cell.leaf.kind === 'month');
      if (!isDate || !isEditable(cell, { tab, row, column }, places)) return [];
      return [{ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }];
    }),
  );
  if (ranges.length === 0) return [];
  return [{ ranges, ...dateLengths, title: texts.dateTitle, message: texts.dateMessage }];
}
