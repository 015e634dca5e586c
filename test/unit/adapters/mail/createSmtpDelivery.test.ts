// Against a mail server in the process: what it answers is sorted rightly, and nothing is said to be sent that is not.

import { afterEach, describe, expect, it } from 'vitest';
import { createSmtpDelivery, type SmtpDelivery } from '../../../../src/adapters/mail/index.ts';
import type { MailMessage } from '../../../../src/stages/collection/index.ts';
import { type MailServer, type ServerManners, startMailServer } from '../../../support/startMailServer.ts';

let server: MailServer | undefined;
let delivery: SmtpDelivery | undefined;

afterEach(async () => {
  delivery?.close();
  await server?.close();
});

const message: MailMessage = {
  id: 'brev-1',
  messageId: '<brev-1@myndigheten.example>',
  from: '"Öppna jämförelser" <oj@myndigheten.example>',
  replyTo: 'svar@myndigheten.example',
  to: { name: 'Åsa Öberg', email: 'asa@kommun.example' },
  subject: 'Öppna jämförelser 2024: svara senast 11 mars',
  text: 'Hej!\n\nÖppna: https://jamfor.example/svara/hemlig',
  html: '<p>Hej!</p>',
  date: '2024-01-24T07:00:00.000Z',
  attachments: [{ name: 'frågor.docx', mediaType: 'application/octet-stream', bytes: new Uint8Array([1, 2, 3]) }],
};

async function start(manners: ServerManners = {}, pass?: string): Promise<SmtpDelivery> {
  server = await startMailServer(manners);
  const credentials = pass === undefined ? undefined : { user: 'jamfor', pass };
  const settings = { host: '127.0.0.1', port: server.port, isSecure: false, credentials };
  delivery = createSmtpDelivery(settings, 2000);
  return delivery;
}

describe('SMTP delivery', () => {
  it('hands over the whole message with its own Message-ID, to the one recipient', async () => {
    const smtp = await start();
    expect(await smtp.deliver(message)).toEqual({ kind: 'sent' });
    const [mail] = server?.received ?? [];
    expect(mail?.to).toEqual(['asa@kommun.example']);
    expect(mail?.text).toContain('Message-ID: <brev-1@myndigheten.example>');
    expect(mail?.text).toContain('Reply-To: svar@myndigheten.example');
    expect(mail?.text).toContain('Date: Wed, 24 Jan 2024 07:00:00 +0000');
    expect(mail?.text).toContain('Auto-Submitted: auto-generated');
    expect(mail?.text).toContain('Content-Disposition: attachment');
  });

  it('keeps one connection for mails that follow each other, and takes a new one when the server has left', async () => {
    const smtp = await start();
    for (const id of ['brev-1', 'brev-2', 'brev-3']) {
      expect(await smtp.deliver({ ...message, id })).toEqual({ kind: 'sent' });
    }
    expect(server?.sessions()).toBe(1);
    smtp.close();
    expect(await smtp.deliver({ ...message, id: 'brev-4' })).toEqual({ kind: 'sent' });
    expect(server?.received).toHaveLength(4);
  });

  it('tells an unknown address from a refusal by policy and from a temporary one', async () => {
    const replies: Readonly<Record<string, string>> = {
      'okand@kommun.example': '550 5.1.1 Unknown user',
      'nej@kommun.example': '550 5.7.1 Relaying denied',
      'full@kommun.example': '452 4.2.2 Mailbox full',
    };
    const smtp = await start({ recipient: (address) => replies[address] });
    const to = (email: string) => smtp.deliver({ ...message, to: { name: '', email } });
    expect(await to('okand@kommun.example')).toMatchObject({
      kind: 'refused',
      isPermanent: true,
      isAddressFault: true,
      diagnosis: expect.stringContaining('5.1.1'),
    });
    expect(await to('nej@kommun.example')).toMatchObject({ kind: 'refused', isPermanent: true, isAddressFault: false });
    expect(await to('full@kommun.example')).toMatchObject({ kind: 'refused', isPermanent: false });
    expect(await to('asa@kommun.example')).toEqual({ kind: 'sent' });
  });

  it('takes a refusal of the message for what it is, and hands over the next one', async () => {
    let asked = 0;
    const smtp = await start({ message: () => (asked++ === 0 ? '554 5.6.0 Message refused' : undefined) });
    expect(await smtp.deliver(message)).toMatchObject({ kind: 'refused', isPermanent: true, isAddressFault: false });
    expect(await smtp.deliver(message)).toEqual({ kind: 'sent' });
  });

  it('does not know of a mail whose server hangs up after it has got it all', async () => {
    const smtp = await start({ hangsUp: 'afterMessage' });
    expect(await smtp.deliver(message)).toMatchObject({ kind: 'unclear' });
    expect(await smtp.wasDelivered(message.id)).toBeUndefined();
  });

  it('knows that a mail did not leave when the server hangs up before it', async () => {
    const smtp = await start({ hangsUp: 'atRecipient' });
    expect(await smtp.deliver(message)).toMatchObject({ kind: 'unreachable' });
  });

  it('says that nobody is there, without a word of the password', async () => {
    const gone = await startMailServer();
    await gone.close();
    const credentials = { user: 'jamfor', pass: 'mycket-hemligt' };
    const smtp = createSmtpDelivery({ host: '127.0.0.1', port: gone.port, isSecure: false, credentials }, 2000);
    const outcome = await smtp.deliver(message);
    expect(outcome).toMatchObject({ kind: 'unreachable' });
    expect(JSON.stringify(outcome)).not.toContain('mycket-hemligt');
  });

  it('sends no password over a connection that is not encrypted', async () => {
    server = await startMailServer();
    const credentials = { user: 'jamfor', pass: 'mycket-hemligt' };
    delivery = createSmtpDelivery({ host: '127.0.0.1', port: server.port, isSecure: false, credentials }, 2000);
    expect(await delivery.deliver(message)).toMatchObject({ kind: 'unreachable' });
    expect(server.received).toHaveLength(0);
  });
});
