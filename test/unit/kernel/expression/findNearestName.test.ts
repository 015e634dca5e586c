import { describe, expect, it } from 'vitest';
import { findNearestName } from '../../../../src/kernel/expression/findNearestName.ts';

describe('findNearestName', () => {
  it.each([
    ['rutn', ['term', 'rutin'], 'rutin'],
    ['ja', ['NEJ', 'JA'], 'JA'],
    ['L3x', ['L12', 'L3'], 'L3'],
    ['L12C', ['L1', 'L12A'], 'L12A'],
    ['AJ', ['NEJ', 'JA'], 'JA'],
    ['X', ['x'], 'x'],
  ])('finds for %s among %j %s', (name, candidates, nearest) => {
    expect(findNearestName(name, candidates)).toBe(nearest);
  });

  it.each([
    ['G9', ['G1', 'G2']],
    ['X', ['A', 'B']],
    ['L99', ['L1', 'G9']],
    ['jarva', ['farsta']],
    ['', ['A', 'JA']],
  ])('finds nothing for %s among %j', (name, candidates) => {
    expect(findNearestName(name, candidates)).toBeUndefined();
  });
});
