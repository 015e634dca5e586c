// Answers, faults and findings in words, for pages that show what was answered.

import { buildCellKey, type CellKey, cannotProvide } from '../../kernel/answer.ts';
import { renderWrittenNumber } from '../../stages/collection/index.ts';
import type { Question } from '../../stages/definition/index.ts';
import { readText } from '../../ui/language.ts';
import type { QuestionnaireWords } from './catalogues.ts';

/** The answer to a cell in words; undefined when there is none. A written answer stands after its option. */
export function describeAnswer(
  question: Question,
  item: string,
  answers: ReadonlyMap<CellKey, string>,
  words: QuestionnaireWords,
): string | undefined {
  const answer = answers.get(buildCellKey(question.code, item)) ?? '';
  return answer === '' ? undefined : describeValue(question, item, answer, words, answers);
}

/** A single value in words, also one that nobody has saved. */
export function describeValue(
  question: Question,
  item: string,
  answer: string,
  words: QuestionnaireWords,
  answers: ReadonlyMap<CellKey, string> = new Map(),
): string {
  if (answer === '') return words.pages.part.noAnswer;
  if (question.writtenAnswer?.option === item && item !== '') return answer;
  if (answer === cannotProvide) return words.pages.part.cannotProvide;
  if (question.kind === 'number') return `${renderWrittenNumber(answer)} ${readUnit(question, words)}`.trim();
  if (question.kind === 'text') return answer;
  const codes = question.kind === 'multiple' ? answer.split(';') : [answer];
  return codes.map((code) => describeOption(question, code, answers, words)).join('; ');
}

function describeOption(
  question: Question,
  code: string,
  answers: ReadonlyMap<CellKey, string>,
  words: QuestionnaireWords,
): string {
  const option = question.options.find((candidate) => candidate.code === code);
  const label = option ? readText(option.label, words.language) : code;
  const written = question.writtenAnswer?.option === code ? answers.get(buildCellKey(question.code, code)) : undefined;
  return written ? `${label}: ${written}` : label;
}

function readUnit(question: Question, words: QuestionnaireWords): string {
  return question.number ? readText(question.number.unit, words.language) : '';
}
