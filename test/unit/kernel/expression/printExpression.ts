import type { Expression } from '../../../../src/kernel/expression/model.ts';

/** Text of a tree, with a parenthesis round every compound part; what the parser reads back. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'reference':
      return expression.item === undefined ? expression.question : `${expression.question}[${expression.item}]`;
    case 'register':
      return `REGISTER[${expression.measure}]`;
    case 'option':
      return expression.code;
    case 'number':
      return String(expression.value);
    case 'comparison':
    case 'arithmetic':
      return `${printPart(expression.left)} ${expression.operator} ${printPart(expression.right)}`;
    case 'membership': {
      const options = expression.options.map((option) => option.code).join(', ');
      return `${printExpression(expression.left)} ${expression.operator} {${options}}`;
    }
    case 'not':
      return `not ${printPart(expression.operand)}`;
    case 'and':
    case 'or':
      return expression.operands.map(printPart).join(` ${expression.kind} `);
  }
}

function printPart(expression: Expression): string {
  const isSimple = ['reference', 'register', 'option', 'number'].includes(expression.kind);
  return isSimple ? printExpression(expression) : `(${printExpression(expression)})`;
}
