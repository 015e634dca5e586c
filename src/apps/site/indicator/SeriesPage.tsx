// A series through the rounds: which indicator carried it, the nation's share, and a unit's own result where one is
// chosen. A round in which it was not measured says so in every cell.

import { Fragment } from 'preact';
import type { SentenceFact } from '../../../products/sentence/index.ts';
import type { ReleasedColumn, ReleasedUnit, SeriesRound } from '../../../stages/publication/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { compareSwedish } from '../../../ui/format.ts';
import { findTextLanguage, LocalHeading, LocalPhrase, LocalText } from '../../../ui/LocalText.tsx';
import { readText } from '../../../ui/language.ts';
import { describeAbsence } from '../../../ui/ResultCell.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { GroupCell, UnitCell } from '../area/LinkedCells.tsx';
import { listRevisedCells } from '../area/revisedCells.ts';
import { type AreaView, buildUnitName, findResult, sortUnitsByName } from '../frame/areaView.ts';
import { buildColumnAddress } from '../frame/areaWords.ts';
import { FixedAddress } from '../frame/FixedAddress.tsx';
import { MomentFields } from '../frame/MomentFields.tsx';
import { SitePage } from '../frame/SitePage.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import { ToldFacts } from '../frame/ToldFact.tsx';
import { CountySeries, type CountySeriesProps } from './CountySeries.tsx';
import { buildGroupAddress } from './cellAddress.ts';
import { listSeriesFacts, SeriesChart, seriesKinds } from './SeriesChart.tsx';
import type { SeriesEntry } from './seriesEntry.ts';

/** `series`: lasting id; the columns of the rounds may have other codes. */
export interface SeriesPageProps {
  readonly site: SiteContext;
  readonly series: string;
  /** Newest round first; at least one is measured. */
  readonly entries: readonly SeriesEntry[];
  /** The unit whose results stand beside the nation. */
  readonly unit: ReleasedUnit | undefined;
  /** The county whose units stand side by side. */
  readonly county: CountySeriesProps['county'] | undefined;
}

/** `entries`: newest first, one for each round and area; rounds with an unknown questionnaire say so. */
export function SeriesPage({ site, series, entries, unit, county }: SeriesPageProps) {
  const words = site.texts.site.series;
  const newest = entries.find(({ measured }) => measured !== undefined)?.measured;
  const name = newest === undefined ? words.title : readText(newest.column.name, site.language);
  return (
    <SitePage
      site={site}
      title={newest === undefined ? name : site.texts.title.series(name, newest.column.code)}
      description={words.lead}
      titleLanguage={newest && findTextLanguage(newest.column.name, site.language)}
      steps={[{ label: words.title }]}
      isSynthetic={entries.some(({ measured }) => measured?.view.data.isSynthetic)}
      shown={entries.flatMap(({ measured }) =>
        measured === undefined ? [] : [{ data: measured.view.data, columns: [measured.column.code] }],
      )}
      columns={entries.flatMap(({ measured }) => measured?.column ?? [])}
    >
      <p class="overline print-only">{words.title}</p>
      <h1>{newest === undefined ? name : <LocalHeading text={newest.column.name} language={site.language} />}</h1>
      <p class="lead">{words.lead}</p>
      {newest !== undefined && <PlaceForm site={site} series={series} view={newest.view} unit={unit} county={county} />}
      {newest !== undefined && (
        <p class="measure">
          <SeriesFinding site={site} facts={listSeriesFacts(site, newest, unit)} />
        </p>
      )}
      <DataTable id="serie" caption={words.caption} look="series-table">
        <thead>
          <tr>
            <th scope="col">{words.round}</th>
            <th scope="col">{words.indicator}</th>
            {unit !== undefined && <th scope="col">{buildUnitName(unit)}</th>}
            <th scope="col">{words.nation}</th>
            <th scope="col">{site.texts.indicator.comparabilityTitle}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ entry, measured }, index) =>
            measured === undefined ? (
              <AbsentRow key={`${entry.round} ${entry.area}`} site={site} entry={entry} hasUnit={unit !== undefined} />
            ) : (
              <MeasuredRow
                key={`${entry.round} ${entry.area}`}
                site={site}
                {...measured}
                unit={unit}
                previous={findPreviousRound(entries.slice(index + 1))}
                newer={entries[index - 1]?.measured?.column}
              />
            ),
          )}
        </tbody>
      </DataTable>
      <SeriesChart site={site} measured={entries.flatMap(({ measured }) => measured ?? [])} unit={unit} />
      {county !== undefined && <CountySeries site={site} county={county} entries={entries} />}
      {newest !== undefined && (
        <FixedAddress
          site={site}
          name={(told = '') => `${words.title}: ${told}`}
          texts={[newest.column.name]}
          releases={entries.flatMap(({ measured }) => measured?.view.data ?? [])}
          path={`/serie/${series}`}
          query={{ enhet: unit?.code ?? '', lan: county?.code ?? '' }}
        />
      )}
    </SitePage>
  );
}

/** What the two latest rounds say, and once what holds back the comparison. */
function SeriesFinding({ site, facts }: { readonly site: SiteContext; readonly facts: readonly SentenceFact[] }) {
  const affected = facts.flatMap((fact) =>
    'comparability' in fact && fact.comparability === 'affected' ? [fact] : [],
  );
  const reasons = [...new Map(affected.map(({ reason }) => [reason.sv, reason])).values()];
  const told = facts.map((fact) => ('comparability' in fact ? ({ ...fact, comparability: 'direct' } as const) : fact));
  return (
    <>
      <ToldFacts site={site} facts={told} kinds={seriesKinds} />
      {reasons.map((reason) => (
        <Fragment key={reason.sv}>
          {' '}
          <LocalPhrase
            language={site.language}
            texts={[reason]}
            tell={(words = '') => site.texts.sentence.affected(words)}
          />
        </Fragment>
      ))}
    </>
  );
}

