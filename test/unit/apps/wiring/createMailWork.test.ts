// Mail as the server runs it: to a server by SMTP, to files in practice, and what comes back from the folder for it.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMailWork, type MailWork } from '../../../../src/apps/wiring/createMailWork.ts';
import { holdDefinitions } from '../../../../src/apps/wiring/definitionsInUse.ts';
import { markPractice } from '../../../../src/apps/wiring/markPractice.ts';
import { readSettings } from '../../../../src/apps/wiring/settings.ts';
import { buildUnitState, type UnitFact } from '../../../../src/stages/collection/index.ts';
import { createTestStores, type TestStores } from '../../../support/createTestStores.ts';
import { loadStartableRound } from '../../../support/loadStartableRound.ts';
import { type MailServer, startMailServer } from '../../../support/startMailServer.ts';

const { set } = loadStartableRound(2024);
const now = '2024-01-24T07:00:05.000Z';
const key = { round: 2024, unit: '1440' };

let stores: TestStores;
let server: MailServer;
let folder = '';
let work: MailWork | undefined;

beforeEach(async () => {
  stores = createTestStores();
  server = await startMailServer();
  folder = mkdtempSync(join(tmpdir(), 'jamfor-mailwork-'));
  const record = (unit: string, fact: UnitFact) =>
    stores.teamwork.record(
      { key: { round: 2024, unit }, facts: [{ fact }] },
      { actor: 'desk-1', link: undefined, at: '2024-01-20T09:00:00.000Z', definitionHash: set.hash },
    );
  await record('', { kind: 'roundStarted' });
  await stores.store.savePerson({ actor: 'p1', name: '', email: 'reg@ale.example' });
  await record('1440', { kind: 'contactNamed', contact: 'k1', role: 'registrator', person: 'p1' });
});

afterEach(async () => {
  await work?.stop();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function build(env: Readonly<Record<string, string>> = {}): MailWork {
  work = createMailWork({
    settings: readSettings({
      JAMFOR_DATA: folder,
      JAMFOR_URL: 'https://jamfor.example',
      JAMFOR_SMTP: `smtp://127.0.0.1:${server.port}`,
      JAMFOR_MAIL_FROM: 'Myndigheten <oj@myndigheten.example>',
      ...env,
    }),
    definitions: holdDefinitions(set),
    collection: stores.store,
    teamwork: stores.teamwork,
    now: () => new Date(now),
  });
  return work;
}

describe('mail by the clock', () => {
  it('R-COLLECTION-07 hands the letter to the mail server once, with the questions in Word', async () => {
    const mail = build();
    await mail.tick();
    await mail.tick();
    expect(server.received.map(({ to }) => to)).toEqual([['reg@ale.example']]);
    const [message] = server.received;
    expect(message?.text).toContain('From: Myndigheten <oj@myndigheten.example>');
    expect(message?.text.match(/Content-Disposition: attachment/g)).toHaveLength(10);
    expect(existsSync(join(folder, 'outbox'))).toBe(false);
  });

  it('writes files in practice, whatever server is set', async () => {
    await build({ JAMFOR_CLOCK: now }).tick();
    expect(server.received).toEqual([]);
    expect(readdirSync(join(folder, 'outbox'))).toHaveLength(1);
  });

  it('reads what came back, erases the report and puts aside what is none', async () => {
    const mail = build();
    await mail.tick();
    const [sent] = await stores.teamwork.loadMails({ round: 2024 });
    mkdirSync(join(folder, 'bounces'));
    const report = [
      'Content-Type: multipart/report; boundary=g',
      '',
      '--g',
      'Content-Type: message/delivery-status',
      '',
      'Final-Recipient: rfc822; reg@ale.example',
      'Action: failed',
      'Status: 5.1.1',
      '--g',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: <${sent?.id}@myndigheten.example>`,
      '--g--',
    ].join('\n');
    writeFileSync(join(folder, 'bounces', 'a.eml'), report);
    writeFileSync(join(folder, 'bounces', 'b.eml'), 'Subject: Semester\n\nÅter i juli.');
    await mail.tick();
    expect(readdirSync(join(folder, 'bounces'))).toEqual(['not-understood']);
    expect((await stores.teamwork.findMail(sent?.id ?? ''))?.state).toBe('bounced');
    const { contacts } = buildUnitState(await stores.teamwork.loadUnitEntries(key));
    expect(contacts[0]?.bouncedAt).toBe(now);
  });

  it('begins nothing after it has been told to stop', async () => {
    const mail = build();
    await mail.stop();
    await mail.tick();
    expect(server.received).toEqual([]);
  });
});

describe('practice', () => {
  it('is said on every page above what it is about, and on nothing else', async () => {
    const app = new Hono();
    app.use(markPractice(() => new Date(now)));
    app.get('/sida', (context) => context.html('<html lang="sv"><body><a>Hoppa</a><main>x</main></body></html>'));
    app.get('/page', (context) => context.html('<html lang="en"><body><main>x</main></body></html>'));
    app.get('/data', (context) => context.json({ text: '<main>' }));
    expect(await (await app.request('/sida')).text()).toMatch(
      /<a>Hoppa<\/a><aside[^>]*><strong>Övning\.<\/strong> Klockan här visar 24 januari 2024 kl\. 08[.:]00\..*<\/aside><main>/,
    );
    expect(await (await app.request('/page')).text()).toContain('<strong>Practice.</strong>');
    expect(await (await app.request('/data')).text()).toBe('{"text":"<main>"}');
  });
});
