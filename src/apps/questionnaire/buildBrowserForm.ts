// What the page script needs of a part: routing, checks and labels, without the help texts.

import type { Part, Question, Text } from '../../stages/definition/index.ts';

/** JSON for a data block of the page; `<` is escaped so that no text can end the block. */
export function buildBrowserForm(part: Part): string {
  const form: Part = { ...part, introduction: undefined, questions: part.questions.map(stripQuestion) };
  return JSON.stringify(form).replaceAll('<', '\\u003c');
}

const noText: Text = { sv: '', en: undefined, wording: 'ours' };

function stripQuestion(question: Question): Question {
  return { ...question, text: noText, instructions: undefined, terms: [], references: [], source: undefined };
}
