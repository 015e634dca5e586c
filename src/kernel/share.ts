// Shares are exact fractions of integers; rounding happens once, half up, where a share is shown (IX-01).

/**
 * Rounds the exact fraction numerator/denominator, scaled by `scale`, half up to `decimals` decimals.
 * Integers or decimals with at most six decimals; denominator > 0. Returns the text as written to a file,
 * dot decimal, always with `decimals` decimals. Throws RangeError when the denominator is not positive.
 */
export function roundFraction(numerator: number, denominator: number, scale: number, decimals: number): string {
  if (!(denominator > 0)) throw new RangeError('The denominator of a fraction must be positive');
  const n = toScaledInteger(numerator) * BigInt(scale) * 10n ** BigInt(decimals);
  const d = toScaledInteger(denominator);
  const negative = n < 0n;
  const magnitude = negative ? -n : n;
  // Half up means towards plus infinity: -2.5 becomes -2.
  const doubled = magnitude * 2n;
  const rounded = negative ? (doubled + d - 1n) / (d * 2n) : (doubled + d) / (d * 2n);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return negative && rounded !== 0n ? `-${text}` : text;
}

/** Share in whole per cent, half up: 0–100 for 0 ≤ numerator ≤ denominator, denominator > 0. */
export function calculatePercent(numerator: number, denominator: number): number {
  return Number(roundFraction(numerator, denominator, 100, 0));
}

/**
 * The 20 per cent rule, tested in integers: withheld when the missing exceed the limit; exactly the limit
 * is shown (guide 2018, lines 534–536, R-NONRESPONSE-11). `framed` ≥ `missing` ≥ 0 are counts of units.
 */
export function isNonresponseOverLimit(missing: number, framed: number, limitPercent: number): boolean {
  return 100 * missing > limitPercent * framed;
}

const inputDecimals = 6;

function toScaledInteger(value: number): bigint {
  // From here on toFixed writes an exponent; numbers of this size have no decimals.
  if (Math.abs(value) >= 1e21) return BigInt(value) * 10n ** BigInt(inputDecimals);
  const [whole = '0', fraction = ''] = value.toFixed(inputDecimals).split('.');
  return BigInt(whole + fraction);
}
