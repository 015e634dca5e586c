// Three-valued (Kleene) evaluation: what is decided by known answers stays decided whatever the unknown ones
// turn out to be. A cell that routing does not ask for fulfils no comparison and no set, not even `!=`: it has
// no answer that could differ. A number that cannot be provided, or is undefined, likewise fulfils nothing
// except `= KAN_EJ_LAMNA`; `not` turns both into true.

import { cannotProvide } from '../answer.ts';
import type {
  AnswerLookup,
  AnswerState,
  ArithmeticOperator,
  ComparisonNode,
  ComparisonOperator,
  Expression,
  MembershipNode,
  NumericValue,
  ReferenceNode,
  Truth,
} from './model.ts';

/**
 * Two numbers nearer than this share of the larger are equal: 0.1 + 0.2 is 0.3. Answers have at most a few
 * decimals, so that a real difference is always greater.
 */
const tolerance = 1e-12;

/** Truth of a checked expression for the item the rule is bound to ('' for none). Throws on a number: a bug. */
export function evaluateTruth(expression: Expression, lookup: AnswerLookup, item: string): Truth {
  switch (expression.kind) {
    case 'comparison':
      return evaluateComparison(expression, lookup, item);
    case 'membership':
      return evaluateMembership(expression, lookup, item);
    case 'and':
      return evaluateOperands(expression.operands, false, lookup, item);
    case 'or':
      return evaluateOperands(expression.operands, true, lookup, item);
    case 'not': {
      const truth = evaluateTruth(expression.operand, lookup, item);
      return truth === 'unknown' ? truth : !truth;
    }
    default:
      throw new Error(`An expression of the kind ${expression.kind} has no truth`);
  }
}

/** Value of a checked numeric expression for the item the rule is bound to. Throws on a truth: a bug. */
export function evaluateNumber(expression: Expression, lookup: AnswerLookup, item: string): NumericValue {
  switch (expression.kind) {
    case 'number':
      return { kind: 'number', value: expression.value };
    case 'reference':
      return readNumber(findState(expression, lookup, item));
    case 'arithmetic': {
      const left = evaluateNumber(expression.left, lookup, item);
      const right = evaluateNumber(expression.right, lookup, item);
      if (left.kind === 'number' && right.kind === 'number') {
        return calculate(expression.operator, left.value, right.value);
      }
      return pickReason(left, right);
    }
    default:
      throw new Error(`An expression of the kind ${expression.kind} has no number`);
  }
}

/** Truth of operands joined by and (decided by false) or or (decided by true). */
function evaluateOperands(
  operands: readonly Expression[],
  deciding: boolean,
  lookup: AnswerLookup,
  item: string,
): Truth {
  let truth: Truth = !deciding;
  for (const operand of operands) {
    const part = evaluateTruth(operand, lookup, item);
    if (part === deciding) return deciding;
    if (part === 'unknown') truth = part;
  }
  return truth;
}

function evaluateComparison(expression: ComparisonNode, lookup: AnswerLookup, item: string): Truth {
  const { left, right, operator } = expression;
  if (right.kind !== 'option') {
    return compareNumbers(operator, evaluateNumber(left, lookup, item), evaluateNumber(right, lookup, item));
  }
  if (left.kind !== 'reference') throw new Error('An option is compared with something that is not a question');
  const answer = findState(left, lookup, item);
  if (answer.state === 'unknown') return 'unknown';
  if (answer.state === 'notAsked') return false;
  const isEqual =
    answer.state === 'cannotProvide' ? right.code === cannotProvide : (answer.value as unknown) === right.code;
  return isEqual === (operator === '=');
}

function evaluateMembership(expression: MembershipNode, lookup: AnswerLookup, item: string): Truth {
  const answer = findState(expression.left, lookup, item);
  if (answer.state === 'unknown') return 'unknown';
  if (answer.state !== 'answered') return false;
  const { value } = answer;
  const needsAll = expression.operator === 'includes';
  for (const option of expression.options) {
    const isThere = typeof value === 'object' ? value.includes(option.code) : value === option.code;
    if (isThere !== needsAll) return isThere;
  }
  return needsAll;
}

function findState(reference: ReferenceNode, lookup: AnswerLookup, item: string): AnswerState {
  return lookup(reference.question, reference.item ?? item);
}

function readNumber(answer: AnswerState): NumericValue {
  switch (answer.state) {
    case 'answered':
      return typeof answer.value === 'number' ? { kind: 'number', value: answer.value } : { kind: 'undefined' };
    case 'cannotProvide':
      return { kind: 'cannotProvide' };
    case 'unknown':
      return { kind: 'unknown' };
    case 'notAsked':
      return { kind: 'undefined' };
  }
}

function calculate(operator: ArithmeticOperator, left: number, right: number): NumericValue {
  const value = calculateRaw(operator, left, right);
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'undefined' };
}

function calculateRaw(operator: ArithmeticOperator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
  }
}

function pickReason(left: NumericValue, right: NumericValue): NumericValue {
  if (left.kind === 'unknown' || right.kind === 'unknown') return { kind: 'unknown' };
  if (left.kind === 'cannotProvide' || right.kind === 'cannotProvide') return { kind: 'cannotProvide' };
  return { kind: 'undefined' };
}

function compareNumbers(operator: ComparisonOperator, left: NumericValue, right: NumericValue): Truth {
  if (left.kind === 'unknown' || right.kind === 'unknown') return 'unknown';
  if (left.kind !== 'number' || right.kind !== 'number') return false;
  const difference = left.value - right.value;
  const isEqual = Math.abs(difference) <= tolerance * Math.max(1, Math.abs(left.value), Math.abs(right.value));
  switch (operator) {
    case '=':
      return isEqual;
    case '!=':
      return !isEqual;
    case '<':
      return !isEqual && difference < 0;
    case '<=':
      return isEqual || difference < 0;
    case '>':
      return !isEqual && difference > 0;
    case '>=':
      return isEqual || difference > 0;
  }
}
