// What a page that is not there can lead on to: the same area in other rounds, or the same code where it is one.

import type { ReleaseSummary } from '../../../stages/publication/index.ts';
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

/** For a code that an area of a round has not: all that it has, and the indicators that have the code, newest first. */
export function listColumnLeads(
  site: SiteContext,
  summaries: readonly ReleaseSummary[],
  { round, area, code }: { readonly round: number; readonly area: string; readonly code: string },
): readonly PageLead[] {
  const words = site.texts.site.notFound;
  const own = summaries.filter((summary) => isArea(area)(summary) && summary.round === round);
  return [
    ...own.map((summary) => ({
      address: buildAreaAddress(site, summary),
      label: words.allIndicators(nameArea(site, summary), round),
    })),
    ...summaries.filter(isArea(area)).flatMap((summary) =>
      summary.columns
        .filter((column) => column.code.toLowerCase() === code.toLowerCase())
        .map((column) => ({
          address: buildColumnAddress(site, summary, column.code),
          label: words.columnIn(column.code, summary.round),
          name: column.name,
        })),
    ),
  ];
}

/** For a unit or a group that an indicator has not: the indicator. */
export function listWholeLead(site: SiteContext, view: Pick<ReleaseSummary, 'round' | 'area'>, code: string) {
  const { columnIn } = site.texts.site.notFound;
  return [{ address: buildColumnAddress(site, view, code), label: columnIn(code, view.round) }];
}

/** Capitals are no matter: people write an address by hand. */
function isArea(area: string): (summary: ReleaseSummary) => boolean {
  return (summary) => summary.area === area.toLowerCase();
}
