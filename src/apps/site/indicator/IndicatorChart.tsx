// A chart of an indicator with how to read it and its source.

import { ChartFigure } from '../../../products/chart/ChartFigure.tsx';
import { drawChart } from '../../../products/chart/drawChart.ts';
import { describeSource } from '../frame/areaWords.ts';
import { buildChart, type ChartInput, type ChartKind } from './chartKinds.ts';
import { nameChart } from './nameChart.ts';

/** Nothing is drawn where the kind has no values. */
export interface IndicatorChartProps extends ChartInput {
  readonly kind: ChartKind;
  /** How to read it, before its source. */
  readonly note?: string | undefined;
}

/** Nothing where the indicator has nothing to draw of the kind. */
export function IndicatorChart({ kind, note, ...input }: IndicatorChartProps) {
  const model = buildChart(kind, input);
  if (model === undefined) return null;
  const { site, view } = input;
  return (
    <figure class={`figure figure-${kind}`}>
      <p class="figure-title">{nameChart(site, kind, input.column)}</p>
      <ChartFigure id={`diagram-${kind}`} drawing={drawChart(model)} />
      <figcaption class="source-line">
        {note !== undefined && `${note} `}
        {describeSource(site, view)}
      </figcaption>
    </figure>
  );
}
