import { fillMessage } from '../../../texts/fill.ts';
import { periodWords as words } from '../../../texts/sv/period.ts';

/** `den 1 februari 2018`; a month (`2018-06`) as `juni 2018`. ISO dates only; a time is cut to its date. */
export function formatDay(date: string): string {
  if (date.length === 'YYYY-MM'.length) return formatMonth(date);
  return fillMessage(words.day, { day: Number(date.slice(8, 10)), month: nameMonth(date), year: date.slice(0, 4) });
}

/** For tables: `1 februari 2018`; a month as `juni 2018`. */
export function formatTableDay(date: string): string {
  if (date.length === 'YYYY-MM'.length) return formatMonth(date);
  return `${Number(date.slice(8, 10))} ${formatMonth(date)}`;
}

/** `12–25 mars 2024`, `28 februari–3 mars 2024`; one day alone where both are the same. Days of one year are given its number once. */
export function formatDays(from: string, to: string): string {
  const last = formatTableDay(to);
  if (from === to || from.length !== to.length) return from === to ? last : `${formatTableDay(from)}–${last}`;
  if (from.slice(0, 4) !== to.slice(0, 4) || from.length === 'YYYY-MM'.length) return `${formatTableDay(from)}–${last}`;
  const day = String(Number(from.slice(8, 10)));
  return from.slice(0, 7) === to.slice(0, 7) ? `${day}–${last}` : `${day} ${nameMonth(from)}–${last}`;
}

/** `juni 2018` */
export function formatMonth(date: string): string {
  return `${nameMonth(date)} ${date.slice(0, 4)}`;
}

function nameMonth(date: string): string {
  return words.months[Number(date.slice(5, 7)) - 1] ?? '';
}
