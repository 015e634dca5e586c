// Leaves names and addresses of persons out of texts. Keys of actors stay: they lead nowhere without the table of persons.

import type { Person } from '../../../stages/collection/index.ts';

/**
 * Finds names as they are stored and as whole words; a nickname or a misspelling stays, so texts must still be read.
 */
export interface Redaction {
  /** Persons with a number for a name. */
  readonly persons: ReadonlyMap<string, Person>;
  /** The text with the persons' names as their numbers, and without any mail address. */
  readonly redact: (text: string) => string;
}

const mailAddress = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Shorter ones stand inside ordinary words. */
const shortestName = 3;

/** `nameNumber` gives the words of person 1, 2 …; `address` stands for a mail address. */
export function redactPersons(
  persons: ReadonlyMap<string, Person>,
  nameNumber: (number: number) => string,
  address: string,
): Redaction {
  const numbered = [...persons.values()].map((person, index) => ({ person, alias: nameNumber(index + 1) }));
  const names = numbered
    .flatMap(({ person, alias }) =>
      [person.email, person.name]
        .map((name) => name.trim())
        .filter((name) => name.length >= shortestName)
        .map((name) => ({ pattern: buildPattern(name), name, alias })),
    )
    // A name that holds another goes first.
    .sort((a, b) => b.name.length - a.name.length);
  return {
    persons: new Map(
      numbered.map(({ person, alias }) => [person.actor, { actor: person.actor, name: alias, email: '' }]),
    ),
    redact: (text) =>
      names
        .reduce((redacted, { pattern, alias }) => redacted.replace(pattern, () => alias), text)
        .replace(mailAddress, () => `[${address}]`),
  };
}

/** The name as whole words, in any letters and with any white space between its words. */
function buildPattern(name: string): RegExp {
  const words = name.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}
