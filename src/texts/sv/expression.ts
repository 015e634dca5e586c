// Rules in words for everyone: fragments without capital or full stop, joined by kernel/expression.

type AnswerCondition = 'is' | 'isAnother' | 'isOneOf' | 'holdsAll' | 'holdsAny';
type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

function list(parts: readonly string[], word: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

function describeAnswer(condition: AnswerCondition, labels: readonly string[]): string {
  if (condition === 'isAnother') return `något annat än ${list(labels, 'eller')}`;
  if (condition === 'is' || condition === 'isOneOf') return list(labels, 'eller');
  if (labels.length === 1) return `åtminstone ${labels[0]}`;
  if (condition === 'holdsAny') return `minst ett av ${list(labels, 'och')}`;
  return labels.length === 2 ? `både ${list(labels, 'och')}` : `alla av ${list(labels, 'och')}`;
}

function describeNoAnswer(condition: AnswerCondition, labels: readonly string[]): string {
  if (labels.length === 1 && condition !== 'isAnother') return `inte besvarad med ${labels[0]}`;
  if (condition === 'isOneOf') return `varken besvarad med ${list(labels, 'eller')}`;
  if (condition === 'holdsAny') return `inte besvarad med något av ${list(labels, 'och')}`;
  return `inte besvarad med ${describeAnswer(condition, labels)}`;
}

const comparisons: Readonly<Record<ComparisonOperator, readonly [verb: string, rest: string]>> = {
  '=': ['är', 'lika med'],
  '!=': ['skiljer sig', 'från'],
  '<': ['är', 'mindre än'],
  '<=': ['är', 'högst'],
  '>': ['är', 'större än'],
  '>=': ['är', 'minst'],
};

export const expressionPhrases = {
  nameQuestion: (code: string, itemLabel: string | undefined): string =>
    itemLabel === undefined ? code : `${code} (${itemLabel})`,
  quoteLabel: (label: string): string => `”${label}”`,
  cannotProvide: 'Kan ej lämna uppgift',
  answered: (question: string, condition: AnswerCondition, labels: readonly string[]): string =>
    `fråga ${question} är besvarad med ${describeAnswer(condition, labels)}`,
  notAnswered: (question: string, condition: AnswerCondition, labels: readonly string[]): string =>
    `fråga ${question} är ${describeNoAnswer(condition, labels)}`,
  answeredToo: (question: string, condition: AnswerCondition, labels: readonly string[]): string =>
    `${question} med ${describeAnswer(condition, labels)}`,
  compared: (left: string, operator: ComparisonOperator, right: string): string =>
    `${left} ${comparisons[operator].join(' ')} ${right}`,
  notCompared: (left: string, operator: ComparisonOperator, right: string): string =>
    `${left} ${comparisons[operator].join(' inte ')} ${right}`,
  numberOf: (question: string): string => `talet i fråga ${question}`,
  registerFigure: (label: string): string => `registeruppgiften ${label}`,
  formatNumber: (value: number | string): string => String(value).replace('.', ',').replace('-', '−'),
  sum: (parts: readonly string[]): string => `summan av ${list(parts, 'och')}`,
  difference: (left: string, right: string): string => `${left} minus ${right}`,
  product: (left: string, right: string): string => `${left} gånger ${right}`,
  quotient: (left: string, right: string): string => `${left} delat med ${right}`,
  joinAll: (parts: readonly string[]): string => list(parts, 'och'),
  joinAny: (parts: readonly string[]): string => `antingen ${parts.join(', eller ')}`,
  joinAllChoices: (parts: readonly string[]): string => `dels ${parts.join(', dels ')}`,
};
