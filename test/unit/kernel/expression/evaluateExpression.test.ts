import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateNumber, evaluateTruth } from '../../../../src/kernel/expression/evaluateExpression.ts';
import type { AnswerLookup, AnswerState, Expression } from '../../../../src/kernel/expression/model.ts';
import { parseExpression } from '../../../../src/kernel/expression/parseExpression.ts';
import { expressionTrees, numberTrees, optionCodes } from './expressionTrees.ts';

type Given = Record<string, AnswerState | string | number | readonly string[]>;

function parse(text: string): Expression {
  const { expression } = parseExpression(text);
  if (expression === undefined) throw new Error(`Not an expression: ${text}`);
  return expression;
}

function isState(value: Given[string]): value is AnswerState {
  return typeof value === 'object' && 'state' in value;
}

function buildLookup(given: Given): AnswerLookup {
  return (question, item) => {
    const value = given[`${question}[${item}]`] ?? given[question];
    if (value === undefined) return { state: 'unknown' };
    return isState(value) ? value : { state: 'answered', value };
  };
}

const notAsked: AnswerState = { state: 'notAsked' };
const cannot: AnswerState = { state: 'cannotProvide' };

describe('evaluateTruth', () => {
  it.each<[string, Given, boolean | 'unknown']>([
    ['G1 = JA', { G1: 'JA' }, true],
    ['G1 = JA', { G1: 'NEJ' }, false],
    ['G1 = JA', {}, 'unknown'],
    ['G1 != JA', { G1: 'NEJ' }, true],
    ['G1 != JA', { G1: 'JA' }, false],
    ['G1 in {JA, NEJ}', { G1: 'NEJ' }, true],
    ['G1 in {JA, NEJ}', { G1: 'EJ_AKTUELLT' }, false],
    ['M1 includes {A, B}', { M1: ['B', 'C', 'A'] }, true],
    ['M1 includes {A, B}', { M1: ['A', 'C'] }, false],
    ['M1 includesAny {A, B}', { M1: ['C', 'B'] }, true],
    ['M1 includesAny {A, B}', { M1: ['C'] }, false],
    ['M1 includesAny {A, B}', {}, 'unknown'],
    ['G1 = JA and G2 = JA', { G1: 'NEJ' }, false],
    ['G1 = JA and G2 = JA', { G1: 'JA' }, 'unknown'],
    ['G1 = JA or G2 = JA', { G2: 'JA' }, true],
    ['G1 = JA or G2 = JA', { G2: 'NEJ' }, 'unknown'],
    ['not G1 = JA', {}, 'unknown'],
    ['not G1 = JA', { G1: 'JA' }, false],
  ])('%s with %j is %s', (text, given, truth) => {
    expect(evaluateTruth(parse(text), buildLookup(given), '')).toBe(truth);
  });

  it.each([
    ['=', [false, true, false]],
    ['!=', [true, false, true]],
    ['<', [true, false, false]],
    ['<=', [true, true, false]],
    ['>', [false, false, true]],
    ['>=', [false, true, true]],
  ])('compares numbers with %s', (operator, truths) => {
    const found = [3, 4, 5].map((B1) => evaluateTruth(parse(`B1 ${operator} 4`), buildLookup({ B1 }), ''));
    expect(found).toEqual(truths);
  });

  it.each(['G2a = JA', 'G2a != JA', 'G2a in {JA}', 'G2a includes {A}', 'G2a includesAny {A}', 'G2a < 1', 'G2a != 1'])(
    'a cell that is not asked for does not fulfil %s',
    (text) => {
      expect(evaluateTruth(parse(text), buildLookup({ G2a: notAsked }), '')).toBe(false);
      expect(evaluateTruth(parse(`not ${text}`), buildLookup({ G2a: notAsked }), '')).toBe(true);
    },
  );

  it.each<[string, Given, boolean | 'unknown']>([
    ['B1a > B1', { B1a: 5, B1: 4 }, true],
    ['B1a > B1', { B1a: 4, B1: 4 }, false],
    ['B1a > B1', { B1a: cannot, B1: 4 }, false],
    ['B1a <= B1', { B1a: cannot, B1: 4 }, false],
    ['B1a > B1', { B1a: cannot }, 'unknown'],
    ['B1 = KAN_EJ_LAMNA', { B1: cannot }, true],
    ['B1 = KAN_EJ_LAMNA', { B1: 3 }, false],
    ['B1 != KAN_EJ_LAMNA', { B1: cannot }, false],
    ['B1 != KAN_EJ_LAMNA', { B1: 3 }, true],
    ['B1 = KAN_EJ_LAMNA', {}, 'unknown'],
    ['1 / B1 > 0', { B1: 0 }, false],
    ['1 / B1 <= 0', { B1: 0 }, false],
  ])('R-EDITING-04 R-EDITING-05 %s with %j is %s', (text, given, truth) => {
    expect(evaluateTruth(parse(text), buildLookup(given), '')).toBe(truth);
  });

  it('adds decimals as a person does: 0.1 + 0.2 is 0.3, not more', () => {
    const lookup = buildLookup({ B1: 0.1, B2: 0.2, B3: 0.3 });
    expect(evaluateTruth(parse('B1 + B2 > B3'), lookup, '')).toBe(false);
    expect(evaluateTruth(parse('B1 + B2 = B3'), lookup, '')).toBe(true);
    expect(evaluateTruth(parse('B1 + B2 != B3'), lookup, '')).toBe(false);
    expect(evaluateTruth(parse('B3 < B1 + B2'), lookup, '')).toBe(false);
    expect(evaluateTruth(parse('10000.01 > 10000'), lookup, '')).toBe(true);
  });

  it('binds a reference to the item at hand, a named item to itself', () => {
    const lookup = buildLookup({ 'G2[eb]': 'JA', 'G2[lss]': 'NEJ' });
    expect(evaluateTruth(parse('G2 = JA'), lookup, 'eb')).toBe(true);
    expect(evaluateTruth(parse('G2 = JA'), lookup, 'lss')).toBe(false);
    expect(evaluateTruth(parse('G2[eb] = JA'), lookup, 'lss')).toBe(true);
  });

  it('throws on what has no truth: checking comes first', () => {
    expect(() => evaluateTruth(parse('B1 + 1'), buildLookup({}), '')).toThrow('no truth');
    expect(() => evaluateNumber(parse('G1 = JA'), buildLookup({}), '')).toThrow('no number');
  });
});

