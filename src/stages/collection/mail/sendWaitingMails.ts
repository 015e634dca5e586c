// The loop that empties the outbox: claim, look whether it may still be sent, draw the secrets of its links, hand over, write
// down what became of it. A stop between any two steps neither doubles nor loses a mail (decision 0030).

import type { Digest } from '../hashChain.ts';
import { buildSecretHash } from '../personalLinks.ts';
import type { UnitLogStore } from '../unitLog/model.ts';
import type { MailSender } from './letterDraft.ts';
import type {
  DeliveryOutcome,
  Mail,
  MailAttachment,
  MailDelivery,
  MailMessage,
  MailResult,
  MailStore,
} from './model.ts';
import { renderMailHtml } from './renderMailHtml.ts';

/** Actor of what the system does by the clock, in the units' logs. */
export const systemActor = 'system';

/**
 * `now` gives ISO 8601. A `delivery` that throws leaves the mail as `sending`: recoverInterrupted takes care of it
 * later.
 */
export interface SendingParts {
  readonly store: MailStore & Pick<UnitLogStore, 'loadLinks' | 'findPersons' | 'record'>;
  readonly delivery: MailDelivery;
  readonly sender: MailSender;
  readonly replyTo: string | undefined;
  /** The file that a mail carries; undefined where it cannot be made now: the mail then leaves without it. */
  readonly buildAttachment: (
    mail: Mail,
    attachment: MailAttachment,
  ) => Promise<MailMessage['attachments'][number] | undefined>;
  /** Why no mail of the round may leave, in words; undefined when it may. */
  readonly findBar: (round: number) => Promise<string | undefined>;
  readonly now: () => string;
  /** A new secret of a link (buildSecret). */
  readonly drawSecret: () => string;
  readonly digest: Digest;
  readonly definitionHash: () => string;
  /** True when the process is about to stop: no further mail is begun. */
  readonly isStopping?: () => boolean;
}

const minute = 60_000;
/** How long to wait after the first, second … temporary refusal; after the last the mail is refused. */
const delays = [15 * minute, 60 * minute, 240 * minute, 720 * minute];
const whenUnreachable = 15 * minute;
const longestDiagnosis = 300;

/** Sends at most `limit` mails that are due; resolves to how many were taken up. */
export async function sendWaitingMails(parts: SendingParts, limit: number): Promise<number> {
  for (let count = 0; count < limit; count++) {
    if (parts.isStopping?.()) return count;
    const mail = await parts.store.claimMail(parts.now());
    if (mail === undefined) return count;
    const outcome = await sendMail(parts, mail);
    // A server that cannot be reached cannot be reached for the next mail either.
    if (outcome === 'unreachable') return count + 1;
  }
  return limit;
}

/**
 * Takes care of mails whose process stopped while they were being sent, since before `since`. Where the delivery knows, they are sent or
 * wait again; otherwise they are `unclear` and a person decides. Resolves to how many there were.
 */
export async function recoverInterrupted(
  { store, delivery, now }: Pick<SendingParts, 'store' | 'delivery' | 'now'>,
  since: string,
): Promise<number> {
  const mails = await store.loadInterruptedMails(since);
  for (const { id } of mails) {
    const wasDelivered = await delivery.wasDelivered(id);
    const at = now();
    if (wasDelivered === undefined) await store.finishMail(id, { state: 'unclear', at, diagnosis: '' });
    else if (wasDelivered) await store.finishMail(id, { state: 'sent', at });
    else await store.finishMail(id, { state: 'waiting', at, sendAfter: at, diagnosis: '' });
  }
  return mails.length;
}

async function sendMail(parts: SendingParts, mail: Mail): Promise<DeliveryOutcome['kind'] | 'stopped'> {
  const { store, now } = parts;
  const person = (await store.findPersons([mail.to])).get(mail.to);
  const stop = await findStop(parts, mail, person?.email ?? '');
  if (person === undefined || stop !== undefined) {
    await store.finishMail(mail.id, { state: 'stopped', at: now(), diagnosis: stop ?? 'erased' });
    return 'stopped';
  }
  const secrets = new Map(mail.links.map((link) => [link, parts.drawSecret()]));
  await store.setLinkSecrets(
    new Map([...secrets].map(([link, secret]) => [link, buildSecretHash(secret, parts.digest)])),
  );
  const message = await buildMessage(parts, mail, person, secrets);
  const outcome = hideAddress(await parts.delivery.deliver(message), person.email);
  // First the address, so that a stop in between does not leave it unmarked.
  if (outcome.kind === 'refused' && outcome.isAddressFault && outcome.isPermanent) {
    await recordBounce(parts, mail, outcome.diagnosis);
  }
  await store.finishMail(mail.id, judge(outcome, mail, now()));
  return outcome.kind;
}

