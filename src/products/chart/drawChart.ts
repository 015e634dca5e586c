import type { ChartModel } from './chartModel.ts';
import { drawBars } from './drawBars.ts';
import { drawDistribution } from './drawDistribution.ts';
import type { Drawing } from './drawing.ts';
import { drawMap } from './drawMap.ts';
import { drawOutcomes } from './drawOutcomes.ts';
import { drawSeries } from './drawSeries.ts';

/** Draws any chart. The same model gives the same drawing, on the server and in the browser. */
export function drawChart(model: ChartModel): Drawing {
  switch (model.kind) {
    case 'bars':
      return drawBars(model);
    case 'distribution':
      return drawDistribution(model);
    case 'series':
      return drawSeries(model);
    case 'outcomes':
      return drawOutcomes(model);
    case 'map':
      return drawMap(model);
  }
}
