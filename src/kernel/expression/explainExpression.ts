// A rule as a sentence fragment for people, e.g. "fråga G2 är besvarad med ”Ja” och G2a med ”Ja” eller ”…”".
// `not` is carried down to the single conditions (De Morgan, true in three values too), and what joins what is
// always plain: a list of conditions, "antingen …, eller …" of lists, "dels …, dels …" of both; deeper levels
// stand in parentheses.

import { cannotProvide } from '../answer.ts';
import type {
  ArithmeticNode,
  ComparisonNode,
  ComparisonOperator,
  Expression,
  MembershipNode,
  ReferenceNode,
} from './model.ts';

/** How an answer is asked for: is it, is it another, is it one of, are all of them marked, is one of them. */
export type AnswerCondition = 'is' | 'isAnother' | 'isOneOf' | 'holdsAll' | 'holdsAny';

/** The words of a language (texts: `expressionPhrases`). Labels come quoted, questions named. */
export interface ExpressionPhrases {
  /** `G2 (Ekonomiskt bistånd och LSS)`; without item label where the rule names none. */
  readonly nameQuestion: (code: string, itemLabel: string | undefined) => string;
  readonly quoteLabel: (label: string) => string;
  /** Label of the answer KAN_EJ_LAMNA of a number question. */
  readonly cannotProvide: string;
  /** Whole condition: `fråga G2 är besvarad med ”Ja”`. */
  readonly answered: (question: string, condition: AnswerCondition, labels: readonly string[]) => string;
  readonly notAnswered: (question: string, condition: AnswerCondition, labels: readonly string[]) => string;
  /** The same after a condition of its kind: `G2a med ”Ja”`. */
  readonly answeredToo: (question: string, condition: AnswerCondition, labels: readonly string[]) => string;
  readonly compared: (left: string, operator: ComparisonOperator, right: string) => string;
  readonly notCompared: (left: string, operator: ComparisonOperator, right: string) => string;
  /** `talet i fråga B1`. */
  readonly numberOf: (question: string) => string;
  /** `registeruppgiften ”Hushållsärenden”`. */
  readonly registerFigure: (label: string) => string;
  /** A number, or its text with a dot whose decimals are kept. */
  readonly formatNumber: (value: number | string) => string;
  readonly sum: (parts: readonly string[]) => string;
  readonly difference: (left: string, right: string) => string;
  readonly product: (left: string, right: string) => string;
  readonly quotient: (left: string, right: string) => string;
  /** All of simple conditions. */
  readonly joinAll: (parts: readonly string[]) => string;
  /** At least one of conditions or lists of conditions. */
  readonly joinAny: (parts: readonly string[]) => string;
  /** All of conditions, some of which are choices. */
  readonly joinAllChoices: (parts: readonly string[]) => string;
}

/** The words of a language and the labels of a round. */
export interface ExpressionWords {
  readonly phrases: ExpressionPhrases;
  /** Label of an answer option as the question prints it. */
  readonly labelOption: (question: string, option: string) => string;
  readonly labelItem: (question: string, item: string) => string;
  /** Name of a register measure. */
  readonly labelMeasure: (measure: string) => string;
}

type Clause =
  | { readonly kind: 'condition'; readonly text: string; readonly textAfterAnswered: string | undefined }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Clause[] };

/** A checked expression as a sentence fragment without capital or full stop. */
export function explainExpression(expression: Expression, words: ExpressionWords): string {
  switch (expression.kind) {
    case 'reference':
    case 'register':
    case 'number':
    case 'arithmetic':
      return renderNumber(expression, words);
    case 'option':
      return words.phrases.quoteLabel(expression.code);
    default:
      return renderClause(buildClause(expression, false, words), words.phrases);
  }
}

function buildClause(expression: Expression, isNegated: boolean, words: ExpressionWords): Clause {
  switch (expression.kind) {
    case 'not':
      return buildClause(expression.operand, !isNegated, words);
    case 'and':
    case 'or': {
      const kind = (expression.kind === 'and') === isNegated ? 'or' : 'and';
      const parts = expression.operands.map((operand) => buildClause(operand, isNegated, words));
      return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])) };
    }
    case 'membership':
      return buildMembership(expression, isNegated, words);
    case 'comparison':
      return buildComparison(expression, isNegated, words);
    default:
      throw new Error(`An expression of the kind ${expression.kind} has no truth`);
  }
}

