// Dates as a reader in Sweden expects them; never hand-rolled (Intl, sv-SE). Numbers and alphabetical order come from the
// tables' own, so that files and pages agree.

import type { Language } from './language.ts';

export { compareSwedish, formatNumber, formatPercent } from '../products/table/formatFigure.ts';

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** `1 februari 2018`; a month (`2018-06`) as `juni 2018`. ISO dates only; a time is cut to its date. */
export function formatDate(date: string, language: Language = 'sv'): string {
  const isMonth = date.length === 7;
  const day = new Date(`${isMonth ? `${date}-01` : date.slice(0, 10)}T12:00:00Z`);
  return getDateFormat(language, isMonth).format(day);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it. */
function getDateFormat(language: Language, isMonth: boolean): Intl.DateTimeFormat {
  const key = `${language} ${isMonth}`;
  const known = dateFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(isMonth ? {} : { day: 'numeric' as const }),
  });
  dateFormats.set(key, made);
  return made;
}

/** `1 februari 2018` or `3 april 2018–12 april 2018`; both ends inclusive. */
export function formatPeriod(from: string, to: string, language: Language = 'sv'): string {
  return from === to ? formatDate(from, language) : `${formatDate(from, language)}–${formatDate(to, language)}`;
}

const clocks = new Map<Language, Intl.DateTimeFormat>();

/** Clock time in Sweden, `14.32` in Swedish and `14:32` in English. */
export function formatClock(time: string, language: Language = 'sv'): string {
  let clock = clocks.get(language);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat(locales[language], {
      timeZone: 'Europe/Stockholm',
      hour: '2-digit',
      minute: '2-digit',
    });
    clocks.set(language, clock);
  }
  const text = clock.format(new Date(time));
  return language === 'sv' ? text.replace(':', '.') : text;
}
