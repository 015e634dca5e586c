// Swedish wall-clock time: the calendar of a round is written in days, and a day begins at midnight in Stockholm.

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The instant (ISO 8601, UTC) of a clock time in Stockholm. `date` is YYYY-MM-DD, `clock` HH:MM. */
export function buildStockholmInstant(date: string, clock = '00:00'): string {
  const wanted = Date.parse(`${date}T${clock}:00Z`);
  // Two steps settle the offset, also on the days when summer time begins and ends.
  const first = wanted - findOffset(wanted);
  return new Date(wanted - findOffset(first)).toISOString();
}

/** The day in Stockholm (YYYY-MM-DD) of an instant. */
export function findStockholmDate(instant: string): string {
  return stockholm.format(new Date(instant)).slice(0, 'YYYY-MM-DD'.length);
}

/** The date `days` days later (earlier when negative); dates are YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  const time = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Milliseconds that Stockholm is ahead of UTC at an instant. */
function findOffset(time: number): number {
  return Date.parse(`${stockholm.format(new Date(time)).replace(' ', 'T')}Z`) - time;
}
