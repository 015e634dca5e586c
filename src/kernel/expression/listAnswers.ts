// The answers that a question may hold, as far as a set of rules can tell them apart.

import { listNumbers } from './listNumbers.ts';
import type { AnswerState, Expression } from './model.ts';
import type { AnswerDetail, NumberRange, RuleQuestion } from './ruleQuestion.ts';

/** Most options of a multiple choice of which every subset is listed. */
const subsetLimit = 12;

/**
 * The answers of each question. Not exact where a rule calculates, where number questions that are compared have
 * different decimals, and where a rule names more than 12 options of a multiple choice: then only examples.
 */
export function listAnswers(
  expressions: readonly Expression[],
  questions: readonly RuleQuestion[],
  detail: AnswerDetail,
): { answersOf: (question: RuleQuestion) => readonly AnswerState[]; isExact: boolean } {
  const numberQuestions = questions.filter((question) => question.kind === 'number');
  const numbers = listNumbers(expressions, numberQuestions.map(getRange));
  const mentioned = listMentionedOptions(expressions);
  const hasLongSet = questions.some(
    ({ kind, code }) => kind === 'multiple' && (mentioned.get(code)?.size ?? 0) > subsetLimit,
  );
  const answersOf = (question: RuleQuestion): readonly AnswerState[] => {
    switch (question.kind) {
      case 'single':
        return question.options.map(buildAnswer);
      case 'multiple':
        return listSubsets(question.options, mentioned.get(question.code) ?? new Set(), detail).map(buildAnswer);
      case 'number':
        return [
          ...numbers.valuesOf(getRange(question)).map(buildAnswer),
          ...(question.cannotProvide ? [{ state: 'cannotProvide' } as const] : []),
        ];
      case 'text':
        return [buildAnswer('text')];
    }
  };
  return { answersOf, isExact: numbers.isExact && !hasLongSet };
}

function getRange(question: RuleQuestion): NumberRange {
  return question.range ?? { min: 0, max: undefined, decimals: 0 };
}

function buildAnswer(value: string | number | readonly string[]): AnswerState {
  return { state: 'answered', value };
}

function listMentionedOptions(expressions: readonly Expression[]): Map<string, Set<string>> {
  const mentioned = new Map<string, Set<string>>();
  const visit = (expression: Expression): void => {
    switch (expression.kind) {
      case 'membership': {
        const codes = mentioned.get(expression.left.question) ?? new Set();
        for (const option of expression.options) codes.add(option.code);
        mentioned.set(expression.left.question, codes);
        return;
      }
      case 'not':
        visit(expression.operand);
        return;
      case 'and':
      case 'or':
        expression.operands.forEach(visit);
        return;
      default:
    }
  };
  expressions.forEach(visit);
  return mentioned;
}

/** Non-empty subsets of the options; options that no rule names are told apart in full detail only. */
function listSubsets(
  options: readonly string[],
  mentioned: ReadonlySet<string>,
  detail: AnswerDetail,
): readonly (readonly string[])[] {
  if (detail === 'full' && options.length <= subsetLimit) return buildSubsets(options);
  const rest = options.find((option) => !mentioned.has(option));
  const distinct = options.filter((option) => mentioned.has(option) || option === rest);
  if (distinct.length <= subsetLimit + 1) return buildSubsets(distinct);
  const allButOne = distinct.map((left) => distinct.filter((option) => option !== left));
  return [...distinct.map((option) => [option]), ...allButOne, distinct];
}

function buildSubsets(options: readonly string[]): readonly (readonly string[])[] {
  const subsets: (readonly string[])[] = [[]];
  for (const option of options) subsets.push(...subsets.map((subset) => [...subset, option]));
  return subsets.slice(1);
}
