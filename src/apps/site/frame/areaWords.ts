// Names and lines about an area and its edition, said the same way on every page.

import { formatDate } from '../../../ui/format.ts';
import { readText } from '../../../ui/language.ts';
import type { AreaView } from './areaView.ts';
import { buildAddress, type SiteContext } from './siteContext.ts';

/** What an address of results needs; views and summaries have it. */
type AreaOfRound = Pick<AreaView, 'round' | 'area'>;

export function getAreaName(site: SiteContext, view: AreaView): string {
  return readText(view.data.areaName, site.language);
}

export function getAreaNameByCode(site: SiteContext, area: string): string {
  return site.texts.site.areas[area] ?? area;
}

/** `version 1, publicerad 14 juni 2018` */
export function describeEdition(site: SiteContext, view: AreaView): string {
  return site.texts.site.edition(view.data.version, formatDate(view.data.time, site.language));
}

export function buildAreaAddress(
  site: SiteContext,
  view: AreaOfRound,
  query: Readonly<Record<string, string>> = {},
): string {
  return buildAddress(site, `/${view.round}/${view.area}`, query);
}

export function buildColumnAddress(site: SiteContext, view: AreaOfRound, column: string, unit = ''): string {
  return buildAddress(site, `/${view.round}/${view.area}/${column}`, { enhet: unit });
}

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
    readText(view.data.roundName, site.language),
    view.data.version,
    formatDate(view.data.time, site.language),
  );
}
