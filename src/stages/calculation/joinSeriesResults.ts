// Results of a round whose questionnaire is not known: one set of rows for each series that it is known to measure, or
// known not to measure. A series of which nothing is known has no rows.

import type { Classifications, Round, SeriesColumn } from '../definition/index.ts';
import { buildReportingGroups, type Frame, findFramedUnits } from '../frame/index.ts';
import type { Result } from './model.ts';

/** Results that a series' rows are taken from, by the year of the known round whose column it is. */
export interface SeriesSources {
  /** The column of each series in the nearest known round. */
  readonly columns: ReadonlyMap<string, SeriesColumn>;
  readonly resultsByKnownYear: ReadonlyMap<number, readonly Result[]>;
  /** Which units a series that is not measured would have been asked of, by the year of the known round. */
  readonly framesByKnownYear: ReadonlyMap<number, Frame>;
  readonly classifications: Classifications;
}

/**
 * Rows of the round in the order of the series. The round has no column codes of its own: the series' key stands as its
 * indicator. A series that is not measured has the status NOT_MEASURED for every unit and group.
 */
export function joinSeriesResults(round: Round, sources: SeriesSources): readonly Result[] {
  const byColumn = new Map(
    [...sources.resultsByKnownYear].map(([year, results]) => [
      year,
      Map.groupBy(results, (result) => result.indicator),
    ]),
  );
  return [...sources.columns].flatMap(([series, source]) => {
    switch (round.seriesStatus.get(series)) {
      case 'measured': {
        const rows = byColumn.get(source.round.year)?.get(source.column.code) ?? [];
        return rows.map((result) => ({ ...result, round: round.year, indicator: series }));
      }
      case 'notMeasured':
        return buildNotMeasured(round, source, sources);
      default:
        return [];
    }
  });
}

function buildNotMeasured(round: Round, { column, round: known }: SeriesColumn, sources: SeriesSources): Result[] {
  const frame = sources.framesByKnownYear.get(known.year);
  if (frame === undefined) return [];
  const empty = {
    round: round.year,
    area: column.description.area,
    indicator: column.series,
    outcome: undefined,
    value: undefined,
    status: 'NOT_MEASURED',
    colour: undefined,
    series: column.series,
  } as const;
  const uncounted = { numerator: undefined, denominator: undefined, framed: undefined, missing: undefined };
  const units = findFramedUnits(frame, column.part).map(
    (code): Result => ({ ...empty, ...uncounted, level: 'unit', code }),
  );
  const groups = buildReportingGroups(frame, column.part, sources.classifications).map(
    ({ level, code, units: members }): Result => {
      return { ...empty, level, code, numerator: 0, denominator: 0, framed: members.length, missing: 0 };
    },
  );
  return [...units, ...groups];
}
