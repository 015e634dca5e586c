import type { SeriesPoint } from './chartModel.ts';

/** A point of a series as it is published; undefined comparability: nothing before it, or nothing that may be compared. */
export type SeriesValue = Omit<SeriesPoint, 'comparability'> & {
  readonly comparability: 'direct' | 'affected' | undefined;
};

/** Points in the order of their rounds, a new segment wherever a point may not be compared with the one before it. */
export function cutAtBreaks(values: readonly SeriesValue[]): readonly (readonly SeriesPoint[])[] {
  const segments: SeriesPoint[][] = [];
  for (const { comparability, ...point } of values.toSorted((a, b) => a.round - b.round)) {
    const segment = segments.at(-1);
    if (segment === undefined || comparability === undefined) segments.push([{ ...point, comparability: 'direct' }]);
    else segment.push({ ...point, comparability });
  }
  return segments;
}
