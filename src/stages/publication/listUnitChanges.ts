import { type Classifications, compareUnits, type Round } from '../definition/index.ts';
import type { ReleasedUnitChange } from './model.ts';

/** Earlier rounds in which a unit was another, or was not there, the latest first (R-COMPARABILITY-11). */
export function listUnitChanges(
  classifications: Classifications,
  rounds: ReadonlyMap<number, Round>,
  round: Round,
  unit: string,
): readonly ReleasedUnitChange[] {
  return [...rounds.values()]
    .filter(({ year }) => year < round.year)
    .toSorted((left, right) => right.year - left.year)
    .flatMap((earlier): ReleasedUnitChange[] => {
      const dates = [earlier.frame.referenceDate, round.frame.referenceDate] as const;
      const { change, related, reason } = compareUnits(classifications, unit, ...dates);
      // The same unit needs no words.
      return change === 'same' ? [] : [{ round: earlier.year, change, related, reason }];
    });
}
