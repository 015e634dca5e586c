// Numbers far from those of comparable units. Only the office sees them: a unit cannot judge what others have answered.

import { type Answers, type CellKey, parseCellKey } from '../../../kernel/answer.ts';
import type { Part, ReviewLimits } from '../../definition/index.ts';
import { parseNumber } from './parseNumber.ts';

/** Numbers that comparable units have given, by cell; own ones may be among them. */
export type PeerNumbers = ReadonlyMap<CellKey, readonly number[]>;

/** Never shown to the unit, nor which units it was compared with. */
export interface Outlier {
  readonly key: CellKey;
  /** The limits that the number lies outside, rounded to whole units. */
  readonly low: number;
  readonly high: number;
  /** How many units gave a number. */
  readonly units: number;
}

/**
 * Numbers outside Tukey's fences on ln(1 + number): counts of staff differ by factors rather than by steps, so fences on the
 * numbers themselves would never find one that is too small.
 */
export function findOutliers(
  part: Part,
  answers: Answers,
  peers: PeerNumbers,
  { outlier }: ReviewLimits,
): readonly Outlier[] {
  return part.questions
    .filter(({ kind }) => kind === 'number')
    .flatMap(({ code }) => [...answers].filter(([key]) => parseCellKey(key).question === code))
    .flatMap(([key, answer]) => {
      const value = parseNumber(answer);
      const others = peers.get(key) ?? [];
      if (value === undefined || value < 0 || others.length < outlier.units) return [];
      const [low, high] = findFences(others, outlier.factor);
      return value < low || value > high
        ? [{ key, low: Math.round(low), high: Math.round(high), units: others.length }]
        : [];
    });
}

type Fences = readonly [low: number, high: number];

/** Kept with the numbers, which hundreds of units are compared with. */
const known = new WeakMap<readonly number[], { readonly factor: number; readonly fences: Fences }>();

function findFences(numbers: readonly number[], factor: number): Fences {
  const kept = known.get(numbers);
  if (kept?.factor === factor) return kept.fences;
  const fences = calculateFences(numbers, factor);
  known.set(numbers, { factor, fences });
  return fences;
}

function calculateFences(numbers: readonly number[], factor: number): Fences {
  const logs = numbers
    .filter((number) => number >= 0)
    .map(Math.log1p)
    .sort((a, b) => a - b);
  const [first, third] = [calculateQuantile(logs, 0.25), calculateQuantile(logs, 0.75)];
  const reach = factor * (third - first);
  // All alike: a unit that differs at all is not far away for that.
  if (reach === 0) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [Math.max(0, Math.expm1(first - reach)), Math.expm1(third + reach)];
}

/** Linear between the two nearest; `sorted` is not empty. */
function calculateQuantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
