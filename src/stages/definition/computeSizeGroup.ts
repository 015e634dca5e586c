import type { SizeGroup } from './classifications.ts';

/**
 * Code of the size group of a municipality with this many registered inhabitants; undefined outside all groups.
 * Lower limits belong to the group, upper limits to the next (guide 2018, lines 288–374, R-GROUPING-04).
 */
export function computeSizeGroup(population: number, sizeGroups: readonly SizeGroup[]): string | undefined {
  return sizeGroups.find(({ from, below }) => population >= from && (below === undefined || population < below))?.code;
}
