// The briefing of a municipality or district: how it stands, what stands out and what changed beside a group that the
// reader chooses, how sure it is, and every result beside its groups.

import { absences } from '../../../kernel/observation.ts';
import { renderSentence } from '../../../products/sentence/index.ts';
import type { ReleasedUnit, SummaryUnit } from '../../../stages/publication/index.ts';
import type { BreadcrumbStep } from '../../../ui/Breadcrumb.tsx';
import { Legend } from '../../../ui/Legend.tsx';
import { LocalText } from '../../../ui/LocalText.tsx';
import { UnitListForm } from '../compare/UnitListForm.tsx';
import { listParameters, renderUnitList, type UnitList } from '../compare/unitList.ts';
import { type AreaView, buildUnitName, findResult } from '../frame/areaView.ts';
import { buildAreaAddress, buildUnitAddress, describeSource, getAreaName, nameRound } from '../frame/areaWords.ts';
import { FixedAddress } from '../frame/FixedAddress.tsx';
import { NewerRound } from '../frame/NewerRound.tsx';
import { PageContents, type PageContentsProps } from '../frame/PageContents.tsx';
import { AreaTabs, RoundLinks } from '../frame/PlaceLinks.tsx';
import { SitePage } from '../frame/SitePage.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import { titlePlaces } from '../frame/titlePlaces.ts';
import { buildOtherPlaceAddress } from '../search/placeView.ts';
import { AreaMatrix, listMatrixRows } from './AreaMatrix.tsx';
import { ComparisonChoice } from './ComparisonChoice.tsx';
import { type Comparison, comparisonParameter } from './comparison.ts';
import { listPlaceFacts, type PlaceFacts } from './listPlaceFacts.ts';
import type { PlaceArea } from './loadPlaceAreas.ts';
import { PlaceLine } from './PlaceLine.tsx';
import { ProductLinks } from './ProductLinks.tsx';
import { Sureness } from './Sureness.tsx';
import { UnitFindings } from './UnitFindings.tsx';
import { UnitOverview } from './UnitOverview.tsx';
import { UnitTable } from './UnitTable.tsx';

/** `comparison` undefined: the unit has no group, and nothing is compared. */
export interface UnitPageProps {
  readonly site: SiteContext;
  readonly unit: ReleasedUnit;
  /** Areas of one round that show the unit; at least one. */
  readonly areas: readonly PlaceArea[];
  /** The area to show in full; without it all areas are shown in short. */
  readonly area: PlaceArea | undefined;
  /** Rounds in which the unit occurs, newest first. */
  readonly rounds: readonly number[];
  readonly comparisons: readonly Comparison[];
  /** Groups that the unit is not in. */
  readonly others: readonly Comparison[];
  readonly comparison: Comparison | undefined;
  readonly list: UnitList;
  /** Every unit that the list can hold. */
  readonly allUnits: readonly SummaryUnit[];
  /** True where a report of the unit can be made. */
  readonly hasProducts: boolean;
}

