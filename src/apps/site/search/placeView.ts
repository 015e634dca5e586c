// The round and area that the page of a place shows, so that the page of another place can show the same.

import type { ReleaseSummary } from '../../../stages/publication/index.ts';
import { nameArea, nameRound } from '../frame/areaWords.ts';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';

/** `query`: parameters of the page of a place. */
export interface PlaceView {
  readonly query: Readonly<Record<string, string>>;
  /** In words: `Öppna jämförelser 2024`, or an area with its round. */
  readonly name: string;
}

/** What an address of a search asks for with `omgang` and `omrade`; undefined where it is nothing that is published. */
export function findPlaceView(
  site: SiteContext,
  summaries: readonly ReleaseSummary[],
  read: (name: string) => string | undefined,
): PlaceView | undefined {
  const [omgang = '', omrade = ''] = [read('omgang'), read('omrade')];
  const found = summaries.find(({ round, area }) => String(round) === omgang && (omrade === '' || area === omrade));
  if (found === undefined) return undefined;
  const name =
    omrade === '' ? nameRound(site, found) : site.texts.site.start.areaInRound(nameArea(site, found), found.round);
  return { query: { omgang, omrade }, name };
}

/** Leads from the page of a place to the choice of another, with what it shows. */
export function buildOtherPlaceAddress(site: SiteContext, round: number | undefined, area: string | undefined): string {
  return buildAddress(site, '/sok', { omgang: String(round ?? ''), omrade: area ?? '' });
}
