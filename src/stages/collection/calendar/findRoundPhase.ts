// What the calendar lets units do. Both patterns of the sources are covered: 2018 closes for review and opens a window to
// correct or complete; 2024 has a last day, a review while the surveys are open, and closes after it (R-COLLECTION-05, -06,
// -08, -11 to -14).

import { addDays, buildStockholmInstant } from '../../../kernel/stockholmTime.ts';
import type { CalendarEntry } from '../../definition/index.ts';
import type { ResponseState } from '../model.ts';

/**
 * `trial`: the round is not started here; its links may be tried and the calendar rules nothing. `before`: the mailing is still
 * to come. `answering`: until the last day. `late`: after it, the surveys still open; what comes now is flagged late (I24-11).
 * `review`: as `late`, in the days of the review. `closed`: nothing is accepted. `completing`: closed, but units that ask for it
 * may correct or complete (I18-40).
 */
export type RoundPhaseKind = 'trial' | 'before' | 'answering' | 'late' | 'review' | 'closed' | 'completing';

/** A moment of the round lies in exactly one phase, also before it is started (`trial`). */
export interface RoundPhase {
  readonly kind: RoundPhaseKind;
  /** When the phase ends, ISO 8601; undefined: it does not. */
  readonly until: string | undefined;
  /** Last day to answer (YYYY-MM-DD): the one printed, otherwise the day before closing. */
  readonly lastDay: string | undefined;
}

interface Period {
  readonly kind: RoundPhaseKind;
  readonly from: string;
  readonly to: string;
}

const always = '9999-12-31T00:00:00.000Z';
const never = '0000-01-01T00:00:00.000Z';

/** The phase at `now` (ISO 8601). `startedAt`: when the agency started the round here; undefined: it has not. */
export function findRoundPhase(
  calendar: readonly CalendarEntry[],
  startedAt: string | undefined,
  now: string,
): RoundPhase {
  const lastDay = findLastDay(calendar);
  if (startedAt === undefined) return { kind: 'trial', until: undefined, lastDay };
  const instant = new Date(now).toISOString();
  const period = listPeriods(calendar, lastDay).find(({ from, to }) => from <= instant && instant < to);
  return period === undefined
    ? { kind: 'closed', until: undefined, lastDay }
    : { kind: period.kind, until: period.to === always ? undefined : period.to, lastDay };
}

/** Periods in the order in which they are asked: the first that holds the instant is the phase. */
function listPeriods(calendar: readonly CalendarEntry[], lastDay: string | undefined): readonly Period[] {
  const find = (kind: CalendarEntry['kind']) => calendar.find((entry) => entry.kind === kind);
  const begin = (date: string | undefined, otherwise: string) =>
    date === undefined ? otherwise : buildStockholmInstant(date);
  const opens = begin(find('mailing')?.from, never);
  const closes = begin(find('close')?.from, always);
  const lastMoment = lastDay === undefined ? closes : begin(addDays(lastDay, 1), always);
  const window = (
    kind: 'review' | 'completing',
    entry: CalendarEntry | undefined,
    latest: string,
  ): readonly Period[] => {
    if (entry === undefined) return [];
    const to = begin(addDays(entry.to, 1), always);
    return [{ kind, from: begin(entry.from, never), to: to < latest ? to : latest }];
  };
  return [
    { kind: 'before', from: never, to: opens },
    ...window('review', find('review'), closes),
    { kind: 'answering', from: opens, to: lastMoment },
    { kind: 'late', from: lastMoment, to: closes },
    ...window('completing', find('reopen'), always),
    { kind: 'closed', from: closes, to: always },
  ];
}

/** Last day to answer (YYYY-MM-DD): the one printed, otherwise the day before closing. */
export function findLastDay(calendar: readonly CalendarEntry[]): string | undefined {
  const printed = calendar.find(({ kind }) => kind === 'lastDay');
  if (printed !== undefined) return printed.to;
  const close = calendar.find(({ kind }) => kind === 'close');
  return close === undefined ? undefined : addDays(close.from, -1);
}

/** What a unit may do with a part, and why not when it may not. */
export type WriteRight =
  | { readonly mayWrite: true; readonly isLate: boolean }
  | {
      readonly mayWrite: false;
      /**
       * `before`: the round has not begun. `closed`: it is closed. `mustAsk`: closed, but the unit may ask to correct or
       * complete. `handedIn`: handed in; it must be opened again first. `declined`: the unit has declined the part.
       */
      readonly because: 'before' | 'closed' | 'mustAsk' | 'handedIn' | 'declined';
    };

/** What the unit's log says of writing outside the ordinary time. */
export interface WriteExceptions {
  /** Until when the office lets the unit write in the part. */
  readonly reopenedUntil: string | undefined;
  /** The unit has asked to correct or complete the part. */
  readonly hasAskedToComplete: boolean;
}

/** Whether a part may be written in now: by phase, state of its response, and exceptions in the unit's log. */
export function findWriteRight(
  phase: RoundPhase,
  state: ResponseState,
  exceptions: WriteExceptions,
  now: string,
): WriteRight {
  const time = findTimeRight(phase, exceptions, now);
  if (!time.mayWrite) return time;
  if (state === 'submitted') return { mayWrite: false, because: 'handedIn' };
  if (state === 'declined' || state === 'notApplicable') return { mayWrite: false, because: 'declined' };
  return time;
}

/** The same without regard to the state of the response: whether the unit may change anything about the part now. */
export function findTimeRight(phase: RoundPhase, exceptions: WriteExceptions, now: string): WriteRight {
  const { reopenedUntil, hasAskedToComplete } = exceptions;
  switch (phase.kind) {
    case 'trial':
    case 'answering':
      return { mayWrite: true, isLate: false };
    case 'late':
    case 'review':
      return { mayWrite: true, isLate: true };
    case 'before':
      return { mayWrite: false, because: 'before' };
    default:
      if (reopenedUntil !== undefined && Date.parse(now) < Date.parse(reopenedUntil)) {
        return { mayWrite: true, isLate: true };
      }
      if (phase.kind === 'closed') return { mayWrite: false, because: 'closed' };
      return hasAskedToComplete ? { mayWrite: true, isLate: true } : { mayWrite: false, because: 'mustAsk' };
  }
}
