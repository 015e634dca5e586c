// Who gets a mailing of the calendar, and why the others do not. Pure: from what is stored now to a list that a person can
// read before anything is sent.

import { buildStockholmInstant } from '../../../kernel/stockholmTime.ts';
import type { Round } from '../../definition/index.ts';
import type { Unit } from '../../frame/index.ts';
import type { RoundPhase } from '../calendar/findRoundPhase.ts';
import type { Occasion } from '../calendar/listOccasions.ts';
import type { ResponseState } from '../model.ts';
import type { ContactRole } from '../unitLog/model.ts';
import type { Contact, UnitState } from '../unitLog/unitState.ts';
import { findLegalFaults } from './findLegalFaults.ts';
import type { LetterTimes } from './model.ts';

/** What planning reads of a unit. */
export interface MailingUnit {
  readonly unit: Unit;
  /** Codes of the parts that it is framed for, in the round's order. */
  readonly framed: readonly string[];
  /** By part; what is not there is not started. */
  readonly states: ReadonlyMap<string, ResponseState>;
  readonly contacts: UnitState['contacts'];
  /** Of the letters that the unit has had; left out: none. */
  readonly letters?: LetterTimes | undefined;
}

/** What is the same for all units. `isHeld`: the mailing is held back at the desk. */
export interface MailingTerms {
  readonly round: Round;
  readonly occasion: Occasion;
  readonly phase: RoundPhase;
  readonly isHeld: boolean;
  /** Occasions of the round that have a mail. */
  readonly stored: ReadonlySet<string>;
  /** The letter has left: a unit that has not had it gets it first, and no reminder beside it. */
  readonly isLetterRun?: boolean;
}

/** `copy` gets the text without links. */
export interface PlannedRecipient {
  readonly contact: string;
  readonly person: string;
  readonly role: ContactRole;
  /** Occasion of the mail: of the mailing, the unit and the contact. */
  readonly occasion: string;
}

/** Shown at the desk for each unit that gets nothing. The first four bar the whole mailing, the others one unit. */
export type NoMailReason =
  | 'notStarted'
  | 'legal'
  | 'closed'
  | 'held'
  | 'alreadyStored'
  | 'allHandedIn'
  | 'restDeclined'
  | 'nothingHandedIn'
  | 'noAddress'
  | 'addressBounced'
  | 'letterFirst'
  | 'letterLate'
  | 'wasReachable';

/** What a unit gets of a mailing. Parts are codes in the round's order. */
export interface PlannedUnit {
  readonly unit: Unit;
  readonly framed: readonly string[];
  readonly handedIn: readonly string[];
  /** Neither handed in nor declined. */
  readonly outstanding: readonly string[];
  /** Outstanding ones that are begun. */
  readonly begun: readonly string[];
  /** Undefined: the recipients get a mail. */
  readonly because: NoMailReason | undefined;
  readonly recipients: readonly PlannedRecipient[];
  /** True of a unit that nobody could reach when the mailing left. */
  readonly isLate?: boolean;
}

/**
 * The mailing for every unit, in the order given. An invitation goes to every unit; a reminder exactly to those with a framed part that
 * is outstanding now (R-COLLECTION-04, -09, I18-39); the mailing of the review to those that have handed in something
 * (R-COLLECTION-11).
 */
export function planOccasion(terms: MailingTerms, units: readonly MailingUnit[]): readonly PlannedUnit[] {
  const barred = findBar(terms);
  // One look at the stored keys for all units: a unit that has any mail of the occasion has been planned whole.
  const storedUnits = new Set(
    [...terms.stored].flatMap((key) => {
      const [occasion, unit] = key.split('|');
      return occasion === terms.occasion.id && unit !== undefined ? [unit] : [];
    }),
  );
  return units.map((unit) => planUnit(terms, unit, barred, storedUnits));
}

