// A unit at work together: the registrator names a coordinator (J3), the coordinator delegates and takes back (J4), declines a
// part (J6) and lets a manager approve (J7). Every page touched is checked by axe and never scrolls sideways.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow, go, press } from '../support/follow.ts';
import { listPageFaults, narrow, wide } from '../support/listPageFaults.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openVisit } from '../support/openVisit.ts';
import { type QuestionnaireServer, startQuestionnaire } from '../support/startQuestionnaire.ts';

// As a person's browser says it; the driven one says that it is driven.
const userAgent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';
const key = { round: 2018, unit: '0114' };

let browser: Browser;
let server: QuestionnaireServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startQuestionnaire()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Address of the newest link that waits in a letter of the kind. */
async function openLetter(kind: string, part?: string): Promise<string> {
  const mails = await server.teamwork.loadMails({ round: key.round, unit: key.unit });
  const links = await server.teamwork.loadLinks(key);
  const ids = mails.filter((mail) => mail.kind === kind).flatMap((mail) => mail.links);
  const link = links.find(({ id, part: of }) => ids.includes(id) && (part === undefined || of === part));
  if (link === undefined) throw new Error(`No letter of the kind ${kind}`);
  return server.sendLink(link.id);
}

describe('in a started round, with script', { timeout: 180_000 }, () => {
  it('J3 R-FRAME-15 the registrator names the coordinator by keyboard, and gets a receipt with the time', async () => {
    await server.startRound();
    const link = await server.addLink({ part: undefined, role: 'registrator', actor: 'registrator' });
    const { context, page, faults } = await openVisit(browser, { viewport: wide, userAgent });
    await page.goto(link);
    expect(await page.textContent('main')).toContain('Det är frivilligt att svara.');
    await page.focus('#f-epost');
    await page.keyboard.type('anna.berg@kommunen');
    await follow(page, () => page.keyboard.press('Enter'));
    await page.waitForSelector('#fel');
    expect(await listPageFaults(page, 'registrator-fel')).toEqual([]);
    await page.focus('#f-epost');
    await page.keyboard.press('End');
    await page.keyboard.type('.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Anna Berg');
    await follow(page, () => page.keyboard.press('Enter'));
    await page.waitForSelector('.notice-success');
    expect(await page.textContent('.notice-success')).toContain(
      'Anna Berg, anna.berg@kommunen.example, utsedd av Registratorn 20 februari 2018 kl. 14.32.',
    );
    expect(await listPageFaults(page, 'registrator-kvitto')).toEqual([]);
    const printed = await page.pdf({ format: 'A4' });
    expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(faults.filter((fault) => !/ 422 /.test(fault))).toEqual([]);
    await context.close();
  });

  it('J4 the coordinator hands out parts and questions, reminds one and takes one back', async () => {
    const link = await openLetter('coordinatorNamed');
    const { context, page, faults } = await openVisit(browser, { viewport: wide, userAgent });
    await page.goto(link);
    expect(await page.textContent('.lead')).toBe('0 av 8 delar är inlämnade, 28 dagar kvar.');
    expect(await page.locator('.tile').count()).toBe(8);

    await go(page, 'text=Lämna delar till kollegor');
    await press(page, 'Läs igenom breven');
    expect(await page.textContent('#fel')).toContain('Välj minst en del eller en fråga.');
    await page.fill('[name="k0-epost"]', 'erik@kommunen.example');
    await page.fill('[name="k0-namn"]', 'Erik Ek');
    await page.check('[name="k0-del"][value="lss"]');
    await page.fill('[name="k0-dag"]', '2018-03-05');
    await page.fill('[name="k0-text"]', 'Fråga Lena om habiliteringsersättningen.');
    await press(page, 'Lägg till en kollega till');
    await page.fill('[name="k1-epost"]', 'mia@kommunen.example');
    await page.click('text=Bara några frågor i Sociala barn- och ungdomsvården >> nth=1');
    await page.check('[name="k1-fraga"][value="barn:B1"]');
    await page.check('[name="k1-fraga"][value="barn:B2"]');
    expect(await listPageFaults(page, 'delegera')).toEqual([]);
    await press(page, 'Läs igenom breven');
    const letters = (await page.textContent('main')) ?? '';
    expect(letters).toContain('Fråga Lena om habiliteringsersättningen.');
    expect(letters).toContain('Svara senast 5 mars 2018.');
    expect(letters).toContain('frågorna B1, B2 i delen Sociala barn- och ungdomsvården');
    expect(await server.teamwork.loadLinks(key)).toHaveLength(2);
    expect(await listPageFaults(page, 'brev')).toEqual([]);
    await press(page, 'Skicka 2 brev');
    await page.waitForURL('**?gjort=delegerat');
    expect(await page.textContent('main')).toContain('Erik Ek: hela delen, senast 5 mars 2018 (13 dagar kvar)');
    expect(await listPageFaults(page, 'tavla-delegerat')).toEqual([]);

    await go(page, 'table >> text=Erik Ek');
    expect(await listPageFaults(page, 'delegering')).toEqual([]);
    await press(page, 'Skicka en påminnelse');
    await page.waitForURL('**?gjort=paminnelse');
    expect(await page.textContent('table')).toContain('påmind 20 februari 2018 kl. 14.32');
    const mia = await openLetter('delegation', 'barn');
    await go(page, 'table >> text=mia@kommunen.example');
    await press(page, 'Ta tillbaka');
    await page.waitForURL('**?gjort=tillbaka');
    expect(await page.textContent('table')).toContain('Tagen tillbaka');
    await page.goto(mia);
    expect(await page.textContent('h1')).toBe('Länken är återkallad');
    expect(faults.filter((fault) => !/ (410|422) /.test(fault))).toEqual([]);
    await context.close();
  });

  it('J5 J4 the colleague sees what is asked, answers and says that it is done; the board tells', async () => {
    const link = await openLetter('delegation', 'lss');
    const { context, page } = await openVisit(browser, { viewport: narrow, userAgent });
    await page.goto(link);
    expect(await page.textContent('main')).toContain('Anna Berg ber er att svara på delen');
    expect(await page.textContent('main')).toContain('Svara senast 5 mars 2018, 13 dagar kvar.');
    expect(await listPageFaults(page, 'kollega')).toEqual([]);
    await go(page, 'text=Öppna frågorna');
    await page.check('input[name="a:L1"][value="NEJ"]');
    await page.waitForFunction(() => document.getElementById('spar-lage')?.textContent === 'Sparat 14.32');
    await page.goto(link);
    await page.fill('[name="halsning"]', 'L9 är osäker.');
    await press(page, 'Klart');
    await page.waitForURL('**?gjort=klar');
    expect(await page.textContent('main')).toContain('Ni sa till 20 februari 2018 kl. 14.32 att ni är klara.');

    await page.goto(await openLetter('delegationDone'));
    expect(await page.textContent('main')).toContain('Klar 20 februari 2018 kl. 14.32: ”L9 är osäker.”');
    expect(await page.textContent('.tile-draft')).toContain('Sparat 20 februari 2018 kl. 14.32 av Erik Ek');
    await page.click('.tile-draft summary');
    await go(page, '.tile-draft >> text=Vem har skrivit vad');
    expect(await page.textContent('tr:has-text("L1")')).toContain('Erik Ek');
    expect(await listPageFaults(page, 'vem')).toEqual([]);
    await context.close();
  });

  it('J6 a part is declined with a reason, and taken up again', async () => {
    const { context, page } = await openVisit(browser, { viewport: wide, userAgent });
    await page.goto(`${await openLetter('coordinatorNamed')}/aldre/besluta`);
    await press(page, 'Spara beslutet');
    expect(await page.textContent('#fel')).toContain('Skriv ett skäl');
    expect(await listPageFaults(page, 'besluta-fel')).toEqual([]);
    await page.check('input[value="notApplicable"]');
    await page.fill('textarea', 'Äldreomsorgen ligger hos en annan nämnd.');
    await press(page, 'Spara beslutet');
    await page.waitForURL('**?gjort=avstar');
    expect(await page.textContent('.lead')).toContain('1 besvaras inte');
    expect(await page.textContent('.tile-notApplicable')).toContain('Äldreomsorgen ligger hos en annan nämnd.');
    await go(page, '.tile-notApplicable >> text=Svara ändå');
    await press(page, 'Vi svarar ändå');
    await page.waitForURL('**/aldre?gjort=svarar');
    await context.close();
  });

  it('J7 a manager reads one page and sends back; the approval falls when an answer changes', async () => {
    const { context, page } = await openVisit(browser, { viewport: wide, userAgent });
    const coordinator = await openLetter('coordinatorNamed');
    await page.goto(`${coordinator}/godkannande`);
    await page.check('[name="del"][value="lss"]');
    await page.fill('[name="epost"]', 'chef@kommunen.example');
    await press(page, 'Läs igenom brevet');
    await press(page, 'Skicka brevet');
    await page.waitForURL('**?gjort=godkannande');
    expect(await page.textContent('.tile-draft')).toContain('Väntar på att chef@kommunen.example godkänner');

    await page.goto(await openLetter('approvalAsked'));
    expect(await page.textContent('main')).toContain('8 svar saknas eller är fel.');
    await page.click('summary:has-text("Alla svar")');
    expect(await listPageFaults(page, 'chef')).toEqual([]);
    await press(page, 'Skicka besluten');
    expect(await page.textContent('main')).toContain('Inget är skickat.');
    await page.check('[name="b-lss"][value="sentBack"]');
    await press(page, 'Skicka besluten');
    expect(await page.textContent('#fel')).toContain('Skriv vad som ska ändras.');
    await page.check('[name="b-lss"][value="approved"]');
    await press(page, 'Skicka besluten');
    await page.waitForURL('**?gjort=godkant');
    expect(await page.textContent('main')).toContain('Ni godkände delen 20 februari 2018 kl. 14.32.');

    await page.goto(coordinator);
    expect(await page.textContent('.tile-draft')).toContain('Godkänd av chef@kommunen.example');
    await page.goto(`${coordinator}/lss`);
    const saved = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.check('input[name="a:L2"][value="NEJ"]');
    await saved;
    await page.goto(coordinator);
    expect(await page.textContent('.tile-draft')).toContain('godkände delen, men svaren har ändrats');
    await context.close();
  });

  it('the coordinator sees who opened the links, and closes one', async () => {
    const { context, page } = await openVisit(browser, { viewport: wide, userAgent });
    const coordinator = await openLetter('coordinatorNamed');
    await server.accesses.flush();
    await page.goto(`${coordinator}/atkomst`);
    expect(await page.textContent('#besok')).toContain('Webbläsare');
    expect(await listPageFaults(page, 'atkomst')).toEqual([]);
    await go(page, 'a[aria-label^="Stäng länken: chef@"]');
    await press(page, 'Stäng länken');
    await page.waitForURL('**?gjort=stangd');
    expect(await page.textContent('tr:has-text("Delar att godkänna")')).toContain('Stängd 20 februari 2018');
    await page.goto(`${coordinator}/stod`);
    await press(page, 'Låt myndigheten se utkasten');
    expect(await page.textContent('main')).toContain('till 21 februari 2018 kl. 14.32');
    expect(await listPageFaults(page, 'stod')).toEqual([]);
    await context.close();
  });
});

