// How rules see the answers of a unit: what routing does not ask for is not there, whatever an earlier answer left.

import { type Answers, buildCellKey, cannotProvide } from '../../kernel/answer.ts';
import { evaluateTruth } from '../../kernel/expression/evaluateExpression.ts';
import type { AnswerLookup, AnswerState, Truth } from '../../kernel/expression/model.ts';
import type { Question } from './model.ts';

const indexes = new WeakMap<readonly Question[], ReadonlyMap<string, Question>>();

/**
 * Looks up cells of these questions in the answers of one unit. A follow-up whose condition is false is not
 * asked, also when the answers still hold it (R-QUESTIONNAIRE-19); one whose condition is not known yet is
 * unknown. Questions that are not in the list are not asked.
 */
export function buildAnswerLookup(questions: readonly Question[], answers: Answers): AnswerLookup {
  const byCode = indexQuestions(questions);
  const known = new Map<string, AnswerState>();
  const lookup: AnswerLookup = (code, item) => {
    const question = byCode.get(code);
    if (question === undefined) return { state: 'notAsked' };
    const isGrid = question.items.length > 0;
    const key = buildCellKey(code, isGrid ? item : '');
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const state =
      isGrid && !question.items.some(({ id }) => id === item)
        ? ({ state: 'notAsked' } as const)
        : readState(question, answers.get(key), isAsked(question, item, lookup));
    known.set(key, state);
    return state;
  };
  return lookup;
}

/** Is the question asked for this item, by its condition? Unknown while the condition is. */
export function isAsked(question: Question, item: string, lookup: AnswerLookup): Truth {
  return question.askedWhen === undefined ? true : evaluateTruth(question.askedWhen.expression, lookup, item);
}

function indexQuestions(questions: readonly Question[]): ReadonlyMap<string, Question> {
  const known = indexes.get(questions);
  if (known !== undefined) return known;
  const index = new Map(questions.map((question) => [question.code, question]));
  indexes.set(questions, index);
  return index;
}

function readState(question: Question, answer: string | undefined, asked: Truth): AnswerState {
  if (asked === false) return { state: 'notAsked' };
  if (asked === 'unknown' || answer === undefined || answer === '') return { state: 'unknown' };
  if (question.kind === 'number') {
    if (answer === cannotProvide) return { state: 'cannotProvide' };
    const value = Number(answer);
    return Number.isFinite(value) ? { state: 'answered', value } : { state: 'unknown' };
  }
  return { state: 'answered', value: question.kind === 'multiple' ? answer.split(';') : answer };
}
