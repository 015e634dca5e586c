// What the analysis of rules needs to know of a questionnaire.

import type { Expression, QuestionSignature } from './model.ts';

/** A question as the analysis sees it: what it may hold and when it is asked. */
export interface RuleQuestion extends QuestionSignature {
  readonly code: string;
  readonly askedWhen: Expression | undefined;
  /** Numbers only: smallest and largest value (undefined: no limit), and decimals. Missing: 0 and up, whole. */
  readonly range?: NumberRange | undefined;
}

/** Both limits are allowed answers; `max` undefined: no upper limit. `decimals` is the most that may be written. */
export interface NumberRange {
  readonly min: number;
  readonly max: number | undefined;
  readonly decimals: number;
}

/** `full`: all answers, as tests want them. `distinct`: answers that no rule tells apart are one. */
export type AnswerDetail = 'full' | 'distinct';
