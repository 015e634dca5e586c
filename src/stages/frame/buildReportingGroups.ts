// The aggregates above the unit, for the units framed for one part (R-AGGREGATION-01, R-FRAME-18).

import { fillMessage } from '../../texts/fill.ts';
import { dataTexts } from '../../texts/sv/data.ts';
import type { Classifications } from '../definition/index.ts';
import { findDividedCities, findFramedUnits } from './buildFrame.ts';
import { compareCodes } from './compareCodes.ts';
import type { Frame, ReportingGroup, Unit } from './model.ts';

/** Code of the nation. */
const nationCode = '00';

/**
 * Groups for a part (its code): levels in the order of the contract, codes by byte. Only groups with a framed unit; a city
 * only when several of its own units are framed, since a single one is itself the city's result (R-AGGREGATION-04).
 */
export function buildReportingGroups(
  frame: Frame,
  part: string,
  classifications: Classifications,
): readonly ReportingGroup[] {
  const framed = new Set(findFramedUnits(frame, part));
  const units = frame.units.filter((unit) => framed.has(unit.code));
  const nation = { level: 'nation', code: nationCode, name: dataTexts.nation, units: codesOf(units) } as const;
  return [
    ...buildCities(frame, framed),
    ...buildLevel('county', units, (unit) => unit.county, buildNaming(classifications.counties)),
    ...(units.length === 0 ? [] : [nation]),
    ...buildLevel('sizeGroup', units, (unit) => unit.sizeGroup, buildNaming(classifications.sizeGroupNames)),
    ...buildLevel('skrGroup', units, (unit) => unit.skrGroup, buildNaming(classifications.skrGroupNames)),
    ...buildLevel('socioGroup', units, (unit) => unit.socioeconomicGroup, nameSocioGroup),
  ];
}

function buildCities(frame: Frame, framed: ReadonlySet<string>): ReportingGroup[] {
  return [...findDividedCities(frame)].flatMap(([code, ofCity]) => {
    const units = codesOf(ofCity).filter((unit) => framed.has(unit));
    return units.length > 1 ? [{ level: 'city', code, name: ofCity[0]?.municipalityName ?? code, units }] : [];
  });
}

function buildLevel(
  level: ReportingGroup['level'],
  units: readonly Unit[],
  groupOf: (unit: Unit) => string,
  nameOf: (code: string) => string,
): ReportingGroup[] {
  const byGroup = Map.groupBy(units, groupOf);
  byGroup.delete('');
  return [...byGroup]
    .sort(([a], [b]) => compareCodes(a, b))
    .map(([code, ofGroup]) => ({
      level,
      code,
      name: nameOf(code),
      units: codesOf(ofGroup),
    }));
}

function codesOf(units: readonly Unit[]): string[] {
  return units.map((unit) => unit.code);
}

function buildNaming(groups: readonly { readonly code: string; readonly name: string }[]): (code: string) => string {
  const names = new Map(groups.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

function nameSocioGroup(code: string): string {
  return fillMessage(dataTexts.socioGroup, { code });
}
