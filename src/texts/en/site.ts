// The public site in English: what several pages share, the start page, search, pages that are not there.

import type { site as swedish } from '../sv/site.ts';

export const site: typeof swedish = {
  navigation: { start: 'Start', search: 'Search', method: 'Method', data: 'Data' },
  areas: {
    eb: 'Financial assistance',
    missbruk: 'Substance use and dependency',
    socialpsykiatri: 'Social psychiatry',
    vald: 'Violence in close relationships',
    lss: 'Support and service to persons with disabilities (LSS)',
    barn: 'Child and youth services',
    aldre: 'Care of older people',
    hemloshet: 'Homelessness',
    krisberedskap: 'Crisis preparedness',
    all: 'All areas',
    khsv: 'Municipal health care',
  },
  round: (year) => `Open comparisons ${year}`,
  edition: (version, date) => `version ${version}, published ${date}`,
  unitName: {
    district: (city, name) => `${city} – ${name}`,
  },
  source: (round, version, date) => `Source: Jämför, ${round}, version ${version}, ${date}.`,
  ourWording: 'our wording',
  ourWordingExplained:
    'The question is given in our wording. It is true to the content but is not the text that was sent out.',
  search: {
    label: 'Municipality, district or indicator',
    hint: 'For example Mjölby. You can leave out the dots and rings of å, ä and ö.',
    button: 'Search',
    title: 'Search',
    resultTitle: (query) => `Search for “${query}”`,
    none: (query) =>
      `Nothing has that name: “${query}”. Check the spelling, or choose the municipality in the list on the start page.`,
    nearest: 'Did you mean',
    toList: 'To the list of all municipalities',
    units: 'Municipalities and districts',
    indicators: 'Indicators',
    counties: 'Counties',
    empty: 'Write the name of a municipality, a district, or something that an indicator is about.',
  },
  start: {
    title: 'Compare social services in Sweden’s municipalities',
    lead: 'See which conditions for good social services a municipality has in place, beside its county, the nation and municipalities like it.',
    areas: 'Results by area',
    areaLine: (units, indicators) => `${units} units, ${indicators} indicators`,
    news: 'New',
    newsLine: (area, round) => `${area}, ${round}`,
    municipalities: 'All municipalities, county by county',
    shortcut: 'Go to a county',
    loadingTitle: 'Rounds are being loaded',
    loading:
      'The rounds that come with the system are being loaded, the latest first. The page shows what is ready. Reload it in a while.',
    noneTitle: 'No round has been published yet',
    none: 'Results will show here as soon as the first round has been published.',
    howToRead: 'How to read the results',
    howToReadText: [
      'The municipalities have themselves answered questions about routines, skills and follow-up, for example.',
      'An answer shows whether a condition is in place. It does not say what the support is like for the individual.',
      'When a value is missing, the cell says why.',
    ],
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address leads to no page. It may be misspelt, or the round may not be published.',
    unit: (code) => `No municipality or district in the published rounds has the code ${code}.`,
    area: (round, area) => `The area ${area} has not been published for ${round}.`,
    column: (column) => `The area has no indicator with the code ${column}.`,
    series: (series) => `No published indicator belongs to the series ${series}.`,
    file: 'The file is not part of the release.',
    loading: 'Rounds are being loaded. Try again in a while.',
    toStart: 'To the start page',
  },
  fault: {
    title: 'Something went wrong here',
    text: 'The page could not be shown. Try again in a while. The fault has been recorded.',
  },
  series: {
    title: 'The series over time',
    lead: 'A series follows the same question through the rounds. A new series starts when the meaning changes.',
    caption: 'The indicator round by round',
    round: 'Round',
    indicator: 'Indicator',
    nation: 'Sweden',
  },
};
