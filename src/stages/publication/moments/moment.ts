// Which edition of what is published a reader asks for: the newest, a version, or what was live at an instant.

import { addDays, buildStockholmInstant, findStockholmDate } from '../../../kernel/stockholmTime.ts';
import type { ReleaseManifest } from '../model.ts';

/** `instant` is ISO 8601 in UTC: what went live then or before counts. */
export type Moment =
  | { readonly kind: 'newest' }
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'asOf'; readonly instant: string };

/** What an address without a version or an instant means. */
export const newestMoment: Moment = { kind: 'newest' };

/** An edition as a moment: a number is a version, nothing the newest. */
export function buildMoment(edition: Moment | number | undefined): Moment {
  if (typeof edition === 'number') return { kind: 'version', version: edition };
  return edition ?? newestMoment;
}

/**
 * The moment that an address asks for with `version` and `asOf`; the newest where it has neither. Undefined when one is
 * faulty or both are there. `asOf` is a day (its end in Stockholm) or ISO 8601 with zone.
 */
export function parseMoment(version: string | undefined, asOf: string | undefined): Moment | undefined {
  if (version !== undefined && asOf !== undefined) return undefined;
  if (version !== undefined) {
    return /^[1-9][0-9]{0,5}$/.test(version) ? { kind: 'version', version: Number(version) } : undefined;
  }
  if (asOf === undefined) return newestMoment;
  const end = parseInstant(asOf, 'end');
  return end === undefined ? undefined : { kind: 'asOf', instant: end };
}

/**
 * True for an instant after the end of today in Stockholm: nobody knows yet what will be published then, so that what is
 * said of it now would be another thing later. `now` is ISO 8601. What is published under a clock of practice counts as today.
 */
export function isToCome(moment: Moment, now: string, manifests: readonly Pick<ReleaseManifest, 'time'>[]): boolean {
  if (moment.kind !== 'asOf') return false;
  const latest = Math.max(...[now, ...manifests.map(({ time }) => time)].map((time) => Date.parse(time)));
  const today = findStockholmDate(new Date(latest).toISOString());
  return moment.instant >= buildStockholmInstant(addDays(today, 1));
}

/**
 * The instant (ISO 8601, UTC) of a day's first or last millisecond in Stockholm, or of a time with zone; undefined for
 * anything else. A blank before the zone is read as the plus that an address lost there.
 */
export function parseInstant(text: string, edge: 'start' | 'end'): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T(.+))?$/.exec(text.replace(/ (?=\d{2}:?\d{2}$)/, '+'));
  const [, date = '', clock] = day ?? [];
  if (!isDate(date)) return undefined;
  if (clock === undefined) {
    if (edge === 'start') return buildStockholmInstant(date);
    return new Date(Date.parse(buildStockholmInstant(addDays(date, 1))) - 1).toISOString();
  }
  if (!/^\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/.test(clock)) return undefined;
  const time = Date.parse(`${date}T${clock}`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** True for a day that the calendar has, in the years that addresses can name. */
function isDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return (
    !Number.isNaN(time) && date >= '1900-01-01' && date < '9999-12-31' && new Date(time).toISOString().startsWith(date)
  );
}
