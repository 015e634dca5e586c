// Dates as a reader in Sweden expects them; never hand-rolled (Intl, sv-SE). The same in pages and documents.

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** `1 februari 2018`; a month (`2018-06`) as `juni 2018`. ISO dates only; a time is cut to its date. */
export function formatDate(date: string, language: 'sv' | 'en' = 'sv'): string {
  const isMonth = date.length === 'YYYY-MM'.length;
  const day = new Date(`${isMonth ? `${date}-01` : date.slice(0, 'YYYY-MM-DD'.length)}T12:00:00Z`);
  return getDateFormat(language, isMonth).format(day);
}

/** Making a format costs far more than using it. */
function getDateFormat(language: 'sv' | 'en', isMonth: boolean): Intl.DateTimeFormat {
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
