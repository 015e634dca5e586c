import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFilesDelivery, openBounceFolder } from '../../../../src/adapters/mail/index.ts';
import type { MailMessage } from '../../../../src/stages/collection/index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jamfor-mail-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const message: MailMessage = {
  id: '4f1c-brev',
  messageId: '<4f1c-brev@myndigheten.example>',
  from: '"Öppna jämförelser" <oj@myndigheten.example>',
  replyTo: undefined,
  to: { name: 'Åsa Öberg', email: 'asa@kommun.example' },
  subject: 'Enkäten till Ale, svara senast 11 mars 2024',
  text: 'Hej Åsa!',
  html: '<p>Hej Åsa!</p>',
  date: '2024-01-24T07:00:00.000Z',
  attachments: [],
};

describe('delivery to files', () => {
  it('writes the message whole under its own key, readable by the service only', async () => {
    const delivery = createFilesDelivery(join(folder, 'outbox'));
    expect(await delivery.wasDelivered('4f1c-brev')).toBe(false);
    expect(await delivery.deliver(message)).toEqual({ kind: 'sent' });
    expect(await delivery.wasDelivered('4f1c-brev')).toBe(true);
    const path = join(folder, 'outbox', '4f1c-brev.eml');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('Message-ID: <4f1c-brev@myndigheten.example>');
    expect(text).toContain('To: =?UTF-8?Q?=C3=85sa_=C3=96berg?= <asa@kommun.example>');
    expect(text).toContain('multipart/alternative');
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('leaves one file when the same mail is written again', async () => {
    const delivery = createFilesDelivery(folder);
    await delivery.deliver(message);
    await delivery.deliver(message);
    expect(readdirSync(folder)).toEqual(['4f1c-brev.eml']);
  });

  it('does not take a half-written file for a delivered mail', async () => {
    writeFileSync(join(folder, '4f1c-brev.eml.part'), 'Message-ID: <4f1c');
    expect(await createFilesDelivery(folder).wasDelivered('4f1c-brev')).toBe(false);
  });

  it('writes nowhere else, whatever the key', async () => {
    const delivery = createFilesDelivery(join(folder, 'outbox'));
    await expect(delivery.deliver({ ...message, id: '../ute' })).rejects.toThrow('no file name');
    expect(readdirSync(folder)).toEqual(['outbox']);
  });
});

describe('the folder of bounces', () => {
  it('lists messages in order, erases what is taken care of and puts aside what is not understood', async () => {
    const bounces = openBounceFolder(folder);
    for (const name of ['b.eml', 'a.eml', '.c.eml', 'note.txt']) writeFileSync(join(folder, name), name);
    expect(await bounces.list()).toEqual(['a.eml', 'b.eml']);
    expect(await bounces.read('a.eml')).toBe('a.eml');
    await bounces.remove('a.eml');
    await bounces.putAside('b.eml');
    expect(await bounces.list()).toEqual([]);
    expect(readdirSync(join(folder, 'not-understood'))).toEqual(['b.eml']);
  });

  it('is empty where there is no folder', async () => {
    expect(await openBounceFolder(join(folder, 'saknas')).list()).toEqual([]);
  });
});
