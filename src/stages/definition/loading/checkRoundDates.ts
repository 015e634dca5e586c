// The days of a round: in order, in plausible years, windows as long as they say.

import type { RoundSetting } from './expandParts.ts';
import type { YamlPath } from './yamlSource.ts';

/** Years before and after the round that its days may lie in: windows reach back, publication may come after. */
const yearsBefore = 3;
const yearsAfter = 1;

/** Checks measuring date, reference periods, calendar and the days of the registers. */
export function checkRoundDates(setting: RoundSetting): void {
  const { context, round } = setting;
  const { value } = round;
  checkYear(setting, value.measuringDate, 0, 'measuringDate');
  checkYear(setting, value.frame.referenceDate, 1, 'frame', 'referenceDate');
  for (const [id, period] of Object.entries(value.references)) {
    if ('date' in period) checkYear(setting, period.date, yearsBefore, 'references', id, 'date');
    else checkWindow(setting, id, period);
  }
  let last = '';
  value.calendar.forEach(({ from, to }, index) => {
    checkYear(setting, from, 1, 'calendar', index, 'from');
    if (from < last) {
      context.problems.report(round.at('calendar', index, 'from'), 'DATE_ORDER', { value: from, last });
    }
    if (to !== undefined && to < from) {
      context.problems.report(round.at('calendar', index, 'to'), 'DATE_ORDER', { value: to, last: from });
    }
    last = from;
  });
  const { date } = value.legal.consultation;
  if (date !== 'open') checkYear(setting, date, yearsBefore, 'legal', 'consultation', 'date');
  value.registers.forEach(({ referenceDay }, index) => {
    if (referenceDay === undefined || referenceDay === 'open') return;
    checkYear(setting, referenceDay, yearsBefore, 'registers', index, 'referenceDay');
  });
}

function checkYear(
  { context, round, year: own }: RoundSetting,
  day: string,
  before: number,
  ...path: YamlPath
): boolean {
  const year = Number(day.slice(0, 4));
  const from = own - before;
  const to = own + (path[0] === 'measuringDate' ? 0 : yearsAfter);
  if (year >= from && year <= to) return true;
  context.problems.report(round.at(...path), 'DATE_OUT_OF_ROUND', { value: day, from, to });
  return false;
}

/** A window lasts a whole number of months and ends before or on the measuring date. */
function checkWindow(
  setting: RoundSetting,
  id: string,
  window: { readonly from: string; readonly to: string; readonly months: number },
): void {
  const { context, round } = setting;
  const areYearsRight =
    checkYear(setting, window.from, yearsBefore, 'references', id, 'from') &&
    checkYear(setting, window.to, yearsBefore, 'references', id, 'to');
  if (!areYearsRight) return;
  if (window.to < window.from) {
    context.problems.report(round.at('references', id, 'to'), 'DATE_ORDER', { value: window.to, last: window.from });
    return;
  }
  const expected = countMonths(window.from, window.to);
  if (expected === window.months) return;
  const values = { months: window.months, from: window.from, to: window.to, expected: expected ?? '–' };
  context.problems.report(round.at('references', id, 'months'), 'WINDOW_MONTHS', values);
}

/** Whole months from the first to the last day, both inclusive; undefined when the window is not whole months. */
function countMonths(from: string, to: string): number | undefined {
  const start = new Date(`${from}T00:00:00Z`);
  const end = new Date(`${to}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 1);
  if (start.getUTCDate() !== end.getUTCDate()) return undefined;
  return (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
}
