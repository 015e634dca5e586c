// One person's data: everything that is stored about an address, and its erasure.

import type { PersonalLink } from '../model.ts';

/** Everything stored of one address. Times are ISO 8601; texts that are erased are not there. */
export interface PersonData {
  /** The person once for each random key that the address has been given. */
  readonly persons: readonly { readonly actor: string; readonly name: string; readonly email: string }[];
  readonly deskUsers: readonly {
    readonly actor: string;
    readonly roles: readonly string[];
    readonly createdAt: string;
    readonly disabledAt: string | undefined;
  }[];
  readonly links: readonly PersonalLink[];
  /** Facts of the units' logs that the person made, or that name the person. */
  readonly log: readonly {
    readonly round: number;
    readonly unit: string;
    readonly sequence: number;
    readonly at: string;
    readonly actor: string;
    readonly fact: unknown;
    readonly texts: Readonly<Record<string, string>>;
  }[];
  /** Answers and comments that the person saved, oldest first. */
  readonly written: readonly {
    readonly round: number;
    readonly unit: string;
    readonly part: string;
    readonly target: string;
    readonly question: string;
    readonly item: string;
    readonly value: string;
    readonly at: string;
  }[];
  /** Parts that the person handed in, corrected, reopened or withdrew. */
  readonly responses: readonly {
    readonly round: number;
    readonly unit: string;
    readonly part: string;
    readonly sequence: number;
    readonly kind: string;
    readonly at: string;
  }[];
  readonly mails: readonly {
    readonly round: number;
    readonly unit: string;
    readonly kind: string;
    readonly subject: string;
    readonly text: string;
    readonly state: string;
    readonly createdAt: string;
    readonly sentAt: string | undefined;
  }[];
  /** Openings of the person's links. */
  readonly accesses: readonly {
    readonly at: string;
    readonly link: string;
    readonly action: string;
    readonly part: string;
    readonly address: string | undefined;
  }[];
  /** What the person did at the desk. */
  readonly deskLog: readonly { readonly at: string; readonly action: string; readonly details: unknown }[];
}

/** How many rows were erased or emptied, by what they were. */
export interface ErasedPerson {
  readonly persons: number;
  readonly links: number;
  readonly mails: number;
  readonly messages: number;
  readonly accesses: number;
  readonly deskUsers: number;
}

/** For those who ask what is stored of them, or want it erased: `jamfor person`. */
export interface PersonStore {
  /** Everything of an address (upper and lower case are the same); undefined when nobody has it. */
  findPersonData(email: string): Promise<PersonData | undefined>;
  /**
   * Erases name and address, closes the person's links, empties mails to the person and messages about handing out work to
   * the person, erases openings of the links, and shuts a desk account. What the unit answered stays, under a random key that
   * leads to nobody; every chain stays whole. Logged at the desk without name. Undefined when nobody has the address.
   */
  erasePersonData(email: string, at: string): Promise<ErasedPerson | undefined>;
}
