// The review of a unit, and of a whole round, from what is stored. Reads only.

import type { DefinitionSet, Part, Round } from '../../definition/index.ts';
import type { Frame } from '../../frame/index.ts';
import { type PeerNumbers, parseNumber } from '../../review/index.ts';
import { findLastDay } from '../calendar/findRoundPhase.ts';
import { loadEarlierAnswers } from '../earlier/loadEarlierAnswers.ts';
import type { CollectionStore, HandedInResponse, ResponseKey } from '../model.ts';
import { buildRoundState, buildUnitState } from '../unitLog/buildUnitState.ts';
import type { UnitEntry, UnitLogStore } from '../unitLog/model.ts';
import type { UnitState } from '../unitLog/unitState.ts';
import { isAfterLastDay, isFirstAnswerLate } from './findLateness.ts';
import { type ReviewedPart, reviewPart } from './reviewPart.ts';

export interface ReviewWorld {
  readonly store: Pick<CollectionStore, 'findHandedIn' | 'loadHandedIn' | 'loadFirstSubmissions' | 'loadEvents'>;
  readonly teamwork: Pick<UnitLogStore, 'loadUnitEntries' | 'loadRoundEntries'>;
  readonly digest: (text: string) => string;
  /** Lets others have their turn: the review of a round takes a second, and people are answering meanwhile. */
  readonly pause?: () => Promise<void>;
}

/** What a review of one unit knows of it. */
export interface UnitReview {
  readonly state: UnitState;
  /** Handed-in parts, in the order of the parts given. */
  readonly parts: readonly ReviewedPart[];
}

type Definitions = Pick<DefinitionSet, 'rounds' | 'classifications'>;

/** The review as the unit sees it: without what only the office is to look at. `parts`: as the reader's link opens them. */
export async function loadUnitReview(
  world: ReviewWorld,
  set: Definitions,
  round: Round,
  unit: string,
  parts: readonly Part[],
  startedAt: string | undefined,
): Promise<UnitReview> {
  const state = buildUnitState(await world.teamwork.loadUnitEntries({ round: round.year, unit }));
  const reviewed = await Promise.all(
    parts.map(async (part) => {
      const response = await world.store.findHandedIn({ round: round.year, unit, part: part.code });
      if (response === undefined) return [];
      const [earlier, isLate] = await Promise.all([
        loadEarlierAnswers(world.store, set, round.year, part, unit),
        findLate(world.store, round, response, startedAt),
      ]);
      const whole = { round, part, response, earlier, peers: undefined, state, isLate, digest: world.digest };
      const found = reviewPart(whole);
      return [{ ...found, items: found.items.filter(isForUnit) }];
    }),
  );
  return { state, parts: reviewed.flat() };
}

/** A unit is not asked what only the office can judge, until the office asks about it. */
function isForUnit({ kind, flag, question }: ReviewedPart['items'][number]): boolean {
  if (kind === 'lateAnswer') return true;
  if (kind === 'comment') return question !== undefined;
  return flag?.actor !== 'office' || question !== undefined;
}

export interface RoundReview {
  readonly states: ReadonlyMap<string, UnitState>;
  /** In the order of the handed-in responses: unit, then part. */
  readonly parts: readonly ReviewedPart[];
}

/** The review of a round as the office sees it; `only`: of some units or parts. */
export async function loadRoundReview(
  world: ReviewWorld,
  set: Definitions,
  round: Round,
  frame: Frame,
  only: { readonly unit?: string | undefined; readonly part?: string | undefined } = {},
): Promise<RoundReview> {
  const [responses, entries, firsts] = await Promise.all([
    world.store.loadHandedIn(round.year),
    world.teamwork.loadRoundEntries(round.year),
    world.store.loadFirstSubmissions(round.year),
  ]);
  const states = buildStates(entries);
  const { startedAt } = buildRoundState(entries.filter(({ key }) => key.unit === ''));
  const lastDay = findLastDay(round.calendar);
  const earlierStore = rememberRounds(world.store);
  const peers = collectPeers(responses, frame);
  const parts = new Map(round.parts.map((part) => [part.code, part]));
  const chosen = responses.filter(
    ({ key }) =>
      (only.unit === undefined || only.unit === key.unit) && (only.part === undefined || only.part === key.part),
  );
  const reviewed: ReviewedPart[] = [];
  for (const [index, response] of chosen.entries()) {
    if (index % partsAtATime === partsAtATime - 1) await world.pause?.();
    const { unit, part: code } = response.key;
    const part = parts.get(code);
    if (part === undefined || !(frame.partsByUnit.get(unit)?.includes(code) ?? false)) continue;
    reviewed.push(
      reviewPart({
        round,
        part,
        response,
        earlier: await loadEarlierAnswers(earlierStore, set, round.year, part, unit),
        peers: peers(response.key),
        state: states.get(unit) ?? noState,
        isLate: isAfterLastDay(firsts.get(`${unit}|${code}`) ?? response.submittedAt, lastDay, startedAt),
        digest: world.digest,
      }),
    );
  }
  return { states, parts: reviewed };
}

const partsAtATime = 25;

const noState = buildUnitState([]);

function buildStates(entries: readonly UnitEntry[]): ReadonlyMap<string, UnitState> {
  const byUnit = Map.groupBy(entries, ({ key }) => key.unit);
  return new Map([...byUnit].map(([unit, own]) => [unit, buildUnitState(own)]));
}

/** The chain is asked only where what stands now was handed in after the last day. */
async function findLate(
  store: Pick<CollectionStore, 'loadEvents'>,
  { calendar }: Round,
  { key, submittedAt }: HandedInResponse,
  startedAt: string | undefined,
): Promise<boolean> {
  const lastDay = findLastDay(calendar);
  if (!isAfterLastDay(submittedAt, lastDay, startedAt)) return false;
  return isFirstAnswerLate(await store.loadEvents(key), lastDay, startedAt);
}

/** Reads each earlier round once instead of each of its responses. */
function rememberRounds(store: Pick<CollectionStore, 'loadHandedIn'>): Pick<CollectionStore, 'findHandedIn'> {
  const rounds = new Map<number, Promise<ReadonlyMap<string, HandedInResponse>>>();
  const name = ({ unit, part }: ResponseKey) => `${unit}|${part}`;
  const load = async (round: number) =>
    new Map((await store.loadHandedIn(round)).map((response) => [name(response.key), response]));
  return {
    async findHandedIn(key) {
      const known = rounds.get(key.round) ?? load(key.round);
      rounds.set(key.round, known);
      return (await known).get(name(key));
    },
  };
}

/** Numbers of the units of the same size group, by the part of a response. */
function collectPeers(
  responses: readonly HandedInResponse[],
  frame: Frame,
): (key: ResponseKey) => PeerNumbers | undefined {
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
