// The page of an area: what stands out, every unit's results, shares of groups, response, files.

import type { Absence } from '../../../kernel/observation.ts';
import { absences } from '../../../kernel/observation.ts';
import type { ReleaseManifest } from '../../../stages/publication/index.ts';
import { formatNumber } from '../../../ui/format.ts';
import { Legend } from '../../../ui/Legend.tsx';
import { findSwedish, LocalPhrase } from '../../../ui/LocalText.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { describeDataset } from '../feed/describeDataset.ts';
import type { AreaView } from '../frame/areaView.ts';
import {
  buildAreaAddress,
  buildColumnAddress,
  describeEdition,
  describeSource,
  getAreaName,
  getAreaNameByCode,
  nameRound,
} from '../frame/areaWords.ts';
import { NewerRound } from '../frame/NewerRound.tsx';
import { PageContents, type PageContentsProps } from '../frame/PageContents.tsx';
import { ResponseTable } from '../frame/ResponseTable.tsx';
import { SitePage } from '../frame/SitePage.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { Citation } from '../indicator/Citation.tsx';
import { AreaDownloads } from './AreaDownloads.tsx';
import { AreaFilters } from './AreaFilters.tsx';
import { AreaFindings } from './AreaFindings.tsx';
import { AreaSearch } from './AreaSearch.tsx';
import { AreaTable } from './AreaTable.tsx';
import { AreaUnanswered } from './AreaUnanswered.tsx';
import {
  type AreaQuery,
  allColumns,
  buildUnitBlocks,
  hasManyColumns,
  listChosenGroups,
  parameterNames,
  selectColumns,
} from './areaQuery.ts';
import { GroupTable } from './GroupTable.tsx';
import { IndicatorIndex } from './IndicatorIndex.tsx';

/** What the page of an area is made from. */
export interface AreaPageProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly query: AreaQuery;
  /** Rounds in which the area is published, newest first. */
  readonly rounds: readonly number[];
  /** Newest first. */
  readonly versions: readonly ReleaseManifest[];
}

/** `rounds`: those in which the area is published; `versions`: of the round shown, for the files. */
export function AreaPage({ site, view, query, rounds, versions }: AreaPageProps) {
  const words = site.texts.area;
  const name = getAreaName(site, view);
  const columns = selectColumns(view, query);
  const blocks = buildUnitBlocks(view, query);
  return (
    <SitePage
      site={site}
      title={site.texts.title.round(name, view.round)}
      description={describeCoverage(site, view)}
      described={describeDataset(site, view, versions)}
      steps={[{ label: `${name} ${view.round}` }]}
      isSynthetic={view.data.isSynthetic}
      shown={[{ data: view.data }]}
      columns={view.columns}
      hasLinkedCells
    >
      <p class="overline">
        {nameRound(site, view.data)}, {describeEdition(site, view)}
      </p>
      <h1>{name}</h1>
      <p class="lead">{describeCoverage(site, view)}</p>
      {view.columns.every((column) => column.questions.length === 0) && (
        <Notice language={site.language} title={words.unknownTitle}>
          <p>{words.unknown(view.round)}</p>
        </Notice>
      )}
      {rounds[0] !== undefined && rounds[0] > view.round && (
        <NewerRound
          site={site}
          round={rounds[0]}
          href={buildAreaAddress(site, { round: rounds[0], area: view.area })}
        />
      )}
      {rounds.length > 1 && <RoundLinks site={site} view={view} rounds={rounds} />}
      <PageContents site={site} sections={listSections(site, view)} />
      <div class="columns">
        <AreaFindings site={site} view={view} />
        <AreaSearch site={site} />
      </div>
      <IndicatorIndex site={site} view={view} />
      <section aria-labelledby="enheter-rubrik">
        <h2 id="enheter-rubrik">{words.tableTitle}</h2>
        <AreaFilters site={site} view={view} query={query} />
        {hasManyColumns(view) && query.indicatorArea !== '' && (
          <p class="measure no-print">
            <LocalPhrase
              language={site.language}
              texts={[{ sv: query.indicatorArea, en: undefined }]}
              tell={(shown = '') => words.manyColumns(view.columns.length, shown)}
            />{' '}
            <a href={`${buildAreaAddress(site, view, { [parameterNames.columns]: allColumns })}#enheter-rubrik`}>
              {words.showAll}
            </a>
            .
          </p>
        )}
        <Legend language={site.language} columns={columns} absences={listAbsences(view)} />
        {blocks.every((block) => block.units.length === 0) ? (
          <p>{words.noUnits}</p>
        ) : (
          <>
            <p class="table-hint no-print">
              {words.cellsHint} <a href="#efter-tabellen">{words.skipTable}</a>
            </p>
            {columns.length > printedColumns && <p class="print-only">{words.printNote(printedColumns)}</p>}
            <AreaTable
              site={site}
              view={view}
              columns={columns}
              blocks={blocks}
              groups={listChosenGroups(view, query)}
              sort={query.sort}
            />
          </>
        )}
        <p class="source-line" id="efter-tabellen" tabIndex={-1}>
          {describeSource(site, view)}
        </p>
      </section>
      <section aria-labelledby="grupper">
        <h2 id="grupper">{words.groupsTitle}</h2>
        <GroupTable site={site} view={view} columns={columns} />
        <p class="source-line">{describeSource(site, view)}</p>
      </section>
      {view.data.units.some((unit) => unit.framedParts.length > 0) && <AreaUnanswered site={site} view={view} />}
      <div class="columns">
        <div>
          <section aria-labelledby="svarsfrekvens">
            <h2 id="svarsfrekvens">{words.responseTitle}</h2>
            <ResponseTable site={site} data={view.data} parts={listParts(view)} />
          </section>
          <ComparableAreas site={site} view={view} />
          <Citation site={site} view={view} name={() => name} path="" />
        </div>
        <AreaDownloads site={site} view={view} versions={versions} />
      </div>
    </SitePage>
  );
}

