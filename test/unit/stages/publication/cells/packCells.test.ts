import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absences } from '../../../../../src/kernel/observation.ts';
import {
  listPlaceResults,
  packCells,
  type ReleaseCells,
  type ReleasedResult,
  readReleaseCells,
  selectSeries,
  unpackResults,
} from '../../../../../src/stages/publication/index.ts';
import { buildBundledRelease } from '../../../../support/buildBundledRelease.ts';
import { buildReleaseFixture } from '../../../../support/buildReleaseFixture.ts';
import { chooseRuns } from '../../../../support/propertyRuns.ts';

const fixture = buildReleaseFixture();

/** As it comes back from a file. */
function write(cells: ReleaseCells): ReleaseCells {
  return readReleaseCells(JSON.stringify(cells));
}

describe('packCells', () => {
  it('gives back every result of the release as it was', () => {
    expect(unpackResults(write(packCells(fixture)))).toEqual(fixture.results);
  });

  it('gives back a full area, and is a small part of it', () => {
    const data = buildBundledRelease();
    const cells = packCells(data);
    expect(unpackResults(write(cells))).toEqual(data.results);
    expect(JSON.stringify(cells).length).toBeLessThan(60_000);
  });

  it('gives back whatever results there are, in the order of the contract', () => {
    const count = fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined });
    const cell = fc.record({
      status: fc.constantFrom('VALUE' as const, ...absences),
      outcome: fc.option(fc.constantFrom('JA', 'NEJ', 'INOM_3_DAGAR'), { nil: undefined }),
      value: fc.option(fc.constantFrom('0', '33', '66.7', '-1.0', '100'), { nil: undefined }),
      colour: fc.option(fc.constantFrom('green' as const, 'yellow' as const, 'red' as const), { nil: undefined }),
      numerator: count,
      denominator: count,
      framed: count,
      missing: count,
    });
    const rows = fixture.results.length;
    fc.assert(
      fc.property(fc.array(fc.option(cell), { minLength: rows, maxLength: rows }), (drawn) => {
        const results = fixture.results.flatMap((result, index): ReleasedResult[] => {
          const changed = drawn[index];
          return changed === null || changed === undefined ? [] : [{ ...result, ...changed }];
        });
        expect(unpackResults(write(packCells({ ...fixture, results })))).toEqual(results);
      }),
      chooseRuns(40),
    );
  });

  it('keeps the series asked for only', () => {
    const cells = selectSeries(packCells(fixture), new Set(['series-lss-01']));
    expect(cells.columns.map(({ code }) => code)).toEqual(['LSS-01']);
    expect(unpackResults(cells)).toEqual(fixture.results.filter(({ indicator }) => indicator === 'LSS-01'));
  });

  it('finds the cells of one place', () => {
    const cells = packCells(fixture);
    for (const [level, code] of [
      ['unit', '0586'],
      ['nation', '00'],
      ['city', '0180'],
    ] as const) {
      expect(listPlaceResults(cells, level, code)).toEqual(
        fixture.results.filter((result) => result.level === level && result.code === code),
      );
    }
    expect(listPlaceResults(cells, 'unit', '9999')).toEqual([]);
  });
});
