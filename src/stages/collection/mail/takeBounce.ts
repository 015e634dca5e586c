// A mail that came back: the mail is marked, and its address in the unit's log, so that nothing more is sent there until
// somebody has put it right.

import type { UnitLogStore } from '../unitLog/model.ts';
import type { Mail, MailStore } from './model.ts';
import { findReportFault, type NoReport, readBounce, readMailId } from './readBounce.ts';
import { hideAddresses, recordBounce } from './sendWaitingMails.ts';

/**
 * `taken`: marked now. `known`: it was marked before. `delayed`: the report says that it is still on its way, or arrived. `notReport`:
 * the message holds no report. `notOurs`: no mail of ours can be told from what it names.
 */
export type BounceOutcome =
  | { readonly kind: 'taken' | 'known' | 'delayed'; readonly mail: Mail }
  | { readonly kind: 'notReport'; readonly because: NoReport }
  | { readonly kind: 'notOurs'; readonly messageId: string | undefined; readonly recipient: string | undefined };

/** `now` gives ISO 8601; `definitionHash` stands with the fact in the unit's log. */
export interface BounceParts {
  readonly store: Pick<MailStore, 'findMail' | 'finishMail' | 'loadMails'> &
    Pick<UnitLogStore, 'record' | 'findPersons'>;
  /** Years of the rounds whose mails may come back. */
  readonly rounds: readonly number[];
  readonly now: () => string;
  readonly definitionHash: () => string;
}

/** `message`: each byte a character. The mail is told by our Message-ID, otherwise by the address it was last sent to. */
export async function takeBounce(parts: BounceParts, message: string): Promise<BounceOutcome> {
  const report = readBounce(message);
  if (report === undefined) return { kind: 'notReport', because: findReportFault(message) };
  const id = readMailId(report.messageId);
  const mail =
    (id === undefined ? undefined : await parts.store.findMail(id)) ?? (await findByAddress(parts, report.recipient));
  if (mail === undefined) {
    const { messageId, recipient } = report;
    return { kind: 'notOurs', messageId, recipient };
  }
  if (report.action !== 'failed') return { kind: 'delayed', mail };
  if (mail.state === 'bounced') return { kind: 'known', mail };
  const said = [report.status, report.diagnosis].filter((part) => part !== '').join(' ');
  const diagnosis = hideAddresses(said, report.recipient === undefined ? [] : [report.recipient]);
  // First the address: a stop in between is mended when the report is read again.
  await recordBounce(parts, mail, diagnosis);
  await parts.store.finishMail(mail.id, { state: 'bounced', at: parts.now(), diagnosis });
  return { kind: 'taken', mail };
}

async function findByAddress({ store, rounds }: BounceParts, recipient: string | undefined): Promise<Mail | undefined> {
  if (recipient === undefined) return undefined;
  const wanted = recipient.toLowerCase();
  for (const round of rounds.toSorted((a, b) => b - a)) {
    const mails = await store.loadMails({ round, state: 'sent' });
    const persons = await store.findPersons([...new Set(mails.map(({ to }) => to))]);
    const found = mails.find(({ to }) => persons.get(to)?.email.toLowerCase() === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
