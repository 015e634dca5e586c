import { describe, expect, it } from 'vitest';
import { listWarnings, shiftYears } from '../../../../../src/stages/definition/newRound/proposeCalendar.ts';

const warn = (from: string, to = from) => listWarnings(from, to).map(({ sv }) => sv);

describe('days moved to another year', () => {
  it('keep their day and month; the last of February stays the last', () => {
    expect(shiftYears('2024-01-24', 1)).toBe('2025-01-24');
    expect(shiftYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(shiftYears('2023-02-28', 1)).toBe('2024-02-29');
    expect(shiftYears('2024-02-28', 1)).toBe('2025-02-28');
    expect(shiftYears('2024-06', 2)).toBe('2026-06');
  });
});

describe('what to think of about a day', () => {
  it('is nothing on an ordinary weekday, or where only the month is known', () => {
    expect(warn('2025-01-24')).toEqual([]);
    expect(warn('2025-06', '2025-06')).toEqual([]);
  });

  it('is that it is a weekend', () => {
    expect(warn('2025-01-25')).toEqual(['2025-01-25 är en lördag.']);
    expect(warn('2025-01-26')).toEqual(['2025-01-26 är en söndag.']);
  });

  it('is that it is a public holiday, or an eve that is taken as one; a holiday on a Sunday is told once', () => {
    expect(warn('2025-05-29')).toEqual(['2025-05-29 är Kristi himmelsfärdsdag.']);
    expect(warn('2025-06-08')).toEqual(['2025-06-08 är pingstdagen.']);
    expect(warn('2024-06-21')).toEqual([
      '2024-06-21 är midsommarafton.',
      '2024-06-21 infaller under sommarlovet (ungefär vecka 25–33).',
    ]);
  });

  it('is that it falls in a school break', () => {
    expect(warn('2025-02-27')).toEqual([
      '2025-02-27 infaller under sportlovet i delar av landet (vecka 7–10, olika i regionerna).',
    ]);
    expect(warn('2025-10-29')).toEqual(['2025-10-29 infaller under höstlovet (vecka 44).']);
  });

  it('is what a period runs into', () => {
    expect(warn('2024-03-22', '2024-04-08')).toEqual([
      'Perioden innehåller långfredagen (2024-03-29).',
      'Perioden innehåller påskafton (2024-03-30).',
      'Perioden innehåller påskdagen (2024-03-31).',
      'Perioden innehåller annandag påsk (2024-04-01).',
      'Perioden går in i påsklovet (veckan före eller efter påsk, olika i kommunerna).',
    ]);
  });

  it('is told in English too', () => {
    expect(listWarnings('2025-12-24', '2025-12-24').map(({ en }) => en)).toEqual([
      '2025-12-24 is Christmas Eve.',
      '2025-12-24 falls in the Christmas break (about 22 December–7 January).',
    ]);
  });
});
