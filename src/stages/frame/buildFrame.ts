// The frame: a total survey, so every municipality is in it, by itself or through its districts (R-FRAME-01, -06).

import type { Classifications, Round } from '../definition/index.ts';
import { compareCodes } from './compareCodes.ts';
import { findSizeGroup } from './findSizeGroup.ts';
import { findValidUnits, type ValidUnit } from './findValidUnits.ts';
import type { Frame, ImportedGroups, Unit } from './model.ts';

/**
 * Builds the frame of a round from the units valid on its reference date: municipalities, but districts and
 * administrations in place of the cities that have such (R-FRAME-07). Groups that are imported for a unit stand
 * in place of those of the classifications; districts have their city's county and groups (R-FRAME-13).
 */
export function buildFrame(round: Round, classifications: Classifications, groups?: ImportedGroups): Frame {
  const units = findValidUnits(classifications, round.frame.referenceDate).map((unit) =>
    addGroups(unit, round, classifications, groups),
  );
  return {
    round: round.year,
    units,
    partsByUnit: new Map(units.map((unit) => [unit.code, findFramedParts(round, unit.code)])),
    unitsByCode: new Map(units.map((unit) => [unit.code, unit])),
  };
}

function addGroups(
  unit: ValidUnit,
  round: Round,
  classifications: Classifications,
  groups: ImportedGroups | undefined,
): Unit {
  const { municipality } = unit;
  const skrGroup = classifications.skrGroups.get(municipality)?.[round.groups.skrEdition] ?? '';
  return {
    ...unit,
    sizeGroup: groups?.sizeGroup.get(unit.code) ?? findSizeGroup(municipality, round, classifications),
    skrGroup: groups?.skrGroup.get(unit.code) ?? skrGroup,
    socioeconomicGroup: groups?.socioGroup.get(unit.code) ?? '',
  };
}

/** Parts of the round that the unit is asked to answer: all but those it is excluded from (R-FRAME-04). */
function findFramedParts(round: Round, unit: string): readonly string[] {
  const excluded = new Set(round.frame.exclusions.filter(({ units }) => units.includes(unit)).map(({ part }) => part));
  return round.parts.map((part) => part.code).filter((part) => !excluded.has(part));
}

/** Codes of the units framed for a part, by bytes. */
export function findFramedUnits(frame: Frame, part: string): readonly string[] {
  return frame.units.map((unit) => unit.code).filter((code) => frame.partsByUnit.get(code)?.includes(part));
}

/** Municipalities that answer through several units of their own: their code, and those units by bytes. */
export function findDividedCities(frame: Frame): ReadonlyMap<string, readonly Unit[]> {
  const cities = new Map<string, Unit[]>();
  for (const unit of frame.units) {
    if (unit.kind === 'municipality') continue;
    cities.set(unit.municipality, [...(cities.get(unit.municipality) ?? []), unit]);
  }
  return new Map([...cities].sort(([a], [b]) => compareCodes(a, b)));
}
