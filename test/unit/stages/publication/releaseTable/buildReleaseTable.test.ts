import { describe, expect, it } from 'vitest';
import {
  buildReleaseTable,
  type CellNote,
  findCellComparability,
  type ReleaseData,
} from '../../../../../src/stages/publication/index.ts';
import { buildReleaseFixture, ours } from '../../../../support/buildReleaseFixture.ts';

type Entry = ReleaseData['columns'][number]['comparability'][number];
type Change = NonNullable<ReleaseData['units'][number]['changes']>[number]['change'];

const fixture = buildReleaseFixture();

function compare(entries: readonly (readonly [number, Entry['status']])[], change?: Change) {
  const comparability = entries.map(([year, status]) => ({ year, status, reason: ours('') }));
  const changes = change && [{ round: 2023, change, related: [], reason: ours('') }];
  return findCellComparability({ comparability }, changes && { changes });
}

function listNotes(data: ReleaseData, column: string, code: string): readonly CellNote[] {
  return buildReleaseTable(data).cells.find((cell) => cell.column === column && cell.code === code)?.notes ?? [];
}

describe('findCellComparability', () => {
  it('R-COMPARABILITY-07 tells the nearest round in which the series was measured', () => {
    expect(
      compare([
        [2023, 'direct'],
        [2022, 'affected'],
      ]),
    ).toEqual({ with: 2023, status: 'direct', isBreak: false });
    expect(
      compare([
        [2023, 'new'],
        [2022, 'affected'],
      ]),
    ).toEqual({ with: 2022, status: 'affected', isBreak: false });
    expect(
      compare([
        [2023, 'notComparable'],
        [2022, 'direct'],
      ]),
    ).toMatchObject({ with: 2023, isBreak: true });
    expect(
      compare([
        [2023, 'new'],
        [2022, 'new'],
      ]),
    ).toEqual({ with: undefined, status: 'new', isBreak: false });
    expect(compare([])).toEqual({ with: undefined, status: 'none', isBreak: false });
  });

  it('R-COMPARABILITY-11 a unit that was another then is compared with nothing; a new name changes nothing', () => {
    const direct = [[2023, 'direct']] as const;
    for (const change of ['merged', 'split', 'reorganised'] as const) {
      expect(compare(direct, change)).toEqual({ with: 2023, status: 'notComparable', isBreak: true });
    }
    expect(compare(direct, 'notThere')).toEqual({ with: undefined, status: 'new', isBreak: false });
    expect(compare(direct, 'renamed')).toEqual({ with: 2023, status: 'direct', isBreak: false });
  });
});

describe('buildReleaseTable', () => {
  it('has a cell for each result, with its value as it is', () => {
    const { cells } = buildReleaseTable(fixture);
    expect(
      cells.map(({ column, level, code, status, value, outcome }) => [column, level, code, status, value, outcome]),
    ).toEqual(fixture.results.map((row) => [row.indicator, row.level, row.code, row.status, row.value, row.outcome]));
  });

  it('notes the last version that changed a cell, and nothing on the others', () => {
    const change = {
      level: 'unit',
      code: '0115',
      column: 'LSS-01',
      before: 'JA',
      after: 'NEJ',
      reason: 'Rättat',
    } as const;
    const data = {
      ...fixture,
      changes: [
        { ...change, version: 2, changeClass: 'answer' as const },
        { ...change, version: 3, changeClass: 'register' as const },
      ],
    };
    expect(listNotes(data, 'LSS-01', '0115')).toEqual([{ kind: 'revised', version: 3, changeClass: 'register' }]);
    expect(listNotes(data, 'LSS-01', '0114')).toEqual([]);
  });

  it('notes why a column is withdrawn, and where a share lies whatever the missing would have answered', () => {
    expect(listNotes(fixture, 'LSS-18', '0114')).toEqual([
      { kind: 'withdrawn', reason: ours('Frågan missförstods av många.') },
    ]);
    // 5 of 8, one missing: 5/9 to 6/9.
    expect(listNotes(fixture, 'LSS-01', '00')).toEqual([{ kind: 'range', low: 56, high: 67 }]);
    // A number of its own has no such range, and neither has a share that nobody is missing from.
    expect(listNotes(fixture, 'LSS-B1', '01')).toEqual([]);
    expect(listNotes(fixture, 'LSS-01', '01')).toEqual([]);
  });

  it('notes a city that has one unit only, since there is no row for the city then', () => {
    const units = fixture.units.filter(({ code }) => code !== '0180-farsta');
    expect(listNotes({ ...fixture, units }, 'LSS-01', '0180-bromma')).toEqual([
      { kind: 'cityIsOneUnit', city: '0180' },
    ]);
    expect(listNotes(fixture, 'LSS-01', '0180-bromma')).toEqual([]);
  });
});
