import type { expressionPhrases as swedish } from '../sv/expression.ts';

type AnswerCondition = Parameters<typeof swedish.answered>[1];
type ComparisonOperator = Parameters<typeof swedish.compared>[1];

function list(parts: readonly string[], word: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

function describeAnswer(condition: AnswerCondition, labels: readonly string[]): string {
  if (condition === 'isAnother') return `something other than ${list(labels, 'or')}`;
  if (condition === 'is' || condition === 'isOneOf') return list(labels, 'or');
  if (labels.length === 1) return `at least ${labels[0]}`;
  if (condition === 'holdsAny') return `at least one of ${list(labels, 'and')}`;
  return labels.length === 2 ? `both ${list(labels, 'and')}` : `all of ${list(labels, 'and')}`;
}

function describeNoAnswer(condition: AnswerCondition, labels: readonly string[]): string {
  if (labels.length === 1 && condition !== 'isAnother') return `not answered with ${labels[0]}`;
  if (condition === 'isOneOf') return `answered with neither ${list(labels, 'nor')}`;
  if (condition === 'holdsAny') return `not answered with any of ${list(labels, 'and')}`;
  return `not answered with ${describeAnswer(condition, labels)}`;
}

const comparisons: Readonly<Record<ComparisonOperator, readonly [positive: string, negative: string]>> = {
  '=': ['is equal to', 'is not equal to'],
  '!=': ['differs from', 'does not differ from'],
  '<': ['is less than', 'is not less than'],
  '<=': ['is at most', 'is not at most'],
  '>': ['is greater than', 'is not greater than'],
  '>=': ['is at least', 'is not at least'],
};

export const expressionPhrases: typeof swedish = {
  nameQuestion: (code, itemLabel) => (itemLabel === undefined ? code : `${code} (${itemLabel})`),
  quoteLabel: (label) => `“${label}”`,
  cannotProvide: 'Cannot provide the figure',
  answered: (question, condition, labels) =>
    `question ${question} is answered with ${describeAnswer(condition, labels)}`,
  notAnswered: (question, condition, labels) => `question ${question} is ${describeNoAnswer(condition, labels)}`,
  answeredToo: (question, condition, labels) => `${question} with ${describeAnswer(condition, labels)}`,
  compared: (left, operator, right) => `${left} ${comparisons[operator][0]} ${right}`,
  notCompared: (left, operator, right) => `${left} ${comparisons[operator][1]} ${right}`,
  numberOf: (question) => `the number in question ${question}`,
  registerFigure: (label) => `the register figure ${label}`,
  formatNumber: (value) => String(value).replace('-', '−'),
  sum: (parts) => `the sum of ${list(parts, 'and')}`,
  difference: (left, right) => `${left} minus ${right}`,
  product: (left, right) => `${left} times ${right}`,
  quotient: (left, right) => `${left} divided by ${right}`,
  joinAll: (parts) => list(parts, 'and'),
  joinAny: (parts) => `either ${parts.join(', or ')}`,
  joinAllChoices: (parts) => parts.join('; and also '),
};
