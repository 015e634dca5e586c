// Words in charts and maps: titles, legends and what stands beside a mark.

export const chart = {
  outcomeTitle: (name: string, round: number) => `Hur enheterna svarade ${round}: ${name}`,
  mapTitle: (name: string, round: number) => `Karta över kommunernas svar ${round}: ${name}`,
  mapTitleNumber: (name: string, round: number) => `Karta över kommunernas värden ${round}: ${name}`,
  countyMapTitle: (name: string, counted: string, round: number) =>
    `Karta över andelen ${counted} i länen ${round}: ${name}`,
  countyMapTitleNumber: (name: string, round: number) => `Karta över länens värden ${round}: ${name}`,
  distributionTitle: (name: string, counted: string, round: number) =>
    `Hur andelen ${counted} fördelar sig ${round}: ${name}`,
  distributionTitleNumber: (name: string, round: number) => `Hur värdena fördelar sig ${round}: ${name}`,
  seriesTitle: (name: string, counted: string) => `Andelen ${counted} genom åren: ${name}`,
  seriesTitleNumber: (name: string) => `Värdet genom åren: ${name}`,
  /** Levels in a distribution. */
  rows: {
    unit: 'Enheter',
    county: 'Län',
    sizeGroup: 'Storleksgrupper',
    skrGroup: 'SKR-grupper',
    socioGroup: 'Socioekonomiska grupper',
    city: 'Storstäder',
  },
  /** Groups that are known by their code. */
  members: {
    sizeGroup: (code: string) => `Grupp ${code}`,
    skrGroup: (code: string) => code,
    socioGroup: (code: string) => `Grupp ${code}`,
    unit: (name: string) => name,
  },
  /** One of several that share a value, and how many more. */
  several: (first: string, more: number) => `${first} och ${more} till`,
  nation: 'Riket',
  /** Fills that stand for no outcome. */
  absent: 'Inget värde',
  severalUnits: 'Flera enheter',
  outside: 'Ingår inte',
  severalTip: (name: string, count: number) => `${name}: ${count} enheter svarar var för sig`,
  tip: (name: string, value: string) => `${name}: ${value}`,
  /** A class of shares or values; the first one holds its lower end, the others do not. */
  firstClass: (from: string, to: string) => `${from}–${to}`,
  class: (from: string, to: string) => `över ${from}–${to}`,
  break: 'Går inte att jämföra',
};
