// All areas of a unit in short: how many indicators reach the desired state, and where none are shown.

import type { ReleasedUnit } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { type AreaView, buildUnitName } from '../frame/areaView.ts';
import { buildUnitAddress, describeSource, getAreaName } from '../frame/areaWords.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import { countUnitResults, type UnitCounts } from './countUnitResults.ts';

export interface UnitOverviewProps {
  readonly site: SiteContext;
  /** Areas of one round; at least one. */
  readonly views: readonly AreaView[];
  readonly unit: ReleasedUnit;
}

const shownCounts = [
  'desired',
  'partly',
  'develop',
  'notApplicable',
  'missing',
] as const satisfies readonly (keyof UnitCounts)[];

export function UnitOverview({ site, views, unit }: UnitOverviewProps) {
  const words = site.texts.unit.overview;
  const first = views[0];
  if (first === undefined) return null;
  return (
    <>
      <DataTable id="omraden" caption={words.caption(buildUnitName(unit), first.round)} description={words.description}>
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
                  <a href={buildUnitAddress(site, unit.code, { omgang: String(view.round), omrade: view.area })}>
                    {getAreaName(site, view)}
                  </a>
                </th>
                {shownCounts.map((name) => (
                  <td key={name} class="number">
                    {name === 'desired'
                      ? words.ofCounted(
                          formatNumber(counts.desired, site.language),
                          formatNumber(counts.counted, site.language),
                        )
                      : formatNumber(counts[name], site.language)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </DataTable>
      <p class="source-line">{describeSource(site, first)}</p>
    </>
  );
}
