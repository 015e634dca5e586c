// Truth tables are typed by hand from the lines of the guide that say how an indicator is calculated. They are
// never made from a rule: they are what the rules are held against.

import type { Outcome } from '../../../../../src/kernel/observation.ts';

/** Answers by question code; the runner puts them in the cells of the column's item. */
export type RowAnswers = Readonly<Record<string, string>>;

/** `none`: an answer that is asked for is missing, so there is no outcome. */
export type ExpectedOutcome = Outcome | 'none';

/** Line of the guide that says so, answers, outcome. */
export type TruthRow = readonly [line: string, answers: RowAnswers, outcome: ExpectedOutcome];

export interface TruthTable {
  readonly description: string;
  /** Requirement that the table shows. */
  readonly requirement: string;
  /** Questions that decide the outcome; the rows hold every combination of their answers that routing allows. */
  readonly decidedBy: readonly string[];
  readonly columns: readonly { readonly code: string; readonly item: string }[];
  readonly rows: readonly TruthRow[];
}
