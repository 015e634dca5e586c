// The sending loop over the real stores: what each answer of a delivery leads to.

import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  buildUnitState,
  type DeliveryOutcome,
  type MailDelivery,
  type MailMessage,
  type NewMail,
  recoverInterrupted,
  type SendingParts,
  sendWaitingMails,
  takeBounce,
} from '../../../../../src/stages/collection/index.ts';
import { createTestStores, type TestStores } from '../../../../support/createTestStores.ts';

const key = { round: 2024, unit: '1440' };
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

let stores: TestStores;
let now = '2024-01-24T07:00:00.000Z';
let handedOver: MailMessage[] = [];
let outcome: DeliveryOutcome = { kind: 'sent' };
let secrets = 0;

beforeEach(async () => {
  stores = createTestStores();
  now = '2024-01-24T07:00:00.000Z';
  handedOver = [];
  outcome = { kind: 'sent' };
  await stores.store.savePerson({ actor: 'p1', name: 'Kim "K" Berg', email: 'kim@ale.example' });
});

const delivery: MailDelivery = {
  name: 'smtp',
  deliver: async (message) => {
    handedOver.push(message);
    return outcome;
  },
  wasDelivered: async () => undefined,
};

function buildSending(changes: Partial<SendingParts> = {}): SendingParts {
  return {
    store: stores.teamwork,
    delivery,
    sender: { name: 'Myndigheten', email: 'oj@myndigheten.example', url: 'https://jamfor.example' },
    replyTo: 'svar@myndigheten.example',
    buildAttachment: async (_mail, { kind }) => ({
      name: `${kind}.docx`,
      mediaType: 'x/y',
      bytes: new Uint8Array([1]),
    }),
    findBar: async () => undefined,
    now: () => now,
    drawSecret: () => `hemlighet-${++secrets}`,
    digest,
    definitionHash: () => 'hash',
    ...changes,
  };
}

const by = { actor: 'desk-1', link: undefined, at: now, definitionHash: 'hash' };
const link = {
  id: 'l1',
  ...key,
  part: 'lss',
  questions: [],
  role: 'expert' as const,
  actor: 'p1',
  createdAt: now,
  expiresAt: '2024-06-01T00:00:00.000Z',
  revokedAt: undefined,
};

async function storeMail(changes: Partial<NewMail> = {}): Promise<void> {
  const mail: NewMail = {
    id: 'm1',
    ...key,
    kind: 'delegation',
    occasion: 'delegation|1440|d1',
    to: 'p1',
    reason: 'Ombedd att svara.',
    subject: 'Svara på LSS',
    text: 'Hej Kim!\n\nÖppna frågorna: {{link:l1}}\n\nIcke min: {{link:annan}}',
    links: ['l1'],
    attachments: [{ kind: 'questionnaire', part: 'lss' }],
    createdAt: now,
    sendAfter: now,
    ...changes,
  };
  const named = { fact: { kind: 'contactNamed', contact: 'k1', role: 'coordinator', person: 'p1' } as const };
  const links = mail.links.includes('l1') ? [link] : [];
  await stores.teamwork.record({ key, facts: [named], links, mails: [mail] }, by);
}

const findMail = (id = 'm1') => stores.teamwork.findMail(id);
const loadContacts = async () => buildUnitState(await stores.teamwork.loadUnitEntries(key)).contacts;

