// A respondent with a real browser, with and without script: from the personal link to the receipt, over the
// real LSS part. Every page touched is checked by axe and never scrolls sideways. JAMFOR_SHOTS=folder keeps pictures.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { go, press } from '../support/follow.ts';
import { listPageFaults, narrow, wide } from '../support/listPageFaults.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openVisit } from '../support/openVisit.ts';
import { type QuestionnaireServer, startQuestionnaire } from '../support/startQuestionnaire.ts';

let browser: Browser;
let server: QuestionnaireServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startQuestionnaire()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Chooses an answer in a cell of the part. */
async function choose(page: Page, cell: string, code: string): Promise<void> {
  await page.check(`input[name="a:${cell}"][value="${code}"]`);
}

const mainAnswers = [
  ['L1', 'JA_ALLA'],
  ['L2', 'NEJ'],
  ['L3', 'JA'],
  ['L4', 'NEJ'],
  ['L5', 'EJ_AKTUELLT_INGEN'],
  ['L6', 'NEJ'],
  ['L7', 'JA'],
  ['L8', 'NEJ'],
  ['L9', 'JA'],
] as const;

describe('with script', { timeout: 180_000 }, () => {
  it('R-QUESTIONNAIRE-35 a part is answered, saved as one goes, handed in, and receipted', async () => {
    const link = await server.addLink({ unit: '0586', part: 'lss' });
    const { context, page, faults } = await openVisit(browser, { viewport: wide });
    await page.goto(link);
    expect(await page.textContent('h1')).toContain('LSS');
    expect(await page.textContent('#spar-lage')).toBe('Inget sparat än');
    expect(await listPageFaults(page, 'part-empty')).toEqual([]);

    // R-QUESTIONNAIRE-17: a follow-up appears at once when it is relevant, and not before.
    expect(await page.isVisible('#rubrik-L3a')).toBe(false);
    for (const [cell, code] of mainAnswers) await choose(page, cell, code);
    await page.waitForSelector('#rubrik-L3a', { state: 'visible' });
    expect(await page.isVisible('#rubrik-L4a')).toBe(false);
    await page.waitForFunction(() => document.getElementById('spar-lage')?.textContent === 'Sparat 14.32');
    expect(await page.textContent('[data-progress]')).toBe('7 av 9 frågor klara');

    // Closing the browser and coming back loses nothing.
    const elsewhere = await openVisit(browser, { viewport: narrow });
    await elsewhere.page.goto(link);
    expect(await elsewhere.page.isChecked('input[name="a:L1"][value="JA_ALLA"]')).toBe(true);
    await elsewhere.context.close();

    await go(page, 'button[value="granska"]');
    expect(page.url()).toMatch(/\/granska$/);
    expect(await page.textContent('.error-summary h2')).toBe('3 svar saknas eller behöver rättas');
    expect(await page.isVisible('text=Lämna in delen')).toBe(false);
    expect(await listPageFaults(page, 'review-incomplete')).toEqual([]);
    await go(page, '.error-summary a >> nth=0');
    expect(page.url()).toMatch(/\/lss\?visa=saknas#f-L3a$/);
    expect(await page.textContent('[data-messages="L3a"]')).toContain('Välj ett svar.');
    expect(await listPageFaults(page, 'part-missing')).toEqual([]);

    await choose(page, 'L3a', 'JA');
    await choose(page, 'L3b', 'NEJ_BESLUTAT');
    await choose(page, 'L9a', 'JA');
    await page.click('summary:has-text("Lägg till en kommentar") >> nth=0');
    await page.fill('textarea[name="c:L1"]', 'Vi började i mars.');
    expect(await page.textContent('[data-progress]')).toBe('Alla 9 frågor är klara');
    await go(page, 'button[value="granska"]');
    expect(page.url()).toMatch(/\/granska$/);
    expect(await page.textContent('.preview')).toContain('Ja');
    expect(await listPageFaults(page, 'review-complete')).toEqual([]);

    await press(page, 'Lämna in delen');
    expect(page.url()).toMatch(/\/kvitto$/);
    const receipt = await page.textContent('main');
    expect(receipt).toContain('Mjölby (0586)');
    expect(receipt).toContain('20 februari 2018 kl. 14.32');
    expect(receipt).toMatch(/2018-0586-lss-1-[0-9A-F]{12}/);
    expect(receipt).toContain('Vi började i mars.');
    expect(await listPageFaults(page, 'receipt')).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('text=Skriv ut kvittot')).toBe(false);

    await page.goto(link);
    expect(page.url()).toMatch(/\/kvitto$/);
    const handedIn = await server.store.findHandedIn({ round: 2018, unit: '0586', part: 'lss' });
    expect(handedIn?.answers.get('L3b')).toBe('NEJ_BESLUTAT');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('J5 what is answered before the script has been fetched is saved all the same', async () => {
    const { context, page } = await openVisit(browser, { viewport: wide });
    let letThrough: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(/answering[^/]*\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(await server.addLink({ unit: '0563', part: 'lss' }), { waitUntil: 'commit' });
    await choose(page, 'L1', 'NEJ');
    letThrough?.();
    await page.waitForFunction(() => document.getElementById('spar-lage')?.textContent === 'Sparat 14.32');
    const draft = await server.store.loadDraft({ round: 2018, unit: '0563', part: 'lss' });
    expect(draft.cells.get('L1')?.answer).toBe('NEJ');
    await context.close();
  });

  it('R-QUESTIONNAIRE-19 an answer that is no longer asked for is kept aside, said so, and not handed in', async () => {
    const link = await server.addLink({ unit: '0580', part: 'lss' });
    const { context, page } = await openVisit(browser, { viewport: wide });
    await page.goto(link);
    for (const [cell, code] of mainAnswers) await choose(page, cell, code);
    await choose(page, 'L9a', 'JA');
    await choose(page, 'L9', 'NEJ');
    await choose(page, 'L3', 'NEJ');
    expect(await page.isVisible('#rubrik-L9a')).toBe(false);
    expect(await page.textContent('[data-kept-aside]')).toContain('Svaren på L9a ligger kvar i utkastet');
    await go(page, 'button[value="granska"]');
    expect(page.url()).toMatch(/\/granska$/);
    await press(page, 'Lämna in delen');
    expect(page.url()).toMatch(/\/kvitto$/);
    const handedIn = await server.store.findHandedIn({ round: 2018, unit: '0580', part: 'lss' });
    expect(handedIn?.answers.has('L9a')).toBe(false);
    await context.close();
  });

  it('nothing is lost while the connection is gone', async () => {
    const link = await server.addLink({ unit: '0581', part: 'lss' });
    const { context, page } = await openVisit(browser, { viewport: wide });
    await page.goto(link);
    await context.setOffline(true);
    await choose(page, 'L1', 'NEJ');
    await page.waitForFunction(() => document.getElementById('spar-lage')?.textContent?.startsWith('Ingen kontakt'));
    await context.setOffline(false);
    await page.waitForFunction(() => document.getElementById('spar-lage')?.textContent === 'Sparat 14.32');
    const draft = await server.store.loadDraft({ round: 2018, unit: '0581', part: 'lss' });
    expect(draft.cells.get('L1')?.answer).toBe('NEJ');

    // The page is closed before the connection is back: the next visit puts the answer back and saves it.
    await context.setOffline(true);
    await choose(page, 'L2', 'NEJ');
    await page.waitForFunction(() => document.getElementById('spar-lage')?.textContent?.startsWith('Ingen kontakt'));
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(link);
    expect(await again.isChecked('input[name="a:L2"][value="NEJ"]')).toBe(true);
    await again.waitForFunction(() => document.getElementById('spar-lage')?.textContent === 'Sparat 14.32');
    const later = await server.store.loadDraft({ round: 2018, unit: '0581', part: 'lss' });
    expect(later.cells.get('L2')?.answer).toBe('NEJ');
    await context.close();
  });

  it('two people in the same part never overwrite each other unseen', async () => {
    const link = await server.addLink({ unit: '0582', part: 'lss' });
    const one = await openVisit(browser, { viewport: wide });
    const other = await openVisit(browser, { viewport: wide });
    await one.page.goto(link);
    await other.page.goto(link);
    await choose(one.page, 'L7', 'JA');
    await one.page.waitForFunction(() => document.getElementById('spar-lage')?.textContent === 'Sparat 14.32');
    await choose(other.page, 'L7', 'NEJ');
    await other.page.waitForSelector('.conflict');
    expect(await other.page.textContent('.conflict')).toContain('Någon annan sparade ”Ja” 14.32. Ni valde ”Nej”.');
    expect(await listPageFaults(other.page, 'conflict')).toEqual([]);
    await other.page.click('.conflict >> text=Spara ”Nej”');
    await other.page.waitForSelector('.conflict', { state: 'detached' });
    await go(other.page, 'button[value="granska"]');
    expect(other.page.url()).toMatch(/\/granska$/);
    const draft = await server.store.loadDraft({ round: 2018, unit: '0582', part: 'lss' });
    expect(draft.cells.get('L7')).toMatchObject({ answer: 'NEJ', version: 2 });
    await one.context.close();
    await other.context.close();
  });

  it('R-EDITING-03 contradictory numbers are questioned at once, and text in a number field is caught', async () => {
    const link = await server.addLink({ unit: '0583', part: 'barn' });
    const { context, page } = await openVisit(browser, { viewport: wide });
    await page.goto(link);
    await page.fill('input[name="a:B1"]', 'tolv');
    await page.press('input[name="a:B1"]', 'Tab');
    expect(await page.textContent('[data-messages="B1"]')).toContain('Nu står det ”tolv”');
    await page.fill('input[name="a:B1"]', '12,5');
    await page.press('input[name="a:B1"]', 'Tab');
    expect(await page.textContent('[data-messages="B1"]')).toBe('');
    await page.waitForSelector('#rubrik-B1a', { state: 'visible' });
    await page.fill('input[name="a:B1a"]', '14');
    await page.press('input[name="a:B1a"]', 'Tab');
    await page.waitForSelector('.field-check, .field-error');
    expect(await listPageFaults(page, 'check')).toEqual([]);
    await page.check('input[name="k:B1a"]');
    expect(await page.inputValue('input[name="a:B1a"]')).toBe('');
    await page.waitForFunction(() => document.getElementById('spar-lage')?.textContent === 'Sparat 14.32');
    await go(page, 'button[value="granska"]');
    expect(page.url()).toMatch(/\/granska$/);
    const draft = await server.store.loadDraft({ round: 2018, unit: '0583', part: 'barn' });
    expect(draft.cells.get('B1')?.answer).toBe('12.5');
    expect(draft.cells.get('B1a')?.answer).toBe('KAN_EJ_LAMNA');
    await context.close();
  });
});

describe('without script', () => {
  it('R-QUESTIONNAIRE-35 the same part is answered and handed in with plain forms', async () => {
    const link = await server.addLink({ unit: '0560', part: 'lss' });
    const { context, page } = await openVisit(browser, { viewport: wide, javaScriptEnabled: false });
    await page.goto(link);
    expect(await listPageFaults(page, 'plain-part', false)).toEqual([]);
    for (const [cell, code] of mainAnswers) await choose(page, cell, code);
    expect(await page.isVisible('#rubrik-L3a')).toBe(false);
    await go(page, '[data-block="L3"] >> text=Spara och visa följdfrågor');
    expect(page.url()).toMatch(/\/lss#fraga-L3$/);
    expect(await page.isVisible('#rubrik-L3a')).toBe(true);
    expect(await page.textContent('#spar-lage')).toBe('Sparat 14.32');
    await choose(page, 'L3a', 'NEJ');
    await choose(page, 'L3b', 'JA');
    await go(page, 'button[value="granska"]');
    expect(await page.textContent('.error-summary')).toContain('Fråga L9a: Välj ett svar.');
    await go(page, '.error-summary a');
    expect(await page.textContent('.error-summary')).toContain('Fråga L9a: Välj ett svar.');
    await choose(page, 'L9a', 'NEJ');
    await go(page, 'button[value="granska"]');
    await press(page, 'Lämna in delen');
    expect(page.url()).toMatch(/\/kvitto$/);
    expect(await page.textContent('main')).toContain('Tack. Delen är inlämnad.');
    expect(await listPageFaults(page, 'plain-receipt', false)).toEqual([]);
    const handedIn = await server.store.findHandedIn({ round: 2018, unit: '0560', part: 'lss' });
    expect(Object.fromEntries(handedIn?.answers ?? [])).toEqual({
      ...Object.fromEntries(mainAnswers),
      L3a: 'NEJ',
      L3b: 'JA',
      L9a: 'NEJ',
    });
    await context.close();
  });

  it('two different answers stand side by side until one is chosen', async () => {
    const link = await server.addLink({ unit: '0561', part: 'lss' });
    const one = await openVisit(browser, { javaScriptEnabled: false });
    const other = await openVisit(browser, { javaScriptEnabled: false });
    await one.page.goto(link);
    await other.page.goto(link);
    await choose(one.page, 'L8', 'JA');
    await press(one.page, 'Spara');
    await choose(other.page, 'L8', 'NEJ');
    await choose(other.page, 'L7', 'JA');
    await press(other.page, 'Spara');
    expect(await other.page.textContent('h1')).toBe('Två har svarat olika');
    expect(await other.page.textContent('main')).toContain('Ja (sparades 14.32)');
    await other.page.check('input[value="mitt"]');
    await press(other.page, 'Spara valet');
    const draft = await server.store.loadDraft({ round: 2018, unit: '0561', part: 'lss' });
    expect(draft.cells.get('L8')?.answer).toBe('NEJ');
    expect(draft.cells.get('L7')?.answer).toBe('JA');
    await one.context.close();
    await other.context.close();
  });
});

describe('a link', () => {
  it('that does not open says what to do', async () => {
    const { context, page } = await openVisit(browser, { viewport: wide });
    await page.goto(`${server.url}/svara/finns-inte`);
    expect(await page.textContent('main')).toContain('Hör av er till myndigheten');
    expect(await listPageFaults(page, 'unknown-link')).toEqual([]);
    await context.close();
  });
});
