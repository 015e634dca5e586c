// The page of an indicator: why a unit's result is what it is, how it went, who fulfils it, and what is measured.

import type { MapShapes } from '../../../products/chart/chartModel.ts';
import type { ReleasedColumn, ReleasedUnit } from '../../../stages/publication/index.ts';
import { findTextLanguage, LocalHeading, LocalPhrase, LocalText } from '../../../ui/LocalText.tsx';
import { type BilingualText, readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { describeResult } from '../../../ui/ResultCell.tsx';
import { type AreaView, buildUnitName, findResult } from '../frame/areaView.ts';
import { buildAreaAddress, buildColumnAddress, describeEdition, getAreaName } from '../frame/areaWords.ts';
import { readGroup } from '../frame/describeGroup.ts';
import { NewerRound } from '../frame/NewerRound.tsx';
import { PageContents, type PageContentsProps } from '../frame/PageContents.tsx';
import { SitePage } from '../frame/SitePage.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { WhyForm, WhySection } from '../frame/WhySection.tsx';
import { SimilarUnits } from '../place/SimilarUnits.tsx';
import { CellContext } from './CellContext.tsx';
import { Citation, type CitationProps } from './Citation.tsx';
import { groupParameter, renderGroupKey } from './cellAddress.ts';
import { listUnitColumnFacts } from './columnFacts.ts';
import { describeValue, GroupWhy, type GroupWhyProps, nameGroupKind } from './GroupWhy.tsx';
import { IndicatorAnswer } from './IndicatorAnswer.tsx';
import { MapSection, SeriesSection } from './IndicatorCharts.tsx';
import { IndicatorComparability } from './IndicatorComparability.tsx';
import { IndicatorFacts } from './IndicatorFacts.tsx';
import { IndicatorQuestions } from './IndicatorQuestions.tsx';
import { IndicatorRules } from './IndicatorRules.tsx';
import { IndicatorShares } from './IndicatorShares.tsx';
import { IndicatorUnits } from './IndicatorUnits.tsx';
import { buildReleasedSeries } from './releasedSeries.ts';
import { TakeAlong } from './TakeAlong.tsx';

/** `unit` and `group`: one of them at most. */
export interface IndicatorPageProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
  /** The unit whose result is explained. */
  readonly unit: ReleasedUnit | undefined;
  /** The group whose share or value is explained. */
  readonly group: GroupWhyProps['group'] | undefined;
  readonly shapes: MapShapes | undefined;
  /** The newest round that measured the same series, where it is later than this one. */
  readonly newer: { readonly round: number; readonly area: string; readonly column: string } | undefined;
}

/** `unit` or `group`: the place whose result is explained; without one the page is of the indicator alone. */
export function IndicatorPage(props: IndicatorPageProps) {
  const { site, view, column, unit, group, newer } = props;
  return (
    <SitePage
      site={site}
      title={titleIndicator(props)}
      titleLanguage={findTextLanguage(column.name, site.language)}
      description={column.measure && readText(column.measure, site.language)}
      steps={[
        { label: `${getAreaName(site, view)} ${view.round}`, href: buildAreaAddress(site, view) },
        { label: column.code },
      ]}
      isSynthetic={view.data.isSynthetic}
      shown={[{ data: view.data, columns: [column.code] }]}
      columns={[column]}
      hasPictures
    >
      <div class="opening">
        <div>
          <p class="overline">
            <LocalPhrase
              language={site.language}
              texts={column.indicatorArea === undefined ? [] : [{ sv: column.indicatorArea, en: undefined }]}
              tell={(...area) =>
                [column.code, site.words.columnKinds[column.kind], ...area, describeEdition(site, view)].join(', ')
              }
            />
          </p>
          <h1>
            <LocalHeading text={column.name} language={site.language} />
          </h1>
          {column.measure !== undefined && (
            <p class="lead">
              <LocalText text={column.measure} language={site.language} />
            </p>
          )}
          <IndicatorAnswer site={site} view={view} column={column} unit={unit} group={group} />
        </div>
        <WhyForm site={site} view={view} column={column} unit={unit} />
      </div>
      {newer !== undefined && (
        <NewerRound site={site} round={newer.round} href={buildColumnAddress(site, newer, newer.column, unit?.code)} />
      )}
      <PageContents site={site} sections={listSections(props)} />
      {column.withdrawn !== undefined && (
        <Notice language={site.language} kind="warning" title={site.texts.indicator.withdrawn}>
          <p>
            <LocalText text={column.withdrawn} language={site.language} />
          </p>
        </Notice>
      )}
      {unit !== undefined && <UnitWhy site={site} view={view} column={column} unit={unit} />}
      {group !== undefined && <GroupWhy site={site} view={view} column={column} group={group} />}
      {unit !== undefined && <SimilarUnits site={site} view={view} column={column} unit={unit} />}
      <IndicatorShares {...props} />
      <SeriesSection {...props} />
      <IndicatorUnits {...props} />
      <MapSection {...props} />
      <IndicatorQuestions site={site} column={column} />
      <IndicatorRules site={site} view={view} column={column} />
      <IndicatorFacts site={site} view={view} column={column} />
      <IndicatorComparability site={site} view={view} column={column} />
      <TakeAlong {...props} />
      <Citation
        site={site}
        view={view}
        {...readCited(props)}
        path={`/${column.code}`}
        query={{
          enhet: unit?.code ?? '',
          [groupParameter]: group === undefined ? '' : renderGroupKey(group.level, group.code),
        }}
      />
      <Neighbours site={site} view={view} column={column} />
    </SitePage>
  );
}

