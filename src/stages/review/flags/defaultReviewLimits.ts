import type { ReviewLimits } from '../model.ts';

/**
 * Limits of a round that says none. They are ours: no source prints how far from last year, or from others, an answer must be
 * to be asked about (docs/decisions/0042-flags-of-the-review.md).
 */
export const defaultReviewLimits: ReviewLimits = {
  largeChange: { percent: 50, least: 5 },
  outlier: { factor: 1.5, units: 10 },
};
