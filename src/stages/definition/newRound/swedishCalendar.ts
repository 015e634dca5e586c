// Days in Sweden on which a survey reaches few: weekends, public holidays (lagen (1989:253) om allmänna helgdagar),
// the eves that are taken as such, and school breaks. The breaks are general knowledge: municipalities decide their own.

import type { newRoundTexts } from '../../../texts/sv/newRound.ts';

/** Key of the holiday's name in the catalogue. */
export type HolidayName = keyof typeof newRoundTexts.holidays;
/** Key of the school break's name in the catalogue. */
export type BreakName = keyof typeof newRoundTexts.breaks;

/** Its day is reckoned for the year: movable ones go by Easter. */
export interface Holiday {
  /** ISO date. */
  readonly day: string;
  readonly name: HolidayName;
}

/** A break, both ends inclusive (ISO dates). */
export interface SchoolBreak {
  readonly from: string;
  readonly to: string;
  readonly name: BreakName;
}

/** A day so many days after another; negative for before. ISO dates. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Day of the week of an ISO date: 0 Sunday, 1 Monday … 6 Saturday. */
export function getWeekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Easter Day of a year after 1582, by the Gregorian calculation (Meeus, Jones and Butcher). */
export function calculateEaster(year: number): string {
  const cycle = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * cycle + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((cycle + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * shift + 114;
  return formatDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function formatDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first day from a date on that is a given day of the week. */
function findWeekday(from: string, weekday: number): string {
  return addDays(from, (weekday - getWeekday(from) + 7) % 7);
}

/** Public holidays and the eves that are taken as such, in the order of the year. */
export function listHolidays(year: number): readonly Holiday[] {
  const easter = calculateEaster(year);
  const midsummerDay = findWeekday(formatDay(year, 6, 20), 6);
  const holidays: readonly (readonly [HolidayName, string])[] = [
    ['newYearsDay', formatDay(year, 1, 1)],
    ['epiphany', formatDay(year, 1, 6)],
    ['goodFriday', addDays(easter, -2)],
    ['easterEve', addDays(easter, -1)],
    ['easterDay', easter],
    ['easterMonday', addDays(easter, 1)],
    ['mayDay', formatDay(year, 5, 1)],
    ['ascensionDay', addDays(easter, 39)],
    ['whitEve', addDays(easter, 48)],
    ['whitSunday', addDays(easter, 49)],
    ['nationalDay', formatDay(year, 6, 6)],
    ['midsummerEve', addDays(midsummerDay, -1)],
    ['midsummerDay', midsummerDay],
    ['allSaintsDay', findWeekday(formatDay(year, 10, 31), 6)],
    ['christmasEve', formatDay(year, 12, 24)],
    ['christmasDay', formatDay(year, 12, 25)],
    ['boxingDay', formatDay(year, 12, 26)],
    ['newYearsEve', formatDay(year, 12, 31)],
  ];
  return holidays.map(([name, day]) => ({ name, day })).toSorted((left, right) => (left.day < right.day ? -1 : 1));
}

/** Monday of an ISO week. Week 1 is the week of 4 January. */
export function findMonday(year: number, week: number): string {
  const fourth = formatDay(year, 1, 4);
  const monday = addDays(fourth, -((getWeekday(fourth) + 6) % 7));
  return addDays(monday, (week - 1) * 7);
}

/** School breaks of a year, Mondays to Fridays of their weeks; the Christmas break touches the year twice. */
export function listSchoolBreaks(year: number): readonly SchoolBreak[] {
  const easter = calculateEaster(year);
  const ofWeeks = (name: BreakName, first: number, last: number): SchoolBreak => ({
    name,
    from: findMonday(year, first),
    to: addDays(findMonday(year, last), 4),
  });
  return [
    { name: 'jullov', from: formatDay(year, 1, 1), to: formatDay(year, 1, 7) },
    ofWeeks('sportlov', 7, 10),
    { name: 'paskLov', from: addDays(easter, -6), to: addDays(easter, 5) },
    ofWeeks('sommarlov', 25, 33),
    ofWeeks('hostlov', 44, 44),
    { name: 'jullov', from: formatDay(year, 12, 22), to: formatDay(year, 12, 31) },
  ];
}
