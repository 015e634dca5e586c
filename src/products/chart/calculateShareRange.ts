/**
 * Between which values a share could lie, in per cent, if every missing unit had answered: none Ja, or all Ja.
 * Counts of units, 0 ≤ numerator ≤ denominator, missing ≥ 0; undefined when nobody could have answered.
 */
export function calculateShareRange(
  numerator: number,
  denominator: number,
  missing: number,
): { readonly low: number; readonly high: number } | undefined {
  const all = denominator + missing;
  if (all <= 0) return undefined;
  return { low: (100 * numerator) / all, high: (100 * (numerator + missing)) / all };
}
