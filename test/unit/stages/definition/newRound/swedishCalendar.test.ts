import { describe, expect, it } from 'vitest';
import {
  calculateEaster,
  findMonday,
  listHolidays,
  listSchoolBreaks,
} from '../../../../../src/stages/definition/newRound/swedishCalendar.ts';

describe('Swedish days', () => {
  it.each([
    [2016, '2016-03-27'],
    [2018, '2018-04-01'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter Day of %i is %s', (year, day) => {
    expect(calculateEaster(year)).toBe(day);
  });

  it('the holidays of 2025 are those of the almanac, with the eves that are taken as such', () => {
    expect(listHolidays(2025).map(({ day, name }) => `${day} ${name}`)).toEqual([
      '2025-01-01 newYearsDay',
      '2025-01-06 epiphany',
      '2025-04-18 goodFriday',
      '2025-04-19 easterEve',
      '2025-04-20 easterDay',
      '2025-04-21 easterMonday',
      '2025-05-01 mayDay',
      '2025-05-29 ascensionDay',
      '2025-06-06 nationalDay',
      '2025-06-07 whitEve',
      '2025-06-08 whitSunday',
      '2025-06-20 midsummerEve',
      '2025-06-21 midsummerDay',
      '2025-11-01 allSaintsDay',
      '2025-12-24 christmasEve',
      '2025-12-25 christmasDay',
      '2025-12-26 boxingDay',
      '2025-12-31 newYearsEve',
    ]);
  });

  it('midsommardagen and alla helgons dag are the Saturdays within their days', () => {
    const find = (year: number, name: string) => listHolidays(year).find((holiday) => holiday.name === name)?.day;
    expect(find(2020, 'midsummerDay')).toBe('2020-06-20');
    expect(find(2027, 'midsummerDay')).toBe('2027-06-26');
    expect(find(2020, 'allSaintsDay')).toBe('2020-10-31');
    expect(find(2021, 'allSaintsDay')).toBe('2021-11-06');
  });

  it('weeks begin on Monday and are those of ISO 8601, also where the year begins in week 53', () => {
    expect(findMonday(2025, 1)).toBe('2024-12-30');
    expect(findMonday(2021, 1)).toBe('2021-01-04');
    expect(findMonday(2024, 44)).toBe('2024-10-28');
  });

  it('school breaks are weeks 7–10, the weeks about Easter, the summer, week 44 and Christmas', () => {
    expect(listSchoolBreaks(2024).map(({ name, from, to }) => `${name} ${from} ${to}`)).toEqual([
      'jullov 2024-01-01 2024-01-07',
      'sportlov 2024-02-12 2024-03-08',
      'paskLov 2024-03-25 2024-04-05',
      'sommarlov 2024-06-17 2024-08-16',
      'hostlov 2024-10-28 2024-11-01',
      'jullov 2024-12-22 2024-12-31',
    ]);
  });
});
