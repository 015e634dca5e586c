// The words for outcomes, for values that are not there, for levels and comparability. One vocabulary for
// screen, files and API: the contract's table of statuses overrides every other source.

export const vocabulary = {
  /** Words of the outcomes, in the order of display. */
  outcomes: {
    JA: 'Ja',
    DELVIS: 'Delvis',
    NEJ: 'Nej',
    EJ_AKTUELLT: 'Ej aktuellt',
  },
  /** Words and short mark for each reason that a value is not there, and what it means in a sentence. */
  absences: {
    NOT_ANSWERED: {
      word: 'Ej svar',
      mark: '..',
      explanation: 'Enheten har inte svarat på den del av enkäten som frågan hör till.',
    },
    CANNOT_PROVIDE: {
      word: 'Kan ej lämna uppgift',
      mark: '..',
      explanation: 'Enheten har svarat att den inte kan lämna uppgiften.',
    },
    ILLOGICAL: {
      word: 'Redovisas ej, motsägande uppgifter',
      mark: '..',
      explanation: 'De lämnade uppgifterna motsäger varandra.',
    },
    NONRESPONSE_OVER_LIMIT: {
      word: 'Redovisas ej, bortfall över 20 %',
      mark: '..',
      explanation: 'Fler än 20 procent av enheterna saknar användbart svar. Då redovisas ingen andel.',
    },
    EMPTY_DENOMINATOR: {
      word: 'Ej aktuellt för alla',
      mark: '.',
      explanation: 'Frågan är inte aktuell för någon av enheterna. Då finns ingen andel att räkna ut.',
    },
    NOT_AVAILABLE: { word: 'Uppgift saknas', mark: '..', explanation: 'Uppgiften finns inte i källan.' },
    UNCERTAIN: {
      word: 'Redovisas ej, för osäker',
      mark: '..',
      explanation: 'Uppgiften bedöms vara för osäker för att redovisas.',
    },
    REMOVED_FOR_SAFETY: {
      word: 'Redovisas ej av sekretesskäl',
      mark: 'x',
      explanation: 'Uppgiften är borttagen för att skydda enskilda personer.',
    },
    WITHDRAWN: {
      word: 'Publiceras ej detta år',
      mark: '..',
      explanation: 'Frågan ställdes men indikatorn publiceras inte i år. Skälet står på indikatorns sida.',
    },
    NOT_MEASURED: {
      word: 'Mäts inte detta år',
      mark: '.',
      explanation: 'Indikatorn ingår inte i årets undersökning.',
    },
    NOT_IN_FRAME: {
      word: 'Ingår inte',
      mark: '.',
      explanation: 'Enheten ingår inte i undersökningen av detta område.',
    },
  },
  /** Meaning of a colour. A colour is never a rank. */
  colours: {
    green: 'önskvärt läge',
    yellow: 'delvis önskvärt läge',
    red: 'utvecklingsområde',
  },
  levels: {
    unit: 'Enhet',
    city: 'Storstad',
    county: 'Län',
    nation: 'Riket',
    sizeGroup: 'Storleksgrupp',
    skrGroup: 'SKR-grupp',
    socioGroup: 'Socioekonomisk grupp',
  },
  unitKinds: {
    municipality: 'kommun',
    district: 'stadsdelsområde',
    administration: 'förvaltning',
  },
  indicatorTypes: {
    structure: 'strukturindikator',
    process: 'processindikator',
    outcome: 'resultatindikator',
  },
  columnKinds: {
    indicator: 'indikator',
    background: 'bakgrundsmått',
  },
  /** A value of the change log. */
  changes: {
    notThere: 'fanns inte',
    withBase: '{told} ({numerator} av {denominator})',
    withCounts: '{told} ({numerator} av {denominator}, bortfall {missing} av {framed})',
  },
  comparability: {
    direct: 'Jämförbar',
    affected: 'Jämförbarheten påverkas',
    new: 'Ny',
    removed: 'Borttagen',
    notComparable: 'Inte jämförbar',
  },
};
