import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExpression } from '../../../../src/kernel/expression/checkExpression.ts';
import type { ExpressionProblem, QuestionSignature, Scope } from '../../../../src/kernel/expression/model.ts';
import { parseExpression } from '../../../../src/kernel/expression/parseExpression.ts';
import { expressionTrees, numberTrees, optionCodes } from './expressionTrees.ts';

function build(kind: QuestionSignature['kind'], options: string[] = [], items: string[] = []): QuestionSignature {
  return { kind, options, items, cannotProvide: false };
}

const questions: Record<string, QuestionSignature> = {
  G1: build('single', ['JA', 'NEJ']),
  G1b: build('text'),
  G1c: build('multiple', ['A', 'B', 'C']),
  G2: build('single', ['JA', 'NEJ', 'EJ_AKTUELLT'], ['eb+lss', 'barn+lss-barn']),
  G2a: build('single', ['JA', 'NEJ'], ['eb+lss', 'barn+lss-barn']),
  G8: build('single', ['JA', 'NEJ'], ['lss-barn', 'lss-vuxen']),
  B1: { ...build('number'), cannotProvide: true },
  B1a: build('number'),
};
const scope: Scope = (code) => questions[code];

function check(
  text: string,
  itemContext: readonly string[] = [],
  expected: 'truth' | 'number' = 'truth',
): ExpressionProblem[] {
  const { expression } = parseExpression(text);
  if (expression === undefined) throw new Error(`Not an expression: ${text}`);
  return checkExpression(expression, scope, expected, itemContext, Object.keys(questions));
}

