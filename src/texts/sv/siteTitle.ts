// What pages are called in lists of pages: in tabs, hits of search engines and shared links.

export const siteTitle = {
  /** `what` is an area, or all of them together. */
  places: (names: string, what: string, year: number) => `${names}: ${what} ${year}`,
  allAreas: 'socialtjänsten',
  /** The last of the names of a title where it cannot hold all. */
  others: (count: string) => `${count} till`,
  indicator: (name: string, code: string, year: number) => `${name} (${code}) ${year}`,
  ofPlace: (place: string, title: string) => `${place}: ${title}`,
  series: (name: string, code: string) => `${name} (${code}) över tid`,
  round: (title: string, year: number) => `${title} ${year}`,
};