/** Throws Error where the unit has no area: the route has to see to that. `area` undefined: all areas together. */
export function UnitPage(props: UnitPageProps) {
  const { site, unit, areas, area, rounds, comparison } = props;
  const name = buildUnitName(unit);
  const shown = area === undefined ? areas : [area];
  const facts = listPlaceFacts(shown, unit, comparison);
  const summary = facts.count === undefined ? '' : renderSentence(facts.count, site.texts.sentence, site.language);
  const views = areas.map(({ view }) => view);
  const first = shown[0]?.view;
  if (first === undefined) throw new Error(`The unit ${unit.code} has no area`);
  return (
    <SitePage
      site={site}
      title={titlePlaces(site, [name], first.round, area && getAreaName(site, area.view))}
      description={summary}
      steps={buildSteps(site, unit, area, areas)}
      isSynthetic={views.some((view) => view.data.isSynthetic)}
      shown={shown.map(({ view }) => ({ data: view.data, units: [unit.code] }))}
      columns={views.flatMap(({ columns }) => columns)}
      hasLinkedCells
    >
      <div class="opening">
        <div>
          <PlaceLine site={site} view={first} unit={unit} />
          <h1>{name}</h1>
          {unit.kind !== 'municipality' && (
            <p>
              <a href={buildUnitAddress(site, unit.municipality)}>
                {site.texts.unit.partOfCity(unit.municipalityName)}
              </a>
            </p>
          )}
          <p class="subtitle">{area === undefined ? nameRound(site, first.data) : describeArea(site, first)}</p>
          <p class="lead">{summary}</p>
          <UnitHistory site={site} unit={unit} />
          <p class="measure">{site.texts.briefing.conditions}</p>
          {rounds[0] !== undefined && rounds[0] > first.round && (
            <NewerRound
              site={site}
              round={rounds[0]}
              href={buildUnitAddress(site, unit.code, { omrade: area?.view.area ?? '' })}
            />
          )}
          <p class="no-print">
            <a href={buildOtherPlaceAddress(site, first.round, area?.view.area)}>{site.texts.unit.otherPlace}</a>
          </p>
        </div>
        <UnitLegend site={site} views={shown.map(({ view }) => view)} unit={unit} />
      </div>
      <PageContents site={site} sections={listSections(props)} />
      {area !== undefined && areas.length > 1 && (
        <AreaTabs site={site} code={unit.code} views={views} area={first} query={buildQuery(props, '')} />
      )}
      <ComparisonChoice {...props} query={buildQuery(props)} />
      <UnitFindings
        site={site}
        unit={unit}
        facts={facts}
        comparison={comparison}
        hasSeveralAreas={area === undefined && areas.length > 1}
      />
      <p class="source-line">{describeSource(site, first)}</p>
      <UnitBody {...props} facts={facts} views={views} />
      <OwnList {...props} />
      <FixedAddress
        site={site}
        name={() => `${name}. ${area === undefined ? nameRound(site, first.data) : describeArea(site, first)}`}
        releases={views.map(({ data }) => data)}
        path={`/enhet/${unit.code}`}
        query={buildQuery(props)}
      />
      <RoundLinks
        site={site}
        code={unit.code}
        round={first.round}
        area={area?.view.area ?? ''}
        rounds={rounds}
        query={buildQuery(props, '')}
      />
    </SitePage>
  );
}

/** All areas in short, or every result of one. */
function UnitBody(props: UnitPageProps & { readonly facts: PlaceFacts; readonly views: readonly AreaView[] }) {
  const { site, unit, area, views, facts } = props;
  if (area === undefined) {
    return (
      <>
        <UnitOverview site={site} views={views} unit={unit} query={buildQuery(props)} />
        <TakeAlong {...props} />
        <Sureness site={site} views={views} unit={unit} facts={facts} />
        <AreaMatrix site={site} views={views} unit={unit} />
      </>
    );
  }
  const { view, earlier } = area;
  return (
    <>
      <section aria-labelledby={view.area} class="all-results">
        <h2 id={view.area}>{site.texts.unit.allResults(describeArea(site, view))}</h2>
        <UnitTable
          site={site}
          view={view}
          unit={unit}
          earlier={earlier}
          list={props.list.units}
          other={props.others.find((candidate) => candidate === props.comparison)}
        />
        <p class="source-line">
          {describeSource(site, view)} {site.texts.unit.whyHint}
        </p>
        <p class="no-print">
          <a href={buildAreaAddress(site, view)}>{site.texts.unit.areaLink}</a>
        </p>
      </section>
      <TakeAlong {...props} />
      <Sureness site={site} views={[view]} unit={unit} facts={facts} />
    </>
  );
}

/** With the workbook of the area that is read, or those of all areas. */
function TakeAlong(props: UnitPageProps) {
  const { unit, area, areas } = props;
  const round = areas[0]?.view.round;
  if (!props.hasProducts || round === undefined) return null;
  return <ProductLinks {...props} unit={unit.code} round={round} areas={area === undefined ? areas : [area]} />;
}

