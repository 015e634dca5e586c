// Any units side by side: all areas in short, or every indicator of one.

import type { ReleaseCells, ReleaseSummary, SummaryUnit } from '../../../stages/publication/index.ts';
import { Legend } from '../../../ui/Legend.tsx';
import { type AreaView, buildUnitName } from '../frame/areaView.ts';
import { describeSource, getAreaName, nameArea } from '../frame/areaWords.ts';
import { FigureLinks } from '../frame/FigureLinks.tsx';
import { FixedAddress } from '../frame/FixedAddress.tsx';
import { SitePage, type SitePageProps } from '../frame/SitePage.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import { titlePlaces } from '../frame/titlePlaces.ts';
import { CompareTable } from './CompareTable.tsx';
import { TallyLegend, TallyTable } from './TallyTable.tsx';
import { UnitListForm } from './UnitListForm.tsx';
import { listParameters, renderUnitList, type UnitList } from './unitList.ts';

/** `summaries` are of one round; `areas` is empty where one area is shown in full. */
export interface ComparePageProps {
  readonly site: SiteContext;
  readonly round: number;
  /** Newest first. */
  readonly rounds: readonly number[];
  /** Areas of the round. */
  readonly summaries: readonly ReleaseSummary[];
  /** The same with their cells, where all areas are shown. */
  readonly areas: readonly { readonly summary: ReleaseSummary; readonly cells: ReleaseCells }[];
  /** The area that is shown in full. */
  readonly view: AreaView | undefined;
  readonly list: UnitList;
  readonly allUnits: readonly SummaryUnit[];
}

/** `view` undefined: all areas in short. Without units only the form to choose them is there. */
export function ComparePage(props: ComparePageProps) {
  const { site, round, view, list, allUnits, summaries } = props;
  const words = site.texts.compare;
  const query = { omgang: String(round), omrade: view?.area ?? '' };
  return (
    <SitePage
      site={site}
      title={
        list.units.length === 0
          ? words.title
          : titlePlaces(site, list.units.map(buildUnitName), round, view && getAreaName(site, view))
      }
      description={words.lead}
      steps={[{ label: words.title }]}
      isSynthetic={summaries.some((summary) => summary.isSynthetic)}
      shown={listShown(props)}
      columns={view?.columns}
      hasLinkedCells={view !== undefined}
    >
      <h1>{words.title}</h1>
      <p class="lead no-print">{words.lead}</p>
      <UnitListForm site={site} path="/jamfor" query={query} list={list} all={allUnits} />
      {list.units.length > 0 && (
        <>
          <Choices {...props} />
          <div class="wide-print">
            {view === undefined ? <AllAreas {...props} /> : <OneArea {...props} view={view} />}
          </div>
          <Figures {...props} />
          <FixedAddress
            site={site}
            name={() => nameComparison(props)}
            releases={view === undefined ? summaries : [view.data]}
            path="/jamfor"
            query={{ ...query, [listParameters.units]: renderUnitList(list.units) }}
          />
        </>
      )}
    </SitePage>
  );
}

function listShown({ view, summaries, list }: ComparePageProps): SitePageProps['shown'] {
  const units = list.units.map(({ code }) => code);
  const shown = view === undefined ? summaries : [view.data];
  return units.length === 0 ? [] : shown.map((data) => ({ data, units }));
}

/** The compared units and the nation, with every row of the areas that are shown. */
function Figures({ site, round, view, list }: ComparePageProps) {
  const words = site.texts.compare;
  const query = {
    round: String(round),
    ...(view === undefined ? {} : { area: view.area, version: String(view.data.version) }),
    ...(view === undefined && site.moment.kind === 'asOf' ? { asOf: site.moment.asOf } : {}),
    level: 'unit,nation',
    code: [...list.units.map(({ code }) => code), '00'].join(','),
  };
  return <FigureLinks site={site} rows={[{ name: words.figures, query }]} />;
}

function nameComparison({ site, round, view, list }: ComparePageProps): string {
  const names = list.units.map(buildUnitName).join(', ');
  return `${names}. ${view === undefined ? site.texts.site.round(round) : site.texts.site.start.areaInRound(getAreaName(site, view), round)}`;
}

function AllAreas({ site, round, areas, list }: ComparePageProps) {
  const words = site.texts.compare;
  return (
    <>
      <TallyLegend site={site} />
      <TallyTable
        site={site}
        caption={words.overviewCaption(round)}
        areas={areas}
        units={list.units}
        buildAreaHref={(area) => buildListAddress(site, list, round, area)}
      />
    </>
  );
}

function OneArea({ site, view, list }: ComparePageProps & { readonly view: AreaView }) {
  return (
    <>
      <Legend language={site.language} columns={view.columns} absences={[]} />
      <CompareTable site={site} view={view} units={list.units} />
      <p class="source-line">{describeSource(site, view)}</p>
    </>
  );
}

/** Areas and rounds as links that keep the list. */
function Choices({ site, round, rounds, summaries, view, list }: ComparePageProps) {
  const words = site.texts.compare;
  return (
    <>
      <nav aria-label={words.areas} class="no-print">
        <ul class="inline-list">
          <li>
            <a href={buildListAddress(site, list, round, '')} aria-current={view === undefined ? 'page' : undefined}>
              {words.allAreas}
            </a>
          </li>
          {summaries.map(({ area, areaName }) => (
            <li key={area}>
              <a
                href={buildListAddress(site, list, round, area)}
                aria-current={area === view?.area ? 'page' : undefined}
              >
                {nameArea(site, { area, areaName })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rounds.length > 1 && (
        <nav aria-label={words.rounds} class="no-print">
          <ul class="inline-list small">
            {rounds.map((year) => (
              <li key={year}>
                <a
                  href={buildListAddress(site, list, year, view?.area ?? '')}
                  aria-current={year === round ? 'page' : undefined}
                >
                  {year}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

function buildListAddress(site: SiteContext, list: UnitList, round: number, omrade: string): string {
  return buildAddress(site, '/jamfor', {
    omgang: String(round),
    omrade,
    [listParameters.units]: renderUnitList(list.units),
  });
}
