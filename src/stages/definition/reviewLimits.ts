/** When a change or a value is far enough from others to be asked about. Data of the round (`review:` in round.yaml). */
export interface ReviewLimits {
  /**
   * A number has changed much when it differs by more than `percent` of the earlier one and by at least `least` of its unit;
   * from 0, by at least `least`.
   */
  readonly largeChange: { readonly percent: number; readonly least: number };
  /**
   * A number is far from those of comparable units when ln(1 + number) lies more than `factor` quartile ranges outside their
   * middle half; asked only where at least `units` of them gave a number.
   */
  readonly outlier: { readonly factor: number; readonly units: number };
}

/**
 * Limits of a round that says none. They are ours: no source prints how far from last year, or from others, an answer must be
 * to be asked about (docs/decisions/0042-flags-of-the-review.md).
 */
export const defaultReviewLimits: ReviewLimits = {
  largeChange: { percent: 50, least: 5 },
  outlier: { factor: 1.5, units: 10 },
};
