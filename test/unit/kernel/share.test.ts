import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculatePercent, isNonresponseOverLimit, roundFraction } from '../../../src/kernel/share.ts';

describe('roundFraction', () => {
  it.each([
    [1, 2, 1, 0, '1'],
    [5, 2, 1, 0, '3'],
    [-1, 2, 1, 0, '0'],
    [-5, 2, 1, 0, '-2'],
    [-5.1, 2, 1, 0, '-3'],
    [-4.9, 2, 1, 0, '-2'],
    [-5, 3, 1, 0, '-2'],
    [-1, 3, 1, 0, '0'],
    [-1, 8, 1, 2, '-0.12'],
    [1, 8, 1, 2, '0.13'],
    [-1, 200, 1, 2, '0.00'],
    [1, 3, 100, 1, '33.3'],
    [2, 3, 100, 0, '67'],
    [0, 7, 100, 1, '0.0'],
    [1, 20, 1, 1, '0.1'],
    [1.005, 1, 1, 2, '1.01'],
    [0.1 + 0.2, 1, 1, 2, '0.30'],
    [1, 0.3, 1, 3, '3.333'],
    [12345.678901, 1, 1, 6, '12345.678901'],
  ])('%d/%d times %d to %d decimals is %s', (numerator, denominator, scale, decimals, text) => {
    expect(roundFraction(numerator, denominator, scale, decimals)).toBe(text);
  });

  it.each([0, -1, Number.NaN])('has no value over %d', (denominator) => {
    expect(() => roundFraction(1, denominator, 100, 0)).toThrow(RangeError);
  });

  it('is the one number with r − ½ ≤ fraction < r + ½', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (numerator, denominator) => {
        const rounded = BigInt(roundFraction(numerator, denominator, 1, 0));
        const [n, d] = [BigInt(numerator), BigInt(denominator)];
        expect((2n * rounded - 1n) * d <= 2n * n && 2n * n < (2n * rounded + 1n) * d).toBe(true);
      }),
    );
  });

  it('rounds decimals as it rounds whole numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e5, max: 1e5 }), fc.integer({ min: 1, max: 1e4 }), (numerator, denominator) => {
        const whole = roundFraction(numerator, denominator, 100, 0);
        expect(Number(roundFraction(numerator, denominator, 1, 2))).toBe(Number(whole) / 100);
      }),
    );
  });
});

describe('calculatePercent', () => {
  it.each([
    [296, 312, 95],
    [290, 312, 93],
    [1, 200, 1],
    [199, 200, 100],
    [0, 5, 0],
    [5, 5, 100],
    [1, 3, 33],
  ])('%d of %d is %d per cent', (numerator, denominator, percent) => {
    expect(calculatePercent(numerator, denominator)).toBe(percent);
  });

  it('lies between 0 and 100 and grows with the numerator', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), (denominator, part) => {
        const numerator = part % denominator;
        const percent = calculatePercent(numerator, denominator);
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(calculatePercent(numerator + 1, denominator)).toBeGreaterThanOrEqual(percent);
        expect(calculatePercent(numerator + 1, denominator)).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('isNonresponseOverLimit', () => {
  it('R-NONRESPONSE-11 exactly 20 per cent is shown, one unit more is withheld', () => {
    expect(isNonresponseOverLimit(20, 100, 20)).toBe(false);
    expect(isNonresponseOverLimit(21, 100, 20)).toBe(true);
    expect(isNonresponseOverLimit(1, 5, 20)).toBe(false);
    expect(isNonresponseOverLimit(62, 312, 20)).toBe(false);
    expect(isNonresponseOverLimit(63, 312, 20)).toBe(true);
    expect(isNonresponseOverLimit(0, 0, 20)).toBe(false);
  });

  it('takes numbers of any size', () => {
    expect(roundFraction(3e22, 2e22, 100, 0)).toBe('150');
    expect(roundFraction(1e21, 1e21, 1, 1)).toBe('1.0');
  });
});
