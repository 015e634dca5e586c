import type { Occasion } from '../calendar/listOccasions.ts';
import type { RoundState } from '../unitLog/unitState.ts';

/** `send`: plan and store its mails. `skip`: it is too late for it; it is logged as run without a mail. */
export interface DueOccasion {
  readonly occasion: Occasion;
  readonly action: 'send' | 'skip';
}

/**
 * The occasions that are due at `now` and not run, in order. After a time when nothing ran, the letter is always sent; of several
 * reminders only the newest is, and none beside a letter that only now leaves. A held one waits, and holds no other.
 */
export function findDueOccasions(
  occasions: readonly Occasion[],
  state: Pick<RoundState, 'occasionsRun' | 'occasionsHeld'>,
  now: string,
): readonly DueOccasion[] {
  const instant = Date.parse(now);
  const due = occasions.filter(
    ({ id, dueAt }) => Date.parse(dueAt) <= instant && !state.occasionsRun.has(id) && !state.occasionsHeld.has(id),
  );
  const letterIsLate = due.some(({ kind }) => kind === 'mailing');
  const newest = due.findLast(({ kind }) => kind === 'reminder');
  return due.map((occasion) => {
    const isOld = occasion.kind === 'reminder' && (letterIsLate || occasion !== newest);
    return { occasion, action: isOld ? 'skip' : 'send' };
  });
}