function buildMembership(expression: MembershipNode, isNegated: boolean, words: ExpressionWords): Clause {
  const conditions = { in: 'isOneOf', includes: 'holdsAll', includesAny: 'holdsAny' } as const;
  const codes = expression.options.map((option) => option.code);
  return buildAnswer(expression.left, conditions[expression.operator], codes, isNegated, words);
}

function buildComparison(expression: ComparisonNode, isNegated: boolean, words: ExpressionWords): Clause {
  const { left, right, operator } = expression;
  if (left.kind === 'reference' && right.kind === 'option') {
    return buildAnswer(left, operator === '=' ? 'is' : 'isAnother', [right.code], isNegated, words);
  }
  const { compared, notCompared } = words.phrases;
  const render = isNegated ? notCompared : compared;
  const text = render(renderNumber(left, words), operator, renderNumber(right, words));
  return { kind: 'condition', text, textAfterAnswered: undefined };
}

function buildAnswer(
  reference: ReferenceNode,
  condition: AnswerCondition,
  codes: readonly string[],
  isNegated: boolean,
  words: ExpressionWords,
): Clause {
  const { phrases } = words;
  const question = nameQuestion(reference, words);
  const labels = codes.map((code) =>
    phrases.quoteLabel(code === cannotProvide ? phrases.cannotProvide : words.labelOption(reference.question, code)),
  );
  if (isNegated) {
    return { kind: 'condition', text: phrases.notAnswered(question, condition, labels), textAfterAnswered: undefined };
  }
  return {
    kind: 'condition',
    text: phrases.answered(question, condition, labels),
    textAfterAnswered: phrases.answeredToo(question, condition, labels),
  };
}

function nameQuestion({ question, item }: ReferenceNode, words: ExpressionWords): string {
  return words.phrases.nameQuestion(question, item === undefined ? undefined : words.labelItem(question, item));
}

function renderClause(clause: Clause, phrases: ExpressionPhrases): string {
  if (clause.kind === 'condition') return clause.text;
  if (clause.kind === 'or') {
    return phrases.joinAny(clause.parts.map((part) => renderPart(part, isList(part), phrases)));
  }
  if (isList(clause)) return phrases.joinAll(renderConditions(clause.parts));
  const render = (part: Clause): string =>
    renderPart(part, part.kind === 'or' && part.parts.every(isCondition), phrases);
  return phrases.joinAllChoices(clause.parts.map(render));
}

function renderPart(part: Clause, isPlain: boolean, phrases: ExpressionPhrases): string {
  const text = renderClause(part, phrases);
  return isPlain || isCondition(part) ? text : `(${text})`;
}

/** Conditions in a row: after an answer the next answer is told in short. */
function renderConditions(parts: readonly Clause[]): string[] {
  return parts.map((part, index) => {
    if (part.kind !== 'condition') throw new Error('A list holds conditions only');
    const previous = parts[index - 1];
    const followsAnswer = previous?.kind === 'condition' && previous.textAfterAnswered !== undefined;
    return followsAnswer ? (part.textAfterAnswered ?? part.text) : part.text;
  });
}

function isCondition(clause: Clause): boolean {
  return clause.kind === 'condition';
}

function isList(clause: Clause): boolean {
  return clause.kind === 'and' && clause.parts.every(isCondition);
}

function renderNumber(expression: Expression, words: ExpressionWords): string {
  const { phrases } = words;
  switch (expression.kind) {
    case 'number':
      return phrases.formatNumber(expression.value);
    case 'register':
      return phrases.registerFigure(phrases.quoteLabel(words.labelMeasure(expression.measure)));
    case 'reference':
      return phrases.numberOf(nameQuestion(expression, words));
    case 'arithmetic':
      return renderArithmetic(expression, words);
    default:
      throw new Error(`An expression of the kind ${expression.kind} has no number`);
  }
}

function renderArithmetic(expression: ArithmeticNode, words: ExpressionWords): string {
  const { phrases } = words;
  const render = (part: Expression): string =>
    part.kind === 'arithmetic' ? `(${renderNumber(part, words)})` : renderNumber(part, words);
  if (expression.operator === '+') return phrases.sum(listTerms(expression).map(render));
  const calculations = { '-': phrases.difference, '*': phrases.product, '/': phrases.quotient } as const;
  return calculations[expression.operator](render(expression.left), render(expression.right));
}

function listTerms(expression: Expression): readonly Expression[] {
  if (expression.kind !== 'arithmetic' || expression.operator !== '+') return [expression];
  return [...listTerms(expression.left), ...listTerms(expression.right)];
}
