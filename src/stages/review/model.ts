// What review knows of a unit's earlier answers. Collection finds them (`findEarlierAnswers`); review reads them.

import type { AnswerText, CellKey } from '../../kernel/answer.ts';
import type { Question, Text } from '../definition/index.ts';

/**
 * What has changed in a question since the earlier round. `kind`: what is answered is of another kind (a choice, a number);
 * `unit`: the number is counted in something else; `item`: the row says something else; `routing`: it is asked when something
 * else holds, so that an answer then may be none now.
 */
export type EarlierChangeKind = 'kind' | 'options' | 'period' | 'wording' | 'unit' | 'item' | 'routing';

export interface EarlierChange {
  readonly kind: EarlierChangeKind;
  /** Row that the change is about; '' for the whole question. */
  readonly item: string;
  /** The change in words. */
  readonly text: Text;
}

/** A question of the present part as it was in the earlier round, paired by its lasting id. */
export type EarlierQuestion =
  | { readonly status: 'new' }
  | {
      readonly status: 'asked';
      /** As it was asked then, with that round's code, options and rows. */
      readonly question: Question;
      /** Empty: unchanged. */
      readonly changes: readonly EarlierChange[];
    };

/** What was answered in a cell then. */
export interface EarlierCell {
  /** One for each unit that answered: several where the unit comes from several. In the codes of that round. */
  readonly given: readonly { readonly unit: string; readonly answer: AnswerText }[];
  /** The answer that can be given again: all gave the same, the question is unchanged, and it is offered now. */
  readonly repeatable: AnswerText | undefined;
}

/** The unit's handed-in answers to a part in the newest earlier round that it answered (or the units it comes from did). */
export interface EarlierAnswers {
  /** Year of the earlier round. */
  readonly round: number;
  /** Units that answered then, in the order of the classification. */
  readonly units: readonly string[];
  /** By code of the present part's questions; every question is there. */
  readonly questions: ReadonlyMap<string, EarlierQuestion>;
  /** By key of the present part's cells; only cells that were answered. */
  readonly cells: ReadonlyMap<CellKey, EarlierCell>;
}
