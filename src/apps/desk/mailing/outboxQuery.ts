// What the outbox shows: a selection that stands in the address.

import { type Mail, type MailKind, type MailState, mailKinds } from '../../../stages/collection/index.ts';
import { type Frame, nameUnit } from '../../../stages/frame/index.ts';

/** In the order of the filter; the states themselves follow from sending (MailState). */
export const mailStates = ['waiting', 'sending', 'sent', 'unclear', 'refused', 'bounced', 'stopped'] as const;

/** Stands in the address, so that a selection can be passed on. */
export interface OutboxFilter {
  /** Code or part of a name of a unit. */
  readonly search: string;
  readonly state: MailState | undefined;
  readonly kind: MailKind | undefined;
  /** Id of an occasion of the calendar. */
  readonly occasion: string;
  /** 1, 2, 3 … */
  readonly page: number;
}

/** The newest first. */
export const mailsPerPage = 100;

/** Reads the fields `sok`, `lage`, `slag`, `utskick` and `sida`; what makes no sense is left out. */
export function readOutboxFilter(query: Readonly<Record<string, string>>): OutboxFilter {
  const page = Number(query.sida ?? 1);
  return {
    search: (query.sok ?? '').trim(),
    state: mailStates.find((state) => state === query.lage),
    kind: mailKinds.find((kind) => kind === query.slag),
    occasion: (query.utskick ?? '').trim(),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a page of the same selection. */
export function writeOutboxQuery(filter: OutboxFilter, page: number): string {
  const query = new URLSearchParams();
  if (filter.search !== '') query.set('sok', filter.search);
  if (filter.state !== undefined) query.set('lage', filter.state);
  if (filter.kind !== undefined) query.set('slag', filter.kind);
  if (filter.occasion !== '') query.set('utskick', filter.occasion);
  if (page > 1) query.set('sida', String(page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * By unit, kind and occasion; state and page are asked of the store. A unit is found by its whole code or a part of its
 * name.
 */
export function selectMails(mails: readonly Mail[], filter: OutboxFilter, frame: Frame): readonly Mail[] {
  const wanted = filter.search.toLocaleLowerCase('sv');
  return mails.filter(({ unit, kind, occasion }) => {
    if (filter.kind !== undefined && kind !== filter.kind) return false;
    if (filter.occasion !== '' && !occasion.startsWith(`${filter.occasion}|`)) return false;
    if (wanted === '' || unit === wanted) return true;
    const framed = frame.unitsByCode.get(unit);
    return framed !== undefined && nameUnit(framed).toLocaleLowerCase('sv').includes(wanted);
  });
}