describe('evaluateNumber', () => {
  it.each<[string, Given, ReturnType<typeof evaluateNumber>]>([
    ['B1 + B2 * 2', { B1: 1, B2: 3 }, { kind: 'number', value: 7 }],
    ['B1 - B2', { B1: 1, B2: 3 }, { kind: 'number', value: -2 }],
    ['B1 / B2', { B1: 1, B2: 4 }, { kind: 'number', value: 0.25 }],
    ['B1 / B2', { B1: 1, B2: 0 }, { kind: 'undefined' }],
    ['B1 / B2', { B1: 0, B2: 0 }, { kind: 'undefined' }],
    ['B1 / B2', { B1: 1, B2: notAsked }, { kind: 'undefined' }],
    ['B1 + B2', { B1: 1, B2: cannot }, { kind: 'cannotProvide' }],
    ['B1 / 0 + B2', { B1: 1, B2: cannot }, { kind: 'cannotProvide' }],
    ['B1 + B2', { B1: cannot }, { kind: 'unknown' }],
    ['B1', {}, { kind: 'unknown' }],
    ['B1', { B1: 'JA' }, { kind: 'undefined' }],
  ])('%s with %j', (text, given, value) => {
    expect(evaluateNumber(parse(text), buildLookup(given), '')).toEqual(value);
  });
});

const states: Record<string, fc.Arbitrary<AnswerState>> = {
  G: fc.constantFrom(...optionCodes).map((value) => ({ state: 'answered', value })),
  M: fc.subarray(optionCodes, { minLength: 1 }).map((value) => ({ state: 'answered', value })),
  B: fc.integer({ min: -2, max: 12 }).map((value) => ({ state: 'answered', value })),
};
const cells = [
  'G1',
  'G2',
  'G1[eb]',
  'G2[eb]',
  'G1[eb+lss]',
  'G2[eb+lss]',
  'G1[lss-barn]',
  'G2[lss-barn]',
  'M1',
  'B1',
  'B2',
];
const known = (cell: string): fc.Arbitrary<AnswerState> =>
  fc.oneof(states[cell.charAt(0)] ?? fc.constant(notAsked), fc.constant(notAsked), fc.constant(cannot));
const finished = fc.record(Object.fromEntries(cells.map((cell) => [cell, known(cell)])));
const hidden = fc.subarray(cells);

function buildLookups(given: Record<string, AnswerState>, without: readonly string[]): [AnswerLookup, AnswerLookup] {
  const isHidden = (question: string, item: string): boolean =>
    without.includes(given[`${question}[${item}]`] === undefined ? question : `${question}[${item}]`);
  const whole = buildLookup(given);
  return [whole, (question, item) => (isHidden(question, item) ? { state: 'unknown' } : whole(question, item))];
}

describe('answers that become known', () => {
  it('never change a truth that was known, and leave nothing unknown', () => {
    fc.assert(
      fc.property(expressionTrees, finished, hidden, (expression, given, without) => {
        const [whole, partial] = buildLookups(given, without);
        const final = evaluateTruth(expression, whole, 'eb');
        expect(final).not.toBe('unknown');
        const early = evaluateTruth(expression, partial, 'eb');
        if (early !== 'unknown') expect(early).toBe(final);
      }),
      { numRuns: 2000 },
    );
  });

  it('never change a number that was known', () => {
    fc.assert(
      fc.property(numberTrees, finished, hidden, (expression, given, without) => {
        const [whole, partial] = buildLookups(given, without);
        const final = evaluateNumber(expression, whole, '');
        expect(final.kind).not.toBe('unknown');
        const early = evaluateNumber(expression, partial, '');
        if (early.kind !== 'unknown') expect(early).toEqual(final);
      }),
      { numRuns: 500 },
    );
  });

  it('not turns every truth round, and De Morgan holds', () => {
    fc.assert(
      fc.property(expressionTrees, expressionTrees, finished, hidden, (one, other, given, without) => {
        const [, lookup] = buildLookups(given, without);
        const span = { start: 0, end: 0 };
        const not = (operand: Expression): Expression => ({ kind: 'not', operand, span });
        const join = (kind: 'and' | 'or', ...operands: Expression[]): Expression => ({ kind, operands, span });
        expect(evaluateTruth(not(not(one)), lookup, 'eb')).toBe(evaluateTruth(one, lookup, 'eb'));
        expect(evaluateTruth(not(join('and', one, other)), lookup, 'eb')).toBe(
          evaluateTruth(join('or', not(one), not(other)), lookup, 'eb'),
        );
      }),
    );
  });
});
