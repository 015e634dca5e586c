// targets.csv: known shares of the nation, by series or column, that synthetic answers are steered to.

import type { DataProblem } from '../../kernel/problem.ts';
import { type DataTexts, dataTexts } from '../../texts/sv/data.ts';
import { readCsvTable } from './readCsvTable.ts';

/** A line of targets.csv as text. */
export interface TargetRow {
  readonly line: number;
  /** Series or column code. */
  readonly name: string;
  readonly percent: string;
}

/** Reads a file with the columns `series,percent` or `column,percent`; lines with faults are problems and left out. */
export function readTargetsCsv(
  bytes: Uint8Array,
  texts: DataTexts = dataTexts,
): { readonly rows: readonly TargetRow[]; readonly problems: readonly DataProblem[] } {
  const bySeries = readCsvTable(bytes, ['series', 'percent'], ['series', 'percent'], texts);
  const byColumn = readCsvTable(bytes, ['column', 'percent'], ['column', 'percent'], texts);
  const isByColumn = byColumn.rows.length > 0 && bySeries.rows.length === 0;
  const rows = isByColumn
    ? byColumn.rows.map(({ line, isBroken, cells }) => ({ line, isBroken, name: cells.column, percent: cells.percent }))
    : bySeries.rows.map(({ line, isBroken, cells }) => ({
        line,
        isBroken,
        name: cells.series,
        percent: cells.percent,
      }));
  return {
    rows: rows.filter((row) => !row.isBroken).map(({ line, name, percent }) => ({ line, name, percent })),
    problems: (isByColumn ? byColumn : bySeries).problems,
  };
}
