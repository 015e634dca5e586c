// The fact sheet of an area: the most important results of the whole country.

export const documentFactSheet = {
  title: (area: string, year: number) => `Faktablad ${year}: ${area}`,
  shortTitle: 'Faktablad',
  lead: (area: string, year: number, indicators: number) =>
    `Resultaten för hela landet i öppna jämförelser ${year}, området ${area}. Området har ${indicators} indikatorer.`,
  answered: (answered: string, framed: string, percent: string, part: string) =>
    `${answered} av ${framed} enheter (${percent}) svarade på ”${part}”.`,
  findings: 'De viktigaste resultaten i riket',
  findingsLead:
    'Andelen är antalet enheter med det svar som räknas, delat med antalet som har svarat och som frågan gäller. En enhet är en kommun, eller ett stadsdelsområde eller en förvaltning i en stad där de svarar var för sig.',
  /** Names in the order of the area, all that share the place. */
  highest: (names: string, percent: string) => `Högst andel har ${names}: ${percent}.`,
  lowest: (names: string, percent: string) => `Lägst andel har ${names}: ${percent}.`,
  quoted: (name: string) => `”${name}”`,
  barsTitle: {
    highest: (year: number) => `De högsta andelarna i riket ${year}`,
    lowest: (year: number) => `De lägsta andelarna i riket ${year}`,
  },
  barsHead: ['Indikator', 'Andel', 'Enheter'],
  barsNote:
    'Det tunna strecket visar vad andelen kunde ha blivit om alla som saknar svar hade svarat nej, eller alla ja.',
  spread: 'Störst skillnad mellan länen',
  spreadLead: (least: number) =>
    `Bland län med minst ${least} svarande enheter. I ett län med få enheter ändrar en enda enhet andelen mycket.`,
  spreadTable: 'Lägsta och högsta andel bland länen',
  spreadHead: ['Indikator', 'Lägst', 'Högst'],
  county: (name: string, count: string) => `${name} (${count})`,
  changed: 'Ändrat sedan tidigare omgångar',
  unchanged: 'Ingen andel som får jämföras har ändrats mer än vad bortfallet kan förklara.',
  noEarlier: 'Det finns ingen tidigare publicerad omgång att jämföra med. Därför visas inga ändringar.',
  noShares: 'Inga andelar för riket redovisas i området.',
  finding: (name: string, statement: string) => `${name}. ${statement}`,
  all: 'Alla resultat i riket',
  table: 'Andel enheter i riket med det svar som räknas',
  head: ['Indikator', 'Andel', 'Enheter', 'Saknas', 'Möjlig andel'],
  rangeText:
    'Möjlig andel är vad andelen kunde ha blivit om alla som saknar svar hade svarat nej, eller alla ja. Ju fler som saknas, desto bredare.',
  range: (low: string, high: string) => `${low}–${high}`,
  of: (numerator: string, denominator: string) => `${numerator} av ${denominator}`,
  numbers: 'Mått i tal för riket',
  numbersHead: ['Mått', 'Värde', 'Uttryckt i', 'Enheter', 'Saknas'],
  /** After a share, in brackets. */
  counts: (numerator: string, denominator: string, missing: string, framed: string) =>
    `${numerator} av ${denominator}, ${missing} av ${framed} saknas`,
  sureness: 'Så säkra är uppgifterna',
  slides: {
    shortTitle: 'Bildspel',
    title: (area: string, year: number) => `${area}: resultat i riket ${year}`,
    /** In the foot of every slide. */
    footer: (title: string, version: number) => `${title}, version ${version}`,
    mark: 'Påhittade svar',
    use: 'Om bildspelet',
  },
  surenessTexts: (limit: number) => [
    'Alla frågas, så resultaten har inget urvalsfel. Många svar är enheternas egna bedömningar.',
    `Andelen antas gälla också dem som inte har svarat. Den redovisas inte där fler än ${limit} procent saknar användbart svar.`,
    'Indikatorerna visar förutsättningar för god kvalitet. De säger inte hur stödet är för en enskild person.',
    'Hur uppgifterna samlades in och räknades står i metodbeskrivningen.',
  ],
} as const;
