// Numbers, dates and alphabetical order as a reader in Sweden expects them; never hand-rolled (Intl, sv-SE).

import type { Language } from './language.ts';

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Kept, because to build a format costs more than a whole row of a table. */
function getNumberFormat(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language} ${decimals}`;
  const known = numberFormats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  numberFormats.set(key, format);
  return format;
}

/** A count with a no-break space as thousands mark; a decimal text (`54.5`) with its decimals kept. */
export function formatNumber(value: number | string, language: Language = 'sv'): string {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return getNumberFormat(language, decimals).format(Number(value));
}

/** `54 %` with a no-break space; the value is whole per cent, or a text with its decimals kept. */
export function formatPercent(value: number | string, language: Language = 'sv'): string {
  return `${formatNumber(value, language)}\u00a0%`;
}

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

const collator = new Intl.Collator('sv-SE', { numeric: true, sensitivity: 'variant' });

/** Swedish alphabetical order (… z å ä ö) in both languages: the names are Swedish. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(a, b);
}
