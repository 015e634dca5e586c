// Dates as a reader in Sweden expects them; never hand-rolled (Intl, sv-SE). Numbers and alphabetical order come from the
// tables' own, so that files and pages agree.

import { formatDate } from '../products/table/formatDate.ts';
import type { Language } from './language.ts';

export { compareSwedish, formatNumber, formatPercent } from '../products/table/formatFigure.ts';
export { formatDate };

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** `1 februari 2018` or `3–12 april 2018`; both ends inclusive. Days, or months (`2018-06`) on both sides. */
export function formatPeriod(from: string, to: string, language: Language = 'sv'): string {
  if (from === to) return formatDate(from, language);
  if (from.length !== dayLength || to.length !== dayLength) {
    return `${formatDate(from, language)}–${formatDate(to, language)}`;
  }
  const noon = (day: string) => new Date(`${day}T12:00:00Z`);
  return periods[language].formatRange(noon(from), noon(to));
}

const dayLength = 'YYYY-MM-DD'.length;

function buildPeriodFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
}

const periods: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  sv: buildPeriodFormat(locales.sv),
  en: buildPeriodFormat(locales.en),
};

const clocks = new Map<Language, Intl.DateTimeFormat>();
/** Saved answers are told the time again and again, most often the same minute. */
const lastClocks = new Map<Language, { readonly minute: number; readonly text: string }>();
const minuteMilliseconds = 60_000;

/** Clock time in Sweden of an instant (ISO 8601), `14.32` in Swedish and `14:32` in English. */
export function formatClock(time: string, language: Language = 'sv'): string {
  const minute = Math.floor(Date.parse(time) / minuteMilliseconds);
  const last = lastClocks.get(language);
  if (last?.minute === minute) return last.text;
  const text = buildClock(time, language);
  lastClocks.set(language, { minute, text });
  return text;
}

function buildClock(time: string, language: Language): string {
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
