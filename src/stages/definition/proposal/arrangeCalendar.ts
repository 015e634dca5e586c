// Entries that come to a round's calendar and go from it.

import { isMap, isSeq, parseDocument } from 'yaml';
import type { CalendarEntry } from '../model.ts';
import { renderDocument } from '../newRound/renderYaml.ts';
import { calendarKinds } from '../schemas/roundSchema.ts';

type CalendarKind = CalendarEntry['kind'];

/** Every other kind stands once at most: the rules of collection go by the first of its kind. */
const repeatedKind: CalendarKind = 'reminder';

/** A round cannot be carried out without them. */
const neededKinds: ReadonlySet<CalendarKind> = new Set(['mailing', 'close']);

/** Kinds of entries that may be added: those that are missing, and reminders where no source has printed how many there are. */
export function listAddableKinds(
  calendar: readonly { readonly kind: CalendarKind; readonly isOpen: boolean }[],
): readonly CalendarKind[] {
  return calendarKinds.filter((kind) => {
    const own = calendar.filter((entry) => entry.kind === kind);
    return own.length === 0 || (kind === repeatedKind && own.every(({ isOpen }) => isOpen));
  });
}

/** True for an entry that no source gives and that a round can do without. */
export function isRemovable({ kind, isOpen }: { readonly kind: CalendarKind; readonly isOpen: boolean }): boolean {
  return isOpen && !neededKinds.has(kind);
}

/**
 * The text of a round file with entries taken out by their place and others put in, in the order of their first days. The file keeps
 * its bytes where nothing moves.
 */
export function arrangeCalendar(
  source: string,
  removed: ReadonlySet<number>,
  added: readonly Pick<CalendarEntry, 'kind' | 'from' | 'to'>[],
): string {
  const document = parseDocument(source, { version: '1.2', logLevel: 'error' });
  const calendar = document.get('calendar', true);
  if (!isSeq(calendar)) throw new Error('A round that is being proposed has a calendar');
  const kept = calendar.items.filter((_, index) => !removed.has(index));
  const made = added.map(({ kind, from, to }) => {
    const node = document.createNode({ kind, from, ...(to === from ? {} : { to }) });
    node.flow = true;
    return node;
  });
  const readDay = (node: unknown) => (isMap(node) ? String(node.get('from')) : '');
  const sorted = [...kept, ...made].toSorted((a, b) =>
    readDay(a) < readDay(b) ? -1 : readDay(a) > readDay(b) ? 1 : 0,
  );
  const isSame =
    sorted.length === calendar.items.length && sorted.every((node, index) => node === calendar.items[index]);
  if (isSame) return source;
  calendar.items = sorted;
  return renderDocument(document);
}
