// The indicator over the country and through the years. The same values stand in words in the tables and lists beside.

import { ToldFacts } from '../frame/ToldFact.tsx';
import type { ChartInput } from './chartKinds.ts';
import { listGroupColumnFacts } from './columnFacts.ts';
import { IndicatorChart } from './IndicatorChart.tsx';
import { NationSeriesTable } from './NationSeriesTable.tsx';
import { buildReleasedSeries } from './releasedSeries.ts';

/** Municipalities by answer and counties by share; nothing in releases without a map. */
export function MapSection(props: ChartInput) {
  const words = props.site.texts.indicator.charts;
  if (props.shapes === undefined) return null;
  return (
    <section aria-labelledby="karta">
      <h2 id="karta">{words.map}</h2>
      <div class="figures">
        <IndicatorChart {...props} kind="karta" note={words.mapText} />
        <IndicatorChart {...props} kind="lanskarta" note={words.countyMapText} />
      </div>
    </section>
  );
}

/** The nation through the years: sentence, table, line; nothing where no round before measured the series. */
export function SeriesSection(props: ChartInput) {
  const { site, view, column, unit } = props;
  const words = site.texts.indicator.charts;
  const model = buildReleasedSeries(site, view, column);
  if (model === undefined) return null;
  const nation = { level: 'nation', code: '00', name: site.words.levels.nation } as const;
  const facts = listGroupColumnFacts(site, view, column, nation);
  return (
    <section aria-labelledby="over-tid">
      <h2 id="over-tid">{words.series}</h2>
      <p class="measure">
        <ToldFacts site={site} facts={facts} kinds={['change', 'noChange', 'break']} />
      </p>
      <div class="table-and-chart">
        <NationSeriesTable site={site} column={column} model={model} unit={unit} />
        <IndicatorChart {...props} kind="serie" note={words.seriesText} />
      </div>
    </section>
  );
}
