import type { ComparabilityStatus, Text, YearComparability } from '../definition/index.ts';

/** Years of which the same is true, the latest first. */
export interface ToldComparability {
  readonly years: readonly number[];
  readonly status: ComparabilityStatus;
  readonly reason: Text;
}

/**
 * What readers are told of a column's comparability, the latest year first: the nearest year, every year that it can be
 * compared with, and the latest year that it is new since. Years in a row of which the same is true are told together.
 * The release holds the answer for every year.
 */
export function listToldComparability(entries: readonly YearComparability[]): readonly ToldComparability[] {
  const firstNew = entries.findIndex(({ status }) => status === 'new');
  const told: { years: number[]; status: ComparabilityStatus; reason: Text }[] = [];
  for (const [index, { year, status, reason }] of entries.entries()) {
    if (index > 0 && status !== 'direct' && status !== 'affected' && index !== firstNew) continue;
    const last = told.at(-1);
    const isSame = last?.status === status && last.reason.sv === reason.sv && last.years.at(-1) === year + 1;
    if (isSame) last.years.push(year);
    else told.push({ years: [year], status, reason });
  }
  return told;
}

/** `2023`, or `2019–2023` for several years in a row. */
export function nameYears({ years }: ToldComparability): string {
  const [latest, earliest] = [years[0], years.at(-1)];
  return latest === earliest ? String(latest) : `${earliest}–${latest}`;
}
