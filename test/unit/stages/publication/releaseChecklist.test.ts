import { describe, expect, it } from 'vitest';
import { type ChecklistPoint, checkRelease, type ReleaseData } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture, ours } from '../../../support/buildReleaseFixture.ts';

const sound = buildReleaseFixture({ isSynthetic: false });

/** The point of the checklist with a code. */
function find(data: ReleaseData, code: ChecklistPoint['code'], faults = 0): ChecklistPoint | undefined {
  return checkRelease(data, faults).find((point) => point.code === code);
}

describe('checkRelease', () => {
  it('goes through every point, each once', () => {
    expect(checkRelease(sound, 0).map((point) => point.code)).toEqual([
      'RESULTS_PRESENT',
      'ALL_UNITS_PRESENT',
      'TEXTS_COMPLETE',
      'CHANGES_EXPLAINED',
      'DISCLOSURE',
      'ENGLISH_TEXTS',
      'NATION_SHOWN',
      'NONRESPONSE_BY_PART',
      'INPUT_FAULTS',
      'SYNTHETIC',
    ]);
  });

  it('has no error for a sound release', () => {
    expect(checkRelease(sound, 0).filter((point) => point.outcome === 'error')).toEqual([]);
  });

  it('blocks a release without results, or with a column that has none for the nation', () => {
    expect(find({ ...sound, results: [] }, 'RESULTS_PRESENT')?.outcome).toBe('error');
    expect(find({ ...sound, columns: [], results: [] }, 'RESULTS_PRESENT')?.outcome).toBe('error');
    const results = sound.results.filter((result) => !(result.level === 'nation' && result.indicator === 'LSS-12'));
    expect(find({ ...sound, results }, 'RESULTS_PRESENT')?.outcome).toBe('error');
  });

  it('R-PUBLICATION-04 blocks a release that lacks a framed unit, and names the column', () => {
    const results = sound.results.filter((result) => !(result.code === '0586' && result.indicator === 'LSS-12'));
    expect(find({ ...sound, results }, 'ALL_UNITS_PRESENT')).toMatchObject({
      outcome: 'error',
      values: { columns: 'LSS-12' },
    });
  });

  it('R-DOCUMENTATION-07 blocks a release with a column that is not described', () => {
    const columns = sound.columns.map((column) =>
      column.code === 'LSS-01' ? { ...column, purpose: ours(' ') } : column,
    );
    expect(find({ ...sound, columns }, 'TEXTS_COMPLETE')).toMatchObject({
      outcome: 'error',
      values: { columns: 'LSS-01' },
    });
  });

  it('asks for a word where some names lack English, and where values are removed for confidentiality', () => {
    const swedish = sound.columns.map((column) => ({ ...column, name: ours('Namn') }));
    expect(find({ ...sound, columns: swedish }, 'ENGLISH_TEXTS')?.outcome).toBe('ok');
    const half = sound.columns.map((column, index) => ({
      ...column,
      name: ours('Namn', index === 0 ? 'Name' : undefined),
    }));
    expect(find({ ...sound, columns: half }, 'ENGLISH_TEXTS')).toMatchObject({
      outcome: 'warning',
      values: { count: sound.columns.length - 1 },
    });
    const english = sound.columns.map((column) => ({ ...column, name: ours('Namn', 'Name') }));
    expect(find({ ...sound, columns: english }, 'ENGLISH_TEXTS')?.outcome).toBe('ok');
    expect(find(sound, 'DISCLOSURE')).toMatchObject({ outcome: 'warning' });
    const shown = sound.results.filter(({ status }) => status !== 'REMOVED_FOR_SAFETY');
    expect(find({ ...sound, results: shown }, 'DISCLOSURE')?.outcome).toBe('ok');
  });

  it('blocks changes of this version without a reason; those of earlier ones are past', () => {
    const change = {
      level: 'unit',
      code: '0114',
      column: 'LSS-01',
      before: 'JA',
      after: 'NEJ',
      reason: ' ',
      changeClass: 'answer',
    } as const;
    const second = { ...sound, version: 2 };
    expect(find({ ...second, changes: [{ ...change, version: 2 }] }, 'CHANGES_EXPLAINED')).toMatchObject({
      outcome: 'error',
      values: { count: 1 },
    });
    expect(find({ ...second, changes: [{ ...change, version: 1 }] }, 'CHANGES_EXPLAINED')?.outcome).toBe('ok');
  });

  it('R-SUPPRESSION-05 warns of columns that have no share for the nation', () => {
    expect(find(sound, 'NATION_SHOWN')).toMatchObject({ outcome: 'warning', values: { columns: 'LSS-12, LSS-B1' } });
    const shown = sound.results.filter((result) => result.status !== 'NONRESPONSE_OVER_LIMIT');
    expect(find({ ...sound, results: shown }, 'NATION_SHOWN')?.outcome).toBe('ok');
  });

  it('warns of a part whose non-response is over the limit; exactly the limit is not over', () => {
    const rate = (answered: number): ReleaseData['response'] => [
      { round: 2018, part: 'gemensam', framed: 10, answered, percent: 10 * answered, previousPercent: undefined },
      // No column rests on these.
      { round: 2018, part: 'lss', framed: 10, answered: 1, percent: 10, previousPercent: undefined },
      { round: 2018, part: 'all', framed: 10, answered: 1, percent: 10, previousPercent: undefined },
    ];
    expect(find({ ...sound, response: rate(7) }, 'NONRESPONSE_BY_PART')).toMatchObject({
      outcome: 'warning',
      values: { parts: 'gemensam' },
    });
    expect(find({ ...sound, response: rate(8) }, 'NONRESPONSE_BY_PART')?.outcome).toBe('ok');
  });

  it('warns of faults in the input, and of synthetic answers', () => {
    expect(find(sound, 'INPUT_FAULTS', 3)).toMatchObject({ outcome: 'warning', values: { count: 3 } });
    expect(find(sound, 'INPUT_FAULTS')?.outcome).toBe('ok');
    expect(find(sound, 'SYNTHETIC')?.outcome).toBe('ok');
    expect(find({ ...sound, isSynthetic: true }, 'SYNTHETIC')?.outcome).toBe('warning');
  });
});
