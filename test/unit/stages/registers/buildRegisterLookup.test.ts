import { describe, expect, it } from 'vitest';
import type { RegisterMeasure } from '../../../../src/stages/definition/index.ts';
import { buildRegisterLookup, importRegisters } from '../../../../src/stages/registers/index.ts';
import { buildText } from '../../../support/buildTestRound.ts';

function measure(period: string | undefined): RegisterMeasure {
  const text = buildText('Hushållsärenden');
  return { id: 'hushall', name: text, unit: text, register: undefined, period, source: undefined };
}

/** Lines of registers.csv for the measure: unit, period, value or reason. */
function deliver(lines: readonly (readonly [string, string, string])[]) {
  const rows = lines.map(([unit, period, value], index) => {
    const isValue = /^\d/.test(value);
    const status = isValue ? 'VALUE' : value;
    return { line: index + 2, unit, measure: 'hushall', period, value: isValue ? value : '', status };
  });
  const units = ['0101', '0102'].map((code) => ({ code, municipality: code }));
  const { observations, problems } = importRegisters({ round: 2018, measures: ['hushall'], units }, rows);
  expect(problems).toEqual([]);
  return observations;
}

const lines = [
  ['0101', '2016', '10'],
  ['0102', '2016', '20'],
  ['0101', '2017', '11'],
  ['0102', '2015', 'UNCERTAIN'],
] as const;

describe('buildRegisterLookup', () => {
  it('R-REGISTER-08 finds the figure of the period that the measure names, for each unit', () => {
    const find = buildRegisterLookup([measure('2016')], deliver(lines));
    expect([find('0101', 'hushall')?.value, find('0102', 'hushall')?.value]).toEqual([10, 20]);
    expect(find('0103', 'hushall')).toBeUndefined();
  });

  it('takes the newest period that is delivered where the measure names none, the same for all units', () => {
    const find = buildRegisterLookup([measure(undefined)], deliver(lines));
    expect(find('0101', 'hushall')?.value).toBe(11);
    expect(find('0102', 'hushall')).toBeUndefined();
  });

  it('keeps the reason for which there is no figure', () => {
    const find = buildRegisterLookup([measure('2015')], deliver(lines));
    expect(find('0102', 'hushall')).toMatchObject({ status: 'UNCERTAIN', value: undefined });
  });

  it('finds nothing of a period that is not delivered, and nothing of a measure that the round lacks', () => {
    expect(buildRegisterLookup([measure('2014')], deliver(lines))('0101', 'hushall')).toBeUndefined();
    expect(buildRegisterLookup([], deliver(lines))('0101', 'hushall')).toBeUndefined();
  });
});
