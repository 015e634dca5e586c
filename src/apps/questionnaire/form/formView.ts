// What the form's components need to know of the answers; built once for each page.

import type { CellKey } from '../../../kernel/answer.ts';
import type { CheckNote, EarlierPart, FormState } from '../../../stages/collection/index.ts';
import type { Part } from '../../../stages/definition/index.ts';
import type { QuestionnaireWords } from '../catalogues.ts';

/** Only questions that the link opens; messages are empty until they are to be shown. */
export interface FormView {
  readonly part: Part;
  readonly words: QuestionnaireWords;
  readonly answers: ReadonlyMap<CellKey, string>;
  readonly comments: ReadonlyMap<string, string>;
  readonly state: FormState;
  /** What is wrong or missing in a cell, in words. */
  readonly messages: ReadonlyMap<CellKey, readonly string[]>;
  /** What the checks say, each once. */
  readonly notes: readonly CheckNote[];
  /** Cells of checks that stop handing in. */
  readonly blocked: ReadonlySet<CellKey>;
  /** Where the rule of a check comes from, in words, by id of the check. */
  readonly origins: ReadonlyMap<string, string>;
  readonly earlier: EarlierPart | undefined;
  /** Who answered, in sentences by question. */
  readonly provenance: ReadonlyMap<string, readonly string[]>;
}
