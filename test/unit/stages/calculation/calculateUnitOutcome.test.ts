import { describe, expect, it } from 'vitest';
import { calculateUnitOutcome } from '../../../../src/stages/calculation/index.ts';
import { buildColumn, buildPart, type ColumnSketch } from '../../../support/buildTestRound.ts';

const part = buildPart('lss', [
  { code: 'L3', options: ['JA', 'NEJ', 'EJ_AKTUELLT_FA'] },
  { code: 'L3b', options: ['JA', 'NEJ_BESLUTAT', 'NEJ'], askedWhen: 'L3 = JA' },
  { code: 'L4', items: ['barn', 'vuxen'] },
  { code: 'B1', kind: 'number' },
  { code: 'B1a', kind: 'number' },
]);

function observe(sketch: Partial<ColumnSketch>, answers: Readonly<Record<string, string>> | undefined) {
  const column = buildColumn({ code: 'LSS-01', part: 'lss', ...sketch });
  return calculateUnitOutcome(column, part.questions, answers && new Map(Object.entries(answers)));
}

const follow = {
  JA: 'L3 = JA and L3b = JA',
  DELVIS: 'L3 = JA and L3b = NEJ_BESLUTAT',
  EJ_AKTUELLT: 'L3 = EJ_AKTUELLT_FA',
  otherwise: 'NEJ',
};

describe('calculateUnitOutcome, outcomes', () => {
  it.each([
    [{ L3: 'JA', L3b: 'JA' }, 'JA'],
    [{ L3: 'JA', L3b: 'NEJ_BESLUTAT' }, 'DELVIS'],
    [{ L3: 'JA', L3b: 'NEJ' }, 'NEJ'],
    [{ L3: 'NEJ' }, 'NEJ'],
    [{ L3: 'EJ_AKTUELLT_FA' }, 'EJ_AKTUELLT'],
  ])('R-CALCULATION-02 R-CALCULATION-22 R-CALCULATION-23 %j gives %s', (answers, outcome) => {
    expect(observe({ outcomes: follow }, answers)).toEqual({ status: 'VALUE', kind: 'outcome', outcome });
  });

  it('R-QUESTIONNAIRE-19 an answer that routing no longer asks for changes nothing', () => {
    expect(observe({ outcomes: follow }, { L3: 'NEJ', L3b: 'JA' })).toMatchObject({ outcome: 'NEJ' });
  });

  it('R-NONRESPONSE-09 without a response, or unfinished, there is no outcome, never a Nej', () => {
    expect(observe({ outcomes: follow }, undefined)).toEqual({ status: 'NOT_ANSWERED' });
    expect(observe({ outcomes: follow }, {})).toEqual({ status: 'NOT_ANSWERED' });
    expect(observe({ outcomes: follow }, { L3: 'JA' })).toEqual({ status: 'NOT_ANSWERED' });
  });

  it('R-CALCULATION-07 a rule in a grid reads the item of its column', () => {
    const outcomes = { JA: 'L4 = JA', otherwise: 'NEJ' };
    const answers = { 'L4[barn]': 'JA', 'L4[vuxen]': 'NEJ' };
    expect(observe({ outcomes, item: 'barn' }, answers)).toMatchObject({ outcome: 'JA' });
    expect(observe({ outcomes, item: 'vuxen' }, answers)).toMatchObject({ outcome: 'NEJ' });
  });

  it('the first rule that holds decides', () => {
    const outcomes = { DELVIS: 'L3 = JA', JA: 'L3 = JA', otherwise: 'NEJ' };
    expect(observe({ outcomes }, { L3: 'JA', L3b: 'JA' })).toMatchObject({ outcome: 'DELVIS' });
  });
});

describe('calculateUnitOutcome, numbers', () => {
  const share = { numerator: 'B1a', denominator: 'B1', illogicalWhen: 'B1a > B1' };
  const number = (B1: string, B1a: string, rest: object = {}) =>
    observe({ number: { ...share, ...rest } }, { B1, B1a });

  it('R-CALCULATION-27 gives the number with the decimals of the measure, half up, beside what it is made of', () => {
    expect(number('8', '1')).toEqual({ status: 'VALUE', kind: 'number', value: '13', numerator: 1, denominator: 8 });
    expect(number('8', '1', { decimals: 1 })).toMatchObject({ value: '12.5' });
    expect(number('8', '100', { scale: 1, decimals: 2, illogicalWhen: undefined })).toMatchObject({ value: '12.50' });
  });

  it.each([
    ['KAN_EJ_LAMNA', '3'],
    ['10', 'KAN_EJ_LAMNA'],
    ['KAN_EJ_LAMNA', 'KAN_EJ_LAMNA'],
  ])('R-EDITING-04 R-SUPPRESSION-03 a number that cannot be provided (%s, %s) gives CANNOT_PROVIDE', (B1, B1a) => {
    expect(number(B1, B1a)).toEqual({ status: 'CANNOT_PROVIDE' });
  });

  it.each([
    ['10', '10.5', 'ILLOGICAL'],
    ['10', '10', 'VALUE'],
    ['0.3', '0.30', 'VALUE'],
  ])(
    'R-EDITING-05 R-SUPPRESSION-04 of %s in all, %s as a part is %s: equality is logical (IX-09)',
    (B1, B1a, status) => {
      expect(number(B1, B1a)).toMatchObject({ status });
    },
  );

  it('R-EDITING-15 a total of zero gives no number; a part of it above zero contradicts it (IX-10)', () => {
    expect(number('0', '0')).toEqual({ status: 'NOT_AVAILABLE' });
    expect(number('0', '2')).toEqual({ status: 'ILLOGICAL' });
    expect(number('0', '2', { illogicalWhen: undefined })).toEqual({ status: 'ILLOGICAL' });
  });

  it('R-EDITING-15 a ratio without a denominator is not available, since the numerator is no part of it', () => {
    expect(number('0', '2', { scale: 1, illogicalWhen: undefined })).toEqual({ status: 'NOT_AVAILABLE' });
  });

  it('R-EDITING-12 only the measure that reads the contradictory figures is withheld', () => {
    const answers = { L3: 'NEJ', B1: '1', B1a: '2' };
    expect(observe({ number: share }, answers)).toEqual({ status: 'ILLOGICAL' });
    expect(observe({ outcomes: follow }, answers)).toMatchObject({ outcome: 'NEJ' });
    expect(observe({ number: { numerator: 'B1', denominator: 'B1' } }, answers)).toMatchObject({ value: '100' });
  });
});