/** True for parts that count as answered: a reopened one stands as it was handed in. */
function isAnswered(state: ResponseState | undefined): boolean {
  return state === 'submitted' || state === 'reopened';
}

function isOutstanding(state: ResponseState | undefined): boolean {
  return state === undefined || state === 'notStarted' || state === 'draft' || state === 'withdrawn';
}

/** Why nobody gets the mailing. */
function findBar({ round, phase, isHeld }: MailingTerms): NoMailReason | undefined {
  if (phase.kind === 'trial') return 'notStarted';
  if (findLegalFaults(round).length > 0) return 'legal';
  if (phase.kind === 'closed' || phase.kind === 'completing') return 'closed';
  return isHeld ? 'held' : undefined;
}

function planUnit(
  terms: MailingTerms,
  { unit, framed, states, contacts, letters }: MailingUnit,
  barred: NoMailReason | undefined,
  storedUnits: ReadonlySet<string>,
): PlannedUnit {
  const { occasion } = terms;
  const handedIn = framed.filter((part) => isAnswered(states.get(part)));
  const outstanding = framed.filter((part) => isOutstanding(states.get(part)));
  const begun = outstanding.filter((part) => states.get(part) === 'draft');
  const planned = { unit, framed, handedIn, outstanding, begun };
  const recipients = findRecipients(occasion, contacts).map((contact) => ({
    contact: contact.id,
    person: contact.person,
    role: contact.role,
    occasion: `${occasion.id}|${unit.code}|${contact.id}`,
  }));
  const because =
    findNoNeed(occasion, planned) ??
    (storedUnits.has(unit.code) ? 'alreadyStored' : undefined) ??
    barred ??
    (recipients.some(({ role }) => role !== 'copy') ? undefined : findAddressFault(contacts)) ??
    findLetterFault(terms, letters);
  return { ...planned, because, recipients: because === undefined ? recipients : [] };
}

function findNoNeed(
  { kind }: Occasion,
  { framed, handedIn, outstanding }: Pick<PlannedUnit, 'framed' | 'handedIn' | 'outstanding'>,
): NoMailReason | undefined {
  if (kind === 'mailing') return undefined;
  if (kind === 'review') return handedIn.length === 0 ? 'nothingHandedIn' : undefined;
  if (outstanding.length > 0) return undefined;
  return handedIn.length === framed.length ? 'allHandedIn' : 'restDeclined';
}

/**
 * The letter goes to the registrators and to a coordinator who is named already; later mailings to the coordinators, or the registrators
 * where none can be reached. Copies go with both. An address whose mail came back gets nothing.
 */
function findRecipients({ kind }: Occasion, contacts: readonly Contact[]): readonly Contact[] {
  const reachable = contacts.filter(({ bouncedAt }) => bouncedAt === undefined);
  const withRole = (role: ContactRole) => reachable.filter((contact) => contact.role === role);
  const [registrators, coordinators, copies] = [withRole('registrator'), withRole('coordinator'), withRole('copy')];
  const chosen =
    kind === 'mailing'
      ? [...coordinators, ...registrators, ...copies]
      : [...(coordinators.length > 0 ? coordinators : registrators), ...copies];
  // Who has two roles gets one mail, that of the first.
  return chosen.filter(({ person }, index) => chosen.findIndex((other) => other.person === person) === index);
}

function findAddressFault(contacts: readonly Contact[]): NoMailReason {
  return contacts.some(({ role }) => role !== 'copy') ? 'addressBounced' : 'noAddress';
}

/** Whoever is asked for the first time on the day of a reminder, or later, is not reminded on it (decision 0031). */
function findLetterFault({ occasion, isLetterRun }: MailingTerms, letters: LetterTimes | undefined) {
  if (occasion.kind !== 'reminder' || !isLetterRun) return undefined;
  if (letters === undefined) return 'letterFirst';
  return letters.first >= buildStockholmInstant(occasion.date) ? 'letterLate' : undefined;
}
