import { renderCsv } from './renderCsv.ts';

/** registers.csv: a line per figure, in the order given. */
export function renderRegistersCsv(
  figures: readonly {
    readonly unit: string;
    readonly measure: string;
    readonly period: string;
    readonly value: string;
    readonly status: string;
  }[],
): string {
  const lines = figures.map(({ unit, measure, period, value, status }) => [unit, measure, period, value, status]);
  return renderCsv([['unit', 'measure', 'period', 'value', 'status'], ...lines]);
}
