// cells.json: the results of an area by column, a fiftieth of data.json, so that what shows many areas or many rounds
// keeps all of them at hand. Nothing is lost: the results come back as they were.

import type { Colour, ObservationStatus, Outcome } from '../../../kernel/observation.ts';
import type { Text } from '../../definition/index.ts';
import type { ReportingLevel } from '../../frame/index.ts';
import type { CellComparability } from '../releaseTable/cellComparability.ts';

/** A step of a column's scale: how an outcome is told, coloured and counted in shares. */
export interface ReleasedStep {
  readonly outcome: Outcome;
  readonly label: Text;
  /** Undefined where no value is desired. */
  readonly colour: Colour | undefined;
  /** `counted`: numerator and denominator of the share; `base`: denominator only; `leftOut`: neither. */
  readonly share: 'counted' | 'base' | 'leftOut';
}

/** What many cells of a column have in common. */
export interface CellState {
  readonly status: ObservationStatus;
  readonly outcome?: Outcome;
  readonly colour?: Colour;
  /** Where a value comes from: `share` follows from its counts, in whole per cent; `text` stands in `values`. */
  readonly value?: 'share' | 'text';
  /** Which counts such a cell has, in the order of `counts`. */
  readonly counts: readonly CellCount[];
}

/** `framed` and `missing` count units asked and units without a value; the share is `numerator` of `denominator`. */
export type CellCount = 'numerator' | 'denominator' | 'framed' | 'missing';

/** The cells of a column. */
export interface CellColumn {
  readonly code: string;
  readonly series: string;
  readonly kind: 'indicator' | 'background';
  /** Index into `scales`. */
  readonly scale: number;
  /** Of numeric measures. */
  readonly unit: Text | undefined;
  readonly decimals: number | undefined;
  /** Of the column; a unit that was another is in `changedUnits`. */
  readonly comparability: CellComparability;
  readonly states: readonly CellState[];
  /** A base-64 sign (`A`–`Z`, `a`–`z`, `0`–`9`, `+`, `/`) for each place: index into `states`; `-` where it has no row. */
  readonly cells: string;
  /** Index of a place → value as text, where it does not follow from counts. */
  readonly values: Readonly<Record<number, string>>;
  /** Counts of all cells that have any, place by place. */
  readonly counts: readonly number[];
}

/** cells.json of an area of a release. */
export interface ReleaseCells {
  readonly formatVersion: number;
  readonly round: number;
  readonly area: string;
  /** 0 where an earlier release was told of without its version (formats 1 and 2). */
  readonly version: number;
  readonly time: string;
  readonly isSynthetic: boolean;
  /** `unit 0114`, `county 01`: levels in their order, codes by byte. */
  readonly places: readonly string[];
  readonly scales: readonly (readonly ReleasedStep[])[];
  readonly columns: readonly CellColumn[];
  /** Units that were others in the rounds told: no comparison with these. */
  readonly changedUnits: readonly { readonly unit: string; readonly rounds: readonly number[] }[];
  /**
   * Where a release tells of an earlier round: the series of its own that nobody knows whether that round measured; left out
   * in cells.json, where the summary has them, and in releases of before.
   */
  readonly unknownSeries?: readonly string[];
}

/** A place as `places` writes it. */
export function buildPlaceKey(level: ReportingLevel, code: string): string {
  return `${level} ${code}`;
}
