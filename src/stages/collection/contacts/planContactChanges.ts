import type { Person } from '../model.ts';
import type { NewUnitFact } from '../unitLog/model.ts';
import type { Contact } from '../unitLog/unitState.ts';
import type { WantedContact } from './checkContactRows.ts';

/** What of a unit's addresses changes, as it is recorded in one step. */
export interface ContactChange {
  readonly unit: string;
  readonly facts: readonly NewUnitFact[];
  readonly persons: readonly Person[];
  readonly added: number;
  readonly removed: number;
}

/**
 * From the addresses that are to the addresses that shall be, for the units in the list. `add`: what is there stays. `replace`: what is
 * not in the list goes. The same address in the same role stays as it is, unless its mail came back or its name has changed:
 * then it is named anew, so that mail leaves for it again.
 */
export function planContactChanges(
  wanted: readonly WantedContact[],
  contacts: ReadonlyMap<string, readonly Contact[]>,
  persons: ReadonlyMap<string, Person>,
  mode: 'add' | 'replace',
  drawKey: () => string,
): readonly ContactChange[] {
  const byUnit = Map.groupBy(wanted, ({ unit }) => unit);
  const changes = [...byUnit].map(([unit, own]) => {
    const present = contacts.get(unit) ?? [];
    const keep = new Set<string>();
    const facts: NewUnitFact[] = [];
    const newPersons: Person[] = [];
    let [added, removed] = [0, 0];
    const remove = (contact: Contact) => {
      facts.push({ fact: { kind: 'contactRemoved', contact: contact.id } });
      keep.add(contact.id);
      removed++;
    };
    for (const { role, email, name } of own) {
      const same = present.find(
        (contact) => contact.role === role && persons.get(contact.person)?.email.toLowerCase() === email.toLowerCase(),
      );
      const isUnchanged =
        same !== undefined && same.bouncedAt === undefined && (name === '' || persons.get(same.person)?.name === name);
      if (isUnchanged) {
        keep.add(same.id);
        continue;
      }
      if (same !== undefined) remove(same);
      const person = { actor: drawKey(), name, email };
      newPersons.push(person);
      facts.push({ fact: { kind: 'contactNamed', contact: drawKey(), role, person: person.actor } });
      added++;
    }
    if (mode === 'replace') for (const contact of present) if (!keep.has(contact.id)) remove(contact);
    return { unit, facts, persons: newPersons, added, removed };
  });
  return changes.filter(({ facts }) => facts.length > 0);
}
