// How long a personal link lasts: as long as the calendar may need it, and some days more.

import { addDays, buildStockholmInstant } from '../../../kernel/stockholmTime.ts';
import type { CalendarEntry } from '../../definition/index.ts';

/** Days that a link outlives the last day on which the round takes answers, so that receipts can be fetched. */
const margin = 14;
/** Days that a link of a round on trial lasts. */
const trialDays = 180;
const millisecondsPerDay = 86_400_000;

/**
 * When a link made at `now` ends (ISO 8601). In a started round: fourteen days after the last day of closing, review and
 * reopening, at least fourteen days ahead. On trial, or where the calendar has no end: 180 days ahead.
 */
export function findLinkExpiry(calendar: readonly CalendarEntry[], startedAt: string | undefined, now: string): string {
  const last = calendar
    .flatMap(({ kind, to }) => (kind === 'close' || kind === 'review' || kind === 'reopen' ? [to] : []))
    .toSorted()
    .at(-1);
  const ahead = (days: number) => new Date(Date.parse(now) + days * millisecondsPerDay).toISOString();
  if (startedAt === undefined || last === undefined) return ahead(trialDays);
  const end = buildStockholmInstant(addDays(last, margin + 1));
  return end > ahead(margin) ? end : ahead(margin);
}
