// J8 step 2 and J2 steps 1–4: who would get a reminder, exactly; three real mails; sending; the log. Addresses from a list,
// a bounced one put right, one unit with an extra recipient, and the file with who gets what. With and without script.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFrame } from '../../src/stages/frame/index.ts';
import { checkAccessibility } from '../support/checkAccessibility.ts';
import { measureSidewaysScroll } from '../support/checkPage.ts';
import { go } from '../support/follow.ts';
import { loadStartableRound } from '../support/loadStartableRound.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openVisit, type Visit } from '../support/openVisit.ts';
import { type RunningServerApp, startServerApp } from '../support/startServerApp.ts';

const timeLimit = 120_000;
const { set: whole, round } = loadStartableRound(2018);
// The municipalities around Stockholm: a hundred mails show what nine hundred do.
const set = {
  ...whole,
  classifications: {
    ...whole.classifications,
    municipalities: whole.classifications.municipalities.filter(
      ({ code, county }) => county === '01' && code !== '0180',
    ),
    districts: [],
  },
};
const frame = buildFrame(round, set.classifications);
const by = { actor: 'tester', link: undefined, at: '2018-01-20T09:00:00.000Z', definitionHash: set.hash };

let browser: Browser;
let server: RunningServerApp;

beforeAll(async () => {
  browser = await openBrowser();
  server = await startServerApp([], { JAMFOR_MAIL_FROM: 'Myndigheten <oj@myndigheten.example>' });
  server.definitions.replace(set, '2018-01-15T09:00:00.000Z');
  server.setNow('2018-01-20T09:00:00.000Z');
}, timeLimit);

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function signIn(name: string, options: Parameters<typeof openVisit>[1] = {}): Promise<Visit> {
  const visit = await openVisit(browser, options);
  await visit.page.goto(await server.addUser(name, ['editor']));
  await go(visit.page, visit.page.getByRole('button', { name: 'Logga in' }));
  return visit;
}

const loadMails = () => server.teamwork.loadMails({ round: 2018 });
const countFiles = () => readdirSync(join(server.folder, 'outbox')).filter((name) => name.endsWith('.eml')).length;

