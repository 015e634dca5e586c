import { describe, expect, it } from 'vitest';
import { readLiveAt } from '../../../../src/apps/desk/releasing/readLiveAt.ts';

describe('readLiveAt', () => {
  it('reads a day and a Swedish time of day, in summer and winter', () => {
    expect(readLiveAt({ date: '2018-06-18', clock: '08.00' })).toBe('2018-06-18T06:00:00.000Z');
    expect(readLiveAt({ date: '2018-01-18', clock: '8:30' })).toBe('2018-01-18T07:30:00.000Z');
    expect(readLiveAt({ date: '2018-01-18', clock: '8' })).toBe('2018-01-18T07:00:00.000Z');
  });

  it.each([
    ['2018-02-30', '08.00'],
    ['18 juni', '08.00'],
    ['', '08.00'],
    ['2018-06-18', ''],
    ['2018-06-18', '24.00'],
    ['2018-06-18', '08.60'],
    ['2018-06-18', 'åtta'],
  ])('does not read %s %s', (date, clock) => {
    expect(readLiveAt({ date, clock })).toBeUndefined();
  });
});