describe('on trial, without script', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    await server.close();
    server = await startQuestionnaire();
  });

  it('J3 J4 naming, delegating and saying that it is done work with plain forms, and links are shown to copy', async () => {
    const { context, page } = await openVisit(browser, { viewport: wide, javaScriptEnabled: false });
    await page.goto(await server.addLink({ part: undefined, role: 'registrator' }));
    expect(await page.textContent('.phase-note')).toContain('inget brev skickas');
    await page.fill('[name="epost"]', 'anna@kommunen.example');
    await press(page, 'Gör en länk till samordnaren');
    expect(await listPageFaults(page, 'prov-lank', false)).toEqual([]);
    await page.goto(await page.inputValue('#lank-0'));
    const board = page.url();
    expect(await page.textContent('.lead')).toBe('0 av 8 delar är inlämnade.');
    await page.click('.tile >> nth=4 >> summary');
    await go(page, '.tile >> nth=4 >> text=Lämna till en kollega');
    expect(await page.isChecked('[name="k0-del"][value="lss"]')).toBe(true);
    await page.fill('[name="k0-epost"]', 'erik@kommunen.example');
    await press(page, 'Lägg till en kollega till');
    await page.fill('[name="k1-epost"]', 'mia@kommunen.example');
    await page.click('text=Bara några frågor i Äldreomsorgen >> nth=1');
    await page.check('[name="k1-fraga"] >> nth=-1');
    await press(page, 'Läs igenom');
    await press(page, 'Ändra');
    expect(await page.inputValue('[name="k1-epost"]')).toBe('mia@kommunen.example');
    await press(page, 'Läs igenom');
    await press(page, 'Gör 2 länkar');
    expect(await listPageFaults(page, 'prov-lankar', false)).toEqual([]);
    await page.goto(await page.inputValue('#lank-1'));
    const colleague = page.url();
    expect(await page.locator('.asked li').count()).toBe(1);
    await press(page, 'Klart');
    expect(await page.textContent('main')).toContain('att ni är klara');
    expect(await page.goto(`${colleague}/lss`).then((response) => response?.status())).toBe(404);
    await page.goto(board);
    expect(await page.textContent('table')).toContain('Klar 20 februari 2018 kl. 14.32');
    expect(await server.teamwork.loadMails({ round: key.round })).toEqual([]);
    await context.close();
  });
});