describe('mailings at the desk', () => {
  it(
    'J2 reads in a list of addresses, says exactly what is wrong in one, and keeps what was pasted',
    async () => {
      const { context, page, faults } = await signIn('Adress');
      await page.goto(`${server.url}/desk/2018/adresser/las-in`);
      const rows = frame.units.map(({ code }) => `${code},registrator,reg@${code}.example,`);
      const list = ['unit,role,email,name', ...rows];
      const faulty = [...list.slice(0, 2), '9999,registrator,reg.example,', ...list.slice(3)].join('\n');
      await page.getByLabel('Eller klistra in listan').fill(faulty);
      await go(page, page.getByRole('button', { name: 'Läs in' }));
      await page.getByText('Rad 3: Enheten ”9999” finns inte i omgången.').waitFor();
      await page.getByText('Rad 3: ”reg.example” är ingen e-postadress.').waitFor();
      expect(await page.getByLabel('Eller klistra in listan').inputValue()).toBe(faulty);
      expect(await checkAccessibility(page)).toEqual([]);
      await page.getByLabel('Eller klistra in listan').fill(list.join('\n'));
      await go(page, page.getByRole('button', { name: 'Läs in' }));
      await page.getByText(`${frame.units.length} enheter ändrade, ${frame.units.length} adresser tillagda`).waitFor();
      expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
      await context.close();
    },
    timeLimit,
  );

  it(
    'R-COLLECTION-02 R-COLLECTION-03 R-FRAME-14 sends the letters by the clock when the round is started',
    async () => {
      await server.teamwork.record({ key: { round: 2018, unit: '' }, facts: [{ fact: { kind: 'roundStarted' } }] }, by);
      await server.mail.tick();
      expect(await loadMails()).toEqual([]);
      server.setNow('2018-01-24T07:00:05.000Z');
      await server.mail.tick();
      const mails = await loadMails();
      expect(mails).toHaveLength(frame.units.length);
      expect(mails.every(({ state }) => state === 'sent')).toBe(true);
      expect(countFiles()).toBe(frame.units.length);
    },
    timeLimit,
  );

  it(
    'J2 R-COLLECTION-10 R-FRAME-16 puts a bounced address right, adds a recipient, and sends the letter again',
    async () => {
      const [mail] = (await loadMails()).filter(({ unit }) => unit === '0114');
      const report = [
        'Content-Type: multipart/report; report-type=delivery-status; boundary="grans"',
        '',
        '--grans',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; post.example',
        '',
        'Final-Recipient: rfc822; reg@0114.example',
        'Action: failed',
        'Status: 5.1.1',
        '',
        '--grans',
        'Content-Type: text/rfc822-headers',
        '',
        `Message-ID: <${mail?.id}@myndigheten.example>`,
        '--grans--',
      ].join('\r\n');
      const upload = (visit: Visit, files: Readonly<Record<string, string>>) =>
        visit.page
          .getByLabel('Rapporter, en eller flera filer')
          .setInputFiles(
            Object.entries(files).map(([name, text]) => ({ name, mimeType: '', buffer: Buffer.from(text) })),
          )
          .then(() => go(visit.page, visit.page.getByRole('button', { name: 'Läs in rapporterna' })));
      const plain = await signIn('Rapport', { javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
      await plain.page.goto(`${server.url}/desk/2018/utkorg`);
      await go(plain.page, plain.page.getByRole('button', { name: 'Läs in rapporterna' }));
      await plain.page.getByText('Välj minst en fil.').first().waitFor();
      await upload(plain, { 'studs.eml': report });
      await plain.page.getByText('studs.eml: Brevet till reg@0114.example, Upplands Väsby, är märkt.').waitFor();
      expect(await measureSidewaysScroll(plain.page)).toBe(0);
      await plain.context.close();
      const visit = await signIn('Studs');
      const { context, page, faults } = visit;
      await page.goto(`${server.url}/desk/2018/utkorg`);
      await upload(visit, {
        'igen.eml': report,
        'semester.eml': 'Subject: Frånvaro\r\n\r\nJag är på semester.',
        'annans.eml': report.replace(`${mail?.id}`, 'annat').replace('reg@0114', 'ingen@0114'),
        'tom.eml': '',
      });
      const unread = await page.locator('#fel li').allTextContents();
      expect(unread.map((line) => line.split(':')[0])).toEqual(['semester.eml', 'annans.eml', 'tom.eml']);
      expect(unread[0]).toContain('Meddelandet har ingen leveransrapport');
      expect(unread[1]).toContain(
        'Den nämner Message-ID <annat@myndigheten.example> och mottagaren ingen@0114.example.',
      );
      expect(unread[2]).toContain('Filen är tom.');
      await page.getByText('Brevet till reg@0114.example, Upplands Väsby, var redan märkt.').waitFor();
      expect(await checkAccessibility(page)).toEqual([]);
      const [logged] = await server.desk.loadLog(1);
      expect(logged).toMatchObject({ action: 'bouncesRead', details: { files: 4, marked: 0 } });
      await page.goto(`${server.url}/desk/2018/adresser`);
      await page.getByText('Hos en enhet har brev kommit tillbaka').waitFor();
      expect(await page.locator('table tbody tr').first().textContent()).toContain('Upplands Väsby');
      expect(await checkAccessibility(page)).toEqual([]);
      await go(page, page.getByRole('link', { name: 'Upplands Väsby' }));
      await page.locator('summary', { hasText: 'Ändra reg@0114.example' }).click();
      await page.getByLabel('E-postadress').first().fill('ny@0114.example');
      await go(page, page.getByRole('button', { name: 'Spara ändringen' }));
      await page.getByText('Adressen är ändrad.').waitFor();
      await page.getByLabel('Roll').last().selectOption('copy');
      await page.getByLabel('E-postadress').last().fill('chef@0114.example');
      await go(page, page.getByRole('button', { name: 'Lägg till' }));
      await page.getByText('Adressen är tillagd.').waitFor();
      await page.getByLabel('Varför').fill('Brevet kom tillbaka.');
      await go(page, page.getByRole('button', { name: 'Skicka missivet' }));
      await page.getByText('Brevet är på väg.').waitFor();
      await server.mail.tick();
      const again = (await loadMails()).find(({ kind }) => kind === 'resent');
      expect(again).toMatchObject({ state: 'sent', unit: '0114', reason: 'Nytt utskick: Brevet kom tillbaka.' });
      const file = await page.request.get(`${server.url}/desk/2018/adresser/adresser.csv`);
      expect(await file.text()).toContain('copy,chef@0114.example');
      expect(await checkAccessibility(page)).toEqual([]);
      expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
      await context.close();
    },
    timeLimit,
  );

  for (const javaScriptEnabled of [true, false]) {
    const number = javaScriptEnabled ? 1 : 2;
    it(
      `J8 R-COLLECTION-04 lists exactly whom reminder ${number} is for, shows three mails and sends them, ${javaScriptEnabled ? 'with' : 'without'} script`,
      async () => {
        const day = javaScriptEnabled ? '2018-02-26' : '2018-03-07';
        server.setNow(`${day}T06:30:00.000Z`);
        // One more unit is ready with everything.
        const ready = javaScriptEnabled ? '0115' : '0117';
        for (const part of frame.partsByUnit.get(ready) ?? []) {
          await server.collection.handIn({ round: 2018, unit: ready, part }, new Map(), new Map(), new Set(), by);
        }
        const width = javaScriptEnabled ? 1280 : 320;
        const { context, page, faults } = await signIn(`Utskick${number}`, {
          javaScriptEnabled,
          viewport: { width, height: 800 },
        });
        await page.goto(`${server.url}/desk/2018/utskick`);
        if (javaScriptEnabled) expect(await checkAccessibility(page)).toEqual([]);
        await go(page, page.getByRole('link', { name: `Påminnelse ${number}`, exact: true }));
        const left = frame.units.length - number;
        await page.getByText(`${left} av ${frame.units.length} enheter skulle få brevet om det gick nu`).waitFor();
        expect(await page.locator('#far tbody tr').count()).toBe(left);
        expect(await page.locator('#far-inte tbody tr').allTextContents()).toContain(
          `${frame.unitsByCode.get(ready)?.name}Alla delar är inlämnade.`,
        );
        expect(await page.locator('#breven details').count()).toBe(3);
        expect(await page.locator('#breven pre').first().textContent()).toContain('[personlig länk]');
        if (javaScriptEnabled) expect(await checkAccessibility(page)).toEqual([]);
        expect(await measureSidewaysScroll(page)).toBe(0);
        const before = countFiles();
        await go(page, page.getByRole('button', { name: `Skicka ${left + 1} brev` }));
        await page.getByText(`${left + 1} brev är på väg.`).waitFor();
        await server.mail.tick();
        expect(countFiles()).toBe(before + left + 1);
        // What left is what was shown, and the clock adds nothing on the same morning.
        server.setNow(`${day}T07:05:00.000Z`);
        await server.mail.tick();
        expect(countFiles()).toBe(before + left + 1);
        await go(page, page.getByRole('link', { name: 'Visa breven i utkorgen' }));
        await page.locator('#brev tbody tr').nth(left).waitFor();
        expect(await page.locator('#brev tbody tr').count()).toBe(left + 1);
        if (javaScriptEnabled) expect(await checkAccessibility(page)).toEqual([]);
        expect(await measureSidewaysScroll(page)).toBe(0);
        await go(page, page.locator('#brev tbody a').first());
        await page.getByRole('link', { name: 'Hämta brevet som fil (.eml)' }).waitFor();
        const downloaded = await page.request.get(`${page.url()}/brev.eml`);
        expect((await downloaded.text()).startsWith('Auto-Submitted: auto-generated')).toBe(true);
        expect(await page.content()).not.toMatch(/\/svara\/[\w-]{20}/);
        expect(faults).toEqual([]);
        await context.close();
      },
      timeLimit,
    );
  }

  it(
    'holds a mailing with a reason, and lets it go',
    async () => {
      server.setNow('2018-03-15T06:50:00.000Z');
      const { context, page } = await signIn('Stopp', { javaScriptEnabled: false });
      await page.goto(`${server.url}/desk/2018/utskick/reminder-3`);
      await go(page, page.getByRole('button', { name: 'Håll inne utskicket' }));
      await page.getByText('Skriv varför utskicket hålls inne.').first().waitFor();
      await page.getByLabel('Varför').fill('Fel i texten');
      await go(page, page.getByRole('button', { name: 'Håll inne utskicket' }));
      await page.getByText('Hålls inne: Fel i texten.').waitFor();
      server.setNow('2018-03-15T07:05:00.000Z');
      const before = countFiles();
      await server.mail.tick();
      expect(countFiles()).toBe(before);
      await go(page, page.getByRole('button', { name: 'Släpp utskicket' }));
      await page.getByText('Utskicket är släppt.').waitFor();
      server.setNow('2018-03-15T07:07:00.000Z');
      await server.mail.tick();
      expect(countFiles()).toBeGreaterThan(before);
      await context.close();
    },
    timeLimit,
  );

  it(
    'writes to a unit that gets its first address after the letters have left: shown with its reason, and once',
    async () => {
      const { municipalities } = whole.classifications;
      const isHere = (code: string) => set.classifications.municipalities.some((known) => known.code === code);
      const grown = municipalities.filter(({ code }) => code === '0305' || isHere(code));
      const classifications = { ...set.classifications, municipalities: grown };
      server.definitions.replace({ ...set, classifications }, '2018-03-16T09:00:00.000Z');
      server.setNow('2018-03-16T09:00:00.000Z');
      await server.mail.tick();
      const before = countFiles();
      const { context, page, faults } = await signIn('Sen', { javaScriptEnabled: false });
      await page.goto(`${server.url}/desk/2018/utskick/mailing-1`);
      expect(await page.locator('#far-inte tbody tr').allTextContents()).toEqual(['HåboIngen adress finns.']);
      await page.goto(`${server.url}/desk/2018/adresser/0305`);
      await page.getByLabel('E-postadress').fill('reg@0305.example');
      await go(page, page.getByRole('button', { name: 'Lägg till' }));
      await page.getByText('Det går till adressen här av sig självt inom tio minuter.').waitFor();
      await page.goto(`${server.url}/desk/2018/utskick/mailing-1`);
      expect(await page.locator('#far tbody tr').allTextContents()).toEqual([
        'Håboreg@0305.example (registrator)Kunde inte nås när utskicket gick. Enheten ska svara på 8 delar.',
      ]);
      expect(await measureSidewaysScroll(page)).toBe(0);
      for (const minute of [15, 30, 45]) {
        server.setNow(`2018-03-16T09:${minute}:00.000Z`);
        await server.mail.tick();
      }
      expect(countFiles()).toBe(before + 1);
      const [letter] = (await loadMails()).filter(({ unit }) => unit === '0305');
      expect(letter).toMatchObject({ kind: 'invitation', occasion: expect.stringMatching(/^mailing-1\|0305\|/) });
      expect(letter?.text).toContain('Sista dag att svara är 20 mars 2018.');
      await page.reload();
      expect(await page.locator('#far').textContent()).toContain('Ingen enhet.');
      expect(faults).toEqual([]);
      await context.close();
    },
    timeLimit,
  );

  it('R-COLLECTION-17 tells in the log what was sent, when and by whom', async () => {
    const log = await server.teamwork.loadUnitEntries({ round: 2018, unit: '' });
    const runs = log.flatMap(({ fact, actor }) => (fact.kind === 'occasionRun' ? [[fact.occasion, actor]] : []));
    expect(runs).toEqual([
      ['mailing-1', 'system'],
      ['reminder-1', 'actor-Utskick1'],
      ['reminder-2', 'actor-Utskick2'],
      ['reminder-3', 'system'],
    ]);
    expect(await server.teamwork.checkUnitChains(2018)).toEqual([]);
  });

  it('keeps every secret out of the database, and each link in a letter opens', async () => {
    const mail = (await loadMails()).find(({ kind, unit }) => kind === 'reminder' && unit === '0120');
    const text = readFileSync(join(server.folder, 'outbox', `${mail?.id}.eml`), 'utf8').replaceAll('=\r\n', '');
    const secret = /\/svara\/([\w-]+)/.exec(text)?.[1] ?? '';
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(mail?.text).not.toContain(secret);
    const opened = await fetch(`${server.url}/svara/${secret}`);
    expect(opened.status).toBe(200);
    expect(await opened.text()).toContain(frame.unitsByCode.get('0120')?.name ?? '?');
  });
});
