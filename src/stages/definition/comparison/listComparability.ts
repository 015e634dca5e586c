import type { DefinitionSet, YearComparability } from '../model.ts';
import { compareYears } from './compareYears.ts';

/** What a series of a round may be compared with: every earlier round of the set, the latest first. */
export function listComparability(
  set: Pick<DefinitionSet, 'rounds'>,
  series: string,
  year: number,
): readonly YearComparability[] {
  const declared = set.rounds.get(year)?.columns.find((column) => column.series === series)?.comparability ?? [];
  const years = new Set([...set.rounds.keys(), ...declared.map((entry) => entry.year)]);
  return [...years]
    .filter((other) => other < year)
    .toSorted((left, right) => right - left)
    .map((other) => {
      const { status, reason } = compareYears(set, series, other, year);
      return { year: other, status, reason };
    });
}
