// withdrawals.csv: columns that the agency has withdrawn during a round, with the reasons.

import { type DataProblem, quoteInput } from '../../kernel/problem.ts';
import type { Withdrawals } from '../../stages/definition/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { type DataTexts, dataTexts } from '../../texts/sv/data.ts';
import { readCsvTable } from './readCsvTable.ts';
import { renderCsv } from './renderCsv.ts';

const columns = ['column', 'reason'] as const;

/** A line per column, by code. */
export function renderWithdrawalsCsv(withdrawals: Withdrawals): string {
  return renderCsv([columns, ...[...withdrawals].toSorted(([left], [right]) => (left < right ? -1 : 1))]);
}

/** Reads withdrawals.csv for a round with the column codes given; lines with faults are problems and left out. */
export function readWithdrawalsCsv(
  bytes: Uint8Array,
  known: ReadonlySet<string>,
  texts: DataTexts = dataTexts,
): { readonly withdrawals: Withdrawals; readonly problems: readonly DataProblem[] } {
  const table = readCsvTable(bytes, columns, columns, texts);
  const whole = table.rows.filter((row) => !row.isBroken);
  const unknown = whole.filter(({ cells }) => !known.has(cells.column));
  const problems = unknown.map(({ line, cells }): DataProblem => {
    const input = quoteInput(cells.column);
    const message = fillMessage(texts.withdrawals.UNKNOWN_COLUMN, { input });
    return { line, unit: '', part: '', question: '', item: '', code: 'UNKNOWN_COLUMN', message };
  });
  const rows = whole.filter(({ cells }) => known.has(cells.column));
  return {
    withdrawals: new Map(rows.map(({ cells }) => [cells.column, cells.reason])),
    problems: [...table.problems, ...problems],
  };
}
