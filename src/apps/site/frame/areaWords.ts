// Names and lines about an area and its edition, said the same way on every page.

import { nameArea as nameReleasedArea, nameRound as nameReleasedRound } from '../../../products/table/index.ts';
import { formatDate } from '../../../ui/format.ts';
import type { AreaView } from './areaView.ts';
import { buildAddress, type SiteContext } from './siteContext.ts';

/** What an address of results needs; views and summaries have it. */
type AreaOfRound = Pick<AreaView, 'round' | 'area'>;

/** In the language of the page, Swedish where there is no other. */
export function getAreaName(site: SiteContext, view: AreaView): string {
  return nameArea(site, view.data);
}

/** Name of the area of a release or of its summary. */
export function nameArea(site: SiteContext, data: Pick<AreaView['data'], 'area' | 'areaName'>): string {
  return nameReleasedArea(data, site.language);
}

/** Name of the round of a release. */
export function nameRound(site: SiteContext, data: Pick<AreaView['data'], 'round' | 'roundName'>): string {
  return nameReleasedRound(data, site.language);
}

/** For areas and items of areas that need not be published; the code where the catalogue has no name. */
export function getAreaNameByCode(site: SiteContext, area: string): string {
  return site.texts.site.areas[area] ?? area;
}

/** `version 1, publicerad 14 juni 2018` */
export function describeEdition(site: SiteContext, view: AreaView): string {
  return site.texts.site.edition(view.data.version, formatDate(view.data.time, site.language));
}

/** Keeps the language and the edition that is read. */
export function buildAreaAddress(
  site: SiteContext,
  view: AreaOfRound,
  query: Readonly<Record<string, string>> = {},
): string {
  return buildAddress(site, `/${view.round}/${view.area}`, query);
}

/** `unit`: code of the unit whose result is explained; '' for none. */
export function buildColumnAddress(site: SiteContext, view: AreaOfRound, column: string, unit = ''): string {
  return buildAddress(site, `/${view.round}/${view.area}/${column}`, { enhet: unit });
}

/** `code`: of a unit or a city. Keeps the language and the edition that is read. */
export function buildUnitAddress(
  site: SiteContext,
  code: string,
  query: Readonly<Record<string, string>> = {},
): string {
  return buildAddress(site, `/enhet/${code}`, query);
}

/** Where the figures of a page come from; stands under its tables and charts. */
export function describeSource(site: SiteContext, view: AreaView): string {
  return site.texts.site.source(
    nameRound(site, view.data),
    view.data.version,
    formatDate(view.data.time, site.language),
  );
}