describe('sending', () => {
  it('gives a link its secret when the mail leaves, and keeps only its hash', async () => {
    await storeMail();
    expect(await sendWaitingMails(buildSending(), 10)).toBe(1);
    const [message] = handedOver;
    const secret = /\/svara\/(\S+)/.exec(message?.text ?? '')?.[1] ?? '';
    expect((await stores.store.findLink(digest(secret)))?.id).toBe('l1');
    expect(message).toMatchObject({
      messageId: '<m1@myndigheten.example>',
      from: '"Myndigheten" <oj@myndigheten.example>',
      replyTo: 'svar@myndigheten.example',
      to: { name: 'Kim "K" Berg', email: 'kim@ale.example' },
      attachments: [{ name: 'questionnaire.docx' }],
    });
    expect(message?.text).toContain('Icke min: {{link:annan}}');
    expect(message?.html).toContain(`<a href="https://jamfor.example/svara/${secret}">`);
    expect(await findMail()).toMatchObject({ state: 'sent', sentAt: now });
    expect((await findMail())?.text).not.toContain(secret);
    expect(await sendWaitingMails(buildSending(), 10)).toBe(0);
  });

  it('does not send before its time', async () => {
    await storeMail({ sendAfter: '2024-01-24T08:00:00.000Z' });
    expect(await sendWaitingMails(buildSending(), 10)).toBe(0);
    now = '2024-01-24T08:00:00.000Z';
    expect(await sendWaitingMails(buildSending(), 10)).toBe(1);
  });

  it('tries a temporary refusal again after 15 minutes, an hour, four and twelve, then gives up', async () => {
    await storeMail();
    outcome = { kind: 'refused', isPermanent: false, isAddressFault: false, diagnosis: '452 <kim@ale.example> full' };
    for (const minutes of [15, 60, 240, 720]) {
      await sendWaitingMails(buildSending(), 1);
      const wanted = new Date(Date.parse(now) + minutes * 60_000).toISOString();
      expect(await findMail()).toMatchObject({ state: 'waiting', sendAfter: wanted });
      now = wanted;
    }
    await sendWaitingMails(buildSending(), 1);
    expect(await findMail()).toMatchObject({ state: 'refused', attempts: 5 });
    expect(handedOver).toHaveLength(5);
  });

  it('waits without end for a server that cannot be reached, and takes up no other mail meanwhile', async () => {
    await storeMail();
    await storeMail({ id: 'm2', occasion: 'delegation|1440|d2', links: [], text: 'Hej!' });
    outcome = { kind: 'unreachable', diagnosis: 'ECONNREFUSED' };
    for (let attempt = 0; attempt < 7; attempt++) {
      expect(await sendWaitingMails(buildSending(), 10)).toBe(1);
      now = new Date(Date.parse(now) + 15 * 60_000).toISOString();
    }
    expect((await findMail())?.state).toBe('waiting');
    expect((await findMail('m2'))?.state).toBe('waiting');
  });

  it('marks the address in the log of the unit when the server does not know it, and repeats no address', async () => {
    await storeMail();
    const diagnosis = '550 5.1.1 <kim@ale.example>: Recipient unknown, ask postmaster@ale.example';
    outcome = { kind: 'refused', isPermanent: true, isAddressFault: true, diagnosis };
    await sendWaitingMails(buildSending(), 1);
    const mail = await findMail();
    expect(mail).toMatchObject({ state: 'refused' });
    expect(mail?.diagnosis).toContain('550 5.1.1');
    expect(mail?.diagnosis).not.toContain('@');
    expect((await loadContacts())[0]?.bouncedAt).toBe(now);
  });

  it('leaves the address alone when the server refuses by a rule of its own', async () => {
    await storeMail();
    outcome = { kind: 'refused', isPermanent: true, isAddressFault: false, diagnosis: '550 5.7.1 denied' };
    await sendWaitingMails(buildSending(), 1);
    expect((await loadContacts())[0]?.bouncedAt).toBeUndefined();
  });

  it('sends nothing to an erased person, by a revoked link, or for a round that may not send', async () => {
    await storeMail();
    await stores.store.erasePerson('p1');
    await sendWaitingMails(buildSending(), 1);
    expect(await findMail()).toMatchObject({ state: 'stopped', diagnosis: 'erased' });

    await stores.store.savePerson({ actor: 'p2', name: '', email: 'p2@ale.example' });
    await storeMailWithOwnLink('m2', 'l2');
    await stores.store.revokeLink('l2', now);
    await sendWaitingMails(buildSending(), 1);
    expect(await findMail('m2')).toMatchObject({ state: 'stopped', diagnosis: 'revoked' });

    await storeMailWithOwnLink('m3', 'l3');
    await sendWaitingMails(buildSending({ findBar: async () => 'Omgången är inte startad.' }), 1);
    expect(await findMail('m3')).toMatchObject({ state: 'stopped', diagnosis: 'Omgången är inte startad.' });
    expect(handedOver).toEqual([]);
  });

  async function storeMailWithOwnLink(id: string, ownLink: string): Promise<void> {
    const mail: NewMail = {
      id,
      ...key,
      kind: 'delegation',
      occasion: `delegation|1440|${id}`,
      to: 'p2',
      reason: '',
      subject: 'Svara',
      text: `{{link:${ownLink}}}`,
      links: [ownLink],
      attachments: [],
      createdAt: now,
      sendAfter: now,
    };
    await stores.teamwork.record({ key, facts: [], links: [{ ...link, id: ownLink, actor: 'p2' }], mails: [mail] }, by);
  }

  it('lets a person decide about a mail that a server may have got', async () => {
    await storeMail();
    outcome = { kind: 'unclear', diagnosis: 'Connection closed' };
    await sendWaitingMails(buildSending(), 1);
    expect((await findMail())?.state).toBe('unclear');
    expect(await sendWaitingMails(buildSending(), 1)).toBe(0);
  });

  it('calls a mail unclear whose process stopped while a server had it, and never one that is on its way now', async () => {
    await storeMail();
    await stores.teamwork.claimMail(now);
    expect(await recoverInterrupted(buildSending(), '2024-01-24T06:50:00.000Z')).toBe(0);
    now = '2024-01-24T07:20:00.000Z';
    expect(await recoverInterrupted(buildSending(), '2024-01-24T07:10:00.000Z')).toBe(1);
    expect((await findMail())?.state).toBe('unclear');
  });

  it('begins no mail when the process is about to stop', async () => {
    await storeMail();
    expect(await sendWaitingMails(buildSending({ isStopping: () => true }), 10)).toBe(0);
    expect((await findMail())?.state).toBe('waiting');
  });
});