describe('checkExpression', () => {
  it.each([
    ['G1 = JA', []],
    ['G1 in {JA, NEJ} and not G1c includes {A, B}', []],
    ['G2[eb+lss] = EJ_AKTUELLT or G2[barn+lss-barn] = JA', []],
    ['(G2 = JA and G2a = JA) or G2 = EJ_AKTUELLT', ['eb+lss', 'barn+lss-barn']],
    ['G1 = JA and G2 = JA', ['eb+lss']],
    ['B1a > B1 or B1 / 12 >= 2.5', []],
    ['B1 = KAN_EJ_LAMNA', []],
    ['B1 != B1a', []],
    ['1 + 1 = 2', []],
  ])('finds no fault in %s', (text, itemContext) => {
    expect(check(text, itemContext)).toEqual([]);
  });

  it.each([
    ['G9 = JA', 'UNKNOWN_QUESTION', 'unknownQuestion', 0, 2],
    ['G1 = JA and g1 = JA', 'UNKNOWN_QUESTION', 'unknownQuestion', 12, 14],
    ['G9[eb+lss] = JA', 'UNKNOWN_QUESTION', 'unknownQuestion', 0, 2],
    ['G9 includes {A}', 'UNKNOWN_QUESTION', 'unknownQuestion', 0, 2],
    ['B9 / 2 > 3', 'UNKNOWN_QUESTION', 'unknownQuestion', 0, 2],
    ['B1 > JB2', 'UNKNOWN_QUESTION', 'unknownQuestion', 5, 8],
    ['G9', 'UNKNOWN_QUESTION', 'unknownQuestion', 0, 2],
    ['G1 = JAA', 'UNKNOWN_OPTION', 'unknownOption', 5, 8],
    ['G1 = ja', 'UNKNOWN_OPTION', 'unknownOption', 5, 7],
    ['G1 = JA2', 'UNKNOWN_OPTION', 'unknownOption', 5, 8],
    ['G1 in {JA, EJ_AKTUELLT}', 'UNKNOWN_OPTION', 'unknownOption', 11, 22],
    ['G1c includesAny {D}', 'UNKNOWN_OPTION', 'unknownOption', 17, 18],
    ['G2[eb] = JA', 'UNKNOWN_ITEM', 'unknownItem', 3, 5],
    ['G1[eb] = JA', 'UNKNOWN_ITEM', 'questionWithoutItems', 3, 5],
    ['G2 = JA', 'ITEM_REQUIRED', 'itemRequired', 0, 2],
    ['G1', 'WRONG_TYPE', 'truthRequired', 0, 2],
    ['B1 + 2', 'WRONG_TYPE', 'truthRequired', 0, 6],
    ['not 3', 'WRONG_TYPE', 'truthRequired', 4, 5],
    ['G1 = JA and B1', 'WRONG_TYPE', 'truthRequired', 12, 14],
    ['G1 > 2', 'WRONG_TYPE', 'questionKind', 0, 2],
    ['G1 < JA', 'WRONG_TYPE', 'questionKind', 0, 2],
    ['G1 = 1', 'WRONG_TYPE', 'questionKind', 0, 2],
    ['G1b = JA', 'WRONG_TYPE', 'questionKind', 0, 3],
    ['G1c = A', 'WRONG_TYPE', 'questionKind', 0, 3],
    ['G1c in {A}', 'WRONG_TYPE', 'questionKind', 0, 3],
    ['G1 includes {JA}', 'WRONG_TYPE', 'questionKind', 0, 2],
    ['B1 in {JA}', 'WRONG_TYPE', 'questionKind', 0, 2],
    ['G1 = B1', 'WRONG_TYPE', 'questionKind', 0, 2],
    ['G1 = G1', 'WRONG_TYPE', 'questionKind', 0, 2],
    ['B1 = G1', 'WRONG_TYPE', 'numberRequired', 5, 7],
    ['B1 + G1 > 2', 'WRONG_TYPE', 'numberRequired', 5, 7],
    ['B1 = JA', 'WRONG_TYPE', 'numberRequired', 5, 7],
    ['B1a = KAN_EJ_LAMNA', 'WRONG_TYPE', 'numberRequired', 6, 18],
    ['B1 > KAN_EJ_LAMNA', 'WRONG_TYPE', 'optionNotComparable', 5, 17],
    ['B1 + 1 = JA', 'WRONG_TYPE', 'optionNotComparable', 9, 11],
    ['(G1 = JA) = (G1 = NEJ)', 'WRONG_TYPE', 'numberRequired', 1, 8],
    ['(G1 = JA) + 1 > 2', 'WRONG_TYPE', 'numberRequired', 1, 8],
  ])('%s: %s', (text, code, reason, start, end) => {
    const [first] = check(text);
    expect(first).toMatchObject({ code, reason, span: { start, end } });
  });

  it.each(['G9 = JA', 'G9 = JAA', 'G1 = JA2', 'G1 < JA', 'G2[eb] = JAA and G1 = JA', 'B1 + G9 > JA', 'G1 + G9'])(
    'tells a fault of %s once',
    (text) => {
      expect(new Set(check(text).map((problem) => problem.span.start)).size).toBe(check(text).length);
    },
  );

  it('collects every fault, in the order of the text', () => {
    const codes = check('G9 = JA and G1 = JAA and G2[eb] = JA and B1').map((problem) => problem.code);
    expect(codes).toEqual(['UNKNOWN_QUESTION', 'UNKNOWN_OPTION', 'UNKNOWN_ITEM', 'WRONG_TYPE']);
  });

  it('asks for a number where a number is expected', () => {
    expect(check('B1a / B1', [], 'number')).toEqual([]);
    expect(check('B1 > 2', [], 'number')).toMatchObject([{ code: 'WRONG_TYPE', reason: 'numberRequired' }]);
    expect(check('G1', [], 'number')).toMatchObject([{ code: 'WRONG_TYPE', details: { found: 'G1', kind: 'single' } }]);
  });

  it('binds a grid to every item of the rule', () => {
    expect(check('G8 = JA', ['lss-barn', 'eb+lss'])).toMatchObject([
      { code: 'UNKNOWN_ITEM', reason: 'itemNotInQuestion', details: { question: 'G8', item: 'eb+lss' } },
    ]);
    expect(check('G8 = JA', [''])).toMatchObject([{ code: 'ITEM_REQUIRED' }]);
    expect(check('G8[lss-barn] = JA', ['eb+lss'])).toEqual([]);
  });

  it.each([
    ['G1 = JAA', 'JA'],
    ['G1 = AJ', 'JA'],
    ['G2[eb+lss] = EJ_AKTULLT', 'EJ_AKTUELLT'],
    ['G2[ebb+lss] = JA', 'eb+lss'],
    ['G12b = JA', 'G1b'],
    ['G1 = VET_EJ', undefined],
    ['Q77 = JA', undefined],
  ])('suggests for %s: %s', (text, suggestion) => {
    expect(check(text)[0]?.details).toMatchObject({ suggestion });
  });

  it('takes every well-typed tree for right, and no tree for both a truth and a number', () => {
    const wide: Scope = (code) => {
      if (code.startsWith('B')) return build('number');
      const hasItems = code.startsWith('G');
      return build(hasItems ? 'single' : 'multiple', optionCodes, hasItems ? ['eb', 'eb+lss', 'lss-barn'] : []);
    };
    fc.assert(
      fc.property(expressionTrees, numberTrees, (truth, number) => {
        expect(checkExpression(truth, wide, 'truth', ['eb'])).toEqual([]);
        expect(checkExpression(number, wide, 'number', ['eb'])).toEqual([]);
        expect(checkExpression(truth, wide, 'number', ['eb'])).toHaveLength(1);
        expect(checkExpression(number, wide, 'truth', ['eb'])).toHaveLength(1);
      }),
    );
  });
});
