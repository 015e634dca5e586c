import { describe, expect, it } from 'vitest';
import type { RegisterRow } from '../../../../src/kernel/deliveredRow.ts';
import { importRegisters } from '../../../../src/stages/registers/index.ts';

const frame = {
  round: 2018,
  measures: ['bistand', 'annat'],
  units: [
    { code: '0114', municipality: '0114' },
    { code: '0180-bromma', municipality: '0180' },
  ],
};

function buildRow(line: number, rest: Partial<RegisterRow>): RegisterRow {
  return { line, unit: '0114', measure: 'bistand', period: '2017', value: '12.5', status: 'VALUE', ...rest };
}

describe('importRegisters', () => {
  it('joins figures by measure, period and unit, for units and for whole cities', () => {
    const { observations, problems } = importRegisters(frame, [
      buildRow(2, {}),
      buildRow(3, { unit: '0180', period: '2017-12-31', value: '-3' }),
      buildRow(4, { unit: '0180-bromma', period: '2017-12', value: '0' }),
    ]);
    expect(problems).toEqual([]);
    expect(observations.get('bistand')?.get('2017')?.get('0114')?.value).toBe(12.5);
    expect(observations.get('bistand')?.get('2017-12-31')?.get('0180')?.value).toBe(-3);
    expect(observations.get('bistand')?.get('2017-12')?.get('0180-bromma')?.value).toBe(0);
  });

  it.each(['NOT_AVAILABLE', 'UNCERTAIN', 'REMOVED_FOR_SAFETY'])(
    'R-SUPPRESSION-01 keeps %s as the reason for which there is no figure',
    (status) => {
      const { observations } = importRegisters(frame, [buildRow(2, { status, value: '' })]);
      expect(observations.get('bistand')?.get('2017')?.get('0114')).toMatchObject({ status, value: undefined });
    },
  );

  it.each([
    ['UNKNOWN_UNIT', { unit: '9999' }],
    ['MISSING_MEASURE', { measure: '' }],
    ['MISSING_PERIOD', { period: '' }],
    ['MISSING_PERIOD', { period: '2017-13' }],
    ['UNKNOWN_STATUS', { status: 'EJ_AKTUELLT' }],
    ['NOT_A_NUMBER', { value: '12,5' }],
    ['NOT_A_NUMBER', { value: '' }],
    ['VALUE_WITH_REASON', { status: 'UNCERTAIN' }],
  ])('reports %s with its line and keeps the other rows', (code, rest) => {
    const { observations, problems } = importRegisters(frame, [buildRow(2, rest), buildRow(3, { measure: 'annat' })]);
    expect(problems.map((problem) => [problem.line, problem.code])).toEqual([[2, code]]);
    expect([...observations.keys()]).toEqual(['annat']);
  });

  it('tells once of each measure that the round does not use, on its first line', () => {
    const { problems } = importRegisters({ ...frame, measures: ['annat'] }, [
      buildRow(2, {}),
      buildRow(3, { unit: '0180' }),
      buildRow(4, { measure: 'annat' }),
      buildRow(5, { measure: 'vård', unit: '9999' }),
    ]);
    expect(problems.map(({ line, code, question }) => [line, code, question])).toEqual([
      [2, 'UNKNOWN_MEASURE', 'bistand'],
      [5, 'UNKNOWN_MEASURE', 'vård'],
      [5, 'UNKNOWN_UNIT', 'vård'],
    ]);
    expect(problems[0]?.message).toContain('Omgång 2018 använder inte måttet "bistand".');
  });

  it('keeps the first of two figures for the same unit, measure and period', () => {
    const { observations, problems } = importRegisters(frame, [buildRow(2, {}), buildRow(3, { value: '1' })]);
    expect(problems.map((problem) => [problem.line, problem.code])).toEqual([[3, 'DOUBLED']]);
    expect(observations.get('bistand')?.get('2017')?.get('0114')?.value).toBe(12.5);
  });
});
