// What a page that is not there can lead on to: the same area in other rounds, or the same code where it is one.

import type { ReleaseSummary, SummaryColumn } from '../../../stages/publication/index.ts';
import { buildAreaAddress, buildColumnAddress, nameArea } from '../frame/areaWords.ts';
import type { PageLead } from '../frame/NotFoundPage.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';

/** For an area that a round has not: the area in its rounds, newest first, and what the round has. */
export function listAreaLeads(
  site: SiteContext,
  summaries: readonly ReleaseSummary[],
  round: string,
  area: string,
): readonly PageLead[] {
  const leads = summaries.filter(isArea(area)).map((summary) => ({
    address: buildAreaAddress(site, summary),
    label: site.texts.site.start.areaInRound(nameArea(site, summary), summary.round),
  }));
  if (!summaries.some((summary) => String(summary.round) === round)) return leads;
  return [
    ...leads,
    { address: buildAddress(site, '/sok', { q: round }), label: site.texts.site.notFound.areasIn(round) },
  ];
}

/**
 * For a code that an area of a round has not: all that it has, what it calls otherwise of the same series, and the indicators
 * that have the code, newest first.
 */
export function listColumnLeads(
  site: SiteContext,
  summaries: readonly ReleaseSummary[],
  { round, area, code }: { readonly round: number; readonly area: string; readonly code: string },
): readonly PageLead[] {
  const own = summaries.filter((summary) => isArea(area)(summary) && summary.round === round);
  const coded = summaries
    .filter(isArea(area))
    .flatMap((summary) =>
      summary.columns.filter(isCoded(code)).map((column) => buildColumnLead(site, summary, column)),
    );
  const series = new Set(summaries.filter(isArea(area)).flatMap(listSeriesOf(code)));
  const same = own.flatMap((summary) =>
    summary.columns
      .filter((column) => series.has(column.series) && !isCoded(code)(column))
      .map((column) => buildColumnLead(site, summary, column)),
  );
  const whole = own.map((summary) => ({
    address: buildAreaAddress(site, summary),
    label: site.texts.site.notFound.allIndicators(nameArea(site, summary), round),
  }));
  return [...whole, ...same, ...coded];
}

/** For a unit or a group that an indicator has not: the indicator. */
export function listWholeLead(
  site: SiteContext,
  view: Pick<ReleaseSummary, 'round' | 'area'>,
  code: string,
): readonly PageLead[] {
  const { columnIn } = site.texts.site.notFound;
  return [{ address: buildColumnAddress(site, view, code), label: columnIn(code, view.round) }];
}

function buildColumnLead(site: SiteContext, summary: ReleaseSummary, { code, name }: SummaryColumn): PageLead {
  return {
    address: buildColumnAddress(site, summary, code),
    label: site.texts.site.notFound.columnIn(code, summary.round),
    name,
  };
}

function listSeriesOf(code: string): (summary: ReleaseSummary) => readonly string[] {
  return ({ columns }) => columns.filter(isCoded(code)).map(({ series }) => series);
}

function isCoded(code: string): (column: SummaryColumn) => boolean {
  return (column) => column.code.toLowerCase() === code.toLowerCase();
}

/** Capitals are no matter: people write an address by hand. */
function isArea(area: string): (summary: ReleaseSummary) => boolean {
  return (summary) => summary.area === area.toLowerCase();
}
