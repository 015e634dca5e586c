import { addDays, buildStockholmInstant } from '../../../kernel/stockholmTime.ts';

/**
 * True when the first answer came after the last day (I24-11). `firstSubmittedAt` is ISO 8601, undefined while there is none;
 * `lastDay` is YYYY-MM-DD, undefined where the calendar has none.
 */
export function isLateAnswer(firstSubmittedAt: string | undefined, lastDay: string | undefined): boolean {
  if (firstSubmittedAt === undefined || lastDay === undefined) return false;
  return Date.parse(firstSubmittedAt) >= findLateStart(lastDay);
}

/** The last start asked for: a board asks three thousand times for the same day, and time zones cost. */
let known = { lastDay: '', start: 0 };

/** From when (milliseconds since 1970) a first answer is late; `lastDay` is YYYY-MM-DD. */
export function findLateStart(lastDay: string): number {
  if (known.lastDay !== lastDay) {
    known = { lastDay, start: Date.parse(buildStockholmInstant(addDays(lastDay, 1))) };
  }
  return known.start;
}
