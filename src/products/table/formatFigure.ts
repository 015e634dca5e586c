// Numbers and alphabetical order as a reader in Sweden expects them; never hand-rolled (Intl, sv-SE). The same in pages,
// charts, sentences and documents.

type FigureLanguage = 'sv' | 'en';

const locales: Readonly<Record<FigureLanguage, string>> = { sv: 'sv-SE', en: 'en-GB' };

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Kept, because to build a format costs more than a whole row of a table. */
function getNumberFormat(language: FigureLanguage, decimals: number): Intl.NumberFormat {
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
export function formatNumber(value: number | string, language: FigureLanguage = 'sv'): string {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return getNumberFormat(language, decimals).format(Number(value));
}

/** `54 %` with a no-break space, in English `54%`; the value is whole per cent, or a text with its decimals kept. */
export function formatPercent(value: number | string, language: FigureLanguage = 'sv'): string {
  return `${formatNumber(value, language)}${language === 'sv' ? '\u00a0' : ''}%`;
}

const collator = new Intl.Collator('sv-SE', { numeric: true, sensitivity: 'variant' });

/** Swedish alphabetical order (… z å ä ö) in both languages: the names are Swedish. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(a, b);
}
