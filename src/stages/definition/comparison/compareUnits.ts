// May a unit be compared between two dates, and why not: districts and administrations are merged, divided and
// reorganised (R-COMPARABILITY-11).

import { comparisonTexts as english } from '../../../texts/en/comparison.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { comparisonTexts as swedish } from '../../../texts/sv/comparison.ts';
import type { Classifications } from '../classifications.ts';
import { renderDay } from '../renderDay.ts';
import type { Text } from '../texts.ts';

/**
 * `same`: one unit on both dates. `merged`: several became one. `split`: one became several. `reorganised`: several
 * became several. `renamed`: one succeeded one. `notThere`: nothing of it was there on one of the dates.
 */
export type UnitChange = 'same' | 'merged' | 'split' | 'reorganised' | 'renamed' | 'notThere';

/** `reason` says in words what happened to the unit, for readers of a comparison. */
export interface UnitComparison {
  readonly change: UnitChange;
  /** Codes of the units that it came from, or that came after it; empty for `same` and `notThere`. */
  readonly related: readonly string[];
  readonly reason: Text;
}

type District = Classifications['districts'][number];
type UnitTexts = typeof swedish.units;

/** Compares a unit between two dates (ISO), in whatever order they are given. Municipalities are the same throughout. */
export function compareUnits(
  classifications: Classifications,
  unit: string,
  date: string,
  otherDate: string,
): UnitComparison {
  const [earlier = date, later = otherDate] = [date, otherDate].toSorted();
  const dates = { earlier, later };
  const district = classifications.districts.find(({ code }) => code === unit);
  if (district === undefined) return compareMunicipality(classifications, unit, dates);
  const isThere = (day: string): boolean => isValid(district, day);
  if (isThere(earlier) && isThere(later)) return describe('same', 'same', district.name, [], dates);
  if (isThere(later)) return compareBack(classifications, district, dates);
  if (isThere(earlier)) return compareForward(classifications, district, dates);
  return describe('notThere', 'notThere', district.name, [], { ...dates, date: earlier });
}

interface Dates {
  readonly earlier: string;
  readonly later: string;
}

/** A municipality is a unit of its own, or a city that its units make up: the same on both dates. */
function compareMunicipality({ municipalities }: Classifications, unit: string, dates: Dates): UnitComparison {
  const municipality = municipalities.find(({ code }) => code === unit);
  if (municipality === undefined) return describe('notThere', 'notThere', unit, [], { ...dates, date: dates.earlier });
  return describe('same', 'same', municipality.name, [], dates);
}

/** A unit that is there on the later date only: what it came from. */
function compareBack(classifications: Classifications, district: District, dates: Dates): UnitComparison {
  const sources = listPredecessors(classifications, district, dates.earlier);
  const [first] = sources;
  if (first === undefined) {
    return describe('notThere', 'notThere', district.name, [], { ...dates, date: dates.earlier });
  }
  const haveOthers = sources.some((source) => listSuccessors(classifications, source, dates.later).length > 1);
  if (haveOthers && sources.length > 1) return describe('reorganised', 'reorganised', district.name, sources, dates);
  if (haveOthers) return describe('split', 'split', district.name, sources, dates);
  if (sources.length > 1) return describe('merged', 'merged', district.name, sources, dates);
  return describe('renamed', 'renamed', district.name, sources, dates);
}

/** A unit that is there on the earlier date only: what came after it. */
function compareForward(classifications: Classifications, district: District, dates: Dates): UnitComparison {
  const heirs = listSuccessors(classifications, district, dates.later);
  if (heirs.length === 0) return describe('notThere', 'notThere', district.name, [], { ...dates, date: dates.later });
  const haveOthers = heirs.some((heir) => listPredecessors(classifications, heir, dates.earlier).length > 1);
  if (haveOthers && heirs.length > 1) {
    return describe('reorganised', 'reorganisedInto', district.name, heirs, dates);
  }
  if (heirs.length > 1) return describe('split', 'splitInto', district.name, heirs, dates);
  if (haveOthers) return describe('merged', 'mergedInto', district.name, heirs, dates);
  return describe('renamed', 'renamedTo', district.name, heirs, dates);
}

function isValid({ validFrom, validTo }: District, day: string): boolean {
  return validFrom <= day && (validTo === undefined || day <= validTo);
}

/** The units of a day that a later unit came from, over as many steps as it takes, in the order of the list. */
function listPredecessors({ districts }: Classifications, unit: District, day: string): District[] {
  return follow(districts, unit, day, (step) => districts.filter(({ code }) => step.predecessors.includes(code)));
}

/** The units of a day that came after an earlier one. */
function listSuccessors({ districts }: Classifications, unit: District, day: string): District[] {
  return follow(districts, unit, day, (step) => districts.filter((other) => other.predecessors.includes(step.code)));
}

function follow(
  districts: readonly District[],
  unit: District,
  day: string,
  findNext: (step: District) => readonly District[],
): District[] {
  const seen = new Set([unit.code]);
  const found = new Set<District>();
  const waiting = [unit];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    for (const next of findNext(step)) {
      if (seen.has(next.code)) continue;
      seen.add(next.code);
      if (isValid(next, day)) found.add(next);
      else waiting.push(next);
    }
  }
  return districts.filter((district) => found.has(district));
}

function describe(
  change: UnitChange,
  sentence: Exclude<keyof UnitTexts, 'and'>,
  unit: string,
  others: readonly District[],
  dates: Dates & { readonly date?: string },
): UnitComparison {
  const days = { date: dates.earlier, ...dates };
  const build = (texts: { readonly [K in keyof UnitTexts]: string }, language: 'sv' | 'en'): string => {
    const told = Object.entries(days).map(([name, day]) => [name, renderDay(day, language)] as const);
    return fillMessage(texts[sentence], { unit, others: joinNames(others, texts.and), ...Object.fromEntries(told) });
  };
  const reason: Text = { sv: build(swedish.units, 'sv'), en: build(english.units, 'en'), wording: 'ours' };
  return { change, related: others.map(({ code }) => code), reason };
}

/** `A, B och C`. */
function joinNames(units: readonly District[], and: string): string {
  const names = units.map(({ name }) => name);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
