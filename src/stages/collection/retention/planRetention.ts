// What the rules of retention say is to be erased now, round by round. Pure: nothing is erased here.

import { addDays, buildStockholmInstant } from '../../../kernel/stockholmTime.ts';
import type { CalendarEntry, RetentionClass, RetentionRule } from '../../definition/index.ts';

/**
 * `round` undefined: the class follows events, not rounds. `before`: what is older goes, all of it for a class that follows
 * a round. `undecided`: documents without a decision to discard them, which are kept. `waiting`: the day has not come, or
 * (`from` undefined) the round's calendar has no day of closing.
 */
export type RetentionStep = { readonly rule: RetentionRule; readonly round: number | undefined } & (
  | { readonly state: 'due'; readonly before: string }
  | { readonly state: 'waiting'; readonly from: string | undefined }
  | { readonly state: 'undecided'; readonly from: string | undefined }
);

/** A round with the days that rules count from. */
export interface RoundCalendar {
  readonly year: number;
  readonly calendar: readonly CalendarEntry[];
}

const millisecondsPerDay = 86_400_000;

/** One step for each class that follows events, and one for each class and round for the others. `now`: ISO 8601. */
export function planRetention(
  rules: readonly RetentionRule[],
  rounds: readonly RoundCalendar[],
  now: string,
): readonly RetentionStep[] {
  return rules.flatMap((rule): readonly RetentionStep[] => {
    if (rule.after === 'event') {
      const before = new Date(Date.parse(now) - rule.days * millisecondsPerDay).toISOString();
      return [{ rule, round: undefined, state: 'due', before }];
    }
    return rounds.map(({ year, calendar }) => planRound(rule, year, calendar, now));
  });
}

function planRound(rule: RetentionRule, round: number, calendar: readonly CalendarEntry[], now: string): RetentionStep {
  const close = calendar.find(({ kind }) => kind === 'close')?.to;
  // A close of which only the month is known ends with no day to count from.
  const isDay = close !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(close);
  const from = isDay ? buildStockholmInstant(addDays(close, rule.days + 1)) : undefined;
  if (rule.nature === 'document' && rule.decision === undefined) return { rule, round, state: 'undecided', from };
  if (from === undefined || Date.parse(now) < Date.parse(from)) return { rule, round, state: 'waiting', from };
  return { rule, round, state: 'due', before: now };
}

/** Erasing by class. Every method call is one transaction and returns how many rows were erased. */
export interface RetentionStore {
  eraseOlder(retentionClass: RetentionClass, before: string): Promise<number>;
  /** Contacts that a round which is not to be erased (`kept`) names too, and users of the desk, stay. */
  eraseRound(retentionClass: RetentionClass, round: number, kept: readonly number[]): Promise<number>;
  /** By key, for those of the mails that are known. */
  loadMailFates(mails: readonly string[]): Promise<ReadonlyMap<string, MailFate>>;
}

/** What is stored of a mail that lies as a file. */
export interface MailFate {
  /** Waiting, or on its way: its file tells whether it was handed over, and stays. */
  readonly isOpen: boolean;
  /** When it was last tried or sent. */
  readonly at: string;
  /** The recipient's name and address are erased. */
  readonly isRecipientErased: boolean;
}
