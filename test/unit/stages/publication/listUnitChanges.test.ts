import { describe, expect, it } from 'vitest';
import { getRound } from '../../../../src/stages/definition/index.ts';
import { listUnitChanges } from '../../../../src/stages/publication/listUnitChanges.ts';
import { bundledSet } from '../../../definitions/bundledSet.ts';

const list = (unit: string) =>
  listUnitChanges(bundledSet.classifications, bundledSet.rounds, getRound(bundledSet, 2024), unit).map(
    ({ round, change, related }) => `${round} ${change} ${related.length}`,
  );

describe('what a unit was in earlier rounds', () => {
  it('R-COMPARABILITY-11 Järva was two districts until 2023; Göteborg had ten districts until 2020', () => {
    expect(list('0180-jarva')).toEqual(
      [2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016].map((year) => `${year} merged 2`),
    );
    expect(list('1480-sf-nordost')).toEqual([2020, 2019, 2018, 2017, 2016].map((year) => `${year} reorganised 2`));
  });

  it('is nothing for municipalities and districts that stay', () => {
    expect(list('0114')).toEqual([]);
    expect(list('0180-bromma')).toEqual([]);
  });
});
