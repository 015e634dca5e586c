// The results of the whole country, and how documents tell them.

import type { ReleaseData, ReleasedColumn, Result } from '../../../stages/publication/index.ts';
import { documentFactSheet } from '../../../texts/sv/documentFactSheet.ts';
import { vocabulary } from '../../../texts/sv/vocabulary.ts';
import { formatNumber, formatPercent } from '../../table/index.ts';

/** Finds the country's result of a column by its code. */
export function indexNation({ results }: ReleaseData): (column: string) => Result | undefined {
  const byColumn = new Map(
    results.flatMap((result) => (result.level === 'nation' ? [[result.indicator, result] as const] : [])),
  );
  return (column) => byColumn.get(column);
}

/** `64 % (182 av 284, 28 saknas av 312)`; the number with its unit; the reason where nothing is told. */
export function tellNation(column: Pick<ReleasedColumn, 'unit'>, result: Result): string {
  const { status, numerator, denominator, missing, framed } = result;
  if (status !== 'VALUE' || column.unit !== undefined) return tellValue(column, result);
  const tell = (count: number | undefined) => formatNumber(count ?? 0);
  const counts = documentFactSheet.counts(tell(numerator), tell(denominator), tell(missing), tell(framed));
  return `${tellValue(column, result)} (${counts})`;
}

/** `64 %`; the number with its unit; the reason where nothing is told. */
export function tellValue({ unit }: Pick<ReleasedColumn, 'unit'>, { status, value = '' }: Result): string {
  if (status !== 'VALUE') return vocabulary.absences[status].word;
  return unit === undefined ? formatPercent(value) : `${formatNumber(value)} ${unit.sv}`;
}
