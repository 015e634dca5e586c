// What is drawn, before it has a place on paper. Values are numbers and the words for them come with them: a drawing
// knows no language and formats nothing.

import type { MapShapes } from '../../stages/definition/index.ts';
import type { ChartFill } from './drawing.ts';

export type { MapShapes } from '../../stages/definition/index.ts';

interface ChartBase {
  /** States what is shown; the name of the picture for those who do not see it. */
  readonly title: string;
  /** One sentence with the finding; also stands before the chart in words. */
  readonly description: string;
}

/** Between which values a share could lie, in per cent, if all who did not answer had answered. */
export interface ShareRange {
  readonly low: number;
  readonly high: number;
}

/** A value of the axis with its words. */
export interface ChartTick {
  readonly value: number;
  readonly label: string;
}

/** An axis from zero. `max` is 100 for shares. */
export interface ValueAxis {
  readonly max: number;
  readonly ticks: readonly ChartTick[];
}

/** A group with its share or value. */
export interface ChartBar {
  readonly label: string;
  /** Undefined where no value is shown. */
  readonly value: number | undefined;
  /** The value as people read it, or why there is none. */
  readonly valueText: string;
  readonly range: ShareRange | undefined;
  /** Drawn in ink; the others in a muted tone. */
  readonly isOwn: boolean;
}

/** Horizontal bars from zero, in the order given. */
export interface BarsModel extends ChartBase {
  readonly kind: 'bars';
  readonly bars: readonly ChartBar[];
  readonly axis: ValueAxis;
}

/** One of many on a line of a distribution. */
export interface DistributionDot {
  readonly label: string;
  readonly value: number;
  readonly valueText: string;
  readonly isOwn: boolean;
}

/** Dots on one axis, a line for each kind of group; equal values lie on top of each other, never in an order. */
export interface DistributionModel extends ChartBase {
  readonly kind: 'distribution';
  readonly rows: readonly {
    readonly label: string;
    readonly dots: readonly DistributionDot[];
    /** What stands under the lowest and the highest dot; undefined where all are equal. */
    readonly ends: { readonly low: string; readonly high: string } | undefined;
  }[];
  /** The nation, as a line through all rows. */
  readonly reference: ChartTick | undefined;
  readonly axis: ValueAxis;
}

/**
 * `value` in the unit of the axis (whole per cent for shares); `range` in per cent, undefined where nothing is missing.
 */
export interface SeriesPoint {
  readonly round: number;
  readonly value: number;
  readonly valueText: string;
  readonly range: ShareRange | undefined;
  /** What a share is a share of, for the table beside the chart; undefined where it is not published or the value is no share. */
  readonly base?: { readonly numerator: number; readonly denominator: number } | undefined;
  /** How it may be compared with the point before it in its segment; the first of a segment has none before it. */
  readonly comparability: 'direct' | 'affected';
}

/** A line is drawn within a segment only: no stroke can cross a break. */
export interface SeriesLine {
  readonly label: string;
  readonly isOwn: boolean;
  readonly segments: readonly (readonly SeriesPoint[])[];
}

/** Between the round `after` and the next one nothing may be compared. `word` is short: it stands in the chart. */
export interface SeriesBreak {
  readonly after: number;
  readonly word: string;
}

/** A series through the rounds. A unit's outcomes stand as words below the lines, since they are no values of the axis. */
export interface SeriesModel extends ChartBase {
  readonly kind: 'series';
  readonly rounds: readonly number[];
  readonly lines: readonly SeriesLine[];
  readonly breaks: readonly SeriesBreak[];
  readonly outcomes:
    | {
        readonly label: string;
        readonly cells: readonly { readonly round: number; readonly word: string; readonly fill: ChartFill }[];
      }
    | undefined;
  readonly axis: ValueAxis;
}

/** How many units have which outcome: a full bar for each group, in parts. Counts of units. */
export interface OutcomesModel extends ChartBase {
  readonly kind: 'outcomes';
  readonly rows: readonly {
    readonly label: string;
    readonly isOwn: boolean;
    readonly parts: readonly {
      readonly word: string;
      readonly count: number;
      readonly countText: string;
      readonly fill: ChartFill;
    }[];
  }[];
}

/** Of one municipality; one that is not in the map's list is drawn as outside. */
export interface MapFill {
  readonly fill: ChartFill;
  /** Name and value in words: `Mjölby: Ja`. */
  readonly tip: string;
}

/** What a fill of the map stands for. */
export interface LegendEntry {
  readonly fill: ChartFill;
  readonly word: string;
}

/** Places by code; places without a fill are drawn as outside what is shown. */
export interface MapModel extends ChartBase {
  readonly kind: 'map';
  readonly shapes: MapShapes;
  readonly level: 'municipality' | 'county';
  readonly fills: ReadonlyMap<string, MapFill>;
  /** In the order of the scale; stands in the map's empty corner. */
  readonly legend: readonly LegendEntry[];
  /** Drawn with a strong outline. */
  readonly own: string | undefined;
}

/** By `kind`; each has one draw function (drawChart). */
export type ChartModel = BarsModel | DistributionModel | SeriesModel | OutcomesModel | MapModel;
