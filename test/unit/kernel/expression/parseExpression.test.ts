import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression, ExpressionProblem } from '../../../../src/kernel/expression/model.ts';
import {
  expressionDepthLimit,
  expressionLengthLimit,
  parseExpression,
} from '../../../../src/kernel/expression/parseExpression.ts';
import { expressionTrees } from './expressionTrees.ts';
import { printExpression } from './printExpression.ts';

function parse(text: string): Expression {
  const { expression, problems } = parseExpression(text);
  expect(problems).toEqual([]);
  if (expression === undefined) throw new Error(`No tree for ${text}`);
  return expression;
}

function findProblem(text: string): ExpressionProblem {
  const { expression, problems } = parseExpression(text);
  expect(expression).toBeUndefined();
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  if (problem === undefined) throw new Error('A text without a tree has a problem');
  return problem;
}

function withoutSpans(expression: Expression): unknown {
  return JSON.parse(JSON.stringify(expression, (key, value) => (key.endsWith('pan') ? undefined : value)));
}

describe('parseExpression', () => {
  it('reads one answer with the place of every node', () => {
    expect(parse('  G1 = JA ')).toEqual({
      kind: 'comparison',
      operator: '=',
      left: { kind: 'reference', question: 'G1', item: undefined, span: { start: 2, end: 4 }, itemSpan: undefined },
      right: { kind: 'option', code: 'JA', span: { start: 7, end: 9 } },
      span: { start: 2, end: 9 },
    });
  });

  it('reads a named item and its place', () => {
    const expression = parse('G2[eb+lss-barn] in {JA, EJ_AKTUELLT_NYLIGEN}');
    expect(expression).toMatchObject({
      kind: 'membership',
      operator: 'in',
      left: { question: 'G2', item: 'eb+lss-barn', itemSpan: { start: 3, end: 14 }, span: { start: 0, end: 15 } },
      options: [{ code: 'JA' }, { code: 'EJ_AKTUELLT_NYLIGEN' }],
    });
  });

  it.each([
    ['G1 = JA or G2 = JA and not G3 = JA', 'G1 = JA or (G2 = JA and (not (G3 = JA)))'],
    ['G1 = JA and G2 = JA and G3 = JA', '(G1 = JA) and (G2 = JA) and (G3 = JA)'],
    ['(G1 = JA or G2 = JA) and G3 = JA', '((G1 = JA) or (G2 = JA)) and (G3 = JA)'],
    ['B1 - B2 - B3 > 0', '((B1 - B2) - B3) > 0'],
    ['B1 + B2 * 3 / E5 >= 2.5', '(B1 + ((B2 * 3) / E5)) >= 2.5'],
    ['not not G1=JA', 'not (not (G1 = JA))'],
    ['B1a>B1', 'B1a > B1'],
    ['B1 > -5', 'B1 > -5'],
    ['Ä1 includesAny {A,Ö}', 'Ä1 includesAny {A, Ö}'],
  ])('binds %s as %s', (text, explicit) => {
    expect(withoutSpans(parse(text))).toEqual(withoutSpans(parse(explicit)));
  });

  it.each([
    ['G1 = JA', 'option'],
    ['G1 != NEJ_BEHOVS_INTE', 'option'],
    ['G1 = A', 'option'],
    ['B1 = KAN_EJ_LAMNA', 'option'],
    ['B1 = MER_AN_2', 'option'],
    ['B1 = B2', 'reference'],
    ['B1 = G12A', 'reference'],
    ['B1 < ÅÄ1b', 'reference'],
    ['B1 = B[eb]', 'reference'],
    ['B1 = (B)', 'reference'],
    ['B1 = 2', 'number'],
  ])('takes the right side of %s for a %s', (text, kind) => {
    expect(parse(text)).toMatchObject({ kind: 'comparison', right: { kind } });
  });

  it('freezes every node and list', () => {
    const expression = parse('not (G8a includes {A, B} and G2[eb] = JA)');
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(expression)).toBe(true);
  });
});

