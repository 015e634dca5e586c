import { describe, expect, it } from 'vitest';
import { findRoundPhase, isLateAnswer } from '../../../../../src/stages/collection/index.ts';
import { loadRealRound } from '../../../../support/loadRealRound.ts';

describe('a late answer', () => {
  const { lastDay } = findRoundPhase(loadRealRound(2024).round.calendar, undefined, '2024-03-01T00:00:00.000Z');

  it('R-COLLECTION-08 comes after 11 March in 2024, by the clock in Sweden', () => {
    expect(lastDay).toBe('2024-03-11');
    expect(isLateAnswer('2024-03-11T22:59:59.999Z', lastDay)).toBe(false);
    expect(isLateAnswer('2024-03-11T23:00:00.000Z', lastDay)).toBe(true);
  });

  it('is none while there is no answer or no last day', () => {
    expect(isLateAnswer(undefined, lastDay)).toBe(false);
    expect(isLateAnswer('2024-12-31T00:00:00.000Z', undefined)).toBe(false);
  });
});
