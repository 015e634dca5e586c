// What the page of an indicator gives to take along: its figures as files, and its charts.

import { FigureLinks } from '../frame/FigureLinks.tsx';
import { ChartSharing } from './ChartSharing.tsx';
import type { ChartInput } from './chartKinds.ts';

/** Charts only where the indicator has values for them. */
export function TakeAlong(props: ChartInput) {
  const words = props.site.texts.indicator.takeAlong;
  return (
    <section aria-labelledby="ta-med" class="no-print">
      <h2 id="ta-med">{words.title}</h2>
      <FigureList {...props} />
      <ChartSharing {...props} />
    </section>
  );
}

/** The cells of this version, and those of the same measure in every round, as the API answers them. */
function FigureList({ site, view, column }: Pick<ChartInput, 'site' | 'view' | 'column'>) {
  const words = site.texts.indicator.takeAlong;
  const ofRound = {
    round: String(view.round),
    area: view.area,
    indicator: column.code,
    version: String(view.data.version),
  };
  const ofSeries = {
    series: column.series,
    ...(site.moment.kind === 'asOf' ? { asOf: site.moment.asOf } : {}),
  };
  const rows = [
    { name: words.ofRound(view.round), query: ofRound },
    { name: words.ofSeries, query: ofSeries },
  ];
  return (
    <>
      <p class="measure">{words.figures}</p>
      <FigureLinks site={site} rows={rows} />
    </>
  );
}
