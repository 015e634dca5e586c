// Words that people write in a search, and what they mean. Everyday words lead to an area or a page that has another name;
// they say nothing about the area. The pages read the Swedish and the English list, whatever their own language.

/** Pages about the site that a search finds. */
export type FoundPage = 'compare' | 'method' | 'data' | 'about' | 'accessibility' | 'cookies';

/** Lists of one language. Written as people write them: a search compares without dots, rings, capitals and endings. */
export interface SearchWords {
  /** Single words that say that a municipality, or a part of one, is meant; no part of its name. So are region, county and small. */
  readonly place: readonly string[];
  /** Say that a region is meant: a county, or the municipality of a county that has only one. */
  readonly region: readonly string[];
  /** Say that a county is meant. */
  readonly county: readonly string[];
  /** Stand between the words that a search is about. */
  readonly small: readonly string[];
  /** Other names of places, by the code of the place. */
  readonly placeNames: Readonly<Record<string, readonly string[]>>;
  /** Everyday words for what an area is about, by the code of the area. */
  readonly areas: Readonly<Record<string, readonly string[]>>;
  readonly pages: Readonly<Record<FoundPage, readonly string[]>>;
}

export const siteSearch: SearchWords = {
  place: [
    ...['kommun', 'kommuns', 'kommunen', 'kommunens', 'kommuner', 'stad', 'stads', 'staden', 'stadens', 'stadsdel'],
    ...['stadsdels', 'stadsdelen', 'stadsdelar', 'stadsdelsförvaltning', 'stadsdelsförvaltningen', 'stadsdelsnämnd'],
    ...['stadsdelsnämnden', 'stadsdelsområde', 'socialförvaltning', 'socialförvaltningen', 'socialtjänst'],
    ...['socialtjänsten', 'socialnämnd', 'socialnämnden'],
  ],
  region: ['region', 'regionen'],
  county: ['län', 'länet', 'läns'],
  small: ['i', 'inom', 'av', 'för', 'om', 'på', 'hos', 'till', 'vid', 'och', 'med', 'hur', 'är', 'det', 'den', 'de'],
  placeNames: { '2080': ['Falu'] },
  areas: {
    eb: ['försörjningsstöd', 'socialbidrag', 'socialbidragstagare', 'bidragstagare', 'bidrag'],
    missbruk: [
      'alkohol',
      'narkotika',
      'droger',
      'drogmissbruk',
      'skadligt bruk',
      'spelmissbruk',
      'spelberoende',
      'LVM',
    ],
    socialpsykiatri: ['psykisk ohälsa', 'psykisk sjukdom', 'psykiska sjukdomar', 'psykiatri', 'boendestöd'],
    vald: [
      ...['kvinnofrid', 'kvinnojour', 'kvinnomisshandel', 'partnervåld', 'hedersvåld', 'hedersförtryck', 'misshandel'],
      ...['våld mot kvinnor', 'mäns våld', 'våldsutsatta', 'skyddat boende'],
    ],
    lss: [
      ...[
        'funktionshinder',
        'funktionshindrade',
        'funktionsstöd',
        'funktionsvariation',
        'handikapp',
        'handikappomsorg',
      ],
      ...['personlig assistans', 'gruppbostad', 'gruppboende', 'daglig verksamhet', 'autism'],
    ],
    barn: [
      ...[
        'orosanmälan',
        'orosanmälningar',
        'anmälan om oro',
        'familjehem',
        'fosterhem',
        'fosterbarn',
        'familjehemsvård',
      ],
      ...['barnavård', 'barnskydd', 'placerade barn', 'placering av barn', 'barn och unga', 'LVU', 'HVB'],
    ],
    aldre: [
      ...['äldrevård', 'äldreboende', 'ålderdomshem', 'särskilt boende', 'säbo', 'hemtjänst', 'demens', 'pensionärer'],
      ...['vård och omsorg om äldre', 'åldringsvård'],
    ],
    hemloshet: [
      'hemlös',
      'hemlösa',
      'bostadslös',
      'bostadslösa',
      'bostadslöshet',
      'uteliggare',
      'vräkning',
      'vräkningar',
    ],
    krisberedskap: ['krishantering', 'kontinuitetsplan', 'katastrof', 'extraordinära händelser', 'höjd beredskap'],
    khsv: ['hemsjukvård', 'sjuksköterska', 'sjuksköterskor', 'hemrehabilitering', 'KHSV', 'HSL'],
  },
  pages: {
    compare: ['jämföra', 'jämförelse', 'jämförelser', 'egen jämförelse', 'egen lista'],
    method: [
      ...['metod', 'metodbeskrivning', 'kvalitet', 'kvalitetsdeklaration', 'svarsfrekvens', 'svarsandel', 'bortfall'],
      ...['tillförlitlighet', 'felkällor', 'undersökning', 'enkät', 'population', 'tidplan', 'källor'],
    ],
    data: [
      ...[
        'data',
        'öppna data',
        'API',
        'CSV',
        'Excel',
        'JSON',
        'JSON-stat',
        'PX',
        'Parquet',
        'DCAT',
        'datapaket',
        'fil',
      ],
      ...['filer', 'ladda ner data', 'ladda ned data', 'nedladdning', 'rådata', 'statusar'],
    ],
    about: ['om webbplatsen', 'kontakt', 'kontakta', 'frågor om siffrorna', 'avsändare', 'utgivare', 'öppen källkod'],
    accessibility: ['tillgänglighet', 'tillgänglighetsredogörelse', 'WCAG', 'skärmläsare'],
    cookies: ['kakor', 'cookies', 'spårning'],
  },
};
