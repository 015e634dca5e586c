import type { Expression, ReferenceNode } from './model.ts';

/** Every reference of an expression, in the order of the text; a cell that occurs twice is there twice. */
export function listReferences(expression: Expression): readonly ReferenceNode[] {
  switch (expression.kind) {
    case 'reference':
      return [expression];
    case 'option':
    case 'number':
      return [];
    case 'comparison':
    case 'arithmetic':
      return [...listReferences(expression.left), ...listReferences(expression.right)];
    case 'membership':
      return [expression.left];
    case 'not':
      return listReferences(expression.operand);
    case 'and':
    case 'or':
      return expression.operands.flatMap(listReferences);
  }
}

/** Codes of the questions that an expression reads, each once, in the order of the text. */
export function listQuestions(expression: Expression): readonly string[] {
  return [...new Set(listReferences(expression).map((reference) => reference.question))];
}
