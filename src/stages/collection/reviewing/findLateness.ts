import { addDays, buildStockholmInstant } from '../../../kernel/stockholmTime.ts';
import type { ResponseEvent } from '../model.ts';

/**
 * True when the first answer to a part came after the last day to answer (I24-11: accepted until closing, flagged, published like
 * any other). A part that was handed in in time and corrected later is not late. `startedAt` undefined: a round on trial has no
 * lateness.
 */
export function isFirstAnswerLate(
  events: readonly Pick<ResponseEvent, 'kind' | 'at'>[],
  lastDay: string | undefined,
  startedAt: string | undefined,
): boolean {
  const first = events.find(({ kind }) => kind === 'submitted');
  return first !== undefined && isAfterLastDay(first.at, lastDay, startedAt);
}

/** True for a time after the last day to answer (YYYY-MM-DD, all of it counts) of a round that is started. */
export function isAfterLastDay(at: string, lastDay: string | undefined, startedAt: string | undefined): boolean {
  if (lastDay === undefined || startedAt === undefined) return false;
  return new Date(at).toISOString() >= buildStockholmInstant(addDays(lastDay, 1));
}
