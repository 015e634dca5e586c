// Days as the pages count them: by the calendar in Sweden.

import { findStockholmDate } from '../../../kernel/stockholmTime.ts';
import { formatClock, formatDate } from '../../../ui/format.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedLink } from '../openLink.ts';

const millisecondsPerDay = 86_400_000;

/** Whole days from the day of `now` to the date; negative when it is past. */
export function countDays(now: string, date: string): number {
  return Math.round((Date.parse(date) - Date.parse(findStockholmDate(now))) / millisecondsPerDay);
}

/** `12 dagar kvar`, `sista dagen är i dag`; '' when the day is past or does not rule. */
export function describeDaysLeft(words: QuestionnaireWords, now: string, date: string | undefined): string {
  return date === undefined ? '' : words.board.daysLeft(countDays(now, date));
}

/** The last day to answer while it is still to come; undefined on trial, where the calendar rules nothing. */
export function findDayToCome({ phase }: Pick<OpenedLink, 'phase'>): string | undefined {
  return phase.kind === 'answering' || phase.kind === 'before' ? phase.lastDay : undefined;
}

/** Day in words of an instant, by the calendar in Sweden; an end at midnight is the day before. */
export function describeUntil(words: QuestionnaireWords, until: string | undefined): string {
  if (until === undefined) return '';
  return formatDate(findStockholmDate(new Date(Date.parse(until) - 1).toISOString()), words.language);
}

/** `21 mars 2018 kl. 14.32`, by the clock in Sweden. */
export function describeInstant(words: QuestionnaireWords, time: string): string {
  return words.pages.dateAndClock(
    formatDate(findStockholmDate(time), words.language),
    formatClock(time, words.language),
  );
}
