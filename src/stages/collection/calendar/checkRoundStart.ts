// What must be true before a round is started, and what whoever starts it has to take a stand on.

import type { Round } from '../../definition/index.ts';
import type { BoardRow } from '../board/buildBoard.ts';
import { findLegalFaults, type LegalFault } from '../mail/findLegalFaults.ts';
import type { ResponseProgress } from '../model.ts';
import { listRoundDays } from './listRoundDays.ts';

/**
 * In the order of display. The first four stop the start; the rest are warnings, each of which needs a word of its own.
 */
export const startPointCodes = [
  'LEGAL_COMPLETE',
  'DEFINITIONS_CLEAN',
  'QUESTIONS_KNOWN',
  'ADDRESSES_COMPLETE',
  'NO_TRIAL_ANSWERS',
  'NO_BOUNCES',
  'DAYS_AHEAD',
  'DAYS_SUIT',
] as const;
/** Stands with the note of whoever started the round in its log: a code never changes its meaning. */
export type StartPointCode = (typeof startPointCodes)[number];

/** `error`: the round cannot be started. `warning`: it can, with a word about why that is in order. */
export interface StartPoint {
  readonly code: StartPointCode;
  readonly outcome: 'ok' | 'warning' | 'error';
  readonly count: number;
}

/** `definitionFaults` is a count; `now` is ISO 8601 and decides which days lie ahead. */
export interface StartSources {
  readonly round: Round;
  readonly definitionFaults: number;
  readonly board: readonly BoardRow[];
  readonly progress: readonly ResponseProgress[];
  readonly now: string;
}

/** Points sorted by how grave they are: errors, warnings, what is in order. */
export interface StartCheck {
  readonly points: readonly StartPoint[];
  /** What is missing of `legal:`. */
  readonly legalFaults: readonly LegalFault[];
}

/** Errors first, then warnings, then what is in order. */
export function checkRoundStart({ round, definitionFaults, board, progress, now }: StartSources): StartCheck {
  const notStarted = { startedAt: undefined, occasionsRun: new Map(), occasionsHeld: new Map() };
  const days = listRoundDays(round.calendar, notStarted, now);
  const legalFaults = findLegalFaults(round);
  const counts: Readonly<Record<StartPointCode, number>> = {
    LEGAL_COMPLETE: legalFaults.length,
    DEFINITIONS_CLEAN: definitionFaults,
    QUESTIONS_KNOWN: round.parts.filter(({ questions }) => questions.length === 0).length,
    ADDRESSES_COMPLETE: board.filter(({ address }) => address === 'none').length,
    NO_TRIAL_ANSWERS: progress.filter(({ state }) => state !== 'notStarted').length,
    NO_BOUNCES: board.filter(({ address }) => address === 'bounced').length,
    DAYS_AHEAD: days.filter(({ daysLeft }) => daysLeft !== undefined && daysLeft < 0).length,
    DAYS_SUIT: days.filter(({ warnings }) => warnings.length > 0).length,
  };
  const order = { error: 0, warning: 1, ok: 2 } as const;
  const points = startPointCodes.map((code): StartPoint => {
    const count = counts[code];
    return { code, count, outcome: count === 0 ? 'ok' : stopping.has(code) ? 'error' : 'warning' };
  });
  return { points: points.toSorted((a, b) => order[a.outcome] - order[b.outcome]), legalFaults };
}

const stopping: ReadonlySet<StartPointCode> = new Set([
  'LEGAL_COMPLETE',
  'DEFINITIONS_CLEAN',
  'QUESTIONS_KNOWN',
  'ADDRESSES_COMPLETE',
]);

/** True when nothing stops the start and every warning has a word beside it. */
export function mayStartRound(points: readonly StartPoint[], notes: Readonly<Record<string, string>>): boolean {
  return points.every(({ code, outcome }) => outcome === 'ok' || (outcome === 'warning' && (notes[code] ?? '') !== ''));
}