type UnitWhyProps = Pick<IndicatorPageProps, 'site' | 'view' | 'column'> & { readonly unit: ReleasedUnit };

function UnitWhy({ site, view, column, unit }: UnitWhyProps) {
  return (
    <>
      <WhySection site={site} view={view} column={column} unit={unit} />
      <CellContext
        site={site}
        view={view}
        column={column}
        level="unit"
        code={unit.code}
        facts={listUnitColumnFacts(view, column, unit)}
      />
    </>
  );
}

function listSections({ site, view, column, shapes, unit, group }: IndicatorPageProps): PageContentsProps['sections'] {
  const { area, indicator } = site.texts;
  return [
    unit === undefined && group === undefined ? undefined : ['varfor', indicator.why.short],
    ['andelar', area.groupsTitle],
    buildReleasedSeries(site, view, column) && ['over-tid', indicator.charts.series],
    ['enheter', indicator.fulfilTitle],
    shapes && ['karta', indicator.charts.map],
    column.questions.length === 0 ? undefined : ['fragan', indicator.questionTitle],
    ['regel', indicator.ruleTitle],
    ['om', indicator.about],
    ['jamfora', indicator.comparabilityTitle],
    ['ta-med', indicator.takeAlong.title],
    ['hanvisa', area.citation.title],
  ];
}

/** Of the indicator, with the place in front whose result is explained. */
function titleIndicator({ site, view, column, unit, group }: IndicatorPageProps): string {
  const words = site.texts.title;
  const title = words.indicator(readText(column.name, site.language), column.code, view.round);
  if (unit !== undefined) return words.ofPlace(buildUnitName(unit), title);
  return group === undefined ? title : words.ofPlace(readText(readGroup(group), site.language), title);
}

/** The indicator, or a place's value of it in words. */
function readCited({ site, view, column, unit, group }: IndicatorPageProps): Pick<CitationProps, 'texts' | 'name'> {
  const place = unit === undefined ? group && readGroup(group) : { sv: buildUnitName(unit), en: buildUnitName(unit) };
  const value = readCitedValue({ site, view, column, unit, group });
  return {
    texts: [column.name, value, ...(place === undefined ? [] : [place])],
    name: (name = '', told = '', placeName = '') => {
      const head = `${column.code} ${name}`;
      const kind = group === undefined ? '' : nameGroupKind(site, group);
      return placeName === '' ? head : `${head}: ${[kind, placeName, told].join(' ').trim()}`;
    },
  };
}

function readCitedValue({
  site,
  view,
  column,
  unit,
  group,
}: Pick<IndicatorPageProps, 'site' | 'view' | 'column' | 'unit' | 'group'>): BilingualText {
  const same = (words: string) => ({ sv: words, en: words });
  if (unit !== undefined) {
    const result = findResult(view, column.code, 'unit', unit.code);
    const step = column.scale.find(({ outcome }) => outcome === result?.outcome);
    return step?.label ?? same(result === undefined ? '' : describeResult(result, column, site.language));
  }
  const result = group && findResult(view, column.code, group.level, group.code);
  return same(result === undefined ? '' : describeValue(site, column, result));
}

function Neighbours({ site, view, column }: Pick<IndicatorPageProps, 'site' | 'view' | 'column'>) {
  const words = site.texts.indicator;
  const index = view.columns.indexOf(column);
  const neighbours = [
    { label: words.previous, column: view.columns[index - 1] },
    { label: words.next, column: view.columns[index + 1] },
  ];
  return (
    <ul class="neighbours plain-list no-print">
      {neighbours.map(
        (neighbour) =>
          neighbour.column !== undefined && (
            <li key={neighbour.label}>
              <span class="muted small">{neighbour.label}</span>{' '}
              <a href={buildColumnAddress(site, view, neighbour.column.code)}>
                <LocalText text={neighbour.column.name} language={site.language} />
              </a>
            </li>
          ),
      )}
    </ul>
  );
}
