import { fillMessage } from '../../../texts/fill.ts';
import { periodWords as words } from '../../../texts/sv/period.ts';

/** `den 1 februari 2018`; a month (`2018-06`) as `juni 2018`. ISO dates only; a time is cut to its date. */
export function formatDay(date: string): string {
  if (date.length === 'YYYY-MM'.length) return formatMonth(date);
  return fillMessage(words.day, { day: Number(date.slice(8, 10)), month: nameMonth(date), year: date.slice(0, 4) });
}

/** `juni 2018` */
export function formatMonth(date: string): string {
  return `${nameMonth(date)} ${date.slice(0, 4)}`;
}

function nameMonth(date: string): string {
  return words.months[Number(date.slice(5, 7)) - 1] ?? '';
}
