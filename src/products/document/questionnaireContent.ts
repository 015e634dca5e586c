import type { Answers } from '../../kernel/answer.ts';
import type { Part, Round } from '../../stages/definition/index.ts';
import type { DocumentWords } from './questionWords.ts';

/** What a questionnaire document is made from. */
export interface QuestionnaireContent {
  readonly round: Round;
  readonly part: Part;
  /** Whom it is for; undefined: anybody. */
  readonly unit: { readonly code: string; readonly name: string } | undefined;
  /** Last day to answer, ISO. */
  readonly lastDay: string | undefined;
  /** True while the round is not started here. */
  readonly isTrial: boolean;
  readonly definitionHash: string;
  /** What is filled in from the start. */
  readonly answers: Answers;
  readonly comments: ReadonlyMap<string, string>;
  /** The unit's answers of last time. */
  readonly earlier: Answers | undefined;
  readonly words: DocumentWords;
}
