// What the desk does to addresses: every change is a fact in the unit's log, and a line in the desk's.

import {
  buildOccasionMails,
  type Contact,
  type ContactChange,
  findRoundPhase,
  isMailAddress,
  longestPersonName,
  mailRoundWords,
  type NewUnitFact,
  type Person,
  planContactChanges,
  type RoundPhase,
  type WantedContact,
} from '../../../stages/collection/index.ts';
import type { Round } from '../../../stages/definition/index.ts';
import type { Frame, Unit } from '../../../stages/frame/index.ts';
import { deskContactTexts } from '../catalogues.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import type { DeskContext } from '../deskRequest.ts';
import type { ContactDraft } from '../pages/mail/UnitContactsPage.tsx';
import type { ContactsView } from './contactsView.ts';

/** What is wrong in a draft of an address. */
export function checkContactDraft(
  draft: Omit<ContactDraft, 'errors'>,
  contacts: readonly Contact[],
  persons: ContactsView['persons'],
  language: DeskDependencies['language'],
): ContactDraft['errors'] {
  const texts = deskContactTexts[language].edit;
  const isDoubled = contacts.some(
    ({ id, role, person }) =>
      id !== draft.contact &&
      role === draft.role &&
      persons.get(person)?.email.toLowerCase() === draft.email.toLowerCase(),
  );
  return {
    ...(isMailAddress(draft.email) ? (isDoubled ? { email: texts.doubled } : {}) : { email: texts.notAddress }),
    ...(draft.name.length > longestPersonName ? { name: texts.nameTooLong(longestPersonName) } : {}),
  };
}

/** Records one step for a unit. */
export async function recordContacts(
  deps: DeskDependencies,
  context: DeskContext,
  round: number,
  unit: string,
  facts: readonly NewUnitFact[],
  persons: readonly Person[] = [],
): Promise<void> {
  await deps.teamwork.record({ key: { round, unit }, facts, persons }, buildWriter(deps, context));
}

/** Brings a checked list into the logs, unit by unit. */
export async function recordContactList(
  deps: DeskDependencies,
  context: DeskContext,
  round: number,
  view: ContactsView,
  wanted: readonly WantedContact[],
  mode: 'add' | 'replace',
): Promise<readonly ContactChange[]> {
  const contacts = new Map(view.rows.map((row) => [row.unit.code, row.contacts]));
  const changes = planContactChanges(wanted, contacts, view.persons, mode, () => drawKey(deps));
  for (const { unit, facts, persons } of changes) await recordContacts(deps, context, round, unit, facts, persons);
  return changes;
}

/** The phase of a round now. */
export async function findPhase(deps: DeskDependencies, round: Round): Promise<RoundPhase> {
  const { startedAt } = await deps.findRoundState(round.year);
  return findRoundPhase(round.calendar, startedAt, deps.now().toISOString());
}

/** The letter once more to one address, with links of its own (R-COLLECTION-10). */
export async function sendLetterAgain(
  deps: DeskDependencies,
  context: DeskContext,
  about: {
    readonly round: Round;
    readonly frame: Frame;
    readonly unit: Unit;
    readonly contact: Contact;
    readonly why: string;
  },
): Promise<void> {
  const { round, frame, unit, contact, why } = about;
  const { language } = deps;
  const framed = frame.partsByUnit.get(unit.code) ?? [];
  const key = drawKey(deps);
  const recipient = {
    contact: contact.id,
    person: contact.person,
    role: contact.role,
    occasion: `resent|${unit.code}|${key}`,
  };
  const built = buildOccasionMails(
    {
      round,
      occasion: { kind: 'mailing' },
      phase: await findPhase(deps, round),
      persons: await deps.teamwork.findPersons([contact.person]),
      sender: deps.mail.sender,
      now: deps.now().toISOString(),
      drawKey: () => drawKey(deps),
    },
    { unit, framed, handedIn: [], outstanding: framed, begun: [], because: undefined, recipients: [recipient] },
  );
  const mails = built.mails.map((mail) => ({
    ...mail,
    kind: 'resent' as const,
    reason: mailRoundWords[language].resent.reason(why),
  }));
  await deps.teamwork.record(
    { key: { round: round.year, unit: unit.code }, facts: [], links: built.links, mails },
    buildWriter(deps, context),
  );
  deps.mail.sendSoon();
}

/** A random key, 128 bits as hexadecimal digits. */
export function drawKey(deps: Pick<DeskDependencies, 'createRandomBytes'>): string {
  const keyBytes = 16;
  return [...deps.createRandomBytes(keyBytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function buildWriter(deps: DeskDependencies, context: DeskContext) {
  const at = deps.now().toISOString();
  return { actor: context.get('user').actor, link: undefined, at, definitionHash: deps.getDefinitions().hash };
}
