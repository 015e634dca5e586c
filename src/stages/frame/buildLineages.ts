import type { Classifications } from '../definition/index.ts';

/**
 * Finds the units that a unit was on an earlier day (ISO date): itself while it existed, otherwise its predecessors on
 * that day, in the order of units.csv. Empty where nothing is known of an earlier form. Municipalities are themselves.
 */
export function buildLineages(classifications: Classifications): (unit: string, date: string) => readonly string[] {
  const districts = new Map(classifications.districts.map((district) => [district.code, district]));
  const find = (unit: string, date: string): readonly string[] => {
    const district = districts.get(unit);
    if (district === undefined || district.validFrom <= date) return [unit];
    return [...new Set(district.predecessors.flatMap((predecessor) => find(predecessor, date)))];
  };
  return find;
}
