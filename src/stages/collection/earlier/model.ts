// What the unit answered last time, beside the question of now.

import type { AnswerText, CellKey } from '../../../kernel/answer.ts';
import type { Question, Text } from '../../definition/index.ts';

/**
 * What has changed in a question since it was asked last. `kind`: it is answered in another way (a choice, a number); `options`;
 * `period`: it covers another length of time; `wording`; `instructions`; `term`: a word is explained differently; `unit`: the
 * number counts something else; `item`: a row says something else.
 */
export type EarlierChangeKind = 'kind' | 'options' | 'period' | 'wording' | 'instructions' | 'term' | 'unit' | 'item';

/** One difference between the question then and now, in words; it is shown beside the answer of last time. */
export interface EarlierChange {
  readonly kind: EarlierChangeKind;
  /** Row that the change is about; '' for the whole question. */
  readonly item: string;
  readonly text: Text;
}

/** A question of the present part as it was asked then, paired by its lasting id. */
export type EarlierQuestion =
  | { readonly status: 'new' }
  | {
      readonly status: 'asked';
      /** With that round's code, options and rows. */
      readonly question: Question;
      /** Empty: unchanged. */
      readonly changes: readonly EarlierChange[];
    };

/** What was answered in a cell then. */
export interface EarlierCell {
  /** One for each unit that answered, in the codes of that round: several where the unit comes from several. */
  readonly given: readonly { readonly unit: string; readonly answer: AnswerText }[];
  /** The answer that may be given again: all gave the same, nothing is changed in the question, and it is offered now. */
  readonly repeatable: AnswerText | undefined;
}

/** A unit's handed-in answers to a part in the newest earlier round that it answered, or that the units it comes from answered. */
export interface EarlierPart {
  /** Year of the earlier round. */
  readonly round: number;
  /** Units that answered then, in the order of the classification. */
  readonly units: readonly string[];
  /** By code of the present part's questions; every question is there. */
  readonly questions: ReadonlyMap<string, EarlierQuestion>;
  /** By key of the present part's cells; only those that were answered. */
  readonly cells: ReadonlyMap<CellKey, EarlierCell>;
  /** Every earlier answer of each unit, by the keys of then. */
  readonly responses: ReadonlyMap<string, ReadonlyMap<CellKey, AnswerText>>;
}
