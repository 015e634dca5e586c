// The made-up past of every unit: what it answers changes slowly, and its successors inherit it. Everything follows from
// seed, unit, key and year, so that rounds drawn one by one share their history.

import { drawByKeys, hashText } from '../../../kernel/random.ts';
import type { Classifications, Round } from '../../definition/index.ts';
import { buildLineages, type Frame } from '../../frame/index.ts';

/** What a history is made of. `rounds`: all of the set, for the breaks that their columns declare. */
export interface HistorySources {
  readonly classifications: Classifications;
  readonly rounds: Iterable<Round>;
  readonly seed: number;
}

/** A history; numbers are 0 ≤ x < 1 unless said otherwise. */
export interface History {
  /** State of a unit in a year: drawn anew in some years only, kept in the others. */
  readonly findState: (unit: string, key: string, year: number) => number;
  /** A number of the country as a whole, the same for every unit. */
  readonly findConstant: (key: string) => number;
  /** How many breaks the results of a question have had up to a year. */
  readonly countBreaks: (question: string, year: number) => number;
  /** About how many inhabitants the unit serves. */
  readonly estimateInhabitants: (unit: string, frame: Frame) => number;
}

/** First year of which rounds are made up; before it nothing changes. */
const firstYear = 2016;
/** Share of the states that are drawn anew in a year, and in the year in which a unit takes over from others. */
const renewedYearly = 0.09;
const renewedAtChange = 0.3;
const everywhere = hashText('nation');
const inhabitantsWhereUnknown = 15_000;

/** Builds the history of a seed. */
export function buildHistory({ classifications, rounds, seed }: HistorySources): History {
  const findUnits = buildUnitKeys(classifications);
  const keys = new Map<string, number>();
  const hashKey = (key: string): number => {
    const known = keys.get(key);
    if (known !== undefined) return known;
    const hash = hashText(key) ^ Math.imul(seed | 0, 0x9e3779b1);
    keys.set(key, hash);
    return hash;
  };
  const breaks = listBreaks(rounds);
  const findState = (unit: string, key: string, year: number): number => {
    const units = findUnits(unit, year);
    const hash = hashKey(key);
    for (let index = units.length - 1; index > 0; index -= 1) {
      const own = units[index] ?? 0;
      const renewed = own === units[index - 1] ? renewedYearly : renewedAtChange;
      if (drawByKeys(hash, own, 2 * index) < renewed) return drawByKeys(hash, own, 2 * index + 1);
    }
    return drawByKeys(hash, units[0] ?? 0, 1);
  };
  return {
    findState,
    findConstant: (key) => drawByKeys(hashKey(key), everywhere, 0),
    countBreaks: (question, year) => (breaks.get(question) ?? []).filter((from) => from <= year).length,
    estimateInhabitants: (unit, frame) => estimateInhabitants(unit, frame, classifications, findState),
  };
}

/** Hashes of what a unit was, from the first year to the year asked for; of several predecessors one is chosen. */
function buildUnitKeys(classifications: Classifications): (unit: string, year: number) => readonly number[] {
  const findEarlier = buildLineages(classifications);
  const known = new Map<string, readonly number[]>();
  return (unit, year) => {
    const key = `${unit}|${year}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const units: number[] = [];
    let now = unit;
    for (let at = Math.max(year, firstYear); at >= firstYear; at -= 1) {
      const was = findEarlier(now, `${at}-02-01`);
      now = was[hashText(now) % Math.max(1, was.length)] ?? now;
      units.unshift(hashText(now));
    }
    known.set(key, units);
    return units;
  };
}

/** Years from which the results of a question, by lasting id, cannot be compared with earlier ones. */
function listBreaks(rounds: Iterable<Round>): ReadonlyMap<string, readonly number[]> {
  const years = new Map<string, Set<number>>();
  for (const round of rounds) {
    const ids = new Map(round.parts.flatMap(({ questions }) => questions.map(({ code, id }) => [code, id])));
    for (const { description, comparability } of round.columns) {
      if (!comparability.some(({ status }) => status === 'notComparable')) continue;
      for (const code of description.questions) {
        const id = ids.get(code) ?? code;
        years.set(id, (years.get(id) ?? new Set()).add(round.year));
      }
    }
  }
  return new Map([...years].map(([id, found]) => [id, [...found]]));
}

/** Registered inhabitants; those of a city are spread over its units. */
function estimateInhabitants(
  code: string,
  frame: Frame,
  { population }: Classifications,
  findState: History['findState'],
): number {
  const unit = frame.unitsByCode.get(code);
  const municipality = unit?.municipality ?? code;
  const years = [frame.round - 1, frame.round - 2, frame.round - 3];
  const inhabitants = years.flatMap((year) => population.get(`${municipality}|${year}`) ?? [])[0];
  const siblings = frame.units.filter((other) => other.municipality === municipality).length;
  const spread = siblings > 1 ? 0.6 + 0.8 * findState(code, 'inhabitants', firstYear) : 1;
  return ((inhabitants ?? inhabitantsWhereUnknown) / Math.max(1, siblings)) * spread;
}
