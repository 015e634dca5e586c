import type { YearComparability } from '../definition/index.ts';

/**
 * What readers are told of a column's comparability, the latest year first: the nearest year, every year that it can be
 * compared with, and the latest year that it is new since. The release holds the answer for every year.
 */
export function listToldComparability(entries: readonly YearComparability[]): readonly YearComparability[] {
  const firstNew = entries.findIndex(({ status }) => status === 'new');
  return entries.filter(
    ({ status }, index) => index === 0 || status === 'direct' || status === 'affected' || index === firstNew,
  );
}
