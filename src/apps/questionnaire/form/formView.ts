// What the form's components need to know of the answers; built once for each page.

import type { CellKey } from '../../../kernel/answer.ts';
import type { FormState } from '../../../stages/collection/index.ts';
import type { Part } from '../../../stages/definition/index.ts';
import type { QuestionnaireWords } from '../catalogues.ts';

/** Something said beside a cell: an error, or a check that asks whether this is right. */
export interface CellMessage {
  readonly kind: 'error' | 'check';
  readonly text: string;
}

export interface FormView {
  readonly part: Part;
  readonly words: QuestionnaireWords;
  readonly answers: ReadonlyMap<CellKey, string>;
  readonly comments: ReadonlyMap<string, string>;
  readonly state: FormState;
  readonly messages: ReadonlyMap<CellKey, readonly CellMessage[]>;
}
