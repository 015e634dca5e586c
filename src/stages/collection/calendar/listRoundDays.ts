// The days of a round as they stand at a moment: what has happened, what goes on, what is next.

import { addDays, buildStockholmInstant, findStockholmDate } from '../../../kernel/stockholmTime.ts';
import { type CalendarEntry, listDayWarnings, type Text } from '../../definition/index.ts';
import type { RoundState } from '../unitLog/unitState.ts';
import { listOccasions, type Occasion } from './listOccasions.ts';

/**
 * `run`: its mails are stored. `held`: the desk holds it back. `waiting`: its time has come and it has not been run yet. `now`: a
 * window that is open. `past` and `coming`: by the calendar alone. `trial`: the round is not started, and the calendar rules
 * nothing.
 */
export type DayStanding = 'run' | 'held' | 'waiting' | 'now' | 'past' | 'coming' | 'trial';

/** An entry of the calendar beside what the round's log says of it. */
export interface RoundDay {
  readonly entry: CalendarEntry;
  /** 1, 2, 3 … where the calendar has several of its kind; undefined where it has one. */
  readonly number: number | undefined;
  readonly standing: DayStanding;
  /** When it was run, ISO 8601. */
  readonly runAt: string | undefined;
  /** Why it is held; '' where the reason is erased. */
  readonly heldBecause: string | undefined;
  /** Days from today to its first day; negative when it has passed. Undefined where only the month is known. */
  readonly daysLeft: number | undefined;
  /** Weekends, public holidays and school breaks that it falls on. */
  readonly warnings: readonly Text[];
}

/** The calendar in the order of its days. `now` is ISO 8601; a day ends at midnight in Stockholm. */
export function listRoundDays(
  calendar: readonly CalendarEntry[],
  state: Pick<RoundState, 'startedAt' | 'occasionsRun' | 'occasionsHeld'>,
  now: string,
): readonly RoundDay[] {
  const occasions = listOccasions(calendar);
  const today = findStockholmDate(now);
  const counts = Map.groupBy(calendar, ({ kind }) => kind);
  const sorted = calendar.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return sorted.map((entry) => {
    const same = sorted.filter(({ kind }) => kind === entry.kind);
    const number = same.indexOf(entry) + 1;
    const occasion = occasions.find((candidate) => candidate.kind === entry.kind && candidate.number === number);
    const isDay = entry.from.length === today.length;
    return {
      entry,
      number: (counts.get(entry.kind)?.length ?? 0) > 1 ? number : undefined,
      standing: findStanding(entry, occasion, state, now),
      runAt: occasion && state.occasionsRun.get(occasion.id),
      heldBecause: occasion && state.occasionsHeld.get(occasion.id),
      daysLeft: isDay ? countDays(today, entry.from) : undefined,
      warnings: listDayWarnings(entry.from, entry.to),
    };
  });
}

/** The first day that is still to come; undefined when none is. */
export function findNextDay(days: readonly RoundDay[]): RoundDay | undefined {
  return days.find(({ standing, daysLeft }) => standing === 'coming' && daysLeft !== undefined);
}

function findStanding(
  entry: CalendarEntry,
  occasion: Occasion | undefined,
  state: Pick<RoundState, 'startedAt' | 'occasionsRun' | 'occasionsHeld'>,
  now: string,
): DayStanding {
  if (state.startedAt === undefined) return 'trial';
  const instant = Date.parse(now);
  const isWindow = entry.from !== entry.to;
  const from = Date.parse(buildStockholmInstant(completeDay(entry.from)));
  const to = Date.parse(buildStockholmInstant(addDays(completeDay(entry.to), 1)));
  const isOpen = from <= instant && instant < to;
  if (occasion !== undefined && !(isWindow && isOpen)) {
    if (state.occasionsRun.has(occasion.id)) return 'run';
    if (state.occasionsHeld.has(occasion.id)) return 'held';
    return instant < Date.parse(occasion.dueAt) ? 'coming' : 'waiting';
  }
  if (isOpen) return 'now';
  return instant < from ? 'coming' : 'past';
}

/** A month stands for its first day. */
function completeDay(day: string): string {
  return day.length === 'YYYY-MM'.length ? `${day}-01` : day;
}

/** Whole days between two dates (YYYY-MM-DD). */
function countDays(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
