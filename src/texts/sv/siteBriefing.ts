// The briefing of a municipality or district: what changed, what stands out, how sure it is, beside which group.

export const siteBriefing = {
  /** What the answers are about; stands where results are first met. */
  conditions:
    'Svaren visar vilka förutsättningar som finns på plats. De säger inte hur insatsen blir för den enskilda.',
  compareLabel: 'Jämför med',
  comparedWith: (group: string) => `Jämförs med ${group}.`,
  otherGroups: 'Jämför med en annan grupp',
  otherGroup: 'Grupp',
  otherButton: 'Visa',
  groups: {
    nation: 'Riket',
    city: (name: string) => name,
    county: (name: string) => name,
    sizeGroup: (code: string) => `Storleksgrupp ${code}`,
    skrGroup: (code: string) => `SKR-grupp ${code}`,
    socioGroup: (code: string) => `Socioekonomisk grupp ${code}`,
    list: 'Egen lista',
  },
  /** Which units a group holds; stands under the choice of group. */
  groupMeaning: {
    nation: 'Alla kommuner och stadsdelar som ingår.',
    city: (name: string) => `Alla stadsdelar i ${name}.`,
    county: (name: string) => `Alla kommuner i ${name}.`,
    sizeGroup: (code: string, name: string) =>
      `Storleksgrupp ${code}: ${name}. Socialstyrelsen delar in kommuner och stadsdelar efter antalet invånare.`,
    skrGroup: (code: string, name: string) =>
      `SKR-grupp ${code}: ${name}. Sveriges Kommuner och Regioner (SKR) delar in kommunerna efter storlek och pendling.`,
    socioGroup: (code: string) =>
      `Socioekonomisk grupp ${code} av 8. 1 är relativt låg och 8 relativt hög risk för behov av ekonomiskt bistånd.`,
    list: (names: string) => `${names}. Listan ändras längre ner på sidan.`,
  },
  skrMeaning: 'SKR står för Sveriges Kommuner och Regioner.',
  absentWord: 'Skälet i ord',
  absentMeaning: 'inget värde, till exempel för att frågan inte ställdes. Det betyder inte ”Nej”.',
  listPlace: 'den egna listan',
  changesTitle: 'Det här har ändrats',
  contrastsTitle: 'Det här sticker ut',
  changesNone: 'Inget svar som går att jämföra har ändrats.',
  changesMore: (shown: number, all: number) => `Här står ${shown} av ${all} ändringar.`,
  restInAreas: 'Resten står på sidan för varje område.',
  restInTable: 'Resten står i tabellen längre ner.',
  earlierCounts: (same: number, breaks: number, noEarlier: number) =>
    [
      same === 0
        ? ''
        : same === 1
          ? 'Ett svar är detsamma som förra gången.'
          : `${same} svar är desamma som förra gången.`,
      breaks === 0 ? '' : `${breaks} går inte att jämföra, eftersom frågan eller enheten var en annan.`,
      noEarlier === 0 ? '' : `För ${noEarlier} finns inget tidigare svar att jämföra med.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  contrastsNone: (group: string) => `Inget svar är ett annat än de flestas i ${group}.`,
  contrastsNoAnswers: (name: string) => `${name} har inga svar att jämföra.`,
  contrastsTooFew: (group: string) =>
    `Här sägs inget, eftersom färre än fem enheter i ${group} har svarat. Jämför svar för svar i tabellen.`,
  contrastsRule:
    'Med de flesta menas minst 60 procent av minst fem enheter som har svarat. Stapeln visar gruppens andel från 0 till 100 procent, det tunna strecket vilka värden den kan ha.',
  contrastsMore: (shown: number, all: number) => `Här står ${shown} av ${all}, de tydligaste först.`,
  /** How sure a comparison with a group is. */
  groupComplete: 'Alla enheter i gruppen har svarat.',
  groupRange: (missing: string, low: string, high: string) =>
    `${missing} i gruppen saknar svar. Andelen ligger mellan ${low} och ${high} hur de än hade svarat.`,
  direct: (round: number) => `Går att jämföra direkt med ${round}.`,
  /** Where all changes of the list share a reservation. */
  allAffected: 'För alla gäller:',
  similar: (counted: string) => `Liknande kommuner med ”${counted}”`,
  sureTitle: 'Hur säkert är det?',
  sure: {
    self: 'Svaren är enhetens egna uppgifter. Många bygger på en bedömning och är inte kontrollerade på plats.',
    answeredAll: (name: string) => `${name} svarade på alla delar av enkäten som hör hit.`,
    answeredSome: (name: string, answered: number, framed: number, missing: string) =>
      `${name} svarade på ${answered} av ${framed} delar av enkäten. Svar saknas på ${missing}.`,
    answeredNone: (name: string) => `${name} svarade inte på någon del av enkäten som hör hit. Det betyder inte ”Nej”.`,
    response: (answered: string, framed: string, percent: string) =>
      `I riket svarade ${answered} av ${framed} enheter (${percent}).`,
    /** The same in every part. */
    responseSame: (percent: string) => `I riket svarade ${percent} av enheterna på varje del.`,
    responseBetween: (low: string, high: string) =>
      `I riket svarade mellan ${low} och ${high} av enheterna, olika på olika delar.`,
    limit: (percent: number) =>
      `En andel visas bara när högst ${percent} procent av enheterna i gruppen saknar användbart svar.`,
    /** Only what there is of each. */
    comparable: (direct: number, affected: number, broken: number, first: number) =>
      [
        direct === 0 ? '' : `${direct === 1 ? 'Ett' : direct} svar går att jämföra direkt med förra mätningen.`,
        affected === 0
          ? ''
          : `${affected === 1 ? 'Ett' : affected} svar går att jämföra med förra mätningen med förbehåll.`,
        broken === 0 ? '' : `${broken === 1 ? 'Ett' : broken} svar går inte att jämföra med förra mätningen.`,
        first === 0 ? '' : `För ${first === 1 ? 'en indikator' : `${first} indikatorer`} finns inget tidigare svar.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    revised: (count: number) =>
      count === 1 ? 'Ett svar har rättats efter publiceringen.' : `${count} svar har rättats efter publiceringen.`,
    method: 'Läs mer i metodbeskrivningen',
  },
  overviewTitle: 'Alla områden',
  allResultsShort: 'Alla resultat',
  matrixTitle: 'Samma indikator i flera områden',
  matrixCaption: (name: string, year: number) => `${name}: indikatorer som får jämföras mellan områden ${year}`,
  matrixDescription:
    'Bara indikatorer som får jämföras mellan områden. Där det står ”Jämförs inte” frågas indikatorn inte i området, eller så får svaren inte jämföras.',
  notCompared: 'Jämförs inte',
  listHead: (count: number) => `Egen lista (${count})`,
  seriesLink: 'Över tid',
  seriesTitle: 'Över tid',
  seriesCaption: (name: string) => `${name}: önskvärt läge omgång för omgång`,
  seriesDescription:
    'Antal indikatorer med ett önskvärt läge av dem som har svar. Frågorna är inte desamma varje år: jämför en indikator i taget.',
  /** The report and the page for the committee, to take along. */
  products: {
    title: 'Ta med till mötet',
    lead: (group: string) =>
      `Jämförelserna är med ${group}. Rapport och underlag finns som tillgänglig PDF och som Word-fil att arbeta vidare i, bildspelet som PowerPoint-fil.`,
    kinds: { report: 'Rapport', memo: 'Underlag till nämnden', slides: 'Bildspel' },
    extents: {
      report: 'alla områden, 2–4 sidor, på svenska',
      memo: 'en sida med frågor att ställa, på svenska',
      slides: 'att visa på mötet, med talarstöd, på svenska',
    },
    formats: { pdf: 'PDF', docx: 'Word', pptx: 'PowerPoint' },
    link: (kind: string, format: string) => `${kind} (${format})`,
    noUnit: (code: string) =>
      `Det finns ingen rapport för ${code}. Rapporter finns för kommuner, stadsdelsområden och förvaltningar som svarar.`,
    workbooks:
      'Arbetsböcker för Excel och andra kalkylprogram: de egna raderna i varje område, med riket, län och kommungrupper att jämföra med, och åren före.',
    workbook: (area: string) => `${area} (xlsx)`,
    dataTitle: 'Ladda ner',
    pack: 'Allt om länet i ett paket (zip)',
    packText: 'tabeller i CSV med beskrivning, och arbetsboken för varje område',
    noData:
      'Det finns ingen sådan fil. Arbetsböcker finns för län, kommuner och stadsdelsområden, en för varje område (omrade), och paket för län och riket.',
    noEdition: 'Den utgåvan finns inte. Utan ”utgava” i adressen kommer ni till den senaste.',
    busyTitle: 'Många filer tas fram just nu',
    busy: 'Vänta en minut och försök igen. Samma uppgifter står på sidan.',
    faultTitle: 'Filen kunde inte tas fram',
    fault: 'Felet är vårt och har noterats. Försök igen senare. Samma uppgifter står på sidan.',
    toPage: 'Till sidan med resultaten',
  },
};
