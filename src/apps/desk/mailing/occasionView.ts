// An occasion of the calendar as the desk shows it: where it stands, who would get it, and how three of its mails read.

import { Problem } from '../../../kernel/problem.ts';
import { buildStockholmInstant } from '../../../kernel/stockholmTime.ts';
import {
  buildOccasionMails,
  findLateOccasions,
  findLegalFaults,
  findRoundPhase,
  isLetterRun,
  type LegalFault,
  listOccasions,
  type NewMail,
  type Occasion,
  type Person,
  type PlannedUnit,
  planLateMails,
  planOccasion,
  type RoundPhase,
  type RoundState,
} from '../../../stages/collection/index.ts';
import type { Round } from '../../../stages/definition/index.ts';
import type { DeskDependencies } from '../deskDependencies.ts';

/** `due`: its time has come and the clock sends it next; `waits`: the round is not started. `at` is ISO 8601. */
export type OccasionStanding =
  | { readonly kind: 'run'; readonly at: string }
  | { readonly kind: 'held'; readonly reason: string }
  | { readonly kind: 'due' | 'waits' | 'coming' };

/** Where an occasion stands at `now`. */
export function findOccasionStanding(occasion: Occasion, state: RoundState, now: string): OccasionStanding {
  const runAt = state.occasionsRun.get(occasion.id);
  if (runAt !== undefined) return { kind: 'run', at: runAt };
  const reason = state.occasionsHeld.get(occasion.id);
  if (reason !== undefined) return { kind: 'held', reason };
  if (state.startedAt === undefined) return { kind: 'waits' };
  return { kind: Date.parse(occasion.dueAt) <= Date.parse(now) ? 'due' : 'coming' };
}

/** An occasion by its id. Problem UNKNOWN_OCCASION when the calendar has none. */
export function getOccasion(round: Round, id: string): Occasion {
  const occasion = listOccasions(round.calendar).find((candidate) => candidate.id === id);
  if (occasion === undefined) throw new Problem('UNKNOWN_OCCASION', `The calendar has no occasion ${id}`);
  return occasion;
}

/** Planned anew at each look: what is shown is what would be sent now, not a promise. */
export interface OccasionView {
  readonly occasion: Occasion;
  readonly standing: OccasionStanding;
  readonly legalFaults: readonly LegalFault[];
  /** The plan at the phase shown; of a round on trial as if it were started. Empty where nothing more of it will leave. */
  readonly planned: readonly PlannedUnit[];
  /** It has left, and units that could not be reached then get it when they can: `planned` says who. */
  readonly isOpenForLate: boolean;
  readonly phase: RoundPhase;
  readonly persons: ReadonlyMap<string, Person>;
  /** Mails that are stored for it. */
  readonly mails: number;
  /** From when a person may send it: the day itself, before the clock does. */
  readonly sendableFrom: string;
  readonly maySendNow: boolean;
}

/**
 * Loads an occasion as it stands. An occasion that is not run yet is planned as it would be now; before the round is started, or when its day
 * is still to come, as it would be on its day with what is known now.
 */
export async function loadOccasionView(deps: DeskDependencies, round: Round, id: string): Promise<OccasionView> {
  const occasion = getOccasion(round, id);
  const now = deps.now().toISOString();
  const state = await deps.findRoundState(round.year);
  const stored = await deps.teamwork.loadOccasions(round.year);
  const standing = findOccasionStanding(occasion, state, now);
  const at = Date.parse(occasion.dueAt) > Date.parse(now) || state.startedAt === undefined ? occasion.dueAt : now;
  const phase = findRoundPhase(round.calendar, state.startedAt ?? at, at);
  const units = await deps.mail.loadUnits(round.year);
  const occasions = listOccasions(round.calendar);
  const terms = { round, occasion, phase, isHeld: false, stored, isLetterRun: isLetterRun(occasions, state) };
  const isOpenForLate =
    standing.kind === 'run' &&
    isOpenPhase(phase) &&
    findLateOccasions(occasions, state, stored, now).some((late) => late.id === occasion.id);
  const planned =
    standing.kind !== 'run'
      ? planOccasion(terms, units)
      : isOpenForLate
        ? planLateMails({ ...terms, ranAt: standing.at }, units).filter(({ because }) => because !== 'alreadyStored')
        : [];
  const sendableFrom = buildStockholmInstant(occasion.date);
  const legalFaults = findLegalFaults(round);
  return {
    occasion,
    standing,
    legalFaults,
    planned,
    isOpenForLate,
    phase,
    persons: await deps.teamwork.findPersons(
      planned.flatMap(({ recipients }) => recipients.map(({ person }) => person)),
    ),
    mails: [...stored].filter((key) => key.startsWith(`${occasion.id}|`)).length,
    sendableFrom,
    maySendNow:
      state.startedAt !== undefined &&
      legalFaults.length === 0 &&
      (standing.kind === 'due' || standing.kind === 'coming') &&
      Date.parse(sendableFrom) <= Date.parse(now),
  };
}

/** Mails of the calendar leave in these phases only. */
function isOpenPhase({ kind }: RoundPhase): boolean {
  return kind === 'answering' || kind === 'late' || kind === 'review';
}

/** True when a unit has not had the letter and gets it by itself at the next look, within ten minutes. */
export async function isLetterOnItsWay(deps: DeskDependencies, round: Round, unit: string): Promise<boolean> {
  const letter = listOccasions(round.calendar).findLast(({ kind }) => kind === 'mailing');
  if (letter === undefined) return false;
  const { planned, isOpenForLate, legalFaults } = await loadOccasionView(deps, round, letter.id);
  const own = planned.find((candidate) => candidate.unit.code === unit);
  return isOpenForLate && legalFaults.length === 0 && own !== undefined && own.because === undefined;
}

/** The mail is not stored; its links have no secret. */
export interface MailPreview {
  readonly planned: PlannedUnit;
  readonly mail: NewMail;
}

/** Three of the mails as they would be sent: the first, one from the middle and the last, of different kinds where there are. */
export function buildPreviews(deps: DeskDependencies, round: Round, view: OccasionView): readonly MailPreview[] {
  const { occasion, phase, persons } = view;
  let keys = 0;
  const work = {
    round,
    occasion,
    phase,
    persons,
    sender: deps.mail.sender,
    now: deps.now().toISOString(),
    drawKey: () => `preview-${++keys}`,
  };
  return choosePreviews(view.planned).flatMap((planned) => {
    const [mail] = buildOccasionMails(work, planned).mails;
    return mail === undefined ? [] : [{ planned, mail }];
  });
}

/** Units whose mails differ most: some that have not begun, some that have handed in, and the last in the list. */
function choosePreviews(planned: readonly PlannedUnit[]): readonly PlannedUnit[] {
  const getting = planned.filter(({ because }) => because === undefined);
  const chosen = [
    getting.find(({ handedIn, begun }) => handedIn.length + begun.length === 0),
    getting.find(({ handedIn }) => handedIn.length > 0),
    getting.at(-1),
    getting[Math.floor(getting.length / 2)],
    getting[0],
  ].filter((unit) => unit !== undefined);
  return [...new Set(chosen)].slice(0, 3);
}

/** The text with a word in place of each link. */
export function hideLinks(text: string, word: string): string {
  return text.replace(/\{\{link:[^{}]+\}\}/g, word);
}
