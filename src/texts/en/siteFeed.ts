// What the feed of releases and corrections says, in English.

import type { siteFeed as swedish } from '../sv/siteFeed.ts';

export const siteFeed: typeof swedish = {
  title: 'Jämför: new and corrected',
  subtitle: 'Every new release and every correction of the open comparisons.',
  link: 'Feed of all that is new and corrected (Atom)',
  author: 'Jämför',
  catalogTitle: 'Open comparisons of Swedish social services',
  catalogDescription: 'Results for municipalities, districts, counties and Sweden, area by area and round by round.',
  datasetTitle: (area, round) => `Open comparisons ${round}: ${area}`,
  datasetDescription: (area, round) =>
    `All indicators of ${area} ${round}, for every municipality and district, and as shares for counties, groups and Sweden.`,
  datasetPlace: 'Sweden',
  apiTitle: 'API of the open comparisons',
  released: (area, round) => `${area} ${round} is published`,
  corrected: (area, round, version) => `${area} ${round}: correction, version ${version}`,
  allAreas: 'All areas',
  firstVersion: 'The first version.',
  changed: (count) => (count === 1 ? 'One value is changed.' : `${count} values are changed.`),
  nothingChanged: 'No value is changed.',
  changedTexts: (count, texts) => `${count === 1 ? 'One text is changed' : `${count} texts are changed`}: ${texts}.`,
  moreTexts: (count) => `${count} more, all in text-changes.csv`,
  reason: (reason) => `Reason: ${reason}`,
  change: (indicator, place, before, after) =>
    `${indicator}, ${place}: ${before === '' ? 'was not there' : before} → ${after === '' ? 'is not there' : after}`,
  more: (count) => `and ${count} more; all are in changes.csv.`,
};
