// What the office's review goes by. Of one unit nothing is read but what is its own and the numbers that its own are compared with:
// a round has thousands of responses.

import type { Round } from '../../definition/index.ts';
import type { Frame } from '../../frame/index.ts';
import { type PeerNumbers, parseNumber } from '../../review/index.ts';
import { findLastDay } from '../calendar/findRoundPhase.ts';
import type { CollectionStore, HandedInResponse, ResponseKey } from '../model.ts';
import { buildRoundState, buildUnitState } from '../unitLog/buildUnitState.ts';
import type { UnitEntry, UnitLogStore } from '../unitLog/model.ts';
import type { UnitState } from '../unitLog/unitState.ts';
import { isAfterLastDay, isFirstAnswerLate } from './findLateness.ts';

/** Stores that a review reads. */
export interface ReviewStores {
  readonly store: Pick<CollectionStore, 'findHandedIn' | 'loadHandedIn' | 'loadFirstSubmissions' | 'loadEvents'>;
  readonly teamwork: Pick<UnitLogStore, 'loadUnitEntries' | 'loadRoundEntries'>;
}

/** `findPeers` answers from what is handed in now, so that a flag may come and go while others answer. */
export interface ReviewInputs {
  /** Handed-in responses of the round, or of the unit, by unit and part. */
  readonly responses: readonly HandedInResponse[];
  /** By unit. */
  readonly states: ReadonlyMap<string, UnitState>;
  /** Numbers that those of a response are compared with; undefined where its unit has no group. */
  readonly findPeers: (key: ResponseKey) => PeerNumbers | undefined;
  /** True when the response came after the last day. */
  readonly isLate: (response: HandedInResponse) => Promise<boolean>;
  /** Earlier rounds. */
  readonly earlier: Pick<CollectionStore, 'findHandedIn'>;
}

/** Everything, read once. */
export async function readRoundInputs({ store, teamwork }: ReviewStores, round: Round, frame: Frame) {
  const [responses, entries, firsts] = await Promise.all([
    store.loadHandedIn(round.year),
    teamwork.loadRoundEntries(round.year),
    store.loadFirstSubmissions(round.year),
  ]);
  const { startedAt } = buildRoundState(entries.filter(({ key }) => key.unit === ''));
  const lastDay = findLastDay(round.calendar);
  return {
    responses,
    states: buildStates(entries),
    findPeers: collectPeers(responses, frame),
    isLate: async ({ key, submittedAt }) =>
      isAfterLastDay(firsts.get(`${key.unit}|${key.part}`) ?? submittedAt, lastDay, startedAt),
    earlier: rememberResponses(
      (key) => String(key.round),
      ({ round: year }) => store.loadHandedIn(year),
    ),
  } satisfies ReviewInputs;
}

/** One unit's own, and of the units that it is compared with the parts in which it has given numbers. */
export async function readUnitInputs(
  { store, teamwork }: ReviewStores,
  round: Round,
  frame: Frame,
  unit: string,
): Promise<ReviewInputs> {
  const [responses, roundEntries, entries] = await Promise.all([
    store.loadHandedIn(round.year, { units: [unit] }),
    teamwork.loadUnitEntries({ round: round.year, unit: '' }),
    teamwork.loadUnitEntries({ round: round.year, unit }),
  ]);
  const group = frame.unitsByCode.get(unit)?.sizeGroup ?? '';
  const compared = {
    units: group === '' ? [] : frame.units.filter(({ sizeGroup }) => sizeGroup === group).map(({ code }) => code),
    parts: listNumberParts(round, responses),
  };
  const { startedAt } = buildRoundState(roundEntries);
  return {
    responses,
    states: buildStates(entries),
    findPeers: collectPeers(await store.loadHandedIn(round.year, compared), frame),
    isLate: (response) => findLate(store, round, response, startedAt),
    earlier: rememberResponses(
      (key) => `${key.round}|${key.unit}`,
      (key) => store.loadHandedIn(key.round, { units: [key.unit] }),
    ),
  };
}

/** Parts of the responses that ask for numbers. */
function listNumberParts({ parts }: Round, responses: readonly HandedInResponse[]): readonly string[] {
  const handedIn = new Set(responses.map(({ key }) => key.part));
  return parts
    .filter(({ code, questions }) => handedIn.has(code) && questions.some(({ kind }) => kind === 'number'))
    .map(({ code }) => code);
}

function buildStates(entries: readonly UnitEntry[]): ReadonlyMap<string, UnitState> {
  const byUnit = Map.groupBy(entries, ({ key }) => key.unit);
  return new Map([...byUnit].map(([unit, own]) => [unit, buildUnitState(own)]));
}

/** True when the first answer came after the last day. The chain is asked only where what stands now did. */
export async function findLate(
  store: Pick<CollectionStore, 'loadEvents'>,
  { calendar }: Round,
  { key, submittedAt }: HandedInResponse,
  startedAt: string | undefined,
): Promise<boolean> {
  const lastDay = findLastDay(calendar);
  if (!isAfterLastDay(submittedAt, lastDay, startedAt)) return false;
  return isFirstAnswerLate(await store.loadEvents(key), lastDay, startedAt);
}

/** Reads what goes under one name once, instead of each of its responses. */
function rememberResponses(
  findName: (key: ResponseKey) => string,
  load: (key: ResponseKey) => Promise<readonly HandedInResponse[]>,
): Pick<CollectionStore, 'findHandedIn'> {
  const known = new Map<string, Promise<ReadonlyMap<string, HandedInResponse>>>();
  const describe = ({ unit, part }: ResponseKey) => `${unit}|${part}`;
  const index = async (key: ResponseKey) =>
    new Map((await load(key)).map((response) => [describe(response.key), response]));
  return {
    async findHandedIn(key) {
      const read = known.get(findName(key)) ?? index(key);
      known.set(findName(key), read);
      return (await read).get(describe(key));
    },
  };
}

/** Numbers of the units of the same size group, by the part of a response. */
function collectPeers(responses: readonly HandedInResponse[], frame: Frame): ReviewInputs['findPeers'] {
  const name = ({ unit, part }: ResponseKey) => {
    const group = frame.unitsByCode.get(unit)?.sizeGroup ?? '';
    return group === '' ? undefined : `${part}|${group}`;
  };
  const groups = new Map<string, Map<string, number[]>>();
  for (const { key, answers } of responses) {
    const group = name(key);
    if (group === undefined) continue;
    const numbers = groups.get(group) ?? new Map<string, number[]>();
    groups.set(group, numbers);
    for (const [cell, answer] of answers) {
      const value = parseNumber(answer);
      if (value === undefined) continue;
      const known = numbers.get(cell);
      if (known === undefined) numbers.set(cell, [value]);
      else known.push(value);
    }
  }
  return (key) => groups.get(name(key) ?? '');
}
