// The page of a municipality, district or city, in English.

import type { siteUnit as swedish } from '../sv/siteUnit.ts';

export const siteUnit: typeof swedish = {
  place: {
    county: (county) => county,
    sizeGroup: (code, name) => `size group ${code} (${name})`,
    skrGroup: (code, name) => `SKR group ${code} (${name})`,
    kindIn: (kind, city) => `${kind} in ${city}`,
  },
  summary: (name, desired, counted, year) =>
    `${name} reaches a desired state in ${desired} of ${counted} indicators ${year}.`,
  summaryRest: (partly, develop) =>
    `${partly === 0 ? '' : `${partly} partly reach it and `}${develop === 1 ? '1 is an area' : `${develop} are areas`} for development.`,
  summaryNotApplicable: (count) => (count === 1 ? 'One does not apply.' : `${count} do not apply.`),
  summaryMissing: (count) =>
    count === 1 ? 'One has no value, and the table says why.' : `${count} have no value, and the table says why.`,
  notAnswered: (name, parts) => `${name} did not answer ${parts}. That is why the table says “Not answered”.`,
  contrastsTitle: 'Where the answer differs from similar municipalities',
  contrastsIntro: (group) => `Compared with ${group}.`,
  contrast: (own, indicator, share, counted, base) =>
    `${own} on ${indicator}. In the group ${share} answered ${counted} (${base}).`,
  contrastsLimit:
    'Shown only when at least ten units of the group answered and at least three quarters of them answered otherwise.',
  caption: (name, year) => `${name} beside Sweden, its county and similar municipalities ${year}`,
  description:
    'The unit’s own answer stands first. Then follows the share that fulfils the indicator, mostly the share of Yes, in Sweden and in the groups that the unit belongs to, with the number of those that answered.',
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
      `In ${city} the districts answer one by one. Here are the shares of the whole city and links to ${count} units.`,
    unitsTitle: 'Units of the city',
    areasTitle: 'The whole city, area by area',
    caption: (city, year) => `${city} beside Sweden and its county ${year}`,
    singleUnit: (city, unit) =>
      `${unit} answers for all of ${city} in this area. Its answer is therefore that of the city, and there is no share.`,
  },
  partOfCity: (city) => `To the whole of ${city}`,
  similarTitle: 'Municipalities to compare with',
  similar: (group) => `Same group: ${group}`,
};
