// What can be said of a result, as typed facts. Rules decide which facts there are (listUnitFacts, listShareFacts); words
// come last (renderSentence), so that page, report and fact sheet say the same thing in the same words.

import type { Absence, Outcome } from '../../kernel/observation.ts';
import type { ReleasedColumn, Result } from '../../stages/publication/index.ts';
import type { ShownCell } from '../table/index.ts';

/** Unit or group that a fact is about. `name` stands within a sentence: `Mjölby`, `riket`, `storleksgrupp 3`. */
export interface FactPlace {
  readonly level: Result['level'];
  readonly code: string;
  readonly name: string;
}

/** What rules and words need of a column; a column of a release fits. */
export type FactColumn = Pick<
  ReleasedColumn,
  'code' | 'series' | 'kind' | 'name' | 'outcomes' | 'scale' | 'unit' | 'comparability' | 'hasColour' | 'withdrawn'
>;

/** A group's share with its counts of units; `percent` is whole, half up. `missing`: units that may have belonged to either. */
export interface ShownShare {
  readonly kind: 'share';
  readonly percent: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly missing: number;
}

/** A value as it is published. `units`: how many units a group's number is made of; undefined for a unit's own. */
export type Shown =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'number'; readonly value: string; readonly units: number | undefined }
  | ShownShare;

interface FactBase {
  readonly round: number;
  readonly place: FactPlace;
}

interface ColumnFactBase extends FactBase {
  readonly column: FactColumn;
}

type Reason = ReleasedColumn['comparability'][number]['reason'];

/** A value of a round before. */
export interface EarlierValue {
  readonly round: number;
  readonly shown: Shown;
}

/** The place's own value. */
export interface LevelFact extends ColumnFactBase {
  readonly kind: 'level';
  readonly shown: Shown;
}

/** There is no value, and why. */
export interface MissingFact extends ColumnFactBase {
  readonly kind: 'missing';
  readonly reason: Absence;
}

/** A unit's outcome beside the share of a group: most are at least 60 per cent, or at most 40, of at least five units. */
export interface ComparisonFact extends ColumnFactBase {
  readonly kind: 'comparison';
  readonly own: Outcome;
  /** True when the share counts the unit's outcome. */
  readonly isCounted: boolean;
  readonly group: FactPlace;
  readonly share: ShownShare;
  readonly relation: 'asMost' | 'unlikeMost' | 'split';
}

/** A unit's number beside that of a group. */
export interface NumberComparisonFact extends ColumnFactBase {
  readonly kind: 'numberComparison';
  readonly own: string;
  readonly group: FactPlace;
  readonly value: string;
  readonly units: number;
  readonly relation: 'higher' | 'lower' | 'same';
}

/** The value is another than in the nearest round before that measured it, and the two may be compared. */
export interface ChangeFact extends ColumnFactBase {
  readonly kind: 'change';
  readonly from: EarlierValue;
  readonly to: Shown;
  readonly comparability: 'direct' | 'affected';
  readonly reason: Reason;
}

/** The value is the same; or the shares differ by no more than what those who did not answer can explain. */
export interface NoChangeFact extends ColumnFactBase {
  readonly kind: 'noChange';
  readonly from: EarlierValue;
  readonly to: Shown;
  readonly because: 'same' | 'withinMissing';
  readonly comparability: 'direct' | 'affected';
  readonly reason: Reason;
}

/** The nearest round before cannot be compared with this one. */
export interface BreakFact extends ColumnFactBase {
  readonly kind: 'break';
  readonly with: number;
  readonly reason: Reason;
}

/** The lowest and the highest county; all that share a value are named. */
export interface SpreadFact extends ColumnFactBase {
  readonly kind: 'spread';
  readonly low: { readonly percent: number; readonly names: readonly string[] };
  readonly high: { readonly percent: number; readonly names: readonly string[] };
}

/** Whole per cent, half up, between which the share lies whatever the missing units would have answered. */
export interface RangeFact extends ColumnFactBase {
  readonly kind: 'range';
  readonly missing: number;
  readonly low: number;
  readonly high: number;
}

/** How a unit stands over all indicators with a desired state that are published. Counts of indicators. */
export interface CountFact extends FactBase {
  readonly kind: 'count';
  readonly desired: number;
  readonly partly: number;
  readonly develop: number;
  readonly notApplicable: number;
  readonly missing: number;
}

/** A fact about a column; all but counts. */
export type ColumnFact =
  | LevelFact
  | MissingFact
  | ComparisonFact
  | NumberComparisonFact
  | ChangeFact
  | NoChangeFact
  | BreakFact
  | SpreadFact
  | RangeFact;

/** One thing to say; a value that is not shown becomes a fact of its reason. */
export type SentenceFact = ColumnFact | CountFact;

/** A round before, as the rules see it: the place's cell of a series, undefined where the round has none. */
export interface FactRound {
  readonly round: number;
  readonly find: (series: string) => ShownCell | undefined;
}
