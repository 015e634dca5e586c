// A share as a bar beside the words that tell it. It adds nothing to them and is left out for those who hear the page.

import { calculateShareRange } from '../../../products/chart/calculateShareRange.ts';

/** Counts of units: those with the outcome, those that answered, and those whose answer is missing. */
export interface ShareBarProps {
  readonly numerator: number;
  readonly denominator: number;
  readonly missing: number;
}

const height = 8;

/** From 0 to 100 per cent; the thin line runs between the values that the missing answers leave open. */
export function ShareBar({ numerator, denominator, missing }: ShareBarProps) {
  const range = calculateShareRange(numerator, denominator, missing);
  if (range === undefined || denominator === 0) return null;
  const round = (value: number) => Math.round(value * 10) / 10;
  return (
    <svg class="share-bar" viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="share-bar-ground" width="100" height={height} />
      <rect class="share-bar-share" width={round((100 * numerator) / denominator)} height={height} />
      {missing > 0 && (
        <rect
          class="share-bar-range"
          x={round(range.low)}
          y={height / 2 - 0.75}
          width={round(range.high - range.low)}
          height="1.5"
        />
      )}
    </svg>
  );
}
