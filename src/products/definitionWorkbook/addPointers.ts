import { definitionWorkbookTexts as texts } from '../../texts/sv/definitionWorkbook.ts';
import type { CatalogueCell, CatalogueSheet } from './catalogue.ts';

const width = 24;

/** The sheet with a column, beside those that stay in view, for where texts that it only shows can be changed. */
export function addPointers(sheet: CatalogueSheet): CatalogueSheet {
  const { columns, rows, frozenColumns } = sheet;
  if (!rows.some(({ cells }) => cells.some(({ kind }) => kind === 'shown'))) return sheet;
  const pointer: CatalogueCell = { kind: 'pointer' };
  return {
    ...sheet,
    columns: columns.toSpliced(frozenColumns, 0, { head: texts.heads.changedIn, width }),
    rows: rows.map((row) => ({ ...row, cells: row.cells.toSpliced(frozenColumns, 0, pointer) })),
  };
}
