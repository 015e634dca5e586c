// Answers in words: on the review page, on the receipt, and where two people have answered differently.

import { buildCellKey, type CellKey, cannotProvide } from '../../../kernel/answer.ts';
import type { Question, Text } from '../../definition/index.ts';
import { renderWrittenNumber } from './answerFields.ts';
import { isWrittenAnswerItem } from './draftChanges.ts';

/** The words of a catalogue that answers are described with. */
export interface AnswerWords {
  readonly cannotProvide: string;
  readonly noAnswer: string;
}

/** One value in words. `answers` holds the written answer that stands after its option. */
export function describeAnswer(
  question: Question,
  item: string,
  answer: string,
  answers: ReadonlyMap<CellKey, string>,
  words: AnswerWords,
  language: 'sv' | 'en',
): string {
  if (answer === '') return words.noAnswer;
  if (isWrittenAnswerItem(question, item) || question.kind === 'text') return answer;
  if (answer === cannotProvide) return words.cannotProvide;
  if (question.kind === 'number') {
    const unit = question.number ? readText(question.number.unit, language) : '';
    return `${groupDigits(renderWrittenNumber(answer))} ${unit}`.trim();
  }
  return answer
    .split(';')
    .map((code) => describeOption(question, code, answers, language))
    .join('; ');
}

/** The whole part in threes, with no-break spaces, as every other number for people. */
function groupDigits(written: string): string {
  return written.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0'));
}

function describeOption(
  question: Question,
  code: string,
  answers: ReadonlyMap<CellKey, string>,
  language: 'sv' | 'en',
): string {
  const option = question.options.find((candidate) => candidate.code === code);
  const label = option ? readText(option.label, language) : code;
  const written = isWrittenAnswerItem(question, code) ? answers.get(buildCellKey(question.code, code)) : undefined;
  return written ? `${label}: ${written}` : label;
}

function readText(text: Text, language: 'sv' | 'en'): string {
  return (language === 'en' ? text.en : undefined) ?? text.sv;
}
