// Rules of two years, written alike, so that they can be compared although questions have other codes and sets and
// conditions stand in another order.

import type { Expression } from '../../../kernel/expression/model.ts';
import type { Column } from '../model.ts';

/** Name of a question in the comparison: the same for questions that are paired. */
export type QuestionNames = ReadonlyMap<string, string>;

/** The result rule of a column in one text; equal texts are equal rules. */
export function renderCanonicalResult(column: Column, names: QuestionNames): string {
  const { result } = column.description;
  const render = (expression: Expression): string => renderCanonical(expression, names, column.item);
  if (result.kind === 'number') {
    const illogical = result.illogicalWhen === undefined ? '' : render(result.illogicalWhen.expression);
    return [render(result.numerator.expression), render(result.denominator.expression), illogical].join(' / ');
  }
  const rules = result.rules.map(({ outcome, rule }) => `${outcome}: ${render(rule.expression)}`).toSorted();
  return [...rules, `otherwise: ${result.otherwise}`].join('\n');
}

/** An expression with its questions named anew and everything that has no order in one. */
function renderCanonical(expression: Expression, names: QuestionNames, item: string): string {
  const render = (inner: Expression): string => renderCanonical(inner, names, item);
  switch (expression.kind) {
    case 'reference': {
      const name = names.get(expression.question) ?? expression.question;
      // The item at hand says nothing: the column is bound to it.
      const isOwn = expression.item === undefined || expression.item === item;
      return isOwn ? name : `${name}[${expression.item}]`;
    }
    case 'option':
      return expression.code;
    case 'number':
      return String(expression.value);
    case 'register':
      return `REGISTER[${expression.measure}]`;
    case 'comparison': {
      const isOption = expression.operator === '=' && expression.right.kind === 'option';
      if (isOption) return `${render(expression.left)} in {${render(expression.right)}}`;
      return `(${render(expression.left)} ${expression.operator} ${render(expression.right)})`;
    }
    case 'membership': {
      const options = expression.options.map(({ code }) => code).toSorted();
      return `${render(expression.left)} ${expression.operator} {${options.join(', ')}}`;
    }
    case 'arithmetic':
      return `(${render(expression.left)} ${expression.operator} ${render(expression.right)})`;
    case 'not':
      return `not (${render(expression.operand)})`;
    case 'and':
    case 'or':
      return `(${expression.operands.map(render).toSorted().join(` ${expression.kind} `)})`;
  }
}
