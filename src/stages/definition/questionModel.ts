// Questions, checks and parts as the other stages see them.

import type { Expression } from '../../kernel/expression/model.ts';
import type { SourceReference, Text } from './texts.ts';

/** How sure a question is: stated by a source, rebuilt from an indicator's definition, or not known. */
export type Certainty = 'documented' | 'reconstructed' | 'open';

/** A date of state, or a window (both ends inclusive, ISO dates, `months` as the source prints it). */
export type ReferencePeriod =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'window'; readonly from: string; readonly to: string; readonly months: number };

/** The code stands in stored answers and formulas; the label may change from round to round. */
export interface AnswerOption {
  readonly code: string;
  readonly label: Text;
  /** False: accepted where it occurs, but the form does not offer it (I18-08). */
  readonly isOffered: boolean;
}

/** Item of a grid: an area, or a pair `A+B` of areas or of an outside party and an area. */
export interface Item {
  readonly id: string;
  readonly label: Text;
}

/** A term that is explained in place. */
export interface Term {
  readonly id: string;
  readonly name: Text;
  readonly explanation: Text;
  readonly source: SourceReference;
}

/** An expression with the text it was parsed from and its place in the file (for messages). */
export interface Rule {
  readonly text: string;
  readonly expression: Expression;
}

/** A follow-up is a question of its own; a cell is a question with one of its items, or with '' where it has none. */
export interface Question {
  /** Printed code in this round, e.g. `G2a`; unique in the round. */
  readonly code: string;
  /** Lasting id in words; never changes its meaning. */
  readonly id: string;
  readonly part: string;
  readonly kind: 'single' | 'multiple' | 'text' | 'number';
  readonly text: Text;
  readonly instructions: Text | undefined;
  readonly terms: readonly Term[];
  readonly options: readonly AnswerOption[];
  /** Items of a grid; empty when the question is answered once. */
  readonly items: readonly Item[];
  /** Code of the main question of a follow-up. */
  readonly followUpOf: string | undefined;
  /** Asked only when this holds; in a grid, cell by cell for the same item. */
  readonly askedWhen: Rule | undefined;
  /** Option that asks for a written answer; it is the cell with that option's code as item (G1c, C). */
  readonly writtenAnswer: { readonly option: string; readonly text: Text } | undefined;
  /**
   * Numbers only: may be answered KAN_EJ_LAMNA; smallest and largest value, decimals (6, what is counted exactly, where
   * no source limits them), unit in words.
   */
  readonly number:
    | {
        readonly cannotProvide: boolean;
        readonly min: number;
        readonly max: number | undefined;
        readonly decimals: number;
        readonly unit: Text;
      }
    | undefined;
  readonly references: readonly ReferencePeriod[];
  readonly certainty: Certainty;
  readonly source: SourceReference | undefined;
}

/** A plausibility check: never blocks saving; says the rule in words (R-EDITING-03). */
export interface Check {
  readonly id: string;
  readonly strength: 'information' | 'warning' | 'blocking';
  /** The check fails when this holds. */
  readonly failsWhen: Rule;
  readonly message: Text;
  readonly source: SourceReference | undefined;
}

/** What one person is asked to fill in and hand in as a whole (R-EDITING-13). */
export interface Part {
  readonly code: string;
  readonly name: Text;
  /** Letter of the printed question codes, e.g. `G`. */
  readonly letter: string;
  readonly isCompulsory: boolean;
  readonly introduction: Text | undefined;
  /** In the order of the form: each main question followed by its follow-ups. */
  readonly questions: readonly Question[];
  readonly checks: readonly Check[];
  /** Published counts of the round and percentage of the year before (whole per cent). */
  readonly published: {
    readonly answered: number | undefined;
    readonly percent: number | undefined;
    readonly previousPercent: number | undefined;
  };
}
