// Numbers that stand for all numbers. Where rules only compare number questions with constants and with each
// other, what counts is the order: the constants and limits themselves, and between two of them as many numbers
// as there are questions, show every order there is. Where rules calculate, the numbers are examples only.

import type { Expression } from './model.ts';
import type { NumberRange } from './ruleQuestion.ts';

/** Numbers of different size, so that sums, differences and ratios fall out both ways. */
const exampleNumbers = [0, 1, 2, 3, 10, 100];

/** The numbers to try, by the range of a question, and whether they show every case. */
export function listNumbers(
  expressions: readonly Expression[],
  ranges: readonly NumberRange[],
): { valuesOf: (range: NumberRange) => readonly number[]; isExact: boolean } {
  const constants = expressions.flatMap(listConstants);
  const isCalculated = expressions.some(calculates);
  const steps = [...new Set(ranges.map((range) => 10 ** -range.decimals))];
  const limits = ranges.flatMap(({ min, max }) => (max === undefined ? [min] : [min, max]));
  const points = [...new Set([...constants, ...limits])].sort((one, other) => one - other);
  const near = steps.flatMap((step) => points.flatMap((point) => listNear(point, step, ranges.length)));
  const candidates = isCalculated ? [...points, ...near, ...exampleNumbers] : [...points, ...near];
  const valuesOf = (range: NumberRange): readonly number[] =>
    [...new Set(candidates)].filter((value) => isInRange(value, range)).sort((one, other) => one - other);
  return { valuesOf, isExact: !isCalculated && steps.length <= 1 };
}

/** As many numbers next above a point, and next below it, as there are questions to place there. */
function listNear(point: number, step: number, count: number): readonly number[] {
  const digits = Math.round(-Math.log10(step));
  const above = Math.floor(point / step + 1e-9);
  const below = Math.ceil(point / step - 1e-9);
  const offsets = Array.from({ length: count }, (_, index) => index + 1);
  return offsets.flatMap((offset) => [
    Number(((above + offset) * step).toFixed(digits)),
    Number(((below - offset) * step).toFixed(digits)),
  ]);
}

function isInRange(value: number, { min, max, decimals }: NumberRange): boolean {
  return value >= min && (max === undefined || value <= max) && Number(value.toFixed(decimals)) === value;
}

function listConstants(expression: Expression): readonly number[] {
  switch (expression.kind) {
    case 'number':
      return [expression.value];
    case 'comparison':
    case 'arithmetic':
      return [...listConstants(expression.left), ...listConstants(expression.right)];
    case 'not':
      return listConstants(expression.operand);
    case 'and':
    case 'or':
      return expression.operands.flatMap(listConstants);
    default:
      return [];
  }
}

function calculates(expression: Expression): boolean {
  switch (expression.kind) {
    case 'arithmetic':
      return true;
    case 'comparison':
      return calculates(expression.left) || calculates(expression.right);
    case 'not':
      return calculates(expression.operand);
    case 'and':
    case 'or':
      return expression.operands.some(calculates);
    default:
      return false;
  }
}
