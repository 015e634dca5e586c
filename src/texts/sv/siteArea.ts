// The area page: all units and indicators in one table, shares of groups, response, files.

export const siteArea = {
  rounds: 'Omgångar',
  unknownTitle: 'Enkäten är inte känd',
  unknown: (year: number) =>
    `Vi har ingen källa till frågorna ${year}. Här står resultat för de serier som mättes då. Hur de räknades står hos närmaste omgång vars enkät är känd.`,
  /** How many answered the area's own part; where it has none, any part. */
  leadAnswered: (answered: string, framed: string, isOwnPart: boolean) =>
    isOwnPart
      ? `${answered} av ${framed} kommuner och stadsdelar svarade på områdets del av enkäten.`
      : `${answered} av ${framed} kommuner och stadsdelar svarade på enkäten.`,
  leadCount: (indicators: number, background: number) =>
    `Här finns ${indicators === 1 ? 'en indikator' : `${indicators} indikatorer`}${background === 0 ? '' : ` och ${background} bakgrundsmått`}.`,
  findingsTitle: 'Riket i korthet',
  /** Before the name of an indicator. */
  highest: 'Vanligast på plats:',
  lowest: 'Ovanligast på plats:',
  /** After it. */
  findingShare: (share: string, base: string) => `, ${share} (${base} som svarade).`,
  atLeastHalf: (count: string, total: string) =>
    `I ${count} av ${total} indikatorer med ett önskvärt läge når minst hälften av de svarande dit.`,
  withheld: (count: string) => `${count} indikatorer redovisas inte för riket. Skälet står i tabellen.`,
  findingsLimit:
    'Andelarna gäller de enheter som svarade och som frågan är aktuell för. De säger inget om enheter som inte svarade.',
  tableTitle: 'Alla enheter och indikatorer',
  caption: (round: number) => `Resultat för varje enhet ${round}`,
  description: (shown: string, total: string, columns: string) => `${shown} av ${total} enheter, ${columns} kolumner.`,
  /** After the number of units that the table shows. */
  outsideOwnPart: (count: number) =>
    count === 1
      ? 'En av enheterna ingår inte i områdets egen del av enkäten. Den har bara de indikatorer som bygger på en annan del.'
      : `${count} av enheterna ingår inte i områdets egen del av enkäten. De har bara de indikatorer som bygger på en annan del.`,
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
    guide: 'Vägledning för att tolka resultaten',
    method: 'Metodbeskrivning med kvalitetsdeklaration',
    analysis: 'Analysstöd',
    factSheet: 'Faktablad med resultaten för riket',
    slides: 'Bildspel med resultaten för riket',
    csv: 'Alla rutor som CSV för beräkningar: en rad per ruta, koder som text',
    csvExcel: 'Alla rutor som CSV för svenska Excel: semikolon och decimalkomma',
    json: 'Alla rutor som JSON',
    parquet: 'Alla rutor som Parquet, för R, Python och DuckDB',
    jsonstatShares: 'Andelar och mått för grupper som JSON-stat',
    jsonstatOutcomes: 'Svar för enheter som JSON-stat',
    pxShares: 'Andelar och mått för grupper som PX-fil',
    pxOutcomes: 'Svar för enheter som PX-fil',
    dataPackage: 'Datapaket (zip) med beskrivning av varje fält',
    results: 'Resultat som CSV, en rad per enhet och indikator',
    response: 'Svarsfrekvens som CSV',
    units: 'Enheter med län och grupper som CSV',
    changesCsv: 'Rättade uppgifter som CSV',
    textChangesCsv: 'Ändrade texter som CSV',
    data: 'Allt i publiceringen som JSON',
    summary: 'Sammanfattning som JSON, för webbplatsen',
    cells: 'Rutorna packade kolumn för kolumn som JSON, för webbplatsen',
    changes: 'Rättade uppgifter som JSON',
    map: 'Kartan som JSON, för webbplatsen',
    other: 'Fil i publiceringen',
  },
  /** Kinds of files, the ones that most come for first. */
  downloadKinds: { reading: 'Att läsa', data: 'Att räkna på', parts: 'Publiceringens alla delar' },
  manifest: 'Innehåll och kontrollsummor (sha256) för varje fil',
  apiLink: 'Hämta samma uppgifter genom API:t',
  versions: 'Tidigare versioner',
  versionLink: (version: number, date: string) => `Version ${version}, ${date}`,
  changesTitle: 'Ändrat sedan förra versionen',
  /** Under a cell that the version at hand changed. */
  revised: 'rättad',
  columnChoice: {
    all: (count: number) => `Välj kolumner (alla ${count} visas)`,
    some: (count: number, total: number) => `Välj kolumner (${count} av ${total} visas)`,
    hint: 'Kryssa för de kolumner som ska visas. Utan kryss visas alla.',
    unnamed: 'Utan indikatorområde',
  },
  skipTable: 'Hoppa över tabellen',
  /** Shown where the page script has made a table one stop of the Tab key. */
  cellKeys: 'Med tangentbordet: piltangenterna går mellan rutorna, Retur visar varför, Tabb lämnar tabellen.',
  printNote: (count: number) =>
    `Utskriften rymmer de ${count} första kolumnerna. Välj kolumner på sidan för att skriva ut andra. Arbetsboken har alla.`,
  /** Where an area has very many columns and the reader has not asked for all. */
  manyColumns: (total: number, name: string) =>
    `Området har ${total} kolumner. Här visas de som hör till ”${name}”. Välj ett annat indikatorområde, eller`,
  showAll: 'visa alla',
  cellsHint: 'Varje svar och varje andel leder till varför den är som den är.',
  /** Fills the search field's label: the name of a municipality follows. */
  findUnit: 'Hur gick det för en kommun eller stadsdel?',
  findUnitHint: 'Skriv namnet, så visas resultaten bredvid länet och liknande kommuner.',
  findUnitButton: 'Visa',
  unanswered: {
    title: 'Svarade inte',
    none: 'Alla enheter i ramen har svarat.',
    some: (count: string) =>
      count === '1'
        ? 'En enhet i ramen har inte svarat på områdets egen del av enkäten. Den har inget resultat i de indikatorer som bygger på den delen, och räknas som saknad i andelarna där.'
        : `${count} enheter i ramen har inte svarat på områdets egen del av enkäten. De har inga resultat i de indikatorer som bygger på den delen, och räknas som saknade i andelarna där.`,
    someOfParts: (count: string) =>
      count === '1'
        ? 'En enhet i ramen har inte svarat på någon av de delar som området bygger på. Den har inget resultat i tabellen och räknas som saknad i andelarna.'
        : `${count} enheter i ramen har inte svarat på någon av de delar som området bygger på. De har inga resultat i tabellen och räknas som saknade i andelarna.`,
    show: (count: string) => `Visa alla ${count}`,
  },
  /** The indicators one below the other. */
  index: {
    title: 'Indikatorerna i riket',
    caption: (round: number) => `Indikatorerna i riket ${round}`,
    description:
      'Andelen som har nått det önskvärda läget bland dem som har svarat, med antal under. Det tunna strecket visar vilka värden andelen kan ha.',
    scale: '0–100 %',
  },
  citation: {
    title: 'Hänvisa hit',
    intro: 'Adressen leder alltid till just den här versionen.',
    line: (name: string, round: string, version: number, date: string) =>
      `Jämför. ${name}. ${round}, version ${version}, publicerad ${date}.`,
    synthetic: 'Svaren är påhittade.',
    introOfSeveral: 'Adressen leder alltid till siffrorna som de var då.',
    lineOfSeveral: (name: string, date: string) => `Jämför. ${name}, som det var publicerat ${date}.`,
    contact: 'Frågor om siffrorna? Läs vem som svarar på dem.',
    contactOf: (name: string) => `Frågor om siffrorna? ${name} svarar på dem.`,
  },
  comparableTitle: 'Går att jämföra med andra områden',
  comparableText: 'De här indikatorerna mäts på samma sätt i flera områden.',
};
