// A checked expression as a closure: the tree is walked once, then each evaluation only reads answers (more than
// twice as fast as walking the tree; docs/performance.md).
//
// Truth is three-valued (Kleene): what is decided by known answers stays decided whatever the unknown ones turn
// out to be. A cell that routing does not ask for fulfils no comparison and no set, not even `!=`: it has no
// answer that could differ. A number that cannot be provided, or is undefined, likewise fulfils nothing except
// `= KAN_EJ_LAMNA`; `not` turns both into true.

import { cannotProvide } from '../answer.ts';
import type {
  AnswerLookup,
  AnswerState,
  ArithmeticOperator,
  ComparisonNode,
  ComparisonOperator,
  Expression,
  LogicalNode,
  MembershipNode,
  NumericValue,
  Truth,
} from './model.ts';
import { registerAbsences, registerWord } from './model.ts';

/** Truth for the answers and the item the rule is bound to ('' for none). */
export type CompiledTruth = (lookup: AnswerLookup, item: string) => Truth;
/** Number for the answers and the item the rule is bound to ('' for none). */
export type CompiledNumber = (lookup: AnswerLookup, item: string) => NumericValue;

/**
 * Two numbers nearer than this share of the larger are equal: 0.1 + 0.2 is 0.3. Answers have at most a few
 * decimals, so that a real difference is always greater.
 */
const tolerance = 1e-12;

/** Compiles an expression that gives a truth. Throws on one that gives a number: checking comes first. */
export function compileTruth(expression: Expression): CompiledTruth {
  switch (expression.kind) {
    case 'comparison':
      return expression.right.kind === 'option'
        ? compileAnswer(expression, expression.right.code)
        : compileNumberComparison(expression);
    case 'membership':
      return expression.operator === 'in' ? compileOneOf(expression) : compileMarked(expression);
    case 'and':
    case 'or':
      return compileLogical(expression);
    case 'not': {
      const operand = compileTruth(expression.operand);
      return (lookup, item) => {
        const truth = operand(lookup, item);
        return truth === 'unknown' ? truth : !truth;
      };
    }
    default:
      throw new Error(`An expression of the kind ${expression.kind} has no truth`);
  }
}

/** Compiles an expression that gives a number. Throws on one that gives a truth: checking comes first. */
export function compileNumber(expression: Expression): CompiledNumber {
  switch (expression.kind) {
    case 'number': {
      const value: NumericValue = { kind: 'number', value: expression.value };
      return () => value;
    }
    case 'reference': {
      const { question, item: named } = expression;
      return (lookup, item) => readNumber(lookup(question, named ?? item));
    }
    case 'register': {
      const { measure } = expression;
      return (lookup) => readNumber(lookup(registerWord, measure));
    }
    case 'arithmetic': {
      const { operator } = expression;
      const left = compileNumber(expression.left);
      const right = compileNumber(expression.right);
      return (lookup, item) => combine(operator, left(lookup, item), right(lookup, item));
    }
    default:
      throw new Error(`An expression of the kind ${expression.kind} has no number`);
  }
}

function compileAnswer({ left, operator }: ComparisonNode, code: string): CompiledTruth {
  if (left.kind !== 'reference') throw new Error('An option is compared with something that is not a question');
  const { question, item: named } = left;
  const isEquality = operator === '=';
  return (lookup, item) => {
    const answer = lookup(question, named ?? item);
    if (answer.state === 'answered') return (answer.value === code) === isEquality;
    if (answer.state === 'unknown') return 'unknown';
    return answer.state === 'cannotProvide' && (code === cannotProvide) === isEquality;
  };
}

function compileOneOf({ left, options }: MembershipNode): CompiledTruth {
  const { question, item: named } = left;
  const codes: readonly unknown[] = options.map((option) => option.code);
  return (lookup, item) => {
    const answer = lookup(question, named ?? item);
    if (answer.state === 'answered') return codes.includes(answer.value);
    return answer.state === 'unknown' ? 'unknown' : false;
  };
}

function compileMarked({ left, operator, options }: MembershipNode): CompiledTruth {
  const { question, item: named } = left;
  const codes = options.map((option) => option.code);
  const needsAll = operator === 'includes';
  return (lookup, item) => {
    const answer = lookup(question, named ?? item);
    if (answer.state !== 'answered') return answer.state === 'unknown' ? 'unknown' : false;
    const { value } = answer;
    if (typeof value !== 'object') return false;
    for (const code of codes) if (value.includes(code) !== needsAll) return !needsAll;
    return needsAll;
  };
}

/** `and` is decided by the first false, `or` by the first true. Pairs of closures run faster than a loop. */
function compileLogical({ kind, operands }: LogicalNode): CompiledTruth {
  const deciding = kind === 'or';
  return operands.map(compileTruth).reduceRight((rest, first) => joinTruths(deciding, first, rest));
}

function joinTruths(deciding: boolean, first: CompiledTruth, rest: CompiledTruth): CompiledTruth {
  return (lookup, item) => {
    const truth = first(lookup, item);
    if (truth === deciding) return truth;
    const others = rest(lookup, item);
    return truth === 'unknown' && others !== deciding ? truth : others;
  };
}

function compileNumberComparison(expression: ComparisonNode): CompiledTruth {
  const { operator } = expression;
  const left = compileNumber(expression.left);
  const right = compileNumber(expression.right);
  return (lookup, item) => compareNumbers(operator, left(lookup, item), right(lookup, item));
}

function readNumber(answer: AnswerState): NumericValue {
  switch (answer.state) {
    case 'answered':
      return typeof answer.value === 'number' ? { kind: 'number', value: answer.value } : { kind: 'undefined' };
    case 'cannotProvide':
      return { kind: 'cannotProvide' };
    case 'unknown':
      return { kind: 'unknown' };
    case 'withheld':
      return { kind: 'withheld', reason: answer.reason };
    case 'notAsked':
      return { kind: 'undefined' };
  }
}

function combine(operator: ArithmeticOperator, left: NumericValue, right: NumericValue): NumericValue {
  if (left.kind === 'unknown' || right.kind === 'unknown') return { kind: 'unknown' };
  if (left.kind === 'cannotProvide' || right.kind === 'cannotProvide') return { kind: 'cannotProvide' };
  if (left.kind === 'withheld' || right.kind === 'withheld') {
    const reasons = [left, right].flatMap((value) => (value.kind === 'withheld' ? [value.reason] : []));
    return { kind: 'withheld', reason: registerAbsences.find((reason) => reasons.includes(reason)) ?? 'NOT_AVAILABLE' };
  }
  if (left.kind === 'undefined' || right.kind === 'undefined') return { kind: 'undefined' };
  const value = calculate(operator, left.value, right.value);
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'undefined' };
}

function calculate(operator: ArithmeticOperator, left: number, right: number): number {
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
