import { describe, expect, it } from 'vitest';
import { findLinkExpiry } from '../../../../../src/stages/collection/index.ts';
import { getRound } from '../../../../../src/stages/definition/index.ts';
import { loadRealRound } from '../../../../support/loadRealRound.ts';

const { set, round } = loadRealRound(2018);
const { calendar } = round;
const started = '2018-01-20T08:00:00.000Z';

describe('findLinkExpiry', () => {
  it('lasts fourteen days after the last day on which the calendar takes answers', () => {
    // The window for corrections ends on 12 April 2018; summer time in Stockholm.
    expect(findLinkExpiry(calendar, started, '2018-02-20T12:00:00.000Z')).toBe('2018-04-26T22:00:00.000Z');
    expect(findLinkExpiry(getRound(set, 2024).calendar, started, '2024-02-01T12:00:00.000Z')).toBe(
      '2024-04-09T22:00:00.000Z',
    );
  });

  it('is never shorter than fourteen days: a link of a reopening after closing can be used', () => {
    expect(findLinkExpiry(calendar, started, '2018-06-01T12:00:00.000Z')).toBe('2018-06-15T12:00:00.000Z');
  });

  it('lasts 180 days on trial and where the calendar has no end', () => {
    const now = '2018-01-01T00:00:00.000Z';
    expect(findLinkExpiry(calendar, undefined, now)).toBe('2018-06-30T00:00:00.000Z');
    expect(findLinkExpiry([], started, now)).toBe('2018-06-30T00:00:00.000Z');
  });
});
