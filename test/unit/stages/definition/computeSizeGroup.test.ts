import { describe, expect, it } from 'vitest';
import { computeSizeGroup } from '../../../../src/stages/definition/index.ts';
import { bundledSet } from '../../../definitions/bundledSet.ts';

const { sizeGroups } = bundledSet.classifications;

describe('computeSizeGroup', () => {
  // Bounds as printed: guide 2018, lines 288-374.
  it.each([
    [0, '1'],
    [14_999, '1'],
    [15_000, '2'],
    [29_999, '2'],
    [30_000, '3'],
    [69_999, '3'],
    [70_000, '4'],
    [199_999, '4'],
    [200_000, '5'],
    [949_761, '5'],
  ])('R-GROUPING-04 %i inhabitants are size group %s', (population, group) => {
    expect(computeSizeGroup(population, sizeGroups)).toBe(group);
  });

  it('gives no group outside all limits', () => {
    expect(computeSizeGroup(-1, sizeGroups)).toBeUndefined();
  });
});
