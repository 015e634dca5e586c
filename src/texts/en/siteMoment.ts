// What a page says when it shows something else than the newest, in English.

import type { siteMoment as swedish } from '../sv/siteMoment.ts';

export const siteMoment: typeof swedish = {
  version: (version, newest) => `This is an earlier version (version ${version}). The latest is version ${newest}.`,
  asOf: (time) => `This page shows what was published on ${time}. What came later is not shown.`,
  toNewest: 'Show the latest',
  faulty:
    'The version or asOf of the address cannot be read. Write either version and a whole number, or asOf and a day such as 2024-06-18.',
  toCome: (time) =>
    `The parameter asOf is ${time}, a day that has not come yet. Write a day that has passed, or today.`,
  noArea: 'A version belongs to one area of a round. This page shows several. Write asOf and a day instead.',
  noVersion: (round, area, version) => `Version ${version} of the area ${area} ${round} is not published.`,
};
