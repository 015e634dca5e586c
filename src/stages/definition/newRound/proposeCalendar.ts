// The calendar of an earlier round, moved to another year, with what to think of about each day.

import { newRoundTexts as english } from '../../../texts/en/newRound.ts';
import { fillMessage, type Translated } from '../../../texts/fill.ts';
import { newRoundTexts as swedish } from '../../../texts/sv/newRound.ts';
import type { CalendarEntry, Round } from '../model.ts';
import type { Text } from '../texts.ts';
import { addDays, getWeekday, listHolidays, listSchoolBreaks } from './swedishCalendar.ts';

/** Has no source: the day is ours until somebody takes it over. */
export interface ProposedEntry extends Pick<CalendarEntry, 'kind' | 'from' | 'to'> {
  /** Weekends, public holidays and school breaks that the days fall on; nothing is moved for them. */
  readonly warnings: readonly Text[];
}

/** The same days and months some years later; the last day of February stays the last. ISO dates, or months. */
export function shiftYears(day: string, years: number): string {
  const shifted = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  if (!/^\d{4}-02-2[89]$/u.test(day)) return shifted;
  const isLast = addDays(day, 1).slice(5, 7) === '03';
  const march = `${shifted.slice(0, 4)}-03-01`;
  return isLast ? addDays(march, -1) : shifted;
}

/** Every entry of a round's calendar in another year, with warnings. */
export function proposeCalendar(round: Round, year: number): readonly ProposedEntry[] {
  return round.calendar.map(({ kind, from, to }) => {
    const moved = { from: shiftYears(from, year - round.year), to: shiftYears(to, year - round.year) };
    return { kind, ...moved, warnings: listWarnings(moved.from, moved.to) };
  });
}

type Words = Translated<typeof swedish>;

/** What the first and last day fall on, and what lies between them. A month without a day says nothing. */
export function listWarnings(from: string, to: string): readonly Text[] {
  if (from.length < 10 || to.length < 10) return [];
  const ends = from === to ? [from] : [from, to];
  const years = [...new Set(ends.map((day) => Number(day.slice(0, 4))))];
  const holidays = years.flatMap(listHolidays);
  const isEnd = (day: string): boolean => ends.includes(day);
  const weekends = ends.flatMap((day) =>
    describeWeekend(
      day,
      holidays.some((holiday) => holiday.day === day),
    ),
  );
  const onHolidays = holidays
    .filter(({ day }) => isEnd(day))
    .map(({ day, name }) => {
      return build((words) => fillMessage(words.days.holiday, { day, name: words.holidays[name] }));
    });
  const spanned = holidays
    .filter(({ day }) => from < day && day < to)
    .map(({ day, name }) => {
      return build((words) => fillMessage(words.days.spanHoliday, { day, name: words.holidays[name] }));
    });
  const breaks = years.flatMap(listSchoolBreaks).filter((span) => span.from <= to && from <= span.to);
  const inBreaks = breaks.map(({ from: first, to: last, name }) => {
    const day = ends.find((end) => first <= end && end <= last);
    return build((words) =>
      day === undefined || from !== to
        ? fillMessage(words.days.spanBreak, { name: words.breaks[name] })
        : fillMessage(words.days.inBreak, { day, name: words.breaks[name] }),
    );
  });
  return [...weekends, ...onHolidays, ...spanned, ...inBreaks];
}

/** A Saturday or Sunday that is no holiday by itself. */
function describeWeekend(day: string, isHoliday: boolean): Text[] {
  const weekday = getWeekday(day);
  if (isHoliday || (weekday !== 0 && weekday !== 6)) return [];
  return [build((words) => fillMessage(weekday === 0 ? words.days.sunday : words.days.saturday, { day }))];
}

function build(render: (words: Words) => string): Text {
  return { sv: render(swedish), en: render(english), wording: 'ours' };
}
