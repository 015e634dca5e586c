// The area page: all units and indicators in one table, shares of groups, response, files.

export const siteArea = {
  rounds: 'Omgångar',
  unknownTitle: 'Enkäten är inte känd',
  unknown: (year: number) =>
    `Vi har ingen källa till frågorna ${year}. Här står resultat för de serier som mättes då. Hur de räknades står hos närmaste omgång vars enkät är känd.`,
  lead: (answered: string, framed: string, indicators: string, background: string) =>
    `${answered} av ${framed} enheter svarade. Här finns ${indicators} indikatorer och ${background} bakgrundsmått.`,
  findingsTitle: 'Riket i korthet',
  highest: (name: string, share: string, base: string) =>
    `Vanligast på plats: ${name}, ${share} (${base} som svarade).`,
  lowest: (name: string, share: string, base: string) =>
    `Ovanligast på plats: ${name}, ${share} (${base} som svarade).`,
  atLeastHalf: (count: string, total: string) =>
    `I ${count} av ${total} indikatorer med ett önskvärt läge når minst hälften av de svarande dit.`,
  withheld: (count: string) => `${count} indikatorer redovisas inte för riket. Skälet står i tabellen.`,
  findingsLimit:
    'Andelarna gäller de enheter som svarade och som frågan är aktuell för. De säger inget om enheter som inte svarade.',
  tableTitle: 'Alla enheter och indikatorer',
  caption: (round: number) => `Resultat för varje enhet ${round}`,
  description: (shown: string, total: string, columns: string) => `${shown} av ${total} enheter, ${columns} kolumner.`,
  sortedBy: (name: string) => `Ordnade efter ${name}.`,
  sortedByResult:
    'Ordningen följer svaret, tal från högt till lågt. Lika svar står i bokstavsordning. Det är ingen rangordning av kvalitet.',
  noUnits: 'Inga enheter passar valen. Välj bort något av dem.',
  filters: {
    columns: 'Indikatorområde',
    allColumns: 'Alla',
    county: 'Län',
    allCounties: 'Alla',
    sizeGroup: 'Storleksgrupp',
    allSizeGroups: 'Alla',
    skrGroup: 'SKR-grupp',
    allSkrGroups: 'Alla',
    socioGroup: 'Socioekonomisk grupp',
    allSocioGroups: 'Alla',
    sort: 'Ordna efter',
    submit: 'Visa',
    reset: 'Visa allt',
  },
  sortKeys: {
    name: 'namn',
    county: 'län',
    sizeGroup: 'storleksgrupp',
    skrGroup: 'SKR-grupp',
    socioGroup: 'socioekonomisk grupp',
  },
  sortGroups: { unit: 'Enhetens uppgifter', column: 'Svar på en indikator' },
  unit: 'Enhet',
  county: 'Län',
  sizeGroup: 'Storl.',
  sizeGroupLong: 'Storleksgrupp',
  skrGroup: 'SKR',
  skrGroupLong: 'SKR-grupp',
  /** Head of a row of shares among the units. */
  groupRow: 'Andel, eller värde',
  groupsTitle: 'Riket, län och grupper',
  groupsLink: 'Andelar för riket, län och grupper',
  groupsCaption: (round: number) => `Andelar och värden för riket, län och grupper ${round}`,
  groupsDescription:
    'Procent av de enheter som svarade och som frågan är aktuell för. Under andelen står antalet som räknas, oftast Ja, av antalet svarande. Delvis räknas inte som Ja.',
  group: 'Grupp',
  responseTitle: 'Svarsfrekvens',
  responseCaption: (round: number) => `Svarsfrekvens ${round}, per del av enkäten`,
  part: 'Del',
  framed: 'Enheter',
  answered: 'Svarade',
  percent: 'Andel',
  previousPercent: (year: number) => `Andel ${year}`,
  anyPart: 'Minst en del',
  allParts: 'Alla delar',
  downloadsTitle: 'Ladda ner',
  downloads: {
    workbook: 'Arbetsbok (Excel) med resultat, beskrivningar och metod',
    results: 'Resultat som CSV, en rad per enhet och indikator',
    response: 'Svarsfrekvens som CSV',
    units: 'Enheter med län och grupper som CSV',
    data: 'Allt i publiceringen som JSON',
    other: 'Fil i publiceringen',
  },
  manifest: 'Innehåll och kontrollsummor (sha256) för varje fil',
  apiLink: 'Hämta samma uppgifter genom API:t',
  versions: 'Tidigare versioner',
  versionLink: (version: number, date: string) => `Version ${version}, ${date}`,
  changesTitle: 'Ändrat sedan förra versionen',
  /** Under a cell that the version at hand changed. */
  revised: 'rättad',
  columnChoice: {
    all: (count: number) => `Välj kolumner (alla ${count} visas)`,
    some: (count: number, total: number) => `Välj kolumner (${count} av ${total} valda)`,
    hint: 'Kryssa för de kolumner som ska visas. Utan kryss visas alla.',
    unnamed: 'Utan indikatorområde',
  },
  skipTable: 'Hoppa över tabellen',
  cellsHint: 'Varje svar och varje andel leder till varför den är som den är.',
  /** Fills the search field's label: the name of a municipality follows. */
  findUnit: 'Hur gick det för en kommun eller stadsdel?',
  findUnitHint: 'Skriv namnet, så visas resultaten bredvid länet och liknande kommuner.',
  findUnitButton: 'Visa',
  unanswered: {
    title: 'Svarade inte',
    none: 'Alla enheter i ramen har svarat.',
    some: (count: string) =>
      `${count} enheter i ramen har inte svarat på områdets enkät. De har inga resultat i tabellen och räknas som saknade i andelarna.`,
    someOfParts: (count: string) =>
      `${count} enheter i ramen har inte svarat på någon av de delar som området bygger på. De har inga resultat i tabellen och räknas som saknade i andelarna.`,
    show: (count: string) => `Visa alla ${count}`,
  },
  citation: {
    title: 'Hänvisa hit',
    intro: 'Adressen leder alltid till just den här versionen.',
    line: (name: string, round: string, version: number, date: string) =>
      `Jämför. ${name}. ${round}, version ${version}, publicerad ${date}.`,
    synthetic: 'Svaren är påhittade.',
    permalink: 'Fast adress till den här versionen',
    contact: 'Frågor om siffrorna? Läs vem som svarar på dem.',
  },
  comparableTitle: 'Går att jämföra med andra områden',
  comparableText: 'De här indikatorerna mäts på samma sätt i flera områden.',
};
