import type { UnitEntry } from '../unitLog/model.ts';

/** A median is told from this many units on: fewer say little, and could tell of one. */
const fewestMeasured = 10;

/** Median of the measured seconds by part, where at least ten units are measured. The last measurement of a unit counts. */
export function findMedianTimes(entries: readonly Pick<UnitEntry, 'key' | 'fact'>[]): ReadonlyMap<string, number> {
  const byPart = new Map<string, Map<string, number>>();
  for (const { key, fact } of entries) {
    if (fact.kind !== 'answeringMeasured') continue;
    const units = byPart.get(fact.part) ?? new Map<string, number>();
    byPart.set(fact.part, units.set(key.unit, fact.seconds));
  }
  return new Map(
    [...byPart].flatMap(([part, units]) => {
      const median = findMedian([...units.values()]);
      return units.size < fewestMeasured || median === undefined ? [] : [[part, median] as const];
    }),
  );
}

function findMedian(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}
