// What a workbook or a package holds rows of: the whole area, or a place with what it is compared with. The rest – how
// results came about, what the columns mean – is the same in every one of them.

import type { ReleaseData, ReleasedGroup, ReleasedUnit } from '../../stages/publication/index.ts';
import { nameUnit } from './nameUnit.ts';

/** A county, a city with its units, or a unit, by code. */
export interface ShownPlace {
  readonly level: 'county' | 'city' | 'unit';
  readonly code: string;
}

const placeWords = { county: 'lan-', city: 'stad-', unit: '' } as const;

/** A place as names of files have it: `lan-05`, `stad-0180`, `0586`. */
export function codePlace({ level, code }: ShownPlace): string {
  return `${placeWords[level]}${code}`;
}

/** A release with the rows that are shown of it. */
export interface ShownRows {
  readonly data: ReleaseData;
  /** Name of the place; undefined where the whole area is shown. */
  readonly placeName: string | undefined;
  readonly units: readonly ReleasedUnit[];
  readonly groups: readonly ReleasedGroup[];
  /** In the order of the release. */
  readonly results: ReleaseData['results'];
  readonly changes: ReleaseData['changes'];
}

/**
 * The rows of a place, with those that it is read beside: the nation, the groups that its units belong to, and for a county
 * every other county. Everything where no place is given; undefined where the area has no unit of the place.
 */
export function chooseRows(data: ReleaseData, place?: ShownPlace): ShownRows | undefined {
  const { results, changes } = data;
  if (place === undefined) {
    return { data, placeName: undefined, units: data.units, groups: data.groups, results, changes };
  }
  const parts = new Set(data.columns.map(({ part }) => part));
  const isAsked = ({ framedParts }: ReleasedUnit): boolean => framedParts.some((part) => parts.has(part));
  const units = data.units.filter((unit) => isOf(unit, place) && isAsked(unit));
  const [first] = units;
  if (first === undefined) return undefined;
  const groups = data.groups.filter((group) => isComparedWith(group, units, place));
  const shown = new Set([
    ...units.map(({ code }) => `unit ${code}`),
    ...groups.map(({ level, code }) => `${level} ${code}`),
  ]);
  const isShown = ({ level, code }: { readonly level: string; readonly code: string }): boolean =>
    shown.has(`${level} ${code}`);
  return {
    data,
    placeName: nameOf(place, first, groups),
    units,
    groups,
    results: results.filter(isShown),
    changes: changes.filter(isShown),
  };
}

function isOf(unit: ReleasedUnit, { level, code }: ShownPlace): boolean {
  if (level === 'county') return unit.county === code;
  return level === 'city' ? unit.municipality === code && unit.code !== code : unit.code === code;
}

function isComparedWith({ level, code }: ReleasedGroup, units: readonly ReleasedUnit[], place: ShownPlace): boolean {
  switch (level) {
    case 'nation':
      return true;
    case 'county':
      return place.level === 'county' || units.some(({ county }) => county === code);
    case 'city':
      return units.some(({ municipality }) => municipality === code);
    case 'sizeGroup':
      return units.some(({ sizeGroup }) => sizeGroup === code);
    case 'skrGroup':
      return units.some(({ skrGroup }) => skrGroup === code);
    case 'socioGroup':
      return units.some(({ socioeconomicGroup }) => socioeconomicGroup === code);
  }
}

function nameOf(place: ShownPlace, unit: ReleasedUnit, groups: readonly ReleasedGroup[]): string {
  if (place.level === 'unit') return nameUnit(unit);
  const group = groups.find(({ level, code }) => level === place.level && code === place.code);
  return group?.name ?? (place.level === 'city' ? unit.municipalityName : place.code);
}
