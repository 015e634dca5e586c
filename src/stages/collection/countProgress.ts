// How far the collection of a round has come, per part and per county (R-COLLECTION-15).

import { calculatePercent } from '../../kernel/share.ts';
import type { Frame } from '../frame/index.ts';
import type { ResponseProgress, ResponseState } from './model.ts';

/** Units by state; `answered` counts what is handed in, also while it is reopened. */
export interface ProgressCount {
  readonly framed: number;
  readonly answered: number;
  /** Whole per cent, half up; undefined when nobody is framed. */
  readonly percent: number | undefined;
  /** Begun and never handed in. */
  readonly begun: number;
  /** The unit has said that it does not answer, or that the part does not concern it. */
  readonly declined: number;
  readonly notStarted: number;
}

/** Counts of framed units; who is not framed for a part is in neither number. */
export interface RoundProgress {
  /** By part, in the order given; then `any` and `all` parts of a unit. */
  readonly byPart: ReadonlyMap<string, ProgressCount>;
  readonly any: ProgressCount;
  readonly all: ProgressCount;
  /** By county code and part. */
  readonly byCounty: ReadonlyMap<string, ReadonlyMap<string, ProgressCount>>;
  /** State by unit and part; a framed pair that is not there has not started. */
  readonly states: ReadonlyMap<string, ReadonlyMap<string, ResponseState>>;
}

type Standing = 'answered' | 'begun' | 'declined' | 'notStarted';

/** Counts the progress of a round's framed pairs, in one pass over them; progress of pairs outside the frame is left aside. */
export function countProgress(
  frame: Frame,
  parts: readonly string[],
  progress: readonly ResponseProgress[],
): RoundProgress {
  const states = new Map<string, Map<string, ResponseState>>();
  const begun = new Map<string, Map<string, Standing>>();
  for (const { key, state, submittedAt } of progress) {
    getMember(states, key.unit, buildMap).set(key.part, state);
    getMember(begun, key.unit, buildMap).set(key.part, findStanding(state, submittedAt !== undefined));
  }
  const buildTallies = () => new Map(parts.map((part) => [part, buildTally()]));
  const [any, all, byPart] = [buildTally(), buildTally(), buildTallies()];
  const byCounty = new Map<string, Map<string, Tally>>();
  for (const unit of frame.units) {
    const ofCounty = getMember(byCounty, unit.county, buildTallies);
    const ofUnit = begun.get(unit.code);
    const standings: Standing[] = [];
    for (const part of frame.partsByUnit.get(unit.code) ?? []) {
      const standing = ofUnit?.get(part) ?? 'notStarted';
      standings.push(standing);
      for (const tally of [byPart.get(part), ofCounty.get(part)]) if (tally !== undefined) tally[standing] += 1;
    }
    if (standings.length === 0) continue;
    any[findBest(standings)] += 1;
    all[findWorst(standings)] += 1;
  }
  const count = (tallies: ReadonlyMap<string, Tally>) =>
    new Map([...tallies].map(([part, tally]) => [part, countTally(tally)]));
  return {
    byPart: count(byPart),
    any: countTally(any),
    all: countTally(all),
    byCounty: new Map([...byCounty.keys()].sort().map((county) => [county, count(byCounty.get(county) ?? new Map())])),
    states,
  };
}

type Tally = Record<Standing, number>;

function buildTally(): Tally {
  return { answered: 0, begun: 0, declined: 0, notStarted: 0 };
}

function countTally(tally: Tally): ProgressCount {
  const framed = tally.answered + tally.begun + tally.declined + tally.notStarted;
  return { ...tally, framed, percent: framed === 0 ? undefined : calculatePercent(tally.answered, framed) };
}

const buildMap = <Value>() => new Map<string, Value>();

/** The member of a key, made and put in where there is none yet. */
function getMember<Member>(members: Map<string, Member>, key: string, build: () => Member): Member {
  const found = members.get(key) ?? build();
  members.set(key, found);
  return found;
}

function findStanding(state: ResponseState, wasSubmitted: boolean): Standing {
  if (state === 'declined' || state === 'notApplicable') return 'declined';
  if (wasSubmitted && state !== 'withdrawn') return 'answered';
  return state === 'notStarted' ? 'notStarted' : 'begun';
}

function findBest(standings: readonly Standing[]): Standing {
  if (standings.includes('answered')) return 'answered';
  if (standings.includes('begun')) return 'begun';
  return standings.every((standing) => standing === 'declined') ? 'declined' : 'notStarted';
}

/** Every part handed in; declined when some part is and nothing more is to come; begun when any part is, else not started. */
function findWorst(standings: readonly Standing[]): Standing {
  if (standings.every((standing) => standing === 'answered')) return 'answered';
  if (standings.every((standing) => standing === 'notStarted')) return 'notStarted';
  return standings.every((standing) => standing === 'answered' || standing === 'declined') ? 'declined' : 'begun';
}
