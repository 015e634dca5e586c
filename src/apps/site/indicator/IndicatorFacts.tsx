// What is measured and why, as the guide describes it, with its source.

import type { ComponentChildren } from 'preact';
import { nameUnitInBoth } from '../../../products/sentence/index.ts';
import { renderSourceText } from '../../../products/table/index.ts';
import type { ReleasedColumn } from '../../../stages/publication/index.ts';
import { formatDate } from '../../../ui/format.ts';
import { LocalText } from '../../../ui/LocalText.tsx';
import type { BilingualText } from '../../../ui/language.ts';
import type { AreaView } from '../frame/areaView.ts';
import { readPartName } from '../frame/ResponseTable.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';

/** `column` is of `view`. */
export interface IndicatorFactsProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
}

/** What the release lacks is left out of the list. */
export function IndicatorFacts({ site, view, column }: IndicatorFactsProps) {
  const words = site.texts.indicator;
  return (
    <section aria-labelledby="om">
      <h2 id="om">{words.about}</h2>
      <dl class="facts">
        {listFacts(site, view, column).map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={buildAddress(site, `/serie/${column.series}`)}>{words.seriesLink}</a>
      </p>
    </section>
  );
}

/** A period of the release, `2017-02-01–2018-01-31`, with its dates as people write them. */
function formatDatesIn(site: SiteContext, period: string): string {
  return period.replace(/\d{4}-\d{2}-\d{2}/g, (date) => formatDate(date, site.language));
}

/** Fields that are filled, in the order of the guide. */
function listFacts(
  site: SiteContext,
  view: AreaView,
  column: ReleasedColumn,
): readonly (readonly [string, ComponentChildren])[] {
  const words = site.texts.indicator;
  const { fields } = words;
  const text = (value: BilingualText | undefined) =>
    value === undefined ? '' : <LocalText text={value} language={site.language} />;
  const swedish = (value: string | undefined) => text(value === undefined ? undefined : { sv: value, en: undefined });
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    [fields.code, column.code],
    [fields.purpose, text(column.purpose)],
    [fields.target, text(column.target)],
    [fields.unit, text(column.unit && nameUnitInBoth(column.unit))],
    [fields.type, column.type === undefined ? '' : site.words.indicatorTypes[column.type]],
    [fields.dimension, swedish(column.dimension)],
    [fields.qualityArea, swedish(column.qualityArea)],
    [fields.indicatorArea, swedish(column.indicatorArea)],
    [fields.period, column.references.map((period) => formatDatesIn(site, period)).join(', ')],
    [fields.part, text(readPartName(site, view.data, column.part))],
    [fields.dataSource, text(column.dataSource)],
    [fields.errorSources, text(column.errorSources)],
    [fields.interpretation, text(column.interpretation)],
    [fields.deviations, column.deviations.join(', ')],
    [fields.source, renderSourceText(column, words.sourcePlaces)],
  ];
  return facts.filter(([, description]) => description !== '');
}
