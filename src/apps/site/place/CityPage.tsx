// The page of a city whose districts answer one by one: the city's shares, and the way to each district.

import type { ReleasedColumn, ReleasedUnit } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { findSwedish, LocalText } from '../../../ui/LocalText.tsx';
import { RowGroup } from '../../../ui/RowGroup.tsx';
import { GroupCell, UnitCell } from '../area/LinkedCells.tsx';
import { TallyLegend, TallyTable } from '../compare/TallyTable.tsx';
import { listUnits } from '../compare/unitList.ts';
import { type AreaView, findResult, type GroupLevel, getGroupName, listIndicatorAreas } from '../frame/areaView.ts';
import { buildColumnAddress, buildUnitAddress, describeSource, getAreaName } from '../frame/areaWords.ts';
import { FixedAddress } from '../frame/FixedAddress.tsx';
import { AreaTabs, RoundLinks } from '../frame/PlaceLinks.tsx';
import { SitePage } from '../frame/SitePage.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { titlePlaces } from '../frame/titlePlaces.ts';
import { buildGroupAddress } from '../indicator/cellAddress.ts';
import { buildOtherPlaceAddress } from '../search/placeView.ts';
import { findCityResult } from './findCityResult.ts';
import { PlaceWorkbooks } from './PlaceWorkbooks.tsx';

/** `code`: of the municipality that the districts belong to. */
export interface CityPageProps {
  readonly site: SiteContext;
  readonly code: string;
  /** Its districts or administrations in alphabetical order; at least one. */
  readonly units: readonly ReleasedUnit[];
  /** Areas of one round; at least one. */
  readonly views: readonly AreaView[];
  /** The area whose table is shown; without it the ways to each. */
  readonly area: AreaView | undefined;
  /** Areas of the round with their cells, where no area is chosen: its units side by side, in short. */
  readonly tallied: Parameters<typeof TallyTable>[0]['areas'];
  readonly rounds: readonly number[];
  /** True where files of the city can be made. */
  readonly hasProducts: boolean;
}

/** `area` undefined: no area is chosen. A city's share is that of its districts together. */
export function CityPage({ site, code, units, views, area, tallied, rounds, hasProducts }: CityPageProps) {
  const words = site.texts.unit.city;
  const name = units[0]?.municipalityName ?? code;
  return (
    <SitePage
      site={site}
      title={titlePlaces(site, [name], views[0]?.round ?? 0, area && getAreaName(site, area))}
      description={words.lead(name, formatNumber(units.length, site.language))}
      steps={[{ label: name }]}
      isSynthetic={views.some((view) => view.data.isSynthetic)}
      shown={(area === undefined ? views : [area]).map(({ data }) => ({ data, units: units.map((one) => one.code) }))}
      columns={area?.columns}
      hasLinkedCells={area !== undefined}
    >
      <h1>{name}</h1>
      <p class="lead">{words.lead(name, formatNumber(units.length, site.language))}</p>
      <p class="no-print">
        <a href={buildOtherPlaceAddress(site, views[0]?.round, area?.area)}>{site.texts.unit.otherPlace}</a>
      </p>
      <section aria-labelledby="enheter">
        <h2 id="enheter">{words.unitsTitle}</h2>
        {tallied.length === 0 ? (
          <ul class="name-columns place-columns plain-list">
            {units.map((unit) => (
              <li key={unit.code}>
                <a href={buildUnitAddress(site, unit.code)}>{unit.name}</a>
              </li>
            ))}
          </ul>
        ) : (
          <CityTally site={site} code={code} name={name} units={units} tallied={tallied} />
        )}
      </section>
      {views.length > 1 && <h2 class={area === undefined ? 'no-print' : undefined}>{words.areasTitle}</h2>}
      {views.length > 1 && area === undefined && <p class="measure no-print">{words.areasText}</p>}
      {views.length > 1 && <AreaTabs site={site} code={code} views={views} area={area} />}
      {area !== undefined && (
        <section aria-labelledby={area.area}>
          <h2 id={area.area}>
            {getAreaName(site, area)} {area.round}
          </h2>
          <CityTable site={site} view={area} code={code} name={name} county={units[0]?.county ?? ''} />
          <p class="source-line">{describeSource(site, area)}</p>
        </section>
      )}
      {hasProducts && (
        <section aria-labelledby="ladda-ner" class="no-print">
          <h2 id="ladda-ner">{site.texts.briefing.products.dataTitle}</h2>
          <PlaceWorkbooks
            site={site}
            place={{ level: 'city', code }}
            round={views[0]?.round ?? 0}
            areas={listAskedAreas(views, units).map((view) => ({ area: view.area, name: getAreaName(site, view) }))}
          />
        </section>
      )}
      <FixedAddress
        site={site}
        name={() =>
          `${name}. ${area === undefined ? site.texts.site.round(views[0]?.round ?? 0) : site.texts.site.start.areaInRound(getAreaName(site, area), area.round)}`
        }
        releases={views.map(({ data }) => data)}
        path={`/enhet/${code}`}
        query={{ omgang: String(views[0]?.round ?? ''), omrade: area?.area ?? '' }}
      />
      <RoundLinks site={site} code={code} round={views[0]?.round ?? 0} area={area?.area ?? ''} rounds={rounds} />
    </SitePage>
  );
}

