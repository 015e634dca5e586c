// Missing is never a number: whatever statuses a release has, no format writes one in place of a value that is not there.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absences } from '../../../src/kernel/observation.ts';
import { type DataFormatId, dataFormats } from '../../../src/products/dataFile/index.ts';
import { buildReleaseTable, type ReleasedResult } from '../../../src/stages/publication/index.ts';
import { buildReleaseFixture } from '../../support/buildReleaseFixture.ts';
import { chooseRuns } from '../../support/propertyRuns.ts';
import { readPx } from '../../support/px/readPx.ts';

const fixture = buildReleaseFixture();
const rows = fixture.results.length;

/** The fixture with the reasons drawn in place of its values. */
function withhold(drawn: readonly (ReleasedResult['status'] | undefined)[]): readonly ReleasedResult[] {
  return fixture.results.map((result, index) => {
    const status = drawn[index];
    if (status === undefined || status === 'VALUE') return result;
    return { ...result, status, value: undefined, outcome: undefined, colour: undefined };
  });
}

describe('a value that is not there', () => {
  it('R-SUPPRESSION-08 is no number and not empty for people in any format', () => {
    const reasons = fc.array(fc.option(fc.constantFrom(...absences), { nil: undefined }), {
      minLength: rows,
      maxLength: rows,
    });
    fc.assert(
      fc.property(reasons, (drawn) => {
        const table = buildReleaseTable({ ...fixture, results: withhold(drawn) });
        const render = (id: DataFormatId): Uint8Array =>
          dataFormats.find((format) => format.id === id)?.render(table) ?? new Uint8Array();
        const absent = table.cells.filter(({ status }) => status !== 'VALUE');
        const { cells } = JSON.parse(new TextDecoder().decode(render('json'))) as {
          cells: { status: string; value: number | null; text: string }[];
        };
        expect(cells.filter(({ status, value }) => status !== 'VALUE' && value !== null)).toEqual([]);
        expect(cells.filter(({ text }) => text === '')).toEqual([]);
        const lines = new TextDecoder().decode(render('csvExcel')).trimEnd().split('\r\n').slice(1);
        const shown = lines.map((line) => line.split(';')).filter((fields) => fields[15] !== 'VALUE');
        expect(shown.length).toBe(absent.length);
        expect(shown.filter((fields) => /^-?[\d\s]/.test(fields[8] ?? '') || fields[10] !== fields[8])).toEqual([]);
        const px = readPx(render('pxOutcomes'));
        const [columns = '', units = ''] = px.variables;
        for (const { column, code, level } of absent.filter((cell) => cell.level === 'unit')) {
          const name = (variable: string, id: string) =>
            px.values.get(variable)?.[px.codes.get(variable)?.indexOf(id) ?? -1] ?? '';
          expect([level, px.find([name(columns, column), name(units, code), '2018'])]).toEqual([
            'unit',
            expect.stringMatching(/^\.{1,3}$/),
          ]);
        }
      }),
      chooseRuns(15),
    );
  });
});
