import { buildStockholmInstant } from '../../../kernel/stockholmTime.ts';

/** Day and time as they are typed; '' where nothing is. */
export interface TypedTime {
  readonly date: string;
  readonly clock: string;
}

/**
 * The instant (ISO 8601, UTC) of a day and a Swedish time of day; undefined when one of them cannot be read. `8`, `8.30` and
 * `08:30` are times of day.
 */
export function readLiveAt({ date, clock }: TypedTime): string | undefined {
  const time = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(clock);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (time === null || Number.isNaN(day) || !new Date(day).toISOString().startsWith(date)) return undefined;
  const [, hours = '', minutes = '00'] = time;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return buildStockholmInstant(date, `${hours.padStart(2, '0')}:${minutes}`);
}