describe('parseExpression names the first fault and its place', () => {
  it.each([
    ['', 'empty', 0, 0],
    ['  \n', 'empty', 0, 3],
    ['G1 = ', 'unexpectedEnd', 4, 4],
    ['G1 == JA', 'unexpectedText', 4, 5],
    ['G1 <> JA', 'unexpectedText', 4, 5],
    ['G1 = JA AND G2 = JA', 'unexpectedText', 8, 11],
    ['G1 = JA && G2 = JA', 'unexpectedCharacter', 8, 9],
    ['G1 = "JA"', 'unexpectedCharacter', 5, 6],
    ['G1 = 💥', 'unexpectedCharacter', 5, 7],
    ['(G1 = JA', 'unexpectedEnd', 8, 8],
    ['G1 = JA)', 'unexpectedText', 7, 8],
    ['G1 in JA', 'unexpectedText', 6, 8],
    ['G1 in {}', 'unexpectedText', 7, 8],
    ['G1 in {JA NEJ}', 'unexpectedText', 10, 13],
    ['G1 in {JA', 'unexpectedEnd', 9, 9],
    ['G1 in {JA, NEJ, JA}', 'repeatedOption', 16, 18],
    ['B1 + 1 in {JA}', 'setOperatorWithoutQuestion', 7, 9],
    ['G2[eb = JA', 'unclosedItem', 2, 3],
    ['G2[] = JA', 'malformedItem', 2, 4],
    ['G2[eb lss] = JA', 'malformedItem', 2, 10],
    ['G1 = JA = NEJ', 'unexpectedText', 8, 9],
    ['B1 > 1234567890123456', 'numberTooLong', 5, 21],
    ['B1 > 2,5', 'unexpectedText', 6, 7],
    ['2x', 'unexpectedText', 1, 2],
    ['- G1 > 2', 'unexpectedText', 2, 4],
  ])('%j: %s', (text, reason, start, end) => {
    expect(findProblem(text)).toMatchObject({ code: 'EXPRESSION_SYNTAX', reason, span: { start, end } });
  });

  it.each([
    ['G1 == JA', '='],
    ['G1 <> JA', '!='],
    ['G1 = JA Or G2 = JA', 'or'],
    ['G8a includesany {A}', 'includesAny'],
    ['B1 ≤ 3', '<='],
  ])('%s: suggests %s', (text, suggestion) => {
    expect(findProblem(text).details).toMatchObject({ suggestion });
  });

  it('refuses a text over the limit of length, and takes one at it', () => {
    const text = `G1 = JA${' '.repeat(expressionLengthLimit - 7)}`;
    parse(text);
    expect(findProblem(`${text} `)).toMatchObject({ reason: 'tooLong' });
  });

  it.each([
    ['parentheses', (levels: number) => `${'('.repeat(levels)}G1 = JA${')'.repeat(levels)}`, expressionDepthLimit],
    ['negations', (levels: number) => `${'not '.repeat(levels)}G1 = JA`, expressionDepthLimit - 2],
    ['sums', (levels: number) => `0${' + 1'.repeat(levels)}`, expressionDepthLimit - 1],
  ])('refuses %s nested too deep', (_, build, most) => {
    parse(build(most));
    expect(findProblem(build(most + 1))).toMatchObject({ reason: 'tooDeep' });
    expect(findProblem(build(1500))).toMatchObject({ reason: 'tooDeep' });
  });
});

describe('parseExpression in breadth', () => {
  it('takes any number of parentheses and negations beside each other', () => {
    const text = Array.from({ length: 500 }, () => '(not G1 = JA)').join(' and ');
    expect(parse(text)).toMatchObject({ kind: 'and', operands: { length: 500 } });
  });
});

describe('parseExpression on any text', () => {
  const pieces = [
    'G1',
    'JA',
    '[eb+lss]',
    '[',
    ']',
    '{',
    '}',
    '(',
    ')',
    ',',
    'and',
    'or',
    'not',
    'in',
    'includes',
    '=',
    '!=',
  ];
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces, '-', '/', '1', '1.5', ' ', '\u0000')).map((parts) => parts.join(' ')),
  );

  it('never throws, gives a tree or one problem, and keeps spans inside the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { expression, problems } = parseExpression(text);
        expect(problems).toHaveLength(expression === undefined ? 1 : 0);
        for (const { span } of [...problems, ...(expression === undefined ? [] : [expression])]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back every tree that is printed', () => {
    fc.assert(
      fc.property(expressionTrees, (tree) => {
        expect(withoutSpans(parse(printExpression(tree)))).toEqual(withoutSpans(tree));
      }),
    );
  });

  it('cuts the text of every node at its span', () => {
    fc.assert(
      fc.property(expressionTrees, (tree) => {
        const text = printExpression(tree);
        const checkSpans = (node: Expression): void => {
          const part = parse(text.slice(node.span.start, node.span.end));
          if (node.kind !== 'option') expect(withoutSpans(part)).toEqual(withoutSpans(node));
          if (node.kind === 'comparison' || node.kind === 'arithmetic') [node.left, node.right].forEach(checkSpans);
          if (node.kind === 'and' || node.kind === 'or') node.operands.forEach(checkSpans);
          if (node.kind === 'not') checkSpans(node.operand);
          if (node.kind === 'membership') checkSpans(node.left);
        };
        checkSpans(parse(text));
      }),
    );
  });
});
