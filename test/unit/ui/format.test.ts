import { describe, expect, it } from 'vitest';
import {
  compareSwedish,
  formatClock,
  formatDate,
  formatNumber,
  formatPercent,
  formatPeriod,
} from '../../../src/ui/format.ts';

describe('numbers and dates for people', () => {
  it('writes thousands with a no-break space, decimals with a comma, minus as minus', () => {
    expect(formatNumber(10120242)).toBe('10\u00a0120\u00a0242');
    expect(formatNumber('54.50')).toBe('54,50');
    expect(formatNumber(-3)).toBe('−3');
    expect(formatNumber('54.5', 'en')).toBe('54.5');
  });

  it('keeps per cent beside its number', () => {
    expect(formatPercent(54)).toBe('54\u00a0%');
    expect(formatPercent(54, 'en')).toBe('54%');
  });

  it('writes dates with the full year, and months without a day', () => {
    expect(formatDate('2018-02-01')).toBe('1 februari 2018');
    expect(formatDate('2018-06')).toBe('juni 2018');
    expect(formatPeriod('2018-04-03', '2018-04-12')).toBe('3–12 april 2018');
    expect(formatPeriod('2018-03-26', '2018-04-12')).toBe('26 mars–12 april 2018');
    expect(formatPeriod('2018-12-26', '2019-01-12')).toBe('26 december 2018–12 januari 2019');
    expect(formatPeriod('2018-06', '2018-07')).toBe('juni 2018–juli 2018');
    expect(formatPeriod('2018-01-24', '2018-01-24', 'en')).toBe('24 January 2018');
  });

  it('writes the clock of Sweden with a full stop', () => {
    expect(formatClock('2018-02-01T13:32:00Z')).toBe('14.32');
  });

  it('sorts å, ä and ö last', () => {
    expect(['Örebro', 'Åre', 'Ale', 'Älmhult', 'Zinkgruvan'].sort(compareSwedish)).toEqual([
      'Ale',
      'Zinkgruvan',
      'Åre',
      'Älmhult',
      'Örebro',
    ]);
  });
});
