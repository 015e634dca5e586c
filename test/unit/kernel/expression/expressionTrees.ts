// Random well-typed trees: G1 and G2 have one answer, M1 several, B1 and B2 are numbers.

import fc from 'fast-check';
import type { Expression, OptionNode, ReferenceNode } from '../../../../src/kernel/expression/model.ts';

const span = { start: 0, end: 0 };
export const optionCodes = ['JA', 'NEJ', 'EJ_AKTUELLT'];

function buildReference(question: string, item?: string): ReferenceNode {
  return { kind: 'reference', question, item, span, itemSpan: undefined };
}

function buildOption(code: string): OptionNode {
  return { kind: 'option', code, span };
}

const items = fc.option(fc.constantFrom('eb', 'eb+lss', 'lss-barn'), { nil: undefined, freq: 3 });
const singles = fc.tuple(fc.constantFrom('G1', 'G2'), items).map(([code, item]) => buildReference(code, item));
const options = fc.constantFrom(...optionCodes).map(buildOption);
const sets = fc.subarray(optionCodes, { minLength: 1 }).map((codes) => codes.map(buildOption));

const answers: fc.Arbitrary<Expression> = fc
  .tuple(fc.constantFrom('=' as const, '!=' as const), singles, options)
  .map(([operator, left, right]) => ({ kind: 'comparison', operator, left, right, span }));

const memberships: fc.Arbitrary<Expression> = fc.oneof(
  fc
    .tuple(singles, sets)
    .map(([left, chosen]) => ({ kind: 'membership', operator: 'in', left, options: chosen, span })),
  fc.tuple(fc.constantFrom('includes' as const, 'includesAny' as const), sets).map(([operator, chosen]) => ({
    kind: 'membership',
    operator,
    left: buildReference('M1'),
    options: chosen,
    span,
  })),
) as fc.Arbitrary<Expression>;

export const numberTrees: fc.Arbitrary<Expression> = fc.letrec<{ number: Expression }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom('B1', 'B2').map((code) => buildReference(code)),
    fc.integer({ min: -3, max: 12 }).map((value) => ({ kind: 'number' as const, value, span })),
    fc
      .tuple(fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const), tie('number'), tie('number'))
      .map(([operator, left, right]) => ({ kind: 'arithmetic' as const, operator, left, right, span })),
  ),
})).number;

const numberComparisons: fc.Arbitrary<Expression> = fc
  .tuple(fc.constantFrom('=', '!=', '<', '<=', '>', '>=') as fc.Arbitrary<'='>, numberTrees, numberTrees)
  .map(([operator, left, right]) => ({ kind: 'comparison', operator, left, right, span }));

/** Trees that give a truth. */
export const expressionTrees: fc.Arbitrary<Expression> = fc.letrec<{ truth: Expression }>((tie) => ({
  truth: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    answers,
    memberships,
    numberComparisons,
    tie('truth').map((operand) => ({ kind: 'not' as const, operand, span })),
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('truth'), { minLength: 2, maxLength: 3 }))
      .map(([kind, operands]) => ({ kind, operands, span })),
  ),
})).truth;