/** Writes in the unit's log that a mail did not reach its address. */
export async function recordBounce(
  {
    store,
    now,
    definitionHash,
  }: Pick<SendingParts, 'now' | 'definitionHash'> & { store: Pick<UnitLogStore, 'record'> },
  mail: Pick<Mail, 'id' | 'round' | 'unit' | 'to'>,
  diagnosis: string,
): Promise<void> {
  const fact = { kind: 'addressBounced', person: mail.to, mail: mail.id } as const;
  await store.record(
    { key: { round: mail.round, unit: mail.unit }, facts: [{ fact, texts: { diagnosis } }] },
    { actor: systemActor, link: undefined, at: now(), definitionHash: definitionHash() },
  );
}

/** Why the mail is no longer to be sent: `erased`, `revoked`, or the round's bar in words. */
async function findStop(parts: SendingParts, mail: Mail, email: string): Promise<string | undefined> {
  const bar = await parts.findBar(mail.round);
  if (bar !== undefined) return bar;
  if (email === '') return 'erased';
  if (mail.links.length === 0) return undefined;
  const links = await parts.store.loadLinks({ round: mail.round, unit: mail.unit });
  const open = new Set(links.filter(({ revokedAt }) => revokedAt === undefined).map(({ id }) => id));
  return mail.links.every((link) => open.has(link)) ? undefined : 'revoked';
}

async function buildMessage(
  parts: SendingParts,
  mail: Mail,
  to: { readonly name: string; readonly email: string },
  secrets: ReadonlyMap<string, string>,
): Promise<MailMessage> {
  const { sender, replyTo } = parts;
  const text = mail.text.replace(/\{\{link:([^{}]+)\}\}/g, (place, link: string) => {
    const secret = secrets.get(link);
    return secret === undefined ? place : `${sender.url}/svara/${secret}`;
  });
  const attachments: MailMessage['attachments'][number][] = [];
  for (const attachment of mail.attachments) {
    const file = await parts.buildAttachment(mail, attachment);
    if (file !== undefined) attachments.push(file);
  }
  return {
    id: mail.id,
    messageId: buildMessageId(mail.id, sender.email),
    from: sender.name === '' ? sender.email : `"${sender.name.replace(/["\\\r\n]/g, '')}" <${sender.email}>`,
    replyTo,
    to: { name: to.name, email: to.email },
    subject: mail.subject,
    text,
    html: renderMailHtml(text, 'sv', mail.subject),
    date: parts.now(),
    attachments,
  };
}

/** Our Message-ID: the mail's key at the sender's domain. A bounce is told by it. */
function buildMessageId(mailId: string, senderEmail: string): string {
  return `<${mailId}@${senderEmail.split('@')[1] ?? 'localhost'}>`;
}

function judge(outcome: DeliveryOutcome, mail: Mail, at: string): MailResult {
  const wait = (delay: number, diagnosis: string): MailResult => {
    const sendAfter = new Date(Date.parse(at) + delay).toISOString();
    return { state: 'waiting', at, sendAfter, diagnosis };
  };
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', at };
    case 'unclear':
      return { state: 'unclear', at, diagnosis: outcome.diagnosis };
    case 'unreachable':
      return wait(whenUnreachable, outcome.diagnosis);
    case 'refused': {
      const delay = delays[mail.attempts - 1];
      const isFinal = outcome.isPermanent || delay === undefined;
      return isFinal ? { state: 'refused', at, diagnosis: outcome.diagnosis } : wait(delay, outcome.diagnosis);
    }
  }
}

/** What a server says often holds the address; addresses are kept in one place only. */
function hideAddress(outcome: DeliveryOutcome, email: string): DeliveryOutcome {
  if (outcome.kind === 'sent') return outcome;
  return { ...outcome, diagnosis: hideAddresses(outcome.diagnosis, [email]) };
}

/** The text without mail addresses, and not too long. */
export function hideAddresses(text: string, known: readonly string[] = []): string {
  let hidden = text;
  for (const email of known) if (email !== '') hidden = hidden.replaceAll(email, '…');
  return hidden
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…')
    .replace(/\s+/g, ' ')
    .slice(0, longestDiagnosis)
    .trim();
}
