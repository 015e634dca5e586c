import { describe, expect, it } from 'vitest';
import { listReleaseChanges, type ReleasedResult } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';

const before = buildReleaseFixture();

/** The fixture's results with one of them changed. */
function change(code: string, column: string, fields: Partial<ReleasedResult>) {
  const results = before.results.map((result) =>
    result.code === code && result.indicator === column ? { ...result, ...fields } : result,
  );
  return { results, version: 2 };
}

describe('listReleaseChanges', () => {
  it('is empty when no shown value differs', () => {
    expect(listReleaseChanges(before, { results: before.results, version: 2 }, 'inget')).toEqual([]);
  });

  it('names cell, both values and the reason', () => {
    expect(
      listReleaseChanges(before, change('0115', 'LSS-01', { outcome: 'JA', colour: 'green' }), 'Rättat svar'),
    ).toEqual([
      {
        version: 2,
        level: 'unit',
        code: '0115',
        column: 'LSS-01',
        before: 'NEJ',
        after: 'JA',
        reason: 'Rättat svar',
        changeClass: 'unspecified',
      },
    ]);
  });

  it('R-SUPPRESSION-08 tells a value that became a reason, and one reason from another', () => {
    const withheld = change('0586', 'LSS-01', { status: 'ILLOGICAL', outcome: undefined });
    expect(listReleaseChanges(before, withheld, '')[0]).toMatchObject({ before: 'JA', after: 'ILLOGICAL' });
    const other = change('0509', 'LSS-01', { status: 'CANNOT_PROVIDE' });
    expect(listReleaseChanges(before, other, '')[0]).toMatchObject({ before: 'NOT_ANSWERED', after: 'CANNOT_PROVIDE' });
  });

  it('counts a changed base of a share as a change, even where the per cent is the same', () => {
    const result = before.results.find(
      (entry) => entry.level === 'county' && entry.status === 'VALUE' && entry.outcome === undefined,
    );
    expect(result).toBeDefined();
    const { code = '', indicator = '', value, numerator = 0, denominator = 0, framed, missing } = result ?? {};
    const doubled = change(code, indicator, { numerator: 2 * numerator, denominator: 2 * denominator });
    expect(listReleaseChanges(before, doubled, '')).toEqual([
      {
        version: 2,
        level: 'county',
        code,
        column: indicator,
        before: `${value} (${numerator}/${denominator}, ${missing}/${framed})`,
        after: `${value} (${2 * numerator}/${2 * denominator}, ${missing}/${framed})`,
        reason: '',
        changeClass: 'unspecified',
      },
    ]);
  });

  it('counts a withheld share whose counts changed as a change, since they are published', () => {
    const result = before.results.find(({ status }) => status === 'NONRESPONSE_OVER_LIMIT');
    const { code = '', indicator = '', numerator = 0, denominator, framed, missing = 0 } = result ?? {};
    expect(listReleaseChanges(before, change(code, indicator, { missing: missing - 1 }), '')).toMatchObject([
      {
        before: `NONRESPONSE_OVER_LIMIT (${numerator}/${denominator}, ${missing}/${framed})`,
        after: `NONRESPONSE_OVER_LIMIT (${numerator}/${denominator}, ${missing - 1}/${framed})`,
      },
    ]);
  });

  it('says of cells that come or go that they were not there', () => {
    const [first, ...rest] = before.results;
    const gone = listReleaseChanges(before, { results: rest, version: 2 }, '');
    expect(gone).toMatchObject([{ code: first?.code, column: first?.indicator, before: 'JA', after: '' }]);
    const come = listReleaseChanges({ results: rest }, { results: before.results, version: 2 }, '');
    expect(come).toMatchObject([{ code: first?.code, column: first?.indicator, before: '', after: 'JA' }]);
  });
});
