// What the page script needs of a part: routing, checks and labels, without the help texts.

import type { CellKey } from '../../kernel/answer.ts';
import type { AcceptedFinding } from '../../stages/collection/index.ts';
import type { Part, Question, ReviewLimits, Text } from '../../stages/definition/index.ts';
import type { EarlierAnswer } from '../../stages/review/index.ts';

/** JSON for a data block of the page; `<` is escaped so that no text can end the block. */
export function buildBrowserForm(part: Part): string {
  const form: Part = { ...part, introduction: undefined, questions: part.questions.map(stripQuestion) };
  return JSON.stringify(form).replaceAll('<', '\\u003c');
}

/** Besides the questions: what the checks are told with, last time's answers, and since when the page may be out of date. */
export interface BrowserFormExtras {
  readonly accepted: readonly AcceptedFinding[];
  readonly compared: readonly (readonly [CellKey, EarlierAnswer])[];
  readonly limits: ReviewLimits;
  readonly origins: Readonly<Record<string, string>>;
  /** Time of the server when the page was made, ISO 8601. */
  readonly now: string;
}

/** JSON for a data block of the page. */
export function buildBrowserExtras(extras: BrowserFormExtras): string {
  return JSON.stringify(extras).replaceAll('<', '\\u003c');
}

const noText: Text = { sv: '', en: undefined, wording: 'ours' };

function stripQuestion(question: Question): Question {
  return { ...question, text: noText, instructions: undefined, terms: [], references: [], source: undefined };
}