function listSections(site: SiteContext, view: AreaView): PageContentsProps['sections'] {
  const words = site.texts.area;
  const hasUnanswered = view.data.units.some((unit) => unit.framedParts.length > 0);
  return [
    ['indikatorer', words.index.title],
    ['enheter-rubrik', words.tableTitle],
    ['grupper', words.groupsTitle],
    hasUnanswered ? ['ej-svar', words.unanswered.title] : undefined,
    ['svarsfrekvens', words.responseTitle],
    ['filer', words.downloadsTitle],
    ['hanvisa', words.citation.title],
  ];
}

/** As many columns as ui/styles/table.css prints. */
const printedColumns = 12;

function RoundLinks({ site, view, rounds }: Pick<AreaPageProps, 'site' | 'view' | 'rounds'>) {
  return (
    <nav aria-label={site.texts.area.rounds} class="no-print">
      <ul class="inline-list">
        {rounds.map((round) => (
          <li key={round}>
            <a
              href={buildAreaAddress(site, { round, area: view.area })}
              aria-current={round === view.round ? 'page' : undefined}
            >
              {round}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function describeCoverage(site: SiteContext, view: AreaView): string {
  const rate = view.data.response.find((line) => line.part === view.area) ?? view.data.response[0];
  const count = (kind: 'indicator' | 'background') => view.columns.filter((column) => column.kind === kind).length;
  const words = site.texts.area;
  const answered = words.leadAnswered(
    formatNumber(rate?.answered ?? 0, site.language),
    formatNumber(rate?.framed ?? view.unitsByCode.size, site.language),
    rate?.part === view.area,
  );
  return `${answered} ${words.leadCount(count('indicator'), count('background'))}`;
}

/** Reasons for no value that occur in the area, in the order of the vocabulary. */
function listAbsences(view: AreaView): readonly Absence[] {
  const seen = new Set(view.data.results.map((result) => result.status));
  return absences.filter((absence) => seen.has(absence));
}

/** Parts that the area's columns rest on, and the whole round. */
function listParts(view: AreaView): readonly string[] {
  return [...new Set([...view.columns.map((column) => column.part), view.area]), 'any', 'all'];
}

function ComparableAreas({ site, view }: { readonly site: SiteContext; readonly view: AreaView }) {
  const words = site.texts.area;
  const rows = view.data.areaComparability.filter(
    (row) =>
      row.areas.includes(view.area) && row.columns.some((code) => view.columns.some((column) => column.code === code)),
  );
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="omraden">
      <h2 id="omraden">{words.comparableTitle}</h2>
      <p>{words.comparableText}</p>
      <dl class="facts">
        {rows.map((row) => {
          const code = row.columns.find((candidate) => view.columns.some((column) => column.code === candidate));
          return (
            <div key={row.name}>
              <dt lang={findSwedish(site.language)}>
                {code === undefined ? row.name : <a href={buildColumnAddress(site, view, code)}>{row.name}</a>}
              </dt>
              <dd>{row.areas.map((area) => getAreaNameByCode(site, area)).join('; ')}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
