// Words in the data files: heads, dimensions, measures, notes.

export const dataFormatTexts = {
  title: '{area}, öppna jämförelser {year}',
  sharesTitle: '{area}, öppna jämförelser {year}: andelar och mått för grupper efter indikator, grupp, mått och år',
  outcomesTitle: '{area}, öppna jämförelser {year}: utfall för kommuner och stadsdelar efter indikator, enhet och år',
  source: 'Öppna jämförelser, publicerade med Jämför',
  subject: 'Socialtjänst och kommunal hälso- och sjukvård',
  licence: 'Fri att använda (CC0 1.0).',
  version: 'Version {version} av publiceringen av {area} {year}.',
  synthetic: 'Påhittade uppgifter: de säger ingenting om någon verklig kommun.',
  readValues: 'Resultaten visar förutsättningar för god kvalitet. De är inget betyg på stödet till den enskilde.',
  /** Dimensions of cubes. */
  dimensions: { column: 'indikator', group: 'grupp', unit: 'enhet', measure: 'mått', round: 'år' },
  measures: {
    value: 'andel eller värde',
    numerator: 'täljare',
    denominator: 'nämnare',
    framed: 'enheter i undersökningen',
    missing: 'enheter som saknar svar',
  },
  percent: 'procent',
  outcomeUnit: 'utfall',
  symbols: {
    none: 'Inte aktuellt eller mäts inte',
    missing: 'Uppgift saknas eller redovisas inte',
    removed: 'Redovisas inte av sekretesskäl',
  },
  scale: 'Utfallen skrivs som tal: {steps}.',
  step: '{code} = {label}',
  contents: { shares: 'andelar och mått', outcomes: 'utfall' },
  /** The file for Excel: every head, in order. */
  excelHeads: {
    round: 'År',
    area: 'Område',
    indicator: 'Indikatorkod',
    columnName: 'Indikator',
    level: 'Nivåkod',
    levelName: 'Nivå',
    code: 'Kod',
    name: 'Namn',
    text: 'Resultat',
    outcome: 'Utfallskod',
    value: 'Värde',
    numerator: 'Täljare',
    denominator: 'Nämnare',
    framed: 'Enheter i undersökningen',
    missing: 'Enheter som saknar svar',
    status: 'Status',
    mark: 'Kort tecken',
    colour: 'Färg',
    series: 'Serie',
    version: 'Version',
    comparableWith: 'Jämförs med år',
    comparability: 'Jämförbarhet',
    isBreak: 'Brott i serien',
    notes: 'Anmärkning',
  },
  /** Words in the Excel file where there is nothing to say; no cell is empty. */
  excelNone: {
    number: 'ej tillämpligt',
    mark: 'inget',
    colour: 'ingen färg',
    round: 'inget tidigare år',
    comparability: 'Inget att jämföra med',
    notes: 'ingen anmärkning',
    yes: 'ja',
    no: 'nej',
  },
  /** Numbers of a numeric measure come in the unit of the column. */
  colours: { green: 'grön', yellow: 'gul', red: 'röd' },
};

export type DataFormatTexts = typeof dataFormatTexts;
