import type { ReleasedColumn, SeriesRound } from '../../../stages/publication/index.ts';
import type { AreaView } from '../frame/areaView.ts';

/** A round of the series; `measured` is undefined where no column carried it. */
export interface SeriesEntry {
  readonly entry: SeriesRound;
  readonly measured: MeasuredEntry | undefined;
}

/** The column that carried the series in a round, with its area. */
export interface MeasuredEntry {
  readonly view: AreaView;
  readonly column: ReleasedColumn;
}