/** Every unit of the city by area, as the page of a county has its own. */
function CityTally({
  site,
  code,
  name,
  units,
  tallied,
}: Pick<CityPageProps, 'site' | 'code' | 'units' | 'tallied'> & { readonly name: string }) {
  const { county } = site.texts.compare;
  const round = tallied[0]?.summary.round ?? 0;
  const inCity = new Set(units.map((unit) => unit.code));
  const members = listUnits(tallied.map(({ summary }) => summary)).filter((unit) => inCity.has(unit.code));
  return (
    <div class="wide-print">
      <p class="measure">{site.texts.briefing.conditions}</p>
      <TallyLegend site={site} />
      <TallyTable
        site={site}
        caption={county.caption(name, round)}
        areas={tallied}
        units={members}
        buildAreaHref={(area) => buildUnitAddress(site, code, { omgang: String(round), omrade: area })}
      />
    </div>
  );
}

/** Areas that ask some unit of the city. */
function listAskedAreas(views: readonly AreaView[], units: readonly ReleasedUnit[]): readonly AreaView[] {
  return views.filter((view) =>
    units.some((unit) => view.columns.some(({ code }) => findResult(view, code, 'unit', unit.code) !== undefined)),
  );
}

interface CityTableProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly code: string;
  readonly name: string;
  readonly county: string;
}

function CityTable({ site, view, code, name, county }: CityTableProps) {
  const words = site.texts.unit.city;
  const single = findSingleUnit(view, code);
  const levels: readonly (readonly [GroupLevel, string, string])[] = [
    ['nation', '00', site.words.levels.nation],
    ['county', county, getGroupName(view, 'county', county)],
  ];
  return (
    <DataTable
      id={`tabell-${view.area}`}
      cellKeys={site.texts.area.cellKeys}
      caption={words.caption(name, view.round)}
      description={single === undefined ? site.texts.area.groupsDescription : words.singleUnit(name, single.name)}
    >
      <thead>
        <tr>
          <th scope="col">{site.texts.unit.indicator}</th>
          <th scope="col">{name}</th>
          {levels.map(([level, , label]) => (
            <th key={level} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {listIndicatorAreas(view).map((area) => (
        <tbody key={area.name}>
          <RowGroup name={area.name} language={findSwedish(site.language)} columns={levels.length + 1} />
          {area.columns.map((column) => (
            <tr key={column.code}>
              <th scope="row">
                <a href={buildColumnAddress(site, view, column.code)}>
                  <LocalText text={column.name} language={site.language} />
                </a>
              </th>
              <CityCell site={site} view={view} code={code} column={column} />
              {levels.map(([level, levelCode]) => (
                <GroupCell
                  key={level}
                  site={site}
                  column={column}
                  result={findResult(view, column.code, level, levelCode)}
                  href={`${buildGroupAddress(site, view, column.code, level, levelCode)}#varfor`}
                  isRevised={false}
                />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}

interface CityCellProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly code: string;
  readonly column: ReleasedColumn;
}

/** The city's share; where one unit answers for the whole city, that unit's result is the city's. */
function CityCell({ site, view, code, column }: CityCellProps) {
  const found = findCityResult(view, code, column);
  const cell = { site, column, result: found?.result, isRevised: false };
  return found?.kind === 'unit' ? (
    <UnitCell {...cell} href={`${buildColumnAddress(site, view, column.code, found.result.code)}#varfor`} />
  ) : (
    <GroupCell {...cell} href={`${buildGroupAddress(site, view, column.code, 'city', code)}#varfor`} />
  );
}

/** The unit that answers for the whole city on every column of the area; undefined where there are several. */
function findSingleUnit(view: AreaView, code: string): ReleasedUnit | undefined {
  const found = view.columns.map((column) => findCityResult(view, code, column));
  const units = new Set(found.map((result) => (result?.kind === 'unit' ? result.unit : undefined)));
  return units.size === 1 ? [...units][0] : undefined;
}
