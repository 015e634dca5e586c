import { buildStockholmInstant } from '../../../kernel/stockholmTime.ts';
import type { CalendarEntry } from '../../definition/index.ts';

/** A mailing of the calendar. `id` is lasting within the round: `mailing-1`, `reminder-1` … `reminder-3`, `review-1`. */
export interface Occasion {
  readonly id: string;
  readonly kind: 'mailing' | 'reminder' | 'review';
  /** 1, 2, 3 … among those of its kind. */
  readonly number: number;
  /** Day, YYYY-MM-DD. */
  readonly date: string;
  /** When it is due: the morning of the day, ISO 8601. */
  readonly dueAt: string;
}

/** Mailings leave when the day's work begins. */
const clockOfMailings = '08:00';

/** The mailings of a calendar in the order of their days (R-COLLECTION-14). */
export function listOccasions(calendar: readonly CalendarEntry[]): readonly Occasion[] {
  const counts = new Map<string, number>();
  return calendar
    .flatMap(({ kind, from }) =>
      kind === 'mailing' || kind === 'reminder' || kind === 'review' ? [{ kind, from }] : [],
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ kind, from }) => {
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      return { id: `${kind}-${number}`, kind, number, date: from, dueAt: buildStockholmInstant(from, clockOfMailings) };
    });
}
