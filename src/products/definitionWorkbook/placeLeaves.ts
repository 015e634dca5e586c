import type { Leaf } from '../../stages/definition/index.ts';
import type { CatalogueSheet } from './catalogue.ts';
import { firstBodyRow } from './sheetLayout.ts';

/** Where a leaf can be changed; rows and columns of the sheet, counted from 0. */
export interface LeafPlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** The one cell in which each leaf can be changed: the first that shows it as its own. */
export function placeLeaves(sheets: readonly CatalogueSheet[]): ReadonlyMap<Leaf, LeafPlace> {
  const places = new Map<Leaf, LeafPlace>();
  for (const { tab, rows } of sheets) {
    for (const [index, { cells }] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell.kind !== 'leaf' || places.has(cell.leaf)) continue;
        places.set(cell.leaf, { tab, row: firstBodyRow + index, column });
      }
    }
  }
  return places;
}
