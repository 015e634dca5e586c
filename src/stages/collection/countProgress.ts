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

/** Counts the progress of a round's framed pairs; progress of pairs outside the frame is left aside. */
export function countProgress(
  frame: Frame,
  parts: readonly string[],
  progress: readonly ResponseProgress[],
): RoundProgress {
  const states = new Map<string, Map<string, ResponseState>>();
  const standings = new Map<string, Standing>();
  for (const { key, state, submittedAt } of progress) {
    const ofUnit = states.get(key.unit) ?? new Map<string, ResponseState>();
    states.set(key.unit, ofUnit.set(key.part, state));
    standings.set(`${key.unit}|${key.part}`, findStanding(state, submittedAt !== undefined));
  }
  const find = (unit: string, part: string): Standing => standings.get(`${unit}|${part}`) ?? 'notStarted';
  const listFramed = (unit: string) => frame.partsByUnit.get(unit) ?? [];
  const countPart = (units: Frame['units'], part: string) =>
    count(units.filter((unit) => listFramed(unit.code).includes(part)).map((unit) => find(unit.code, part)));
  const countParts = (units: Frame['units']) => new Map(parts.map((part) => [part, countPart(units, part)]));

  const framed = frame.units.filter((unit) => listFramed(unit.code).length > 0);
  const counties = [...new Set(frame.units.map((unit) => unit.county))].sort();
  return {
    byPart: countParts(frame.units),
    any: count(framed.map((unit) => findBest(listFramed(unit.code).map((part) => find(unit.code, part))))),
    all: count(framed.map((unit) => findWorst(listFramed(unit.code).map((part) => find(unit.code, part))))),
    byCounty: new Map(
      counties.map((county) => [county, countParts(frame.units.filter((unit) => unit.county === county))]),
    ),
    states,
  };
}

function findStanding(state: ResponseState, wasSubmitted: boolean): Standing {
  if (state === 'declined' || state === 'notApplicable') return 'declined';
  if (wasSubmitted && state !== 'withdrawn') return 'answered';
  return state === 'notStarted' ? 'notStarted' : 'begun';
}

function count(standings: readonly Standing[]): ProgressCount {
  const of = (standing: Standing) => standings.filter((candidate) => candidate === standing).length;
  const framed = standings.length;
  const answered = of('answered');
  return {
    framed,
    answered,
    percent: framed === 0 ? undefined : calculatePercent(answered, framed),
    begun: of('begun'),
    declined: of('declined'),
    notStarted: of('notStarted'),
  };
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
