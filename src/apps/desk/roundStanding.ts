// Where a round stands now, in a sentence or two: its phase, and the next day of its calendar.

import { addDays, findStockholmDate } from '../../kernel/stockholmTime.ts';
import {
  findNextDay,
  findRoundPhase,
  listRoundDays,
  type RoundDay,
  type RoundPhase,
  type RoundState,
} from '../../stages/collection/index.ts';
import type { CalendarEntry, Round } from '../../stages/definition/index.ts';
import { formatDate } from '../../ui/format.ts';
import type { Language } from '../../ui/language.ts';
import { deskCalendarTexts } from './catalogues.ts';

/** `next` undefined: nothing more is to come. */
export interface RoundStanding {
  readonly phase: RoundPhase;
  readonly days: readonly RoundDay[];
  readonly next: RoundDay | undefined;
}

/** The standing of a round at `now` (ISO 8601). */
export function findStanding(round: Pick<Round, 'calendar'>, state: RoundState, now: string): RoundStanding {
  const days = listRoundDays(round.calendar, state, now);
  return { phase: findRoundPhase(round.calendar, state.startedAt, now), days, next: findNextDay(days) };
}

/** The phase, and what comes next. */
export function describeStanding({ phase, next }: RoundStanding, language: Language): string {
  const texts = deskCalendarTexts[language];
  const sentence = describePhase(phase, language);
  if (next?.daysLeft === undefined) return sentence;
  const what = nameDay(next, language).toLowerCase();
  return `${sentence} ${texts.next(what, formatDate(next.entry.from, language), texts.inDays(next.daysLeft))}`;
}

/** What happens on a day, `Påminnelse 2`. */
export function nameDay(
  { entry, number }: { readonly entry: Pick<CalendarEntry, 'kind'>; readonly number: number | undefined },
  language: Language,
): string {
  const texts = deskCalendarTexts[language];
  const kind = texts.kinds[entry.kind];
  return number === undefined ? kind : texts.numbered(kind, number);
}

function describePhase(phase: RoundPhase, language: Language): string {
  const texts = deskCalendarTexts[language].phases;
  const lastDay = phase.lastDay === undefined ? '' : formatDate(phase.lastDay, language);
  // A phase ends as a day begins; people speak of the day before.
  const until = phase.until === undefined ? '' : findStockholmDate(phase.until);
  switch (phase.kind) {
    case 'trial':
    case 'closed':
      return texts[phase.kind];
    case 'before':
      return texts.before(until === '' ? '' : formatDate(until, language));
    case 'answering':
    case 'late':
      return texts[phase.kind](lastDay);
    default:
      return texts[phase.kind](until === '' ? '' : formatDate(addDays(until, -1), language));
  }
}
