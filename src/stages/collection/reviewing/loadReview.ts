// The review of a unit, and of a whole round, from what is stored. Reads only.

import type { DefinitionSet, Part, Round } from '../../definition/index.ts';
import type { Frame } from '../../frame/index.ts';
import { loadEarlierAnswers } from '../earlier/loadEarlierAnswers.ts';
import { buildUnitState } from '../unitLog/buildUnitState.ts';
import type { UnitState } from '../unitLog/unitState.ts';
import { findLate, type ReviewStores, readRoundInputs, readUnitInputs } from './readReviewInputs.ts';
import { type ReviewedPart, reviewPart } from './reviewPart.ts';

/** `digest` must be the one that the logs were written with. */
export interface ReviewWorld extends ReviewStores {
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

/** The review of a round at one moment. `states`: by unit, for units with anything in their log. */
export interface RoundReview {
  readonly states: ReadonlyMap<string, UnitState>;
  /** In the order of the handed-in responses: unit, then part. */
  readonly parts: readonly ReviewedPart[];
}

/** The review of a round as the office sees it; `only`: of one unit, or one part of it. */
export async function loadRoundReview(
  world: ReviewWorld,
  set: Definitions,
  round: Round,
  frame: Frame,
  only: { readonly unit: string; readonly part?: string | undefined } | undefined = undefined,
): Promise<RoundReview> {
  const inputs =
    only === undefined
      ? await readRoundInputs(world, round, frame)
      : await readUnitInputs(world, round, frame, only.unit);
  const parts = new Map(round.parts.map((part) => [part.code, part]));
  const chosen = inputs.responses.filter(({ key }) => only?.part === undefined || only.part === key.part);
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
        earlier: await loadEarlierAnswers(inputs.earlier, set, round.year, part, unit),
        peers: inputs.findPeers(response.key),
        state: inputs.states.get(unit) ?? noState,
        isLate: await inputs.isLate(response),
        digest: world.digest,
      }),
    );
  }
  return { states: inputs.states, parts: reviewed };
}

const partsAtATime = 25;

const noState = buildUnitState([]);
