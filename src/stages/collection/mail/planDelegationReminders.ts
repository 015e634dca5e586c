// Reminders to colleagues who were asked to answer by a day: once some days before it, and once on the day after.

import { addDays, buildStockholmInstant } from '../../../kernel/stockholmTime.ts';
import type { ResponseState } from '../model.ts';
import type { Delegation } from '../unitLog/unitState.ts';

/** Days before the day agreed (decision 0031). */
const daysBeforeDue = 3;

/** Reminders leave when the day's work begins, as the mailings of the calendar. */
const clockOfReminders = '08:00';

/** Each of the two is sent once for a delegation, and none when it is done or recalled. */
export interface PlannedDelegationReminder {
  readonly delegation: Delegation;
  readonly when: 'before' | 'after';
}

/**
 * The reminders that are due at `now` for a unit's delegations; never for one that is done, recalled, handed in, declined or without a
 * day. `stored` holds the occasions that have a mail. Where both are due only the later is sent; the one before the day
 * is left out when the work was handed over after it would have been sent, and when the day is past.
 */
export function planDelegationReminders(
  unit: string,
  delegations: readonly Delegation[],
  states: ReadonlyMap<string, ResponseState>,
  stored: ReadonlySet<string>,
  now: string,
): readonly PlannedDelegationReminder[] {
  return delegations.flatMap((delegation) => {
    const { id, due, at, doneAt, recalledAt, part } = delegation;
    if (due === undefined || doneAt !== undefined || recalledAt !== undefined) return [];
    const state = states.get(part) ?? 'notStarted';
    if (state !== 'notStarted' && state !== 'draft' && state !== 'withdrawn') return [];
    const when = findReminder(due, at, now);
    if (when === undefined || stored.has(nameDelegationReminder(unit, id, when))) return [];
    return [{ delegation, when }];
  });
}

/** Occasion of the mail. */
export function nameDelegationReminder(unit: string, delegation: string, when: 'before' | 'after'): string {
  return `delegationReminder-${when}|${unit}|${delegation}`;
}

function findReminder(due: string, madeAt: string, now: string): 'before' | 'after' | undefined {
  const instant = Date.parse(now);
  const morning = (days: number) => Date.parse(buildStockholmInstant(addDays(due, days), clockOfReminders));
  if (instant >= morning(1)) return Date.parse(madeAt) < morning(1) ? 'after' : undefined;
  const before = morning(-daysBeforeDue);
  const isPast = instant >= Date.parse(buildStockholmInstant(addDays(due, 1)));
  return instant >= before && Date.parse(madeAt) < before && !isPast ? 'before' : undefined;
}
