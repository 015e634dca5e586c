// What pages are called in lists of pages, in English.

import type { siteTitle as swedish } from '../sv/siteTitle.ts';

export const siteTitle: typeof swedish = {
  places: (names, what, year) => `${names}: ${what} ${year}`,
  allAreas: 'social services',
  others: (count) => `${count} more`,
  indicator: (name, code, year) => `${name} (${code}) ${year}`,
  ofPlace: (place, title) => `${place}: ${title}`,
  series: (name, code) => `${name} (${code}) over time`,
  round: (title, year) => `${title} ${year}`,
};
