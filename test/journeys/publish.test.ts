// The agency with a real browser: from the one-time link to a release that a visitor reads, over the whole server
// on an embedded database with synthetic answers.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureSidewaysScroll } from '../support/checkPage.ts';
import { go, press } from '../support/follow.ts';
import { listPageFaults, wide } from '../support/listPageFaults.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openVisit } from '../support/openVisit.ts';
import { type RunningServerApp, startServerApp } from '../support/startServerApp.ts';

let browser: Browser;
let server: RunningServerApp;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServerApp(['gemensam', 'lss'])]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await press(page, 'Logga in');
  await waitForDesk(page);
  await page.goto(`${server.url}/desk/2018`);
}

/** The desk opens with the newest round that has questions. */
async function waitForDesk(page: Page): Promise<void> {
  await page.waitForURL('**/desk/2024');
}

describe('the desk', { timeout: 300_000 }, () => {
  it('asks for sign-in, and a one-time link signs in once', async () => {
    const { context, page, faults } = await openVisit(browser, { viewport: wide });
    await page.goto(`${server.url}/desk/2018/publicera`);
    expect(page.url()).toBe(`${server.url}/desk/logga-in`);
    expect(await listPageFaults(page, 'desk-sign-in')).toEqual([]);
    await page.fill('input[name="epost"]', 'karin@example.se');
    await page.fill('input[name="losenfras"]', 'fel lösenfras helt och hållet');
    await press(page, 'Logga in');
    expect(await page.textContent('.error-summary')).toContain('hör inte ihop');

    const link = await server.addUser('Karin', ['reviewer']);
    await page.goto(link);
    expect(await listPageFaults(page, 'desk-sign-in-link')).toEqual([]);
    // Opening changes nothing: the link works after a mail scanner has opened it.
    await page.goto(link);
    await press(page, 'Logga in');
    await waitForDesk(page);
    expect(await page.textContent('.header-note')).toContain('Inloggad: Karin');
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/desk' });

    // A reviewer reads the checklist and cannot publish.
    await page.goto(`${server.url}/desk/2018/publicera?omrade=lss`);
    expect(await page.textContent('main')).toContain('krävs rollen publicerare');
    expect(await page.getByRole('button', { name: /^Frys/ }).count()).toBe(0);

    await press(page, 'Logga ut');
    await page.waitForURL('**/desk/logga-in?utloggad');
    await page.goto(link);
    await press(page, 'Logga in');
    expect(await page.textContent('h1')).toBe('Länken går inte att använda');
    expect(faults.filter((fault) => !/status of 4(01|10)/.test(fault))).toEqual([]);
    await context.close();
  });

  it('a passphrase signs in, and guessing is slowed down', async () => {
    const { context, page } = await openVisit(browser, { viewport: wide });
    await signIn(page, await server.addUser('Anna', ['editor']));
    await page.goto(`${server.url}/desk/2018/konto`);
    expect(await listPageFaults(page, 'desk-account')).toEqual([]);
    await page.fill('input[name="losenfras"]', 'kort');
    await page.fill('input[name="upprepad"]', 'kort');
    await press(page, 'Spara lösenfrasen');
    expect(await page.textContent('.error-summary')).toContain('för kort');
    await page.fill('input[name="losenfras"]', 'sjö berg tåg äpple');
    await page.fill('input[name="upprepad"]', 'sjö berg tåg äpple');
    await press(page, 'Spara lösenfrasen');
    await page.waitForURL('**/konto?sparad');
    await press(page, 'Logga ut');
    await page.fill('input[name="epost"]', 'ANNA@example.se');
    await page.fill('input[name="losenfras"]', 'sjö berg tåg äpple');
    await press(page, 'Logga in');
    await waitForDesk(page);
    await press(page, 'Logga ut');
    for (let attempt = 0; attempt < 6; attempt++) {
      await page.fill('input[name="epost"]', 'anna@example.se');
      await page.fill('input[name="losenfras"]', 'gissning nummer ett');
      await press(page, 'Logga in');
    }
    expect(await page.textContent('.error-summary')).toContain('För många försök');
    await context.close();
  });

  it('R-COLLECTION-15 shows the round by part, county and unit', async () => {
    const { context, page } = await openVisit(browser, { viewport: wide });
    await signIn(page, await server.addUser('Eva', ['editor']));
    expect(await page.textContent('#delar')).toMatch(/LSS\)\s*312\s*290\s*93\u00a0%/);
    expect(await measureSidewaysScroll(page)).toBe(0);
    // The same page with fewer rows, which axe goes through in a tenth of the time.
    await page.fill('input[name="sok"]', 'mjölb');
    await press(page, 'Sök');
    expect(await listPageFaults(page, 'desk-overview')).toEqual([]);
    await go(page, 'text=Mjölby');
    expect(await page.textContent('h1')).toBe('Mjölby');
    expect(await listPageFaults(page, 'desk-unit')).toEqual([]);
    await context.close();
  });

  it('a link made at the desk opens the survey; a handed-in part is reopened with a reason', async () => {
    const { context, page } = await openVisit(browser, { viewport: wide });
    await signIn(page, await server.addUser('Lars', ['editor']));
    await page.goto(`${server.url}/desk/2018/enhet/0586`);
    await page.locator('form[action$="/lank"] select').selectOption('lss');
    await press(page, 'Gör länken');
    const link = await page.inputValue('#lank');
    expect(await listPageFaults(page, 'desk-unit-link')).toEqual([]);
    const respondent = await openVisit(browser, { viewport: wide });
    await respondent.page.goto(link);
    expect(await respondent.page.textContent('h1')).toContain('Kvitto');

    await go(page, 'a[href$="/granskning/0586/lss#oppna"]');
    await press(page, 'Öppna delen');
    expect(await page.textContent('#oppna .has-error')).toContain('Skriv varför');
    await page.locator('#oppna textarea[name="skal"]').fill('Kommunen ringde om L7.');
    await press(page, 'Öppna delen');
    expect(await page.textContent('.notice-success')).toContain('Delen är öppen igen för enheten.');
    await page.goto(`${server.url}/desk/2018/enhet/0586`);
    expect(await page.textContent('#granskningstabell')).toContain('Öppen hos enheten');
    expect(await page.textContent('#historik')).toContain('Kommunen ringde om L7.');
    expect(await page.textContent('#historik')).toContain('Lars');

    await respondent.page.goto(link);
    expect(await respondent.page.textContent('main')).toContain('Delen är öppnad igen för ändring.');
    await go(respondent.page, 'button[value="granska"]');
    await respondent.page.waitForURL('**/granska');
    await press(respondent.page, 'Lämna in delen');
    await respondent.page.waitForURL('**/kvitto');
    expect(await respondent.page.textContent('main')).toMatch(/2018-0586-lss-3-/);
    await respondent.context.close();
    await context.close();
  });

  it('calculates, asks for a word beside each warning, and two people publish what the visitor reads', async () => {
    const { context, page, faults } = await openVisit(browser, { viewport: wide });
    const second = await openVisit(browser, { viewport: wide });
    await signIn(page, await server.addUser('Per', ['publisher']));
    await signIn(second.page, await server.addUser('Maja', ['publisher']));
    await page.goto(`${server.url}/desk/2018/berakna?omrade=lss`);
    expect(await page.textContent('#riket')).toContain('LSS-02.1');
    expect(await page.textContent('main')).toContain('Inga problem i de inlämnade svaren.');
    expect(await listPageFaults(page, 'desk-calculation')).toEqual([]);

    await go(page, page.getByRole('link', { name: 'Gå vidare till publicering' }));
    expect(await page.textContent('.checklist')).toContain('Svaren är påhittade.');
    expect(await listPageFaults(page, 'desk-checklist')).toEqual([]);
    const freeze = page.getByRole('button', { name: /^Frys/ });
    await go(page, freeze);
    expect(await page.textContent('.error-summary')).toContain('Skriv varför det är i sin ordning');
    expect(await listPageFaults(page, 'desk-checklist-refused')).toEqual([]);
    await fillNotes(page);
    await go(page, freeze);
    await page.waitForURL('**/publicera/lss?gjort=fryst');
    expect(await page.textContent('.notice-success')).toContain('Underlaget är fryst.');
    // Whoever froze it cannot approve it.
    expect(await page.textContent('main')).toContain('En annan person med rollen publicerare godkänner den.');
    expect(await page.getByRole('button', { name: /^Godkänn/ }).count()).toBe(0);
    expect(await listPageFaults(page, 'desk-release-frozen')).toEqual([]);

    await second.page.goto(`${server.url}/desk/2018/publicera?omrade=lss`);
    expect(await listPageFaults(second.page, 'desk-release-approve')).toEqual([]);
    await go(second.page, second.page.getByRole('button', { name: /^Godkänn/ }));
    await second.page.waitForURL('**/publicera/lss?gjort=godkant');
    expect(await second.page.textContent('main')).toContain('Synlig sedan');
    await go(second.page, second.page.getByRole('link', { name: 'Visa på webbplatsen' }));
    await second.page.waitForURL('**/2018/lss');
    expect(await second.page.textContent('.synthetic')).toContain('Påhittade svar');

    // The next version says what it replaces, what it corrects and why.
    await page.goto(`${server.url}/desk/2018/publicera?omrade=lss`);
    expect(await page.textContent('main')).toContain('Den ersätter version 1.');
    expect(await page.inputValue('select[name="andringsklass"]')).toBe('presentation');
    await fillNotes(page);
    await go(page, freeze);
    expect(await page.textContent('.error-summary')).toContain('Skriv varför den förra versionen ersätts.');

    await page.goto(`${server.url}/desk/2018/publiceringar`);
    expect(await page.textContent('#publiceringar')).toContain('Per');
    expect(await page.textContent('#publiceringar')).toContain('Maja');
    expect(await listPageFaults(page, 'desk-releases')).toEqual([]);

    await page.goto(`${server.url}/desk/2018/logg`);
    expect(await page.textContent('#logg')).toContain('Publicerade');
    expect(await page.textContent('#logg')).toContain('Godkände en publicering');
    expect(await listPageFaults(page, 'desk-log')).toEqual([]);
    expect([...faults, ...second.faults].filter((fault) => !fault.includes('status of 422'))).toEqual([]);
    await second.context.close();
    await context.close();
  });
});

async function fillNotes(page: Page): Promise<void> {
  for (const note of await page.locator('.checklist-warning input').all()) await note.fill('Det är en övning.');
}