/** The reader's own list, in the address. */
function OwnList(props: UnitPageProps) {
  const { site, unit, list, allUnits, areas, area } = props;
  const words = site.texts.compare.list;
  const path = `/enhet/${unit.code}`;
  return (
    <section aria-labelledby="egen-lista" class="no-print">
      <h2 id="egen-lista">{words.title}</h2>
      <UnitListForm
        site={site}
        path={path}
        query={{ ...buildQuery(props), [listParameters.units]: '', [comparisonParameter]: 'lista' }}
        list={list}
        all={allUnits}
      />
      {list.units.length > 0 && (
        <p>
          <a
            href={buildAddress(site, '/jamfor', {
              omgang: String(areas[0]?.view.round ?? ''),
              omrade: area?.view.area ?? '',
              [listParameters.units]: renderUnitList([unit, ...list.units.filter(({ code }) => code !== unit.code)]),
            })}
          >
            {words.toCompare}
          </a>
        </p>
      )}
    </section>
  );
}

/** What the address of this page chooses; `area` overrides the area. */
function buildQuery(
  { areas, area, comparison, comparisons, list }: UnitPageProps,
  omrade = area?.view.area ?? '',
): Readonly<Record<string, string>> {
  const isDefault = comparison === undefined || comparison === comparisons[0];
  return {
    omgang: String(areas[0]?.view.round ?? ''),
    omrade,
    [comparisonParameter]: isDefault ? '' : comparison.value,
    [listParameters.units]: renderUnitList(list.units),
  };
}

/** What the unit was in the latest earlier round in which it was another: a comparison over time has to know. */
function UnitHistory({ site, unit }: { readonly site: SiteContext; readonly unit: ReleasedUnit }) {
  const [latest] = unit.changes ?? [];
  if (latest === undefined) return null;
  return (
    <p class="measure">
      <LocalText text={latest.reason} language={site.language} />
    </p>
  );
}

function listSections({ site, area, areas, hasProducts, comparison }: UnitPageProps): PageContentsProps['sections'] {
  const { briefing, compare } = site.texts;
  const hasMatrix = area === undefined && listMatrixRows(areas.map(({ view }) => view)).length > 0;
  return [
    comparison && ['sticker-ut', briefing.contrastsTitle],
    ['andrat', briefing.changesTitle],
    area === undefined ? ['alla-omraden', briefing.overviewTitle] : [area.view.area, briefing.allResultsShort],
    hasProducts ? ['ta-med', briefing.products.title] : undefined,
    ['sakert', briefing.sureTitle],
    hasMatrix ? ['omradesvis', briefing.matrixTitle] : undefined,
    ['egen-lista', compare.list.title],
    ['hanvisa', site.texts.area.citation.title],
  ];
}

/** What words, shapes and fills mean, and every reason that occurs. */
function UnitLegend({
  site,
  views,
  unit,
}: {
  readonly site: SiteContext;
  readonly views: readonly AreaView[];
  readonly unit: ReleasedUnit;
}) {
  const statuses = new Set(
    views.flatMap((view) => view.columns.map(({ code }) => findResult(view, code, 'unit', unit.code)?.status)),
  );
  return (
    <div class="reading">
      <Legend
        language={site.language}
        absences={absences.filter(
          (absence) => statuses.has(absence) || absence === 'NONRESPONSE_OVER_LIMIT' || absence === 'NOT_MEASURED',
        )}
      />
      <p class="small measure">
        <span class="absent">{site.texts.briefing.absentWord}</span> {site.texts.briefing.absentMeaning}
      </p>
    </div>
  );
}

function buildSteps(
  site: SiteContext,
  unit: ReleasedUnit,
  area: PlaceArea | undefined,
  areas: readonly PlaceArea[],
): BreadcrumbStep[] {
  const name = buildUnitName(unit);
  if (area === undefined || areas.length === 1) return [{ label: name }];
  const href = buildUnitAddress(site, unit.code, { omgang: String(area.view.round) });
  return [{ label: name, href }, { label: getAreaName(site, area.view) }];
}

function describeArea(site: SiteContext, view: AreaView): string {
  return `${getAreaName(site, view)} ${view.round}`;
}
