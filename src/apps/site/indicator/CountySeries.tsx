// The units of a county through the rounds of a series, one beside the other.

import type { ReleasedUnit } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { describeAbsence } from '../../../ui/ResultCell.tsx';
import { GroupCell, UnitCell } from '../area/LinkedCells.tsx';
import { listRevisedCells } from '../area/revisedCells.ts';
import { buildUnitName, findResult, type Level, sortUnitsByName } from '../frame/areaView.ts';
import { buildColumnAddress } from '../frame/areaWords.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import { buildGroupAddress } from './cellAddress.ts';
import type { SeriesEntry } from './seriesEntry.ts';

/** `entries`: newest round first. */
export interface CountySeriesProps {
  readonly site: SiteContext;
  readonly county: { readonly code: string; readonly name: string };
  readonly entries: readonly SeriesEntry[];
}

/** The county and the nation stand first. A round that may not be compared with the one before it says so in its head. */
export function CountySeries({ site, county, entries }: CountySeriesProps) {
  const words = site.texts.site.series;
  const groups = [
    { level: 'nation', code: '00', name: words.nation },
    { level: 'county', code: county.code, name: county.name },
  ] as const;
  return (
    <DataTable id="lan" look="county-series" caption={words.countyCaption(county.name)} description={words.countyText}>
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          {entries.map(({ entry, measured }, index) => (
            <th key={`${entry.round} ${entry.area}`} scope="col">
              {entry.round}
              {measured !== undefined && (
                <RoundComparability site={site} measured={measured} earlier={entries.slice(index + 1)} />
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ level, code, name }) => (
          <tr key={level}>
            <th scope="row">{name}</th>
            {entries.map((found) => (
              <Cell
                key={`${found.entry.round} ${found.entry.area}`}
                site={site}
                found={found}
                level={level}
                code={code}
              />
            ))}
          </tr>
        ))}
        {listCountyUnits(county.code, entries).map((unit) => (
          <tr key={unit.code}>
            <th scope="row">{buildUnitName(unit)}</th>
            {entries.map((found) => (
              <Cell
                key={`${found.entry.round} ${found.entry.area}`}
                site={site}
                found={found}
                level="unit"
                code={unit.code}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** Units that any of the rounds has, as the newest of them names them. */
function listCountyUnits(county: string, entries: readonly SeriesEntry[]): readonly ReleasedUnit[] {
  const units = new Map<string, ReleasedUnit>();
  for (const { measured } of entries) {
    for (const unit of measured?.view.unitsByCode.values() ?? []) {
      if (unit.county === county && !units.has(unit.code)) units.set(unit.code, unit);
    }
  }
  return sortUnitsByName([...units.values()]);
}

interface CellProps {
  readonly site: SiteContext;
  readonly found: SeriesEntry;
  readonly level: Level;
  readonly code: string;
}

function Cell({ site, found: { entry, measured }, level, code }: CellProps) {
  if (measured === undefined) {
    return <td class="absent">{describeAbsence(entry.absence ?? 'NOT_MEASURED', site.language)}</td>;
  }
  const { view, column } = measured;
  const shared = {
    site,
    column,
    result: findResult(view, column.code, level, code),
    isRevised: listRevisedCells(view.data).has(column.code, level, code),
  };
  if (level === 'unit') {
    return <UnitCell {...shared} href={`${buildColumnAddress(site, view, column.code, code)}#varfor`} />;
  }
  return <GroupCell {...shared} href={`${buildGroupAddress(site, view, column.code, level, code)}#varfor`} />;
}

interface RoundComparabilityProps {
  readonly site: SiteContext;
  readonly measured: NonNullable<SeriesEntry['measured']>;
  /** Rounds before, the latest first. */
  readonly earlier: readonly SeriesEntry[];
}

/** Nothing is said of the first round of a series. */
function RoundComparability({ site, measured, earlier }: RoundComparabilityProps) {
  const previous = earlier.find((candidate) => candidate.measured !== undefined)?.entry.round;
  if (previous === undefined) return null;
  const status = measured.column.comparability.find(({ year }) => year === previous)?.status;
  const { indicator } = site.texts;
  const words =
    status === undefined
      ? indicator.comparabilityUnknown
      : indicator.comparabilityYear(String(previous), site.words.comparability[status].toLowerCase());
  return <span class="share-base">{words}</span>;
}
