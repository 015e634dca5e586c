// All areas of a unit in short: how many indicators stand in which state, as figures and as one bar each.

import type { ReleasedUnit } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { type AreaView, buildUnitName } from '../frame/areaView.ts';
import { buildUnitAddress, describeSource, getAreaName } from '../frame/areaWords.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import { countUnitResults, type UnitCounts } from './countUnitResults.ts';

/** The links lead to the same page with one area in full. */
export interface UnitOverviewProps {
  readonly site: SiteContext;
  /** Areas of one round; at least one. */
  readonly views: readonly AreaView[];
  readonly unit: ReleasedUnit;
  /** What the address chooses besides the area. */
  readonly query: Readonly<Record<string, string>>;
}

const shownCounts = [
  'desired',
  'partly',
  'develop',
  'notApplicable',
  'missing',
] as const satisfies readonly (keyof UnitCounts)[];

const meanings: Readonly<Partial<Record<keyof UnitCounts, string>>> = {
  desired: 'number meaning-green',
  partly: 'number meaning-yellow',
  develop: 'number meaning-red',
};

/** Counts of indicators, area by area; no sum over areas is made into a mark. */
export function UnitOverview({ site, views, unit, query }: UnitOverviewProps) {
  const words = site.texts.unit.overview;
  const first = views[0];
  if (first === undefined) return null;
  return (
    <section aria-labelledby="alla-omraden">
      <h2 id="alla-omraden">{site.texts.briefing.overviewTitle}</h2>
      <DataTable
        id="omraden"
        caption={words.caption(buildUnitName(unit), first.round)}
        description={words.description}
        look="overview-table"
      >
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            {shownCounts.map((name) => (
              <th key={name} scope="col" class="number">
                {words[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {views.map((view) => {
            const counts = countUnitResults(view, unit);
            return (
              <tr key={view.area}>
                <th scope="row">
                  <a href={buildUnitAddress(site, unit.code, { ...query, omrade: view.area })}>
                    {getAreaName(site, view)}
                  </a>
                </th>
                {shownCounts.map((name) => (
                  <td key={name} class={counts[name] === 0 ? 'number' : (meanings[name] ?? 'number')}>
                    {formatNumber(counts[name], site.language)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </DataTable>
      <p class="source-line">{describeSource(site, first)}</p>
    </section>
  );
}
