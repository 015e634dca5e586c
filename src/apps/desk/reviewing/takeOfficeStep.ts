// A step of the office towards a unit: facts in the unit's log, what it does to answers, and in a started round a mail to its
// coordinator, all or nothing.

import type { DeskUser } from '../../../stages/collection/index.ts';
import {
  buildSecret,
  type Contact,
  findLinkExpiry,
  type MailBasis,
  type NewMail,
  type NewUnitFact,
  type PersonalLink,
  type ResponseStep,
} from '../../../stages/collection/index.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import type { OpenedReview } from './openReviewedPart.ts';

const keyBytes = 16;

/** A mail of the step; `link`: id of the recipient's new link to the unit's pages. */
export type BuildOfficeMail = (basis: MailBasis, link: string) => NewMail;

/** What a step stores, in one transaction. */
export interface OfficeStep {
  readonly facts?: readonly NewUnitFact[];
  /** A correction of the unit's answers, or their reopening. */
  readonly response?: ResponseStep | undefined;
  /** One for each of the unit's coordinators; left out: nobody is told. */
  readonly buildMail?: BuildOfficeMail | undefined;
}

/** Stores the step; resolves to how many mails it put in the outbox. Problem NOT_HANDED_IN where its answers are not handed in. */
export async function takeOfficeStep(
  deps: DeskDependencies,
  user: DeskUser,
  opened: OpenedReview,
  { facts = [], response, buildMail }: OfficeStep,
): Promise<number> {
  const at = deps.now().toISOString();
  const { round, unit, startedAt } = opened;
  const recipients =
    buildMail === undefined || startedAt === undefined ? [] : findRecipients(opened.log?.contacts ?? []);
  const persons =
    recipients.length === 0 ? new Map() : await deps.teamwork.findPersons(recipients.map(({ person }) => person));
  const letters = recipients.map(({ person }) => {
    const link: PersonalLink = {
      id: createKey(deps),
      round: round.year,
      unit: unit.code,
      part: undefined,
      questions: [],
      role: 'coordinator',
      actor: person,
      createdAt: at,
      expiresAt: findLinkExpiry(round.calendar, startedAt, at),
      revokedAt: undefined,
    };
    const basis = {
      id: createKey(deps),
      round,
      unit,
      to: person,
      toName: persons.get(person)?.name ?? '',
      createdAt: at,
    };
    return { link, mail: buildMail?.(basis, link.id) };
  });
  const mails = letters.flatMap(({ mail }) => (mail === undefined ? [] : [mail]));
  await deps.teamwork.record(
    { key: { round: round.year, unit: unit.code }, facts, links: letters.map(({ link }) => link), mails, response },
    { actor: user.actor, link: undefined, at, definitionHash: deps.getDefinitions().hash },
  );
  if (mails.length > 0) deps.mail.sendSoon();
  return mails.length;
}

/** Random key of a fact, a link or a mail. */
export function createKey(deps: Pick<DeskDependencies, 'createRandomBytes'>): string {
  return buildSecret(deps.createRandomBytes(keyBytes));
}

/** Coordinators; registrators where no coordinator can be reached. */
function findRecipients(contacts: readonly Contact[]): readonly Contact[] {
  const reachable = contacts.filter(({ bouncedAt }) => bouncedAt === undefined);
  const coordinators = reachable.filter(({ role }) => role === 'coordinator');
  const chosen = coordinators.length > 0 ? coordinators : reachable.filter(({ role }) => role === 'registrator');
  return chosen.filter(({ person }, index) => chosen.findIndex((other) => other.person === person) === index);
}
