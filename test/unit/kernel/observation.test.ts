import { describe, expect, it } from 'vitest';
import { absences, isCountedAsMissing } from '../../../src/kernel/observation.ts';

describe('isCountedAsMissing', () => {
  it('counts what a framed unit owes and did not give; the rest is no loss of answers (I18-42)', () => {
    const counted = absences.filter(isCountedAsMissing);
    expect(counted).toEqual([
      'NOT_ANSWERED',
      'CANNOT_PROVIDE',
      'ILLOGICAL',
      'NOT_AVAILABLE',
      'UNCERTAIN',
      'REMOVED_FOR_SAFETY',
    ]);
    expect(isCountedAsMissing('VALUE')).toBe(false);
  });
});
