// The address book of a round: the addresses of every unit, from the units' logs.

import {
  buildUnitState,
  type Contact,
  type Person,
  type UnitEntry,
  type WantedContact,
} from '../../../stages/collection/index.ts';
import { type Frame, nameUnit, type Unit } from '../../../stages/frame/index.ts';
import type { DeskDependencies } from '../deskDependencies.ts';

/** `isBounced`: mail to at least one of the contacts came back. */
export interface ContactsRow {
  readonly unit: Unit;
  readonly contacts: readonly Contact[];
  readonly isBounced: boolean;
}

/** `persons` by actor key, without those whose names are erased. */
export interface ContactsView {
  /** Every unit of the frame: those where mail came back first, then those without an address, then by name. */
  readonly rows: readonly ContactsRow[];
  readonly persons: ReadonlyMap<string, Person>;
}

/** Reads the logs of all units at once, contacts only. The rows come in the order of ContactsView. */
export async function loadContacts(deps: DeskDependencies, round: number, frame: Frame): Promise<ContactsView> {
  const entries = await deps.teamwork.loadRoundEntries(round, ['contactNamed', 'contactRemoved', 'addressBounced']);
  const byUnit = Map.groupBy<string, UnitEntry>(entries, ({ key }) => key.unit);
  const rows = frame.units.map((unit) => {
    const { contacts } = buildUnitState(byUnit.get(unit.code) ?? []);
    return { unit, contacts, isBounced: contacts.some(({ bouncedAt }) => bouncedAt !== undefined) };
  });
  const persons = await deps.teamwork.findPersons(rows.flatMap(({ contacts }) => contacts.map(({ person }) => person)));
  return { rows: rows.toSorted(compareRows), persons };
}

function compareRows(a: ContactsRow, b: ContactsRow): number {
  return rank(a) - rank(b) || nameUnit(a.unit).localeCompare(nameUnit(b.unit), 'sv');
}

function rank({ isBounced, contacts }: ContactsRow): number {
  if (isBounced) return 0;
  return contacts.length === 0 ? 1 : 2;
}

/** As in the address of the page. */
export const contactShows = ['all', 'bounced', 'none'] as const;
/** `bounced`: somebody's mail came back; `none`: nobody to write to. */
export type ContactShow = (typeof contactShows)[number];

/** `search`: a part of a name or a code, as typed. */
export interface ContactsFilter {
  readonly search: string;
  readonly show: ContactShow;
}

/** What the address does not say, or says wrongly, asks for nothing. */
export function readContactsFilter(query: Readonly<Record<string, string>>): ContactsFilter {
  return {
    search: (query.sok ?? '').trim(),
    show: contactShows.find((show) => show === query.visa) ?? 'all',
  };
}

/** Units whose code, name or one of whose addresses holds the words. */
export function selectContacts({ rows, persons }: ContactsView, filter: ContactsFilter): readonly ContactsRow[] {
  const wanted = filter.search.toLocaleLowerCase('sv');
  return rows.filter(({ unit, contacts, isBounced }) => {
    if (filter.show === 'bounced' && !isBounced) return false;
    if (filter.show === 'none' && contacts.length > 0) return false;
    if (wanted === '') return true;
    const people = contacts.map(({ person }) => persons.get(person));
    return [unit.code, nameUnit(unit), ...people.flatMap((person) => [person?.name, person?.email])].some((text) =>
      text?.toLocaleLowerCase('sv').includes(wanted),
    );
  });
}

/**
 * What units without an address may take over from the round before: registrators and copies that mail has not come back from.
 * Coordinators are named anew each year.
 */
export function findContactsToTakeOver(now: ContactsView, before: ContactsView): readonly WantedContact[] {
  const without = new Set(now.rows.filter(({ contacts }) => contacts.length === 0).map(({ unit }) => unit.code));
  return before.rows
    .filter(({ unit }) => without.has(unit.code))
    .flatMap(({ unit, contacts }) =>
      contacts.flatMap(({ role, person, bouncedAt }) => {
        const known = before.persons.get(person);
        if (known === undefined || role === 'coordinator' || bouncedAt !== undefined) return [];
        return [{ unit: unit.code, role, email: known.email, name: known.name }];
      }),
    );
}
