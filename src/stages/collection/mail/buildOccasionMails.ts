// From a planned unit to its mails and the links in them.

import { findLinkExpiry } from '../calendar/findLinkExpiry.ts';
import type { PersonalLink } from '../model.ts';
import { buildInvitation, buildReminder, buildReviewMailing } from './buildRoundLetters.ts';
import type { LetterDraft, OccasionWork } from './letterDraft.ts';
import type { NewMail } from './model.ts';
import type { PlannedUnit } from './planOccasion.ts';

/** The links have no secret yet: it is drawn when the mail that carries it is sent. */
export interface BuiltMails {
  readonly mails: readonly NewMail[];
  readonly links: readonly PersonalLink[];
}

/** The mails of a planned unit, none where it gets none. Every one has links of its own. */
export function buildOccasionMails(work: OccasionWork, planned: PlannedUnit): BuiltMails {
  const links: PersonalLink[] = [];
  const expiresAt = findLinkExpiry(work.round.calendar, work.now, work.now);
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
