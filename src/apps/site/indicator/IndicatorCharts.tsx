// How the indicator is spread: over units, counties and groups, over the country, and through the years. The tables with
// the same values stand above (groups) and below (units).

import { isNumericColumn } from '../frame/areaView.ts';
import { buildAddress } from '../frame/siteContext.ts';
import { buildChart, type ChartInput } from './chartKinds.ts';
import { IndicatorChart } from './IndicatorChart.tsx';
import { listGroupColumnFacts, tellFacts } from './columnFacts.ts';

export interface IndicatorChartsProps extends ChartInput {
  readonly url: string | undefined;
}

export function IndicatorCharts(props: IndicatorChartsProps) {
  const { site, column } = props;
  const words = site.texts.indicator.charts;
  const hasOutcomes = !isNumericColumn(column);
  return (
    <>
      {buildChart('fordelning', props) !== undefined && (
        <section aria-labelledby="fordelning">
          <h2 id="fordelning">{words.distribution}</h2>
          <div class="figures">
            <IndicatorChart {...props} kind="fordelning" note={words.noRank} />
            {hasOutcomes && <IndicatorChart {...props} kind="svar" />}
          </div>
        </section>
      )}
      <SeriesSection {...props} />
      {props.shapes !== undefined && (
        <section aria-labelledby="karta">
          <h2 id="karta">{words.map}</h2>
          <div class="figures">
            <IndicatorChart {...props} kind="karta" note={words.mapText} />
            <IndicatorChart {...props} kind="lanskarta" note={words.countyMapText} />
          </div>
        </section>
      )}
    </>
  );
}

/** The nation through the years, with its sentence; the page of the series holds the table. */
function SeriesSection(props: IndicatorChartsProps) {
  const { site, view, column, unit } = props;
  const words = site.texts.indicator.charts;
  if (buildChart('serie', props) === undefined) return null;
  const nation = { level: 'nation', code: '00', name: site.words.levels.nation } as const;
  const told = tellFacts(site, listGroupColumnFacts(site, view, column, nation), ['change', 'noChange', 'break']);
  return (
    <section aria-labelledby="over-tid">
      <h2 id="over-tid">{words.series}</h2>
      {told.map((sentence) => (
        <p key={sentence} class="measure">
          {sentence}
        </p>
      ))}
      <IndicatorChart {...props} kind="serie" note={words.seriesText} />
      <p>
        <a href={buildAddress(site, `/serie/${column.series}`, { enhet: unit?.code ?? '' })}>
          {site.texts.indicator.seriesLink}
        </a>
      </p>
    </section>
  );
}
