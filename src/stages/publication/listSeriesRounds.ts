// A series through the rounds that are published: measured, not measured that year, or nobody knows. A round in which it
// was not measured is a line of its own, never a gap (R-SUPPRESSION-07).

import type { Absence } from '../../kernel/observation.ts';
import type { ReleaseSummary, SummaryColumn } from './releaseSummary.ts';

/** A series in a round of its area. */
export interface SeriesRound {
  readonly round: number;
  readonly area: string;
  readonly version: number;
  /** The column that carried it; undefined where there is none. */
  readonly column: SummaryColumn | undefined;
  /** Why there is no column: not measured in the round, or not known whether it was. */
  readonly absence: Extract<Absence, 'NOT_MEASURED' | 'NOT_AVAILABLE'> | undefined;
}

/**
 * Every published round of the areas that the series belongs to, newest round first. Empty for a series that no release
 * holds. Rounds whose area is not published are not there: of them nothing is said.
 */
export function listSeriesRounds(summaries: readonly ReleaseSummary[], series: string): readonly SeriesRound[] {
  const areas = new Set(
    summaries.filter(({ columns }) => columns.some((column) => column.series === series)).map(({ area }) => area),
  );
  return summaries
    .filter(({ area }) => areas.has(area))
    .map(({ round, area, version, columns, unknownSeries }): SeriesRound => {
      const column = columns.find((candidate) => candidate.series === series);
      const absence =
        column !== undefined ? undefined : unknownSeries.includes(series) ? 'NOT_AVAILABLE' : 'NOT_MEASURED';
      return { round, area, version, column, absence };
    })
    .sort((a, b) => b.round - a.round || (a.area < b.area ? -1 : Number(a.area > b.area)));
}
