// What a truth and a number mean stands in compileExpression.ts; a tree is compiled once and remembered.

import { type CompiledNumber, type CompiledTruth, compileNumber, compileTruth } from './compileExpression.ts';
import type { AnswerLookup, Expression, NumericValue, Truth } from './model.ts';

const truths = new WeakMap<Expression, CompiledTruth>();
const numbers = new WeakMap<Expression, CompiledNumber>();

/** Truth of a checked expression for the item the rule is bound to ('' for none). Throws on a number: a bug. */
export function evaluateTruth(expression: Expression, lookup: AnswerLookup, item: string): Truth {
  let compiled = truths.get(expression);
  if (compiled === undefined) {
    compiled = compileTruth(expression);
    truths.set(expression, compiled);
  }
  return compiled(lookup, item);
}

/** Value of a checked numeric expression for the item the rule is bound to. Throws on a truth: a bug. */
export function evaluateNumber(expression: Expression, lookup: AnswerLookup, item: string): NumericValue {
  let compiled = numbers.get(expression);
  if (compiled === undefined) {
    compiled = compileNumber(expression);
    numbers.set(expression, compiled);
  }
  return compiled(lookup, item);
}
