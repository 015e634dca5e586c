// One part of one unit at the desk's review: what is handed in, the matters, corrections, and what may be done now.

import { Problem } from '../../../kernel/problem.ts';
import {
  type AnswerCorrection,
  findRoundPhase,
  findTimeRight,
  listCorrections,
  loadRoundReview,
  type ResponseKey,
  type ResponseState,
  type ReviewedPart,
  type RoundPhase,
  type UnitState,
  type WriteRight,
} from '../../../stages/collection/index.ts';
import { getPart, type Part } from '../../../stages/definition/index.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type OpenedUnit, openUnit } from '../unitView.ts';

/** What the page of a part needs, and every step taken from it. */
export interface OpenedReview extends OpenedUnit {
  readonly part: Part;
  readonly key: ResponseKey;
  readonly phase: RoundPhase;
  readonly startedAt: string | undefined;
  readonly state: ResponseState;
  /** Undefined: the part is not handed in. */
  readonly reviewed: ReviewedPart | undefined;
  readonly log: UnitState | undefined;
  /** Whether answers of the part may change now, by the calendar and what the unit's log grants (R-COLLECTION-18). */
  readonly right: WriteRight;
  readonly corrections: readonly AnswerCorrection[];
  /** Names of actors that are known. */
  readonly names: ReadonlyMap<string, string>;
}

/** Problem UNKNOWN_ROUND, UNKNOWN_UNIT or UNKNOWN_PART. */
export async function openReviewedPart(
  deps: DeskDependencies,
  year: string,
  unitCode: string,
  partCode: string,
): Promise<OpenedReview> {
  const opened = openUnit(deps, year, unitCode);
  const { round, unit, parts } = opened;
  const part = getPart(round, partCode);
  if (!parts.includes(part)) throw new Problem('UNKNOWN_PART', `${unit.code} is not asked part ${partCode}`);
  const key = { round: round.year, unit: unit.code, part: part.code };
  const only = { unit: unit.code, part: part.code };
  const [review, { startedAt }, progress, events, texts] = await Promise.all([
    loadRoundReview(deps, deps.getDefinitions(), round, deps.getFrame(round.year), only),
    deps.findRoundState(round.year),
    deps.store.loadProgress(round.year, unit.code),
    deps.store.loadEvents(key),
    deps.store.loadFreeTexts(key),
  ]);
  const now = deps.now().toISOString();
  const phase = findRoundPhase(round.calendar, startedAt, now);
  const log = review.states.get(unit.code);
  const exceptions = {
    reopenedUntil: log?.reopenings.get(part.code),
    hasAskedToComplete: log?.completions.has(part.code) ?? false,
  };
  const corrections = listCorrections(events, texts);
  return {
    ...opened,
    part,
    key,
    phase,
    startedAt,
    state: progress.find((own) => own.key.part === part.code)?.state ?? 'notStarted',
    reviewed: review.parts[0],
    log,
    right: findTimeRight(phase, exceptions, now),
    corrections,
    names: await loadNames(
      deps,
      corrections.map(({ actor }) => actor),
    ),
  };
}

/** Names of the desk's users and of persons at units, as far as they are not erased. */
export async function loadNames(
  { desk, teamwork }: DeskDependencies,
  actors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (actors.length === 0) return new Map();
  const [users, persons] = await Promise.all([desk.loadUsers(), teamwork.findPersons([...new Set(actors)])]);
  return new Map([
    ...[...persons].map(([actor, { name, email }]) => [actor, name || email] as const),
    ...users.map(({ actor, name }) => [actor, name] as const),
  ]);
}
