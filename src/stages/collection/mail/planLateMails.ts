// What a mailing that has left still owes: units that nobody could reach on its day, and somebody can now.

import { buildStockholmInstant } from '../../../kernel/stockholmTime.ts';
import type { Occasion } from '../calendar/listOccasions.ts';
import type { Contact, RoundState } from '../unitLog/unitState.ts';
import {
  type MailingTerms,
  type MailingUnit,
  type NoMailReason,
  type PlannedUnit,
  planOccasion,
} from './planOccasion.ts';

type MailingState = Pick<RoundState, 'occasionsRun' | 'occasionsHeld'>;

/** The terms as they are now, not as they were when the mailing left. */
export interface LateTerms extends MailingTerms {
  /** When the occasion was run, ISO 8601. */
  readonly ranAt: string;
}

/** True when the letter has left and is not held since. */
export function isLetterRun(occasions: readonly Occasion[], state: MailingState): boolean {
  return occasions.some((occasion) => occasion.kind === 'mailing' && hasLeft(occasion, state));
}

/**
 * The occasions that units may get late, the letter first: of each kind the newest that is due, when it has left. A reminder that is
 * followed by a later one is owed to nobody, nor is one that was skipped or that nobody got; the letter always is.
 */
export function findLateOccasions(
  occasions: readonly Occasion[],
  state: MailingState,
  stored: ReadonlySet<string>,
  now: string,
): readonly Occasion[] {
  // A person may send an occasion on the morning of its day, before it is due.
  const due = occasions.filter(({ id, dueAt }) => Date.parse(dueAt) <= Date.parse(now) || state.occasionsRun.has(id));
  return (['mailing', 'reminder'] as const).flatMap((kind) => {
    const newest = due.findLast((occasion) => occasion.kind === kind);
    if (newest === undefined || !hasLeft(newest, state)) return [];
    const wasSent = kind === 'mailing' || [...stored].some((key) => key.startsWith(`${newest.id}|`));
    return wasSent ? [newest] : [];
  });
}

/** Who gets an occasion of `findLateOccasions` late, in the order given, and for every other unit why not. */
export function planLateMails(terms: LateTerms, units: readonly MailingUnit[]): readonly PlannedUnit[] {
  return planOccasion(terms, units).map((planned, index) => {
    const unit = units[index];
    if (planned.because !== undefined || unit === undefined) return planned;
    const because = findLateFault(terms, planned, unit);
    return because === undefined ? { ...planned, isLate: true } : { ...planned, because, recipients: [] };
  });
}

function findLateFault(
  { occasion, ranAt }: LateTerms,
  { framed, handedIn, outstanding }: PlannedUnit,
  { contacts, letters }: MailingUnit,
): NoMailReason | undefined {
  if (occasion.kind === 'mailing') {
    if (letters !== undefined) return 'alreadyStored';
    if (outstanding.length > 0) return undefined;
    return handedIn.length === framed.length ? 'allHandedIn' : 'restDeclined';
  }
  if (contacts.some((contact) => wasReachable(contact, ranAt))) return 'wasReachable';
  return letters !== undefined && letters.last >= buildStockholmInstant(occasion.date) ? 'letterLate' : undefined;
}

function wasReachable({ role, since, bouncedAt }: Contact, at: string): boolean {
  return role !== 'copy' && since <= at && (bouncedAt === undefined || bouncedAt > at);
}

function hasLeft({ id }: Occasion, { occasionsRun, occasionsHeld }: MailingState): boolean {
  return occasionsRun.has(id) && !occasionsHeld.has(id);
}
