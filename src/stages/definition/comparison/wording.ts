// Texts of two years, compared without what must differ: days, periods and years.

import { periodWords as english } from '../../../texts/en/period.ts';
import { periodWords as swedish } from '../../../texts/sv/period.ts';

const monthNames = [swedish, english].flatMap(({ months, shortMonths }) => [...months, ...shortMonths]).join('|');
const dayOfYear = new RegExp(`\\b\\d{1,2} (?:${monthNames})\\.? (?:19|20)\\d\\d\\b`, 'giu');

/** The text without the days, lengths of periods and years that change from round to round. */
function stripDates(text: string): string {
  return text
    .replace(dayOfYear, '#')
    .replace(/\b\d{4}-\d{2}-\d{2}\b/gu, '#')
    .replace(/\b\d+ (?=månad|month)/gu, '# ')
    .replace(/\b(?:19|20)\d\d\b/gu, '#')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** True when two texts say the same, but for days, periods and years. */
export function isSameWording(left: string, right: string): boolean {
  return left === right || stripDates(left) === stripDates(right);
}
