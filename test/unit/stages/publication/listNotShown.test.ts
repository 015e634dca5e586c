// The table of results that are not shown, made from answers (guide 2018, lines 562-615).

import { describe, expect, it } from 'vitest';
import { listNotShown } from '../../../../src/stages/publication/index.ts';
import { buildPart, type ColumnSketch } from '../../../support/buildTestRound.ts';
import { calculateTestRound, getNation, type UnitAnswers } from '../../../support/calculateTestRound.ts';

const part = buildPart('barn', [
  { code: 'B1', kind: 'number' },
  { code: 'B1a', kind: 'number' },
  { code: 'B1b', kind: 'number', items: ['ett-ar', 'tre-ar', 'fem-ar'] },
  { code: 'B2', kind: 'number' },
  { code: 'E5', kind: 'number' },
  { code: 'A1', kind: 'number' },
  { code: 'G1' },
]);

function share(code: string, numerator: string, illogicalWhen: string): ColumnSketch {
  return { code, part: 'barn', number: { numerator, denominator: 'B1', illogicalWhen } };
}

function ratio(code: string, denominator: string): ColumnSketch {
  return { code, part: 'barn', kind: 'background', number: { numerator: 'B1', denominator, scale: 1, decimals: 1 } };
}

const columns: readonly ColumnSketch[] = [
  share('BARN-01', 'B1a', 'B1a > B1'),
  share('BARN-B1', 'B2', 'B2 > B1'),
  ratio('EB-B1', 'E5'),
  ratio('ALDRE-B1', 'A1'),
  { code: 'BARN-02', part: 'barn', outcomes: { JA: 'G1 = JA', otherwise: 'NEJ' } },
];

/** 312 units with the counts of 2018: the first cannot provide, the next contradict themselves, 26 are silent. */
const answers = Array.from({ length: 312 }, (_, index): UnitAnswers => {
  if (index >= 286) return undefined;
  const choose = (unable: number, illogical: number, sound: string): string =>
    index < unable ? 'KAN_EJ_LAMNA' : index < unable + illogical ? '10.5' : sound;
  const years = { 'B1b[ett-ar]': '8', 'B1b[tre-ar]': '6', 'B1b[fem-ar]': '4' };
  return {
    ...{ B1: '10', B1a: choose(12, 39, '8'), B2: choose(9, 27, '1'), ...years },
    ...{ E5: choose(2, 0, '4'), A1: choose(3, 0, '5'), G1: 'JA' },
  };
});

describe('the table of results that are not shown', () => {
  const { results } = calculateTestRound(part, columns, answers);

  it('R-EDITING-06 R-EDITING-07 R-EDITING-08 R-EDITING-09 R-EDITING-10 is the printed one of 2018', () => {
    expect(
      listNotShown(
        columns.map(({ code }) => ({ code })),
        results,
      ),
    ).toEqual([
      { column: 'BARN-01', cannotProvide: 12, illogical: 39 },
      { column: 'BARN-B1', cannotProvide: 9, illogical: 27 },
      { column: 'EB-B1', cannotProvide: 2, illogical: 0 },
      { column: 'ALDRE-B1', cannotProvide: 3, illogical: 0 },
    ]);
  });

  it('R-EDITING-12 leaves the other results of those units as they are', () => {
    const other = results.filter(({ level, indicator }) => level === 'unit' && indicator === 'BARN-02');
    expect(other.filter(({ outcome }) => outcome === 'JA').length).toBe(286);
  });

  it('has no rows where every number can be used', () => {
    const sound = [{ B1: '10', B1a: '8', B2: '1', E5: '4', A1: '5', G1: 'JA' }];
    const calculated = calculateTestRound(part, columns, sound);
    expect(
      listNotShown(
        columns.map(({ code }) => ({ code })),
        calculated.results,
      ),
    ).toEqual([]);
  });
});

describe('case workers with a degree and one, three and five years of experience', () => {
  const nested = (code: string, item: string, illogicalWhen: string): ColumnSketch => ({
    code,
    part: 'barn',
    item,
    number: { numerator: 'B1b', denominator: 'B1', illogicalWhen },
  });
  const years = [
    nested('BARN-03.1', 'ett-ar', 'B1b[ett-ar] > B1a'),
    nested('BARN-03.2', 'tre-ar', 'B1b[tre-ar] > B1b[ett-ar]'),
    nested('BARN-03.3', 'fem-ar', 'B1b[fem-ar] > B1b[tre-ar]'),
  ];
  const answer = (one: string, three: string, five: string): UnitAnswers => ({
    ...{ B1: '10', B1a: '9', B2: '0', E5: '1', A1: '1', G1: 'JA' },
    ...{ 'B1b[ett-ar]': one, 'B1b[tre-ar]': three, 'B1b[fem-ar]': five },
  });

  it('R-CALCULATION-28 are three shares of all case workers, each within the one before', () => {
    const calculated = calculateTestRound(part, years, [answer('8', '6', '3'), answer('6', '6', '0')]);
    const shown = calculated.results.map(({ code, indicator, value }) => `${indicator} ${code} ${value}`);
    for (const line of ['BARN-03.1 0101 80', 'BARN-03.2 0101 60', 'BARN-03.3 0101 30', 'BARN-03.3 0102 0']) {
      expect(shown).toContain(line);
    }
    expect(years.map(({ code }) => getNation(calculated, code).value)).toEqual(['70', '60', '15']);
  });

  it('R-CALCULATION-28 a share that is larger than the one it lies in is withheld, and it alone', () => {
    const calculated = calculateTestRound(part, years, [answer('6', '7', '3')]);
    const units = calculated.results.filter(({ level }) => level === 'unit');
    expect(units.map(({ status }) => status)).toEqual(['VALUE', 'ILLOGICAL', 'VALUE']);
    expect(listNotShown(years, calculated.results)).toEqual([{ column: 'BARN-03.2', cannotProvide: 0, illogical: 1 }]);
  });
});