interface MeasuredRowProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
  readonly unit: ReleasedUnit | undefined;
  /** The latest round before this one that measured the series. */
  readonly previous: number | undefined;
  /** The column of the row above. */
  readonly newer: ReleasedColumn | undefined;
}

/** The latest of earlier rounds that measured the series; off years lie between (R-ROTATION-10). */
function findPreviousRound(earlier: readonly SeriesEntry[]): number | undefined {
  return earlier.find(({ measured }) => measured !== undefined)?.entry.round;
}

function MeasuredRow({ site, view, column, unit, previous, newer }: MeasuredRowProps) {
  const own = unit && findResult(view, column.code, 'unit', unit.code);
  const revised = listRevisedCells(view.data);
  return (
    <tr>
      <th scope="row">
        <a href={buildColumnAddress(site, view, column.code, unit?.code)}>{view.round}</a>
      </th>
      <td>
        {column.code === column.series ? '' : `${column.code} `}
        {newer?.shortName.sv === column.shortName.sv ? (
          <span class="muted">{site.texts.site.series.sameName}</span>
        ) : (
          <LocalText text={column.shortName} language={site.language} />
        )}
      </td>
      {unit !== undefined &&
        (own === undefined ? (
          <td class="absent">{describeAbsence('NOT_IN_FRAME', site.language)}</td>
        ) : (
          <UnitCell
            site={site}
            column={column}
            result={own}
            href={`${buildColumnAddress(site, view, column.code, unit.code)}#varfor`}
            isRevised={revised.has(column.code, 'unit', unit.code)}
          />
        ))}
      <GroupCell
        site={site}
        column={column}
        result={findResult(view, column.code, 'nation', '00')}
        href={`${buildGroupAddress(site, view, column.code, 'nation', '00')}#varfor`}
        isRevised={revised.has(column.code, 'nation', '00')}
      />
      <td class="prose-cell">
        <Comparability site={site} column={column} previous={previous} />
        {own === undefined && unit !== undefined && <UnitChange site={site} round={view.round} unit={unit} />}
      </td>
    </tr>
  );
}

interface AbsentRowProps {
  readonly site: SiteContext;
  readonly entry: SeriesRound;
  readonly hasUnit: boolean;
}

/** A round without the series: the reason in each cell, and what it means in the last. */
function AbsentRow({ site, entry, hasUnit }: AbsentRowProps) {
  const words = site.texts.site.series;
  const absence = entry.absence ?? 'NOT_MEASURED';
  const reason = describeAbsence(absence, site.language);
  return (
    <tr>
      <th scope="row">{entry.round}</th>
      <td class="absent">{reason}</td>
      {hasUnit && <td class="absent">{reason}</td>}
      <td class="absent">{reason}</td>
      <td class="prose-cell">
        {absence === 'NOT_MEASURED' ? site.words.absences.NOT_MEASURED.explanation : words.notKnown}
      </td>
    </tr>
  );
}

interface PlaceFormProps extends Pick<SeriesPageProps, 'unit' | 'county'> {
  readonly site: SiteContext;
  readonly series: string;
  readonly view: AreaView;
}

/** Chooses the unit that stands beside the nation, and the county whose units stand side by side. */
function PlaceForm({ site, series, view, unit, county }: PlaceFormProps) {
  const words = site.texts.indicator.why;
  const units = sortUnitsByName([...view.unitsByCode.values()]);
  return (
    <form class="filters" method="get" action={buildAddress(site, `/serie/${series}`)}>
      <MomentFields site={site} path={`/serie/${series}`} />
      <SelectField
        name="enhet"
        label={words.choose}
        value={unit?.code ?? ''}
        options={[
          { value: '', label: words.chooseNone },
          ...units.map((candidate) => ({ value: candidate.code, label: buildUnitName(candidate) })),
        ]}
      />
      <SelectField
        name="lan"
        label={site.texts.site.series.county}
        value={county?.code ?? ''}
        options={[
          { value: '', label: site.texts.site.series.countyNone },
          ...listCounties(view).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <div class="filter-buttons">
        <Button kind="secondary">{site.texts.site.series.button}</Button>
      </div>
    </form>
  );
}

/** What the round is to the latest one before it that measured the series; to the year before where there is none. */
function Comparability({ site, column, previous }: Pick<MeasuredRowProps, 'site' | 'column' | 'previous'>) {
  const words = site.texts.indicator;
  const entry = column.comparability.find(({ year }) => year === previous) ?? column.comparability[0];
  if (entry === undefined) return <>{words.comparabilityUnknown}</>;
  const status = site.words.comparability[entry.status].toLowerCase();
  return (
    <>
      {words.comparabilityYear(String(entry.year), status)} <LocalText text={entry.reason} language={site.language} />
    </>
  );
}

interface UnitChangeProps {
  readonly site: SiteContext;
  readonly round: number;
  readonly unit: ReleasedUnit;
}

/** Why the unit has no result in a round: it was another then, or was not there. */
function UnitChange({ site, round, unit }: UnitChangeProps) {
  const found = unit.changes?.find((change) => change.round === round);
  if (found === undefined) return null;
  return (
    <>
      {' '}
      <LocalText text={found.reason} language={site.language} />
    </>
  );
}

/** Counties of the release in Swedish order. */
function listCounties({ data }: AreaView): readonly CountySeriesProps['county'][] {
  const counties = data.groups.filter(({ level }) => level === 'county');
  return counties.toSorted((a, b) => compareSwedish(a.name, b.name));
}
