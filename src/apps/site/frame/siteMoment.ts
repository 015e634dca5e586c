// The edition that a page shows, as its address asks for it, and how links carry it on.

/** What a page shows: the newest, what was live at an instant, or one area of a round in a version. */
export type SiteMoment =
  | { readonly kind: 'newest' }
  /** `asOf` as the address has it, `instant` in UTC. */
  | { readonly kind: 'asOf'; readonly asOf: string; readonly instant: string }
  | {
      readonly kind: 'version';
      readonly round: number;
      readonly area: string;
      readonly version: number;
      /** The highest version of the area. */
      readonly newest: number;
    };

/** Names in addresses; a link carries one of them on, or none. */
export const momentParameters = { version: 'version', asOf: 'asOf' } as const;

/** The area of a round that an address shows alone: by its path, or chosen by the page of a place. */
export function findAddressedArea(
  path: string,
  query: (name: string) => string | undefined,
): { readonly round: number; readonly area: string } | undefined {
  const [, year, code] = /^(?:\/diagram|\/infoga)?\/(\d{4})\/([a-z]+)(?:\/|$)/.exec(path) ?? [];
  const round = Number(year ?? query('omgang'));
  const area = code ?? (path.startsWith('/enhet/') ? query('omrade') : undefined);
  return Number.isInteger(round) && area !== undefined && area !== '' ? { round, area } : undefined;
}

/** Parameters that a link of a page adds so that the moment stays: a version only where the link shows its area. */
export function listCarried(
  moment: SiteMoment,
  path: string,
  query: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (moment.kind === 'newest') return {};
  // A version is what it is on any day, and no address may ask for both.
  if (moment.kind === 'asOf') return query[momentParameters.version] ? {} : { [momentParameters.asOf]: moment.asOf };
  const shown = findAddressedArea(path, (name) => query[name]);
  const isSame = shown?.round === moment.round && shown.area === moment.area;
  return isSame ? { [momentParameters.version]: String(moment.version) } : {};
}

/** An address without its moment: the same page as it is now. */
export function removeMoment(address: string): string {
  const [path = '', query = ''] = address.split('?', 2);
  const kept = [...new URLSearchParams(query)].filter(
    ([name]) => name !== momentParameters.version && name !== momentParameters.asOf,
  );
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
}
