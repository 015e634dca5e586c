// Every place that has a page: units, and cities whose districts answer one by one.

import type { ReleaseSummary } from '../../../stages/publication/index.ts';
import { compareSwedish } from '../../../ui/format.ts';
import { buildUnitName } from '../frame/areaView.ts';

/** `code` is that of a unit, or of the city. */
export interface Place {
  readonly code: string;
  /** `Stockholm – Bromma`; unique. */
  readonly name: string;
  /** `Bromma`: for use under its city. */
  readonly shortName: string;
  readonly county: string;
  readonly countyName: string;
  /** True for a district or administration. */
  readonly isPart: boolean;
}

/** Places of all areas, each once, in Swedish alphabetical order with districts after their city. */
export function listPlaces(summaries: readonly ReleaseSummary[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const summary of summaries) {
    for (const unit of summary.units) {
      const shared = { county: unit.county, countyName: unit.countyName };
      const isPart = unit.kind !== 'municipality';
      if (!places.has(unit.code)) {
        places.set(unit.code, { code: unit.code, name: buildUnitName(unit), shortName: unit.name, isPart, ...shared });
      }
      if (isPart && !places.has(unit.municipality)) {
        const name = unit.municipalityName;
        places.set(unit.municipality, { code: unit.municipality, name, shortName: name, isPart: false, ...shared });
      }
    }
  }
  return [...places.values()].sort((a, b) => compareSwedish(a.name, b.name));
}
