// The page that compares any units, and the page of a county, in English.

import type { siteCompare as swedish } from '../sv/siteCompare.ts';

export const siteCompare: typeof swedish = {
  title: 'Compare municipalities',
  lead: 'Choose any municipalities, districts or counties and see them side by side. The address of the page carries your choice, so that you can keep and share it.',
  list: {
    title: 'Own list',
    empty: 'The list is empty. Add a municipality, or a whole county.',
    label: 'Add municipalities',
    hint: 'Write one or several names with commas between. A city that answers in parts is added with all its parts.',
    county: 'Add a whole county',
    noCounty: 'No county',
    button: 'Add',
    remove: (name) => `Remove ${name}`,
    removeShort: 'Remove',
    clear: 'Empty the list',
    unknown: (name) => `No municipality or district is called “${name}”.`,
    nearest: (name) => `Did you mean ${name}?`,
    full: (limit) => `A list has at most ${limit} units. The rest was left out.`,
    faultTitle: 'Not everything was added',
    toCompare: 'Open the list side by side',
  },
  allAreas: 'All areas',
  areas: 'Areas',
  rounds: 'Round',
  overviewCaption: (year) => `All areas in short ${year}`,
  overviewDescription:
    'Number of indicators in each state. Only indicators that have a desired state and apply to the unit are counted. The units stand in alphabetical order: the numbers are no ranking.',
  unit: 'Unit',
  count: 'number',
  areaCaption: (area, year) => `${area} ${year}`,
  areaDescription:
    'The answers side by side. The column of the list has the share of the chosen units, calculated as all other shares. Choose an answer to see why it is what it is.',
  tally: (desired, partly, develop, missing) =>
    `${desired} in a desired state, ${partly} partly, ${develop} areas for development, ${missing} without a value`,
  missingShort: (count) => `${count} missing`,
  notFramed: 'Not included',
  nation: 'Sweden',
  figures: 'Figures of the municipalities in the list and of Sweden',
  listShare: (count) => `The list (${count})`,
  numberOfList: 'See each unit',
  source: (round, date) => `Source: Jämför, ${round}, last published ${date}.`,
  county: {
    lead: (units, hasParts, isOne) =>
      `${units} ${hasParts ? 'municipalities and districts' : isOne ? 'municipality' : 'municipalities'}, area by area. Each cell shows how many indicators stand in which state.`,
    units: (hasParts) => (hasParts ? 'Municipalities and districts of the county' : 'Municipalities of the county'),
    caption: (name, year) => `${name}: all areas in short ${year}`,
    compare: 'Open the county on the page for comparing',
    sharesTitle: 'Shares of the county beside Sweden',
    sharesText: 'The shares of the county stand in the table of each area:',
    notFound: (code) => `No county in the published rounds has the code ${code}.`,
  },
};
