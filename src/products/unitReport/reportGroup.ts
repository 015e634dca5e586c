// The group that a place is read beside: which one, how it is named, and why it is a fair one.

import type { ReleasedGroup, ReleasedUnit } from '../../stages/publication/index.ts';
import { type FactPlace, namePlace } from '../sentence/index.ts';
import { formatNumber } from '../table/index.ts';
import type { ChosenGroup } from './productMaker.ts';
import type { ReportArea } from './reportSource.ts';
import type { ReportWords } from './reportWords.ts';

/** `why` is one sentence for readers: what the places of the group have in common. */
export interface ReportGroup {
  /** As sentences name it. */
  readonly place: FactPlace;
  /** At the head of a column: `Storleksgrupp 3`. */
  readonly label: string;
  /** With its meaning and how many units it holds: `storleksgrupp 3 (30 000–69 999 invånare, 71 enheter)`. */
  readonly described: string;
  readonly why: string;
}

type GroupLevel = ReleasedGroup['level'];

/** Similar places first: what is compared with where nothing is chosen. */
const levels: readonly GroupLevel[] = ['sizeGroup', 'skrGroup', 'socioGroup', 'county', 'city', 'nation'];

/** The chosen group, or the first that the unit has; undefined where the releases hold no group of it. */
export function findReportGroup(
  areas: readonly ReportArea[],
  unit: ReleasedUnit,
  chosen: ChosenGroup | undefined,
  words: ReportWords,
): ReportGroup | undefined {
  const find = ({ level, code = getGroupCode(unit, level) }: ChosenGroup) =>
    areas.flatMap(({ data }) => data.groups.find((group) => group.level === level && group.code === code) ?? [])[0];
  const own = levels.map((level) => ({ level }));
  for (const candidate of chosen === undefined ? own : [chosen, ...own]) {
    const group = find(candidate);
    if (group !== undefined) return buildGroup(group, countUnits(areas, group), words);
  }
  return undefined;
}

/** Code of the group of a level that a unit belongs to; '' where it has none. */
export function getGroupCode(unit: ReleasedUnit, level: GroupLevel): string {
  switch (level) {
    case 'nation':
      return '00';
    case 'county':
      return unit.county;
    case 'city':
      return unit.kind === 'municipality' ? '' : unit.municipality;
    case 'sizeGroup':
      return unit.sizeGroup;
    case 'skrGroup':
      return unit.skrGroup;
    case 'socioGroup':
      return unit.socioeconomicGroup;
  }
}

/** The name of a group without its code: `15 000–29 999 invånare`; thousands stay on one line. */
export function nameGroup({ code, name }: Pick<ReleasedGroup, 'code' | 'name'>): string {
  const bare = name.startsWith(`Grupp ${code},`) ? name.slice(name.indexOf(',') + 1).trim() : name;
  return bare.replace(/(\d) (?=\d{3})/g, '$1\u00a0');
}

function buildGroup(group: ReleasedGroup, units: number, words: ReportWords): ReportGroup {
  const { level, code, name } = group;
  const { texts, briefing, language } = words;
  const counted = texts.group.units(units, formatNumber(units, language));
  return {
    place: namePlace(level, code, name, words.sentence),
    label: tellLabel(group, briefing),
    described: describe(group, counted, texts),
    why: texts.group.why[level],
  };
}

function tellLabel({ level, code, name }: ReleasedGroup, { groups }: ReportWords['briefing']): string {
  if (level === 'nation') return groups.nation;
  return level === 'city' || level === 'county' ? groups[level](name) : groups[level](code);
}

function describe(group: ReleasedGroup, units: string, { group: texts }: ReportWords['texts']): string {
  const { level, code, name } = group;
  if (level === 'nation') return texts.nation(units);
  if (level === 'city' || level === 'county') return texts[level](name, units);
  return level === 'socioGroup' ? texts.socioGroup(code, units) : texts[level](code, nameGroup(group), units);
}

/** Units of the group that any of the areas holds. */
function countUnits(areas: readonly ReportArea[], { level, code }: ReleasedGroup): number {
  const units = areas.flatMap(({ data }) => data.units.filter((unit) => getGroupCode(unit, level) === code));
  return new Set(units.map((unit) => unit.code)).size;
}
