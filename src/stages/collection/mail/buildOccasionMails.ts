// From a planned unit to its mails and the links in them.

import { addDays, buildStockholmInstant, findStockholmDate } from '../../../kernel/stockholmTime.ts';
import type { Round } from '../../definition/index.ts';
import type { PersonalLink } from '../model.ts';
import { buildInvitation, buildReminder, buildReviewMailing } from './buildRoundLetters.ts';
import type { LetterDraft, OccasionWork } from './letterDraft.ts';
import type { NewMail } from './model.ts';
import type { PlannedUnit } from './planOccasion.ts';

export interface BuiltMails {
  readonly mails: readonly NewMail[];
  readonly links: readonly PersonalLink[];
}

/** The mails of a planned unit, none where it gets none. Every one has links of its own. */
export function buildOccasionMails(work: OccasionWork, planned: PlannedUnit): BuiltMails {
  const links: PersonalLink[] = [];
  const expiresAt = findLinkExpiry(work.round, work.now);
  const recipientsWithLinks = planned.recipients
    .filter(({ role }) => role !== 'copy')
    .map(({ person }) => work.persons.get(person)?.email ?? '')
    .filter((email) => email !== '')
    .join(', ');
  const mails = planned.recipients.map((recipient) => {
    const addLink: LetterDraft['addLink'] = (role, part) => {
      if (recipient.role === 'copy') return undefined;
      const id = work.drawKey();
      links.push({
        id,
        round: work.round.year,
        unit: planned.unit.code,
        part,
        questions: [],
        role,
        // Nobody knows yet who will answer a part; the link to all of it is the recipient's own.
        actor: role === 'expert' ? work.drawKey() : recipient.person,
        createdAt: work.now,
        expiresAt,
        revokedAt: undefined,
      });
      return id;
    };
    const draft = { ...work, planned, recipient, id: work.drawKey(), addLink, recipientsWithLinks };
    return buildLetter(draft);
  });
  return { mails, links };
}

function buildLetter(draft: LetterDraft): NewMail {
  switch (draft.occasion.kind) {
    case 'mailing':
      return buildInvitation(draft);
    case 'reminder':
      return buildReminder(draft);
    case 'review':
      return buildReviewMailing(draft);
  }
}

/** Days that a link opens after the last day of the calendar on which a unit may write: receipts can still be read. */
const daysAfterRound = 60;

/** When links of the round close: some time after its last day, and never less than a month from now. */
export function findLinkExpiry({ calendar }: Pick<Round, 'calendar'>, now: string): string {
  const days = calendar.flatMap(({ kind, to }) =>
    kind === 'lastDay' || kind === 'review' || kind === 'close' || kind === 'reopen' ? [to] : [],
  );
  const earliest = addDays(findStockholmDate(now), 30);
  const last = [...days.map((day) => addDays(day, daysAfterRound)), earliest].toSorted().at(-1) ?? earliest;
  return buildStockholmInstant(last);
}
