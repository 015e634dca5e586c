import type { Expression, ReferenceNode, RegisterNode } from './model.ts';

/** Every reference of an expression, in the order of the text; a cell that occurs twice is there twice. */
export function listReferences(expression: Expression): readonly ReferenceNode[] {
  switch (expression.kind) {
    case 'reference':
      return [expression];
    case 'option':
    case 'number':
    case 'register':
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

/** Ids of the register measures that an expression reads, each once, in the order of the text. */
export function listRegisterMeasures(expression: Expression): readonly string[] {
  return [...new Set(listRegisterNodes(expression).map(({ measure }) => measure))];
}

function listRegisterNodes(expression: Expression): readonly RegisterNode[] {
  switch (expression.kind) {
    case 'register':
      return [expression];
    case 'comparison':
    case 'arithmetic':
      return [...listRegisterNodes(expression.left), ...listRegisterNodes(expression.right)];
    case 'not':
      return listRegisterNodes(expression.operand);
    case 'and':
    case 'or':
      return expression.operands.flatMap(listRegisterNodes);
    default:
      return [];
  }
}
