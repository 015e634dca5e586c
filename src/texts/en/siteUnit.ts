// The page of a municipality, district or city, in English.

import type { siteUnit as swedish } from '../sv/siteUnit.ts';

export const siteUnit: typeof swedish = {
  place: {
    county: (county) => county,
    sizeGroup: (code, name) => `size group ${code} (${name})`,
    skrGroup: (code, name) => `SKR group ${code} (${name})`,
    kindIn: (kind, city) => `${kind} in ${city}`,
  },
  caption: (name, year) => `${name} beside Sweden, its county and similar municipalities ${year}`,
  before: 'Measured before',
  beforeValue: (value, round) => `${value} ${round}`,
  beforeBreak: (round) => `Cannot be compared with ${round}`,
  beforeAffected: 'with reservations',
  beforeNone: 'No earlier answer',
  description:
    'The unit’s own answer stands first. Then follows the share that fulfils the indicator, mostly the share of Yes, in Sweden and in the groups that the unit belongs to, with the number of those that answered.',
  allResults: (area) => `All results: ${area}`,
  indicator: 'Indicator',
  areaLink: 'See all units in one table',
  whyHint: 'Choose an indicator to see why the answer is what it is.',
  areasOfPlace: 'Areas',
  allAreas: 'All areas',
  otherRounds: 'Other rounds',
  overview: {
    caption: (name, year) => `${name}: all areas in short ${year}`,
    description:
      'Number of indicators with a desired state. Choose an area to see every indicator beside Sweden, the county and similar municipalities.',
    area: 'Area',
    desired: 'Desired state',
    partly: 'Partly',
    develop: 'Area for development',
    notApplicable: 'Not applicable',
    missing: 'No value',
    ofCounted: (desired, counted) => `${desired} of ${counted}`,
  },
  city: {
    lead: (city, count) =>
      `In ${city} ${count} districts or administrations answer one by one. Here are the shares of the whole city, and the way to each of them.`,
    unitsTitle: 'Units of the city',
    areasTitle: 'The whole city, area by area',
    areasText: 'Choose an area to see the shares of the city beside its county and Sweden.',
    caption: (city, year) => `${city} beside Sweden and its county ${year}`,
    singleUnit: (city, unit) =>
      `${unit} answers for all of ${city} in this area. Its answer is therefore that of the city, and there is no share.`,
  },
  otherPlace: 'Show another municipality',
  partOfCity: (city) => `To the whole of ${city}`,
  similarTitle: 'Municipalities to compare with',
  similar: (group) => `Same group: ${group}`,
};
