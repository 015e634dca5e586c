import type { Result } from '../../stages/publication/index.ts';

/** Finds the result of a column for a level and code. */
export type ResultIndex = (column: string, level: Result['level'], code: string) => Result | undefined;

/** Indexes results once, so that a table finds each of its cells at once. */
export function indexResults(results: readonly Result[]): ResultIndex {
  const byKey = new Map(results.map((result) => [`${result.indicator}|${result.level}|${result.code}`, result]));
  return (column, level, code) => byKey.get(`${column}|${level}|${code}`);
}
