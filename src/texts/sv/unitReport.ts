// The report of a municipality or district over all areas of a round, and the page for its committee. What the page of the
// place says in the same words stands in siteBriefing.ts, sentences in sentence.ts.

export const unitReport = {
  /** Foot of each page. */
  footer: (kind: string, place: string, round: number, edition: string) =>
    `${kind}, ${place} ${round}, utgåva ${edition}`,
  page: 'Sida {page} av {pages}',
  table: (number: number, title: string) => `Tabell ${number}. ${title}`,
  figure: (title: string) => `Figur 1. ${title}`,
  syntheticTitle: 'Påhittade uppgifter',
  synthetic: 'Svaren är påhittade. De visar hur redovisningen ser ut och säger ingenting om någon verklig kommun.',
  edition: (hash: string, date: string) => `Utgåva ${hash}, publicerad ${date}.`,
  unknown: 'Uppgift saknas',
  /** Below each table: where its figures come from. */
  source: (round: string, editions: string) => `Källa: Jämför, ${round}, ${editions}.`,
  sourceOne: (version: number, date: string) => `version ${version}, ${date}`,
  sourceSeveral: 'i de versioner som står sist i rapporten',

  /** With whom the place is compared, and why. */
  group: {
    county: (name: string, units: string) => `${name} (${units})`,
    city: (name: string, units: string) => `${name} (${units})`,
    nation: (units: string) => `riket (${units})`,
    sizeGroup: (code: string, name: string, units: string) => `storleksgrupp ${code} (${name}, ${units})`,
    skrGroup: (code: string, name: string, units: string) => `SKR-grupp ${code} (${name}, ${units})`,
    socioGroup: (code: string, units: string) => `socioekonomisk grupp ${code} (${units})`,
    units: (count: number, text: string) => (count === 1 ? 'en enhet' : `${text} enheter`),
    comparedWith: (place: string, group: string) => `${place} jämförs med ${group}.`,
    noGroup: (place: string) => `Det finns ingen grupp att jämföra ${place} med.`,
    why: {
      sizeGroup:
        'Förutsättningarna för socialt arbete kan variera med antalet invånare. Grupperna är gjorda för att det ska vara lättare att hitta jämförbara kommuner.',
      skrGroup:
        'Sveriges Kommuner och Regioner (SKR) delar in kommunerna efter storlek och pendling. I en grupp finns kommuner av samma slag.',
      socioGroup: 'Gruppen har ungefär samma relativa risk för behov av ekonomiskt bistånd, från 1 (låg) till 8 (hög).',
      county: 'Enheterna ligger i samma län. De kan skilja sig åt i storlek.',
      city: 'Enheterna ligger i samma stad.',
      nation: 'Alla som ingår är med, små och stora.',
    },
  },

  report: {
    name: 'Rapport',
    title: (place: string, round: number) => `Rapport för ${place} ${round}`,
    facts: {
      county: 'Län',
      city: 'Stad',
      sizeGroup: 'Storleksgrupp',
      skrGroup: 'SKR-grupp',
      socioGroup: 'Socioekonomisk grupp',
      measured: 'Mätdag',
      named: (code: string, name: string) => `${code}, ${name}`,
    },
    chart: (desired: string, all: string, round: number) =>
      `${desired} av ${all} indikatorer har ett önskvärt läge ${round}`,
    chartAlt: (place: string, round: number, parts: string) => `${place} ${round}, antal indikatorer: ${parts}.`,
    chartPart: (word: string, count: string) => `${word} ${count}`,
    noValues: (place: string, count: number) => `${place} har inget värde i något av ${count} resultat.`,
    /** In place of the standing where nothing was answered. */
    nothingAnswered: (place: string, round: number) =>
      `${place} har inga publicerade resultat ${round}, eftersom ingen del av enkäten som hör hit besvarades. Det betyder inte ”Nej”.`,
    /** After the standing, where some parts were not answered. */
    partsMissing: (place: string, missing: number, framed: number) =>
      `${place} svarade inte på ${missing} av ${framed} delar av enkäten. För dem finns inga resultat, och det betyder inte ”Nej”.`,
    areasTitle: 'Område för område',
    areasTable: (place: string, round: number) => `${place}: antal indikatorer efter läge ${round}`,
    areasHead: ['Område', 'Önskvärt läge', 'Delvis', 'Utvecklings\u00adområde', 'Ej aktuellt', 'Värde saknas'],
    areasNote: 'Områdena har olika många indikatorer. Antalen säger inte vilket område som är bäst.',
    contrastsTitle: 'Det här sticker ut',
    contrastsLead: (place: string, group: string) =>
      `Resultat där ${place} skiljer sig från de flesta i ${group}, de tydligaste skillnaderna först. Ordningen är ingen rangordning av kommuner.`,
    contrastsRule: 'Med de flesta menas minst 60 procent av minst fem enheter som har svarat.',
    strengths: 'Önskvärt läge, till skillnad från de flesta',
    strengthsTable: (place: string, group: string, round: number) =>
      `Önskvärt läge i ${place} men inte hos de flesta i ${group}, ${round}`,
    noStrengths: (place: string, group: string) =>
      `Det finns inget önskvärt läge som skiljer ${place} från de flesta i ${group}.`,
    develop: 'Ännu inte önskvärt läge, till skillnad från de flesta',
    developTable: (place: string, group: string, round: number) =>
      `Önskvärt läge hos de flesta i ${group} men inte i ${place}, ${round}`,
    noDevelop: (place: string, group: string) =>
      `Det finns inget utvecklingsområde som skiljer ${place} från de flesta i ${group}.`,
    others: 'Andra skillnader',
    othersTable: (place: string, group: string, round: number) =>
      `Andra svar som skiljer ${place} från de flesta i ${group}, ${round}`,
    contrastHead: (place: string, group: string, round: number) => [
      'Indikator',
      `${place} ${round}`,
      `${group}, ${round}`,
      'Saknar svar',
      'Möjlig andel',
    ],
    counted: (numerator: string, denominator: string, percent: string, label: string) =>
      `${percent} (${numerator} av ${denominator}) har ”${label}”`,
    range: (low: string, high: string) => (low === high ? high : `${low}–${high}`),
    more: (shown: string, all: string) => `Här står ${shown} av ${all}.`,
    /** Title of a table that shows some of all. */
    titleMore: (title: string, more: string) => `${title}. ${more}`,
    changesTitle: 'Det här har ändrats',
    changesLead:
      'Här står bara svar som går att jämföra med ett tidigare svar, de som går att jämföra utan förbehåll först. Över ett brott i en tidsserie sägs ingenting.',
    changesTable: (place: string, round: number) => `${place}: ändrat sedan förra mätningen, till ${round}`,
    changesHead: (round: number) => ['Indikator', 'Förra mätningen', String(round), 'Går att jämföra'],
    before: (value: string, round: number) => `${value} ${round}`,
    direct: 'Ja',
    affected: (note: string) => `Med förbehåll (${note})`,
    note: (note: string, reason: string) => `(${note}) ${reason}`,
    sureTitle: 'Hur säkert är det?',
    absent: (count: string, reasons: string) => `Värde saknas för ${count} resultat: ${reasons}.`,
    absentSame: (count: string, reason: string) =>
      `Värde saknas för ${count} resultat. Skälet är för alla ”${reason}”.`,
    absentOne: (reasons: string) => `Värde saknas för ett resultat: ${reasons}.`,
    absentReason: (word: string, count: string) => `${word} ${count}`,
    groupRange:
      'Möjlig andel är mellan vilka värden gruppens andel ligger, hur de som saknar svar än hade svarat. Ju fler som saknas, desto bredare.',
    noSample: 'Alla frågas, så resultaten har inget urvalsfel.',
    responseTable: (round: number) => `Delar av enkäten, och hur många som svarade ${round}`,
    responseHead: (place: string) => ['Del', 'Svarade i riket', place],
    version: (version: number) => `Version ${version}`,
    versionAreas: (date: string, areas: string) => `${date}: ${areas}`,
    answered: (answered: string, framed: string, percent: string) => `${answered} av ${framed} (${percent})`,
    placeAnswered: 'Svarade',
    placeMissing: 'Svarade inte',
    aboutTitle: 'Om rapporten',
    editionsTitle: 'Områden och versioner',
    about: [
      'En andel är antalet enheter med det svar som räknas, delat med antalet som har svarat och som frågan gäller. En enhet är en kommun, eller ett stadsdelsområde eller en förvaltning i en stad där de svarar var för sig.',
      'Vilka svar som sticker ut och vilka som har ändrats väljs av fasta regler, lika för alla enheter. Varje indikators fråga, regel och källa står på dess sida.',
    ],
    link: (place: string) => `${place}: alla resultat, i den här utgåvan`,
    methodLink: 'Metodbeskrivning för varje område',
    citation: (title: string, round: string, edition: string) =>
      `Ni får använda innehållet fritt. Ange källan: ${title}. ${round}, utgåva ${edition}.`,
  },

  slides: {
    name: 'Bildspel',
    title: (place: string, round: number) => `Resultat för ${place} ${round}`,
    /** In the source of each slide, since slides are copied one by one. */
    edition: (hash: string) => `utgåva ${hash}`,
    mark: 'Påhittade svar',
    /** Where no bar can be drawn. */
    standing: (place: string, round: number) => `Läget i ${place} ${round}`,
    aboutTitle: 'Om bildspelet',
  },

  memo: {
    name: 'Underlag till nämnden',
    title: (place: string, round: number) => `Underlag till nämnden: ${place} ${round}`,
    what: (place: string, round: string) =>
      `Ett sammandrag av resultaten för ${place} i ${round}. Svaren visar vilka förutsättningar som finns på plats. De säger inte hur insatsen blir för den enskilda.`,
    strengths: 'Det här går bra',
    develop: 'Det här kan utvecklas',
    changes: 'Det här har ändrats',
    questions: 'Frågor att ställa',
    /** Area of an indicator, before what is said of it. */
    inArea: (area: string, statement: string) => `${area}. ${statement}`,
    noChanges: 'Inget svar som går att jämföra har ändrats.',
    tooFew: (group: string) => `Färre än fem enheter i ${group} har svarat. Då sägs inte vad de flesta har.`,
    ask: {
      develop: (column: string, own: string, wanted: string) =>
        `${column}: Vad är skälet till att svaret är ”${own}”, och vad skulle krävas för ”${wanted}”?`,
      worse: (column: string, before: string, fromRound: number, now: string, round: number) =>
        `${column}: Vad hände mellan ${fromRound} och ${round}, när svaret gick från ”${before}” till ”${now}”?`,
      better: (column: string, before: string, now: string) =>
        `${column}: Hur gick det till att komma från ”${before}” till ”${now}”, och kan fler ha nytta av det?`,
      unanswered: (parts: string) =>
        `Svar saknas på ${parts}. Vad var skälet, och hur ser vi till att det besvaras nästa gång?`,
      unansweredMany: (count: string) =>
        `Svar saknas på ${count} delar av enkäten. Vad var skälet, och hur ser vi till att de besvaras nästa gång?`,
      cannotProvide: (count: string) =>
        `${count} uppgifter har inte kunnat lämnas. Vilka behöver vi kunna följa, och vad krävs för det?`,
      cannotProvideOne: 'En uppgift har inte kunnat lämnas. Behöver vi kunna följa den, och vad krävs för det?',
      /** After a question about a change that may be compared with reservations only. */
      reserved: 'Jämförelsen har förbehåll.',
      follow: 'Vilka av resultaten vill nämnden följa, vem ansvarar och när ska det vara klart?',
    },
    aboutTitle: 'Om underlaget',
    method: (limit: number, rule: string) =>
      `${rule} En andel visas bara när högst ${limit} procent i gruppen saknar användbart svar. Svaren är enhetens egna uppgifter och bygger ofta på en bedömning. Frågorna ovan väljs av fasta regler efter svaren.`,
    link: 'Alla resultat, i den här utgåvan',
  },
};
