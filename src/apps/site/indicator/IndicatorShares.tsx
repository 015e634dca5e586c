// How it went: a sentence, a table of the nation, counties and groups, and bars for the counties.

import { isNumericColumn } from '../frame/areaView.ts';
import { ToldFacts } from '../frame/ToldFact.tsx';
import { type ChartInput, findingKinds, listFindingFacts } from './chartKinds.ts';
import { IndicatorChart } from './IndicatorChart.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';

/** Counties stand by name in the table: nobody is ranked. */
export function IndicatorShares(props: ChartInput) {
  const { site, view, column } = props;
  const words = site.texts.indicator;
  return (
    <section aria-labelledby="andelar">
      <h2 id="andelar">{site.texts.area.groupsTitle}</h2>
      <p class="measure">
        <ToldFacts site={site} facts={listFindingFacts(site, view, column)} kinds={findingKinds} />
      </p>
      <div class="table-and-chart">
        <IndicatorTable site={site} view={view} column={column} />
        <div>
          <IndicatorChart
            {...props}
            kind="lan"
            note={isNumericColumn(column) ? words.chartNoteNumber : words.chartNote}
          />
          <IndicatorChart {...props} kind="fordelning" note={words.charts.noRank} />
        </div>
      </div>
    </section>
  );
}
