import { describe, expect, it } from 'vitest';
import type { ComparabilityStatus } from '../../../../src/stages/definition/index.ts';
import { listToldComparability, nameYears } from '../../../../src/stages/publication/index.ts';
import { buildText } from '../../../support/buildTestRound.ts';

const tell = (...statuses: readonly ComparabilityStatus[]) =>
  listToldComparability(
    statuses.map((status, index) => ({ year: 2023 - index, status, reason: buildText('Skäl.') })),
  ).map((entry) => `${nameYears(entry)} ${entry.status}`);

describe('what readers are told of comparability', () => {
  it('is the nearest year, whatever it is, and every year that can be compared with', () => {
    expect(tell('notComparable', 'affected', 'notComparable', 'direct')).toEqual([
      '2023 notComparable',
      '2022 affected',
      '2020 direct',
    ]);
  });

  it('is said once for years in a row of which the same is true', () => {
    expect(tell('affected', 'affected', 'affected', 'direct', 'direct', 'affected')).toEqual([
      '2021–2023 affected',
      '2019–2020 direct',
      '2018 affected',
    ]);
  });

  it('is that a measure is new since the latest year that lacks it, once', () => {
    expect(tell('affected', 'new', 'new', 'new')).toEqual(['2023 affected', '2022 new']);
    expect(tell('new', 'new')).toEqual(['2023 new']);
  });
});
