import { describe, expect, it } from 'vitest';
import { isUnsettled, listFaultsIn } from '../../../../../src/stages/publication/index.ts';
import { buildFault } from '../../../../support/buildFault.ts';

const area = { round: 2018, area: 'lss' };

function isIn(changes: Parameters<typeof buildFault>[0], shown: Partial<Parameters<typeof listFaultsIn>[1]> = {}) {
  return listFaultsIn([buildFault(changes)], { ...area, version: 1, ...shown }).length === 1;
}

describe('a known fault', () => {
  it('stands in every version from its first, while it is known', () => {
    expect([1, 2, 3, 4].map((version) => isIn({ fromVersion: 2 }, { version }))).toEqual([false, true, true, true]);
  });

  it('stands in the versions before the one that corrects it, and in none when it was no fault', () => {
    const corrected = { kind: 'corrected', time: '2018-09-01T06:00:00.000Z', version: 3 } as const;
    const end = { fromVersion: 2, end: corrected };
    expect([1, 2, 3, 4].map((version) => isIn(end, { version }))).toEqual([false, true, false, false]);
    expect(isIn({ end: { kind: 'noFault', time: corrected.time } })).toBe(false);
  });

  it('concerns its round and area, and of them what it names', () => {
    expect(isIn({}, { round: 2020 })).toBe(false);
    expect(isIn({}, { area: 'eb' })).toBe(false);
    expect(isIn({ columns: ['LSS-01'] })).toBe(true);
    expect(isIn({ columns: ['LSS-01'] }, { columns: ['LSS-02.1'] })).toBe(false);
    expect(isIn({ columns: ['LSS-01'] }, { columns: ['LSS-02.1', 'LSS-01'], units: ['0114'] })).toBe(true);
    expect(isIn({ units: ['0115'] }, { columns: ['LSS-01'], units: ['0114'] })).toBe(false);
    expect(isIn({ columns: [], units: [] }, { columns: [], units: [] })).toBe(true);
  });

  it('is unsettled in a release of its area that came after it, until it ends', () => {
    const release = { ...area, version: 2, time: '2018-09-01T08:00:00+02:00' };
    expect(isUnsettled(buildFault(), release)).toBe(true);
    expect(isUnsettled(buildFault(), { ...release, area: 'eb' })).toBe(false);
    expect(isUnsettled(buildFault({ fromVersion: 2 }), release)).toBe(false);
    expect(isUnsettled(buildFault(), { ...release, time: '2018-06-14T08:00:00+02:00' })).toBe(false);
    expect(isUnsettled(buildFault({ end: { kind: 'noFault', time: release.time } }), release)).toBe(false);
  });
});
