// A letter of the calendar on its way to be built, and why a unit gets it.

import type { Round } from '../../definition/index.ts';
import type { RoundPhase } from '../calendar/findRoundPhase.ts';
import type { Occasion } from '../calendar/listOccasions.ts';
import type { LinkRole, Person } from '../model.ts';
import { type MailLanguage, mailRoundWords } from './mailText.ts';
import type { PlannedRecipient, PlannedUnit } from './planOccasion.ts';

/** Who the letters come from, and where their links lead. */
export interface MailSender {
  readonly name: string;
  readonly email: string;
  /** Base of every link, without a slash at the end. */
  readonly url: string;
}

/** The same for every unit of a mailing. `now` is ISO 8601. */
export interface OccasionWork {
  readonly round: Round;
  readonly occasion: Pick<Occasion, 'kind'>;
  readonly phase: RoundPhase;
  /** By actor key; who is not there has no name to greet. */
  readonly persons: ReadonlyMap<string, Person>;
  readonly sender: MailSender;
  readonly now: string;
  /** A new random key. */
  readonly drawKey: () => string;
  readonly language?: MailLanguage;
}

/** A letter on its way to be built: what every kind reads. */
export interface LetterDraft extends OccasionWork {
  readonly planned: PlannedUnit;
  readonly recipient: PlannedRecipient;
  readonly id: string;
  /** Makes a link and returns its id; for a copy undefined. */
  readonly addLink: (role: LinkRole, part?: string) => string | undefined;
  /** Those who got the links, by name or address; for copies. */
  readonly recipientsWithLinks: string;
}

/** Why the unit gets the mailing, or not, in words. */
export function describePlan(
  planned: PlannedUnit,
  work: Pick<OccasionWork, 'round' | 'occasion' | 'language'>,
): string {
  const words = mailRoundWords[work.language ?? 'sv'];
  if (planned.because !== undefined) return words.because[planned.because];
  const need = describeNeed(planned, work);
  return planned.isLate ? words.late(need) : need;
}

/** What the unit has left to do. */
function describeNeed(planned: PlannedUnit, work: Pick<OccasionWork, 'round' | 'occasion' | 'language'>): string {
  const words = mailRoundWords[work.language ?? 'sv'];
  const { framed, handedIn, outstanding } = planned;
  switch (work.occasion.kind) {
    case 'mailing':
      return planned.isLate ? words.invitation.lateReason(framed.length) : words.invitation.reason(framed.length);
    case 'review':
      return words.review.reason(handedIn.length, framed.length);
    case 'reminder': {
      const names = outstanding.map((code) => {
        const name = work.round.parts.find((part) => part.code === code)?.name;
        return (work.language === 'en' ? name?.en : undefined) ?? name?.sv ?? code;
      });
      return words.reminder.reason(outstanding.length, framed.length, names.join('; '));
    }
  }
}
