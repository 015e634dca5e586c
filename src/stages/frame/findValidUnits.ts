import type { Classifications } from '../definition/index.ts';
import { compareCodes } from './compareCodes.ts';
import type { Unit } from './model.ts';

/** A unit before it is placed in groups. */
export type ValidUnit = Omit<Unit, 'sizeGroup' | 'skrGroup' | 'socioeconomicGroup'>;

/**
 * Units that exist on a day (ISO date), by code: districts and administrations valid on it, both ends inclusive,
 * and every municipality that has none. Throws Error when a district names a municipality that does not exist.
 */
export function findValidUnits(classifications: Classifications, date: string): readonly ValidUnit[] {
  const municipalities = new Map(classifications.municipalities.map((each) => [each.code, each]));
  const districts = classifications.districts.filter(
    (district) => district.validFrom <= date && (district.validTo === undefined || date <= district.validTo),
  );
  const divided = new Set(districts.map((district) => district.municipality));
  const whole = classifications.municipalities
    .filter(({ code }) => !divided.has(code))
    .map(({ code, name, county }): ValidUnit => {
      return { code, name, kind: 'municipality', municipality: code, municipalityName: name, county };
    });
  const parts = districts.map(({ code, name, kind, municipality }): ValidUnit => {
    const city = municipalities.get(municipality);
    if (city === undefined) throw new Error(`The district ${code} belongs to no known municipality`);
    return { code, name, kind, municipality, municipalityName: city.name, county: city.county };
  });
  return [...whole, ...parts].sort((a, b) => compareCodes(a.code, b.code));
}
