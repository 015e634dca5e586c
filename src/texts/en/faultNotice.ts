// What is said of a known fault in what is published, in English.

import type { faultNotice as swedish } from '../sv/faultNotice.ts';

export const faultNotice: typeof swedish = {
  title: 'Known error',
  ended: { corrected: 'Corrected error', noFault: 'No error' },
  mark: 'Known error',
  markTitle: (indicator) => `Known error in ${indicator}`,
  concerns: (area, columns, units) =>
    `Concerns ${area}${columns === '' ? '' : `: ${columns}`}${units === '' ? '' : `, for ${units}`}.`,
  moreColumns: (count) => (count === 1 ? 'one more indicator' : `${count} more indicators`),
  moreUnits: (count) =>
    count === 1 ? 'one more municipality or district' : `${count} more municipalities or districts`,
  versions: (from, before) => {
    if (before === undefined) return `The error is there from version ${from} on.`;
    return before === from + 1 ? `The error is in version ${from}.` : `The error is in versions ${from}–${before - 1}.`;
  },
  announced: (day) => `Announced ${day}.`,
  coming: 'A corrected version will come.',
  notSettled: 'This version came after the announcement. Whether the error is corrected in it is not announced yet.',
  corrected: (version, day) => `Corrected in version ${version}, announced ${day}.`,
  noFault: (day) => `It turned out not to be an error, announced ${day}.`,
  toCorrected: (version) => `Show version ${version}`,
  toAll: 'All known errors of the round',
  inCell: 'This figure is affected by a known error.',
  toNotice: 'Read about the error',
  inPicture: 'The result has a known error. What is wrong stands on the page that the address leads to.',
  inFiles: (version) =>
    `The files of version ${version} have a known error. They are not changed, but replaced by a new version.`,
  listTitle: 'Known errors',
  listIntro:
    'Errors that have been found in what is published. The notice stands on the pages until the error is corrected in a new version. It is never removed from here.',
  feed: {
    found: (area, round) => `${area} ${round}: known error`,
    corrected: (area, round, version) => `${area} ${round}: the error is corrected in version ${version}`,
    noFault: (area, round) => `${area} ${round}: it was not an error`,
  },
};