describe('a mail that came back', () => {
  const report = (action: string, original: string, recipient = 'kim@ale.example') =>
    [
      'From: MAILER-DAEMON@ale.example',
      'Content-Type: multipart/report; report-type=delivery-status;',
      ' boundary="=_grans"',
      '',
      '--=_grans',
      'Content-Type: text/plain',
      '',
      'Your mail could not be delivered.',
      '--=_grans',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; post.ale.example',
      '',
      `Final-Recipient: rfc822; ${recipient}`,
      `Action: ${action}`,
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 <kim@ale.example>:',
      ' Recipient address rejected',
      '',
      '--=_grans',
      'Content-Type: message/rfc822',
      '',
      original,
      'Subject: Svara',
      '',
      'Message-ID: <inte-denna@x>',
      '--=_grans--',
      '',
    ].join('\r\n');
  const parts = () => ({ store: stores.teamwork, rounds: [2024, 2018], now: () => now, definitionHash: () => 'hash' });

  it('is told by our Message-ID, marks mail and address once, and repeats no address', async () => {
    await storeMail();
    await sendWaitingMails(buildSending(), 1);
    const message = report('failed', 'Message-ID: <m1@myndigheten.example>');
    expect((await takeBounce(parts(), message)).kind).toBe('taken');
    expect((await takeBounce(parts(), message)).kind).toBe('known');
    const mail = await findMail();
    expect(mail).toMatchObject({ state: 'bounced' });
    expect(mail?.diagnosis).toMatch(/^5\.1\.1 550 5\.1\.1 .*Recipient address rejected$/);
    expect(mail?.diagnosis).not.toContain('@');
    const entries = await stores.teamwork.loadUnitEntries(key);
    expect(entries.filter(({ fact }) => fact.kind === 'addressBounced')).toHaveLength(1);
    expect((await loadContacts())[0]?.bouncedAt).toBe(now);
  });

  it('is told by its address when the report does not repeat the mail', async () => {
    await storeMail();
    await sendWaitingMails(buildSending(), 1);
    expect((await takeBounce(parts(), report('failed', 'X-Other: 1', 'KIM@ale.example'))).kind).toBe('taken');
    expect((await takeBounce(parts(), report('failed', 'X-Other: 1', 'ingen@ale.example'))).kind).toBe('notOurs');
  });

  it('is left alone while it is only delayed, and what is no report is said to be none', async () => {
    await storeMail();
    await sendWaitingMails(buildSending(), 1);
    const delayed = report('delayed', 'Message-ID: <m1@myndigheten.example>');
    expect((await takeBounce(parts(), delayed)).kind).toBe('delayed');
    expect((await findMail())?.state).toBe('sent');
    expect((await takeBounce(parts(), 'Subject: Frånvaro\r\n\r\nJag är på semester.')).kind).toBe('notReport');
  });

  it('says what is missing in a message that cannot be used, or what it names', async () => {
    const because = async (message: string) => {
      const found = await takeBounce(parts(), message);
      return found.kind === 'notReport' ? found.because : found;
    };
    const other = report('failed', 'Message-ID: <x1@annan.example>', 'ingen@ale.example');
    expect(await because('')).toBe('empty');
    expect(await because('Subject: Hej\r\n\r\nHej')).toBe('noStatus');
    expect(await because(other.replace(/Action: .*/, 'X-Action: failed'))).toBe('noAction');
    expect(await because(other)).toEqual({
      kind: 'notOurs',
      messageId: '<x1@annan.example>',
      recipient: 'ingen@ale.example',
    });
  });
});
