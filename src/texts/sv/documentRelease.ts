// Words that every document of a release has: its head and foot, who it speaks of, and how it may be used.

export const documentRelease = {
  overline: (round: string) => round,
  footer: (title: string, area: string, version: number) => `${title}, ${area}, version ${version}`,
  page: 'Sida {page} av {pages}',
  contents: 'Innehåll',
  table: (number: number, title: string) => `Tabell ${number}. ${title}`,
  figure: (number: number, finding: string) => `Figur ${number}. ${finding}`,
  /** What a drawing shows, for those who do not see it. */
  figureWords: (title: string, values: string) => `${title}. ${values}.`,
  inPlaceOfDrawing: 'Diagrammet finns i dokumentet som PDF. Här står dess värden.',
  source: (round: string, area: string, version: number) => `Källa: ${round}, ${area}, version ${version}.`,
  syntheticSource: 'Påhittade uppgifter.',
  /** A share beside its bar, and its counts alone. */
  shareOf: (percent: string, numerator: string, denominator: string) => `${percent} (${numerator} av ${denominator})`,
  of: (numerator: string, denominator: string) => `${numerator} av ${denominator}`,
  published: (month: string, version: number) => `Publicerad i ${month}. Version ${version}.`,
  articleNumber: (number: string) => `Artikelnummer: ${number}`,
  syntheticTitle: 'Påhittade uppgifter',
  synthetic:
    'Resultaten i det här dokumentet bygger på påhittade svar. De visar hur redovisningen ser ut, men säger ingenting om någon verklig kommun.',
  /** A cell of which the sources say nothing. */
  unknown: 'Uppgift saknas',
  none: '–',
  mark: 'x',
  /** "kommunen" stands for all of them in what follows. */
  wordMunicipality: (kinds: string) =>
    `Med ordet kommunen menas här alla som svarar: ${kinds}. Med mätdatum menas läget på mätdagen, om inget annat står.`,
  useTitle: 'Källa och andra format',
  citation: (title: string, round: string, area: string, version: number) =>
    `Ni får använda innehållet fritt. Ange källan: ${title}. ${round}, ${area}, version ${version}.`,
  pictures: 'Bilder och fotografier som någon annan har gjort får återges bara med den personens tillstånd.',
  bothFormats: 'Dokumentet finns som tillgänglig PDF och som Word-fil med samma innehåll.',
  alternativeFormats: (address: string) =>
    `Behöver ni dokumentet i ett annat format, till exempel lättläst, i punktskrift eller som ljud? Skriv till ${address}.`,
  alternativeFormatsUnknown:
    'Behöver ni dokumentet i ett annat format, till exempel lättläst, i punktskrift eller som ljud? Vänd er till den myndighet som publicerar det.',
  contact: (address: string) => `Frågor om innehållet: ${address}.`,
} as const;
