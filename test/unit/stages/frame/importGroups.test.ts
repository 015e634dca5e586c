import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupRow } from '../../../../src/kernel/deliveredRow.ts';
import { buildFrame, importGroups } from '../../../../src/stages/frame/index.ts';
import {
  buildPart,
  buildTestClassifications,
  buildTestRound,
  listMunicipalityCodes,
} from '../../../support/buildTestRound.ts';
import { chooseRuns } from '../../../support/propertyRuns.ts';

const codes = listMunicipalityCodes(40);
const round = buildTestRound([buildPart('lss', [{ code: 'L1' }])]);
const frame = buildFrame(round, buildTestClassifications(codes.map((code) => ({ code }))));

function buildRow(line: number, rest: Partial<GroupRow>): GroupRow {
  return { line, unit: '0101', scheme: 'socioeconomic_group', edition: '2022', group: '', value: '', ...rest };
}

function rank(values: readonly number[]): readonly number[] {
  const rows = values.map((value, index) => buildRow(index + 2, { unit: codes[index] ?? '', value: String(value) }));
  const { groups, problems } = importGroups(frame, rows);
  expect(problems).toEqual([]);
  return values.map((_, index) => Number(groups.socioGroup.get(codes[index] ?? '')));
}

describe('importGroups', () => {
  it('I24-23 takes a given group as it is, beside its value', () => {
    const { groups, problems } = importGroups(frame, [
      buildRow(2, { unit: '0101', group: '8', value: '0.1' }),
      buildRow(3, { unit: '0102', group: '1', value: '0.9', scheme: 'socioGroup' }),
    ]);
    expect(problems).toEqual([]);
    expect([...groups.socioGroup]).toEqual([
      ['0101', '8'],
      ['0102', '1'],
    ]);
  });

  it('R-GROUPING-21 ranks values into eight groups, the lowest value in group 1', () => {
    expect(rank([16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([
      8, 8, 7, 7, 6, 6, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1,
    ]);
  });

  it('R-GROUPING-21 keeps equal values together', () => {
    expect(rank([1, 1, 1, 2, 3, 4, 5, 6, 7, 8])).toEqual([1, 1, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(rank([5, 5, 5])).toEqual([1, 1, 1]);
  });

  it('R-GROUPING-21 groups follow the values, ties never part, and without ties sizes differ by one at most', () => {
    const values = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(values, (drawn) => {
        const groups = rank(drawn);
        for (const [one, value] of drawn.entries()) {
          for (const [other, otherValue] of drawn.entries()) {
            if (value === otherValue) expect(groups[one]).toBe(groups[other]);
            if (value < otherValue) expect(groups[one]).toBeLessThanOrEqual(groups[other] ?? 0);
          }
        }
        if (new Set(drawn).size < drawn.length) return;
        const sizes = [...Map.groupBy(groups, (group) => group).values()].map((members) => members.length);
        expect(sizes).toHaveLength(8);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      chooseRuns(100),
    );
  });

  it.each([
    ['UNKNOWN_UNIT', [buildRow(2, { unit: '9999', group: '1' })]],
    ['UNKNOWN_SCHEME', [buildRow(2, { scheme: 'stjarntecken', group: '1' })]],
    ['UNKNOWN_GROUP', [buildRow(2, { group: '9' })]],
    ['UNKNOWN_GROUP', [buildRow(2, { scheme: 'skr_group', group: 'D1' })]],
    ['MISSING_GROUP', [buildRow(2, {})]],
    ['NOT_A_NUMBER', [buildRow(2, { value: '1,5' })]],
    ['VALUE_NOT_RANKED', [buildRow(2, { scheme: 'size_group', value: '12' })]],
    ['VALUE_WITHOUT_GROUP', [buildRow(2, { value: '12' }), buildRow(3, { unit: '0102', group: '1' })]],
    ['DOUBLED', [buildRow(2, { group: '1' }), buildRow(3, { group: '2' })]],
    ['SEVERAL_EDITIONS', [buildRow(2, { group: '1', edition: '2021' }), buildRow(3, { unit: '0102', group: '2' })]],
  ])('reports %s in one sentence with the line, and keeps the rest', (code, rows) => {
    const good = buildRow(9, { unit: '0103', group: '4' });
    const { groups, problems } = importGroups(frame, code === 'NOT_A_NUMBER' ? rows : [...rows, good]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.message).toMatch(/\.$/);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(2);
    if (code !== 'NOT_A_NUMBER') expect(groups.socioGroup.get('0103')).toBe('4');
  });
});

describe('the socioeconomic key of cities that are divided', () => {
  it('R-GROUPING-22 I24-23 holds for districts; a unit without a value has no group', () => {
    const district = { kind: 'district', municipality: '0180', validFrom: '2007-01-01', predecessors: [] } as const;
    const classifications = buildTestClassifications(
      [{ code: '0180' }, { code: '0114' }, { code: '0115' }],
      [
        { ...district, code: '0180-bromma', name: 'Bromma', validTo: undefined },
        { ...district, code: '0180-farsta', name: 'Farsta', validTo: undefined },
      ],
    );
    const divided = buildTestRound([buildPart('lss', [{ code: 'L1' }])]);
    const plain = buildFrame(divided, classifications);
    const row = (unit: string, value: string, line: number) => {
      return { line, unit, scheme: 'socioeconomic_group', edition: '2024', group: '', value };
    };
    const rows = [row('0180-bromma', '0.2', 2), row('0180-farsta', '0.9', 3), row('0114', '0.2', 4)];
    const { groups, problems } = importGroups(plain, rows);
    const { units } = buildFrame(divided, classifications, groups);
    expect(problems).toEqual([]);
    expect(units.map(({ code, socioeconomicGroup }) => `${code} ${socioeconomicGroup}`)).toEqual([
      '0114 1',
      '0115 ',
      '0180-bromma 1',
      '0180-farsta 2',
    ]);
  });
});
