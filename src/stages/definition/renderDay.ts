import { periodWords as english } from '../../texts/en/period.ts';
import { fillMessage } from '../../texts/fill.ts';
import { periodWords as swedish } from '../../texts/sv/period.ts';

const words = { sv: swedish, en: english };

/** ISO date as `den 1 februari 2018`; `isShort`: `den 1 feb 2018`. */
export function renderDay(date: string, language: 'sv' | 'en', isShort = false): string {
  const { day, months, shortMonths } = words[language];
  const month = (isShort ? shortMonths : months)[Number(date.slice(5, 7)) - 1] ?? '';
  return fillMessage(day, { day: Number(date.slice(8, 10)), month, year: date.slice(0, 4) });
}
