// The years of a place in a series, as a workbook tells them: this round, and back to the nearest break.

import {
  type ReleaseCells,
  type ReleasedColumn,
  type ReleasedText,
  type ReleasedUnit,
  type Result,
  unpackColumn,
} from '../../stages/publication/index.ts';
import { findComparability } from '../sentence/index.ts';

type ShownResult = Pick<Result, 'status' | 'outcome' | 'value' | 'numerator' | 'denominator'>;

/** A round of a place in a series. */
export type SeriesYear =
  | {
      readonly kind: 'value';
      readonly round: number;
      readonly result: ShownResult;
      /** That the result is told by: the round's own. */
      readonly scale: ReleasedColumn['scale'];
      /** How it compares with the round of the workbook; `own` is that round. */
      readonly status: 'own' | 'direct' | 'affected';
    }
  /** The round did not measure the series or did not ask the unit, or nobody knows. */
  | { readonly kind: 'gap'; readonly round: number; readonly status: 'NOT_IN_FRAME' | 'NOT_MEASURED' | 'NOT_AVAILABLE' }
  /** There is a result, but it lies behind a break. */
  | { readonly kind: 'behindBreak'; readonly round: number };

/** Rounds up to `brokenAt` are there, without a value. */
export interface SeriesLine {
  /** Every round, the earliest first. */
  readonly years: readonly SeriesYear[];
  /** The latest round that may not be compared, and why. */
  readonly brokenAt: { readonly round: number; readonly reason: ReleasedText | undefined } | undefined;
}

/** An earlier round of the area, ready to be asked. */
export interface EarlierRound {
  readonly round: number;
  /** Undefined where the round has no column of the series. */
  readonly findColumn: (series: string) => EarlierColumn | undefined;
  /** False where nobody knows whether the round measured the series. */
  readonly isKnown: (series: string) => boolean;
}

interface EarlierColumn {
  readonly scale: ReleasedColumn['scale'];
  readonly find: (level: Result['level'], code: string) => ShownResult | undefined;
}

/** The earlier rounds of a release, the latest first; a column is unpacked when it is first asked for. */
export function indexEarlier(earlier: readonly ReleaseCells[]): readonly EarlierRound[] {
  return earlier.toSorted((a, b) => b.round - a.round).map(indexRound);
}

function indexRound(cells: ReleaseCells): EarlierRound {
  const packed = new Map(cells.columns.map((column) => [column.series, column]));
  const unpacked = new Map<string, EarlierColumn>();
  const { unknownSeries } = cells;
  return {
    round: cells.round,
    isKnown: (series) => unknownSeries !== undefined && !unknownSeries.includes(series),
    findColumn(series) {
      const column = packed.get(series);
      if (column === undefined) return undefined;
      const known = unpacked.get(series);
      if (known !== undefined) return known;
      const results = new Map(
        unpackColumn(cells, column).map((result) => [`${result.level} ${result.code}`, result] as const),
      );
      const made: EarlierColumn = {
        scale: cells.scales[column.scale] ?? [],
        find: (level, code) => results.get(`${level} ${code}`),
      };
      unpacked.set(series, made);
      return made;
    },
  };
}

/** True where an earlier round published a result of the column that this round's may be compared with. */
export function hasComparableRound(column: ReleasedColumn, rounds: readonly EarlierRound[]): boolean {
  const found = rounds.find(({ findColumn }) => findColumn(column.series) !== undefined);
  return found !== undefined && isComparable(findComparability(column, undefined, found.round)?.status);
}

/**
 * A result through the rounds: values as far back as they may be compared with it. From the nearest round on that may not,
 * no value is told: it would stand across a break.
 */
export function buildSeriesLine(
  own: Result,
  column: ReleasedColumn,
  unit: ReleasedUnit | undefined,
  rounds: readonly EarlierRound[],
): SeriesLine {
  const years: SeriesYear[] = [{ kind: 'value', round: own.round, result: own, scale: column.scale, status: 'own' }];
  let brokenAt: SeriesLine['brokenAt'];
  for (const earlier of rounds) {
    const { round } = earlier;
    const asked = earlier.findColumn(column.series);
    const result = asked?.find(own.level, own.code);
    if (asked === undefined || result === undefined) {
      const known = earlier.isKnown(column.series) ? 'NOT_MEASURED' : 'NOT_AVAILABLE';
      years.push({ kind: 'gap', round, status: asked === undefined ? known : 'NOT_IN_FRAME' });
      continue;
    }
    const found = findComparability(column, unit, round);
    const status = found?.status;
    if (brokenAt === undefined && !isComparable(status)) brokenAt = { round, reason: found?.reason };
    if (brokenAt !== undefined || !isComparable(status)) years.push({ kind: 'behindBreak', round });
    else years.push({ kind: 'value', round, result, scale: asked.scale, status });
  }
  return { years: years.reverse(), brokenAt };
}

function isComparable(status: string | undefined): status is 'direct' | 'affected' {
  return status === 'direct' || status === 'affected';
}