describe('in English', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    await server.close();
    server = await startQuestionnaire('en');
  });

  it('every page of the unit is accessible', async () => {
    const { context, page } = await openVisit(browser, { viewport: wide });
    const by = { actor: 'anna', link: undefined, at: '2018-02-20T13:00:00.000Z', definitionHash: 'x' };
    const coordinator = await server.addLink({ part: undefined, role: 'coordinator', actor: 'anna' });
    const expert = await server.addLink({ questions: ['L1', 'L3'] });
    const approver = await server.addLink({ part: undefined, role: 'approver' });
    const [approving, asked] = await server.teamwork.loadLinks(key);
    await server.store.saveDraft(
      { ...key, part: 'lss' },
      [{ target: 'answer', question: 'L1', item: '', value: 'NEJ', knownVersion: 0 }],
      by,
    );
    await server.teamwork.record(
      {
        key,
        persons: [{ actor: 'anna', name: 'Anna Berg', email: 'anna@kommunen.example' }],
        facts: [
          {
            fact: {
              kind: 'delegated',
              delegation: 'd1',
              part: 'lss',
              questions: ['L1', 'L3'],
              person: asked?.actor ?? '',
              link: asked?.id ?? '',
              due: '2018-03-01',
            },
            texts: { message: 'Please.' },
          },
          {
            fact: { kind: 'approvalAsked', parts: ['lss'], person: approving?.actor ?? '', link: approving?.id ?? '' },
          },
        ],
      },
      by,
    );
    const paths = ['', '/delegera', '/delegering/d1', '/godkannande', '/samordnare', '/atkomst', '/stod'];
    const registrator = await server.addLink({ part: undefined, role: 'registrator' });
    const pages = [
      registrator,
      expert,
      approver,
      ...[...paths, '/lss/besluta', '/lss/vem'].map((path) => coordinator + path),
    ];
    for (const [index, address] of pages.entries()) {
      const response = await page.goto(address);
      expect(`${response?.status()} ${new URL(address).pathname}`).toMatch(/^200 /);
      expect(await listPageFaults(page, `en-${index}`)).toEqual([]);
    }
    await context.close();
  });
});
