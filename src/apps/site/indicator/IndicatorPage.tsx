// The page of an indicator: why a unit's result is what it is, how it went, who fulfils it, and what is measured.

import type { ReleasedColumn, ReleasedUnit } from '../../../stages/publication/index.ts';
import { LocalText } from '../../../ui/LocalText.tsx';
import { readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { AreaView } from '../frame/areaView.ts';
import { buildAreaAddress, buildColumnAddress, describeEdition, getAreaName } from '../frame/areaWords.ts';
import { SitePage } from '../frame/SitePage.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { WhyForm, WhySection } from '../frame/WhySection.tsx';
import { SimilarUnits } from '../place/SimilarUnits.tsx';
import { IndicatorComparability } from './IndicatorComparability.tsx';
import { IndicatorFacts } from './IndicatorFacts.tsx';
import { IndicatorQuestions } from './IndicatorQuestions.tsx';
import { IndicatorRules } from './IndicatorRules.tsx';
import { IndicatorShares } from './IndicatorShares.tsx';
import { IndicatorUnits } from './IndicatorUnits.tsx';

export interface IndicatorPageProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
  /** The unit whose result is explained. */
  readonly unit: ReleasedUnit | undefined;
}

export function IndicatorPage({ site, view, column, unit }: IndicatorPageProps) {
  const name = readText(column.name, site.language);
  return (
    <SitePage
      site={site}
      title={`${name} ${view.round}`}
      description={column.measure && readText(column.measure, site.language)}
      steps={[
        { label: `${getAreaName(site, view)} ${view.round}`, href: buildAreaAddress(site, view) },
        { label: column.code },
      ]}
      isSynthetic={view.data.isSynthetic}
    >
      <p class="overline">
        {[column.code, site.words.columnKinds[column.kind], column.indicatorArea, describeEdition(site, view)].join(
          ', ',
        )}
      </p>
      <h1>
        <LocalText text={column.name} language={site.language} />
      </h1>
      {column.measure !== undefined && (
        <p class="lead">
          <LocalText text={column.measure} language={site.language} />
        </p>
      )}
      {column.withdrawn !== undefined && (
        <Notice language={site.language} kind="warning" title={site.texts.indicator.withdrawn}>
          <p>{readText(column.withdrawn, site.language)}</p>
        </Notice>
      )}
      {unit !== undefined && <WhySection site={site} view={view} column={column} unit={unit} />}
      {unit !== undefined && <SimilarUnits site={site} view={view} column={column} unit={unit} />}
      <IndicatorShares site={site} view={view} column={column} unit={unit} />
      <IndicatorUnits site={site} view={view} column={column} />
      <WhyForm site={site} view={view} column={column} unit={unit} />
      <IndicatorQuestions site={site} column={column} />
      <IndicatorRules site={site} view={view} column={column} />
      <IndicatorFacts site={site} view={view} column={column} />
      <IndicatorComparability site={site} view={view} column={column} />
      <Neighbours site={site} view={view} column={column} />
    </SitePage>
  );
}

function Neighbours({ site, view, column }: Omit<IndicatorPageProps, 'unit'>) {
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
                {readText(neighbour.column.name, site.language)}
              </a>
            </li>
          ),
      )}
    </ul>
  );
}
