// Answering with help: last time's answers, checks with the actual numbers, an explanation of a warning, the preview, two
// people at once, and what a screen reader is told. JAMFOR_SHOTS=folder keeps pictures.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildUnitState, listFreeTextCells, type ResponseKey } from '../../src/stages/collection/index.ts';
import { getPart } from '../../src/stages/definition/index.ts';
import { follow, go, press } from '../support/follow.ts';
import { listAccessibleNames } from '../support/listAccessibleNames.ts';
import { listPageFaults, narrow, wide } from '../support/listPageFaults.ts';
import { loadRealRound } from '../support/loadRealRound.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openVisit } from '../support/openVisit.ts';
import { type QuestionnaireServer, startQuestionnaire } from '../support/startQuestionnaire.ts';

let browser: Browser;
let server: QuestionnaireServer;
const { set, round: round2018 } = loadRealRound(2018);

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startQuestionnaire()]);
  server.setNow('2024-02-05T13:32:00Z');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Hands in a part of 2018 as a file would have it. */
async function handInEarlier(unit: string, part: string, answers: Readonly<Record<string, string>>): Promise<void> {
  const key: ResponseKey = { round: 2018, unit, part };
  const by = { actor: 'import', link: undefined, at: '2018-02-20T13:32:00.000Z', definitionHash: set.hash };
  const freeTextCells = listFreeTextCells(getPart(round2018, part));
  await server.store.importHandedIn(
    [{ key, answers: new Map(Object.entries(answers)), comments: new Map(), freeTextCells }],
    by,
  );
}

function addLink2024(unit: string, part: string, rest: Parameters<typeof server.addLink>[0] = {}): Promise<string> {
  return server.addLink({
    round: 2024,
    unit,
    part,
    createdAt: '2024-01-24T08:00:00.000Z',
    expiresAt: '2024-12-31T23:00:00.000Z',
    ...rest,
  });
}

async function waitForSaved(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getElementById('spar-lage')?.textContent?.includes('Sparat 14.32'));
}

const lastTime = { B1: '12', B1a: '10', 'B1b[minst-ett-ar]': '8', B2: '0', B92: 'JA', B94: 'NEJ' };

describe('with script', { timeout: 180_000 }, () => {
  it('J5 last time’s answer stands at the question, and is given again with one press', async () => {
    await handInEarlier('0114', 'barn', lastTime);
    const { context, page, faults } = await openVisit(browser, { viewport: wide });
    await page.goto(`${await addLink2024('0114', 'barn')}/barn`);
    expect(await page.textContent('#forra-B1')).toContain('Förra svaret (2018): 12 årsarbetare');
    expect(await page.textContent('[data-question="B9A"]')).toContain('Ny fråga: den ställdes inte 2018.');
    expect(await page.textContent('main')).toContain('Räkna med ungefär');
    expect(await listPageFaults(page, 'answer-part')).toEqual([]);

    // One question, with its follow-ups; the answers are marked as taken over.
    await page.click('button[value="samma:B1"]');
    await waitForSaved(page);
    expect(await page.inputValue('input[name="a:B1"]')).toBe('12');
    expect(await page.inputValue('input[name="a:B1b[minst-ett-ar]"]')).toBe('8');
    const key = { round: 2024, unit: '0114', part: 'barn' };
    expect((await server.store.loadDraft(key)).cells.get('B1')).toMatchObject({ answer: '12', origin: 'earlier' });
    await page.waitForFunction(() => document.querySelector('[data-provenance="B1"]')?.checkVisibility());
    expect(await page.textContent('[data-provenance="B1"]')).toContain('tog svaret från 2018, 5 februari 2024');

    // The whole part: only what is empty is filled, and nothing is handed in.
    await page.check('input[name="a:B3"][value="NEJ"]');
    await page.click('button[value="samma:"]');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[name="a:B2"]')?.value === '0');
    expect(await page.isChecked('input[name="a:B3"][value="NEJ"]')).toBe(true);
    expect(await page.isChecked('input[name="a:B5"][value="NEJ"]')).toBe(true);
    expect(await server.store.findHandedIn(key)).toBeUndefined();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('J5 a changed question says what has changed, row by row, and is not given again', async () => {
    await handInEarlier('0115', 'gemensam', { 'G3[primarvard+eb]': 'JA', 'G3a[primarvard+eb]': 'JA' });
    const { context, page } = await openVisit(browser, { viewport: wide });
    await page.goto(`${await addLink2024('0115', 'gemensam')}/gemensam`);
    await page.check('input[name="a:G1[primarvard+eb]"][value="JA"]');
    await page.waitForSelector('#rubrik-G1a', { state: 'visible' });
    expect(await page.textContent('[data-question="G1a"] .earlier-change')).toBe(
      'Frågan är ändrad: Frågan G1a gällde 12 månader 2018 men gäller 24 månader 2024.',
    );
    expect(await page.textContent('[data-cell="G1a[primarvard+eb]"] .earlier')).toBe('Förra svaret (2018): Ja');
    expect(await page.locator('button[value="samma:G1a"]').count()).toBe(0);
    await context.close();
  });

  it('J5 R-EDITING-03 a warning states the numbers, links to each, and can be explained until they change', async () => {
    await handInEarlier('0117', 'barn', lastTime);
    const link = `${await addLink2024('0117', 'barn')}/barn`;
    const { context, page, faults } = await openVisit(browser, { viewport: wide });
    await page.goto(link);
    await page.fill('input[name="a:B1"]', '40');
    await page.press('input[name="a:B1"]', 'Tab');
    expect(await page.textContent('[data-checks="B1"]')).toContain(
      'Att känna till Ni har svarat 40 årsarbetare på B1. 2018 var svaret 12 årsarbetare.',
    );
    await page.fill('input[name="a:B1"]', '12');
    await page.fill('input[name="a:B1a"]', '14');
    await page.press('input[name="a:B1a"]', 'Tab');
    await page.waitForSelector('.check-warning');
    const note = page.locator('[data-checks="B1a"] .check-warning');
    expect(await note.textContent()).toContain(
      'Stämmer det här? Ni har svarat 14 årsarbetare på B1a och 12 årsarbetare på B1.',
    );
    expect(await note.textContent()).toContain('Källa: ');
    expect(await note.locator('a').evaluateAll((links) => links.map((one) => one.getAttribute('href')))).toEqual([
      '#f-B1a',
      '#f-B1',
    ]);
    // Nothing of this stops saving.
    await waitForSaved(page);
    expect(await listPageFaults(page, 'answer-warning')).toEqual([]);

    await go(page, note.getByRole('button'));
    expect(page.url()).toMatch(/\/granska#kontroll-socionomer-fler-an-handlaggare$/);
    await page.click('#kontroll-socionomer-fler-an-handlaggare summary');
    expect(await listPageFaults(page, 'answer-explain')).toEqual([]);
    await page.selectOption('select[name="skal"]', 'reorganised');
    await page.fill('input[name="mening"]', 'Fyra socionomer arbetar på två enheter.');
    await press(page, 'Spara att det stämmer');
    const said = 'Verksamheten är omorganiserad: Fyra socionomer arbetar på två enheter.';
    expect(await page.textContent('.review-note')).toContain(said);
    await page.goto(link);
    expect(await page.textContent('.check-warning')).toContain(`Ni har sagt att det stämmer: ${said}`);
    expect(await page.locator('.check-warning button').count()).toBe(0);
    const entries = await server.teamwork.loadUnitEntries({ round: 2024, unit: '0117' });
    const [stored] = buildUnitState(entries).acknowledgements.values();
    expect(stored).toMatchObject({ check: 'socionomer-fler-an-handlaggare', reason: 'reorganised' });

    await page.fill('input[name="a:B1a"]', '15');
    await page.press('input[name="a:B1a"]', 'Tab');
    expect(await page.textContent('.check-warning')).not.toContain(said);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('J6 a number that cannot be given asks for the reason in the comment', async () => {
    const { context, page } = await openVisit(browser, { viewport: narrow });
    await page.goto(`${await addLink2024('0120', 'barn')}/barn`);
    expect(await page.isVisible('[data-question="B1"] .decline-hint')).toBe(false);
    await page.check('input[name="k:B1"]');
    expect(await page.isVisible('[data-question="B1"] .decline-hint')).toBe(true);
    expect(await page.isVisible('#kommentar-B1')).toBe(true);
    await context.close();
  });

  it('J7 the preview says what is missing, then each result, why, and what it was last time', async () => {
    await handInEarlier('0123', 'barn', lastTime);
    const link = `${await addLink2024('0123', 'barn')}/barn`;
    const { context, page, faults } = await openVisit(browser, { viewport: wide });
    await page.goto(link);
    await page.check('input[name="a:B3"][value="NEJ"]');
    await page.check('input[name="a:B5"][value="NEJ"]');
    // Nobody waits for what is answered last: the link does, also where the network is slow.
    await page.route(
      () => true,
      async (route) => {
        if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      },
    );
    await go(page, 'text=Se hur ni kommer att synas');
    const rows = await page.locator('.preview-row').allTextContents();
    expect(rows.find((row) => row.includes('B3: Nej'))).toMatch(/Nej.*2018: Ja, ändrat.*eftersom/);
    expect(rows.find((row) => row.includes('B5: Nej'))).toContain('2018: Nej, oförändrat');
    expect(rows.find((row) => row.includes('Avgörs när ni har svarat på B4.'))).toContain('Inte avgjort');
    expect(await listPageFaults(page, 'answer-preview')).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('J5 two people at once: different cells merge, and each answer says who gave it', async () => {
    const unit = '0125';
    const link = await addLink2024(unit, 'lss', { actor: 'anna' });
    const other = await addLink2024(unit, 'lss', { actor: 'bo' });
    await server.store.savePerson({ actor: 'anna', name: 'Anna Ek', email: 'anna@example.se' });
    await server.store.savePerson({ actor: 'bo', name: 'Bo Alm', email: 'bo@example.se' });
    const anna = await openVisit(browser, { viewport: wide });
    const bo = await openVisit(browser, { viewport: wide });
    await anna.page.goto(`${link}/lss`);
    await bo.page.goto(`${other}/lss`);
    const [first, second] = await listQuestions(anna.page);
    await anna.page.check(`input[name="a:${first}"] >> nth=0`);
    await waitForSaved(anna.page);
    await bo.page.check(`input[name="a:${second}"] >> nth=1`);
    await waitForSaved(bo.page);
    // Bo's page asks after saving; Anna's when she comes back to it.
    await bo.page.waitForFunction(
      (code) => document.querySelector<HTMLInputElement>(`[name="a:${code}"]`)?.checked,
      first,
    );
    expect(await bo.page.textContent('#andras-svar')).toBe(`Någon annan har svarat på ${first}. Svaren visas nu här.`);
    await anna.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await anna.page.waitForFunction(
      (code) => document.querySelectorAll<HTMLInputElement>(`[name="a:${code}"]`)[1]?.checked,
      second,
    );
    expect(await anna.page.textContent(`[data-provenance="${second}"]`)).toContain(
      'Bo Alm skrev svaret 5 februari 2024',
    );

    // The same comment: a choice that says who and when, and nothing is overwritten unseen.
    const open = (page: Page) => page.click(`[data-question="${first}"] .comment summary`);
    await open(anna.page);
    await anna.page.fill(`textarea[name="c:${first}"]`, 'Räknat i januari.');
    await open(bo.page);
    await bo.page.fill(`textarea[name="c:${first}"]`, 'Räknat i februari.');
    await Promise.race([anna.page.waitForSelector('.conflict'), bo.page.waitForSelector('.conflict')]);
    const late = (await bo.page.locator('.conflict').count()) > 0 ? bo.page : anna.page;
    expect(await late.textContent('.conflict')).toMatch(
      /(Anna Ek|Bo Alm) sparade ”Räknat i (januari|februari)\.” 14\.32\. Ni valde ”Räknat i (januari|februari)\.”/,
    );
    await anna.context.close();
    await bo.context.close();
  });

  it('never lost: what is written when the link ends is saved through the next link', async () => {
    const key = { round: 2024, unit: '0126', part: 'barn' };
    const link = await addLink2024('0126', 'barn', { id: 'lank-som-dras-in' });
    const { context, page } = await openVisit(browser, { viewport: wide });
    await page.goto(`${link}/barn`);
    await server.store.revokeLink('lank-som-dras-in', '2024-02-05T13:31:00.000Z');
    await page.fill('input[name="a:B1"]', '17');
    await page.press('input[name="a:B1"]', 'Tab');
    await page.waitForFunction(() =>
      document.getElementById('spar-lage')?.textContent?.startsWith('Länken gäller inte längre.'),
    );
    await page.close({ runBeforeUnload: false });
    const again = await context.newPage();
    await again.goto(`${await addLink2024('0126', 'barn')}/barn`);
    expect(await again.inputValue('input[name="a:B1"]')).toBe('17');
    await waitForSaved(again);
    expect((await server.store.loadDraft(key)).cells.get('B1')?.answer).toBe('17');
    await context.close();
  });

  it('never lost: two pages of the same part keep what they could not save, and going back shows it', async () => {
    const link = `${await addLink2024('0128', 'lss')}/lss`;
    const { context, page } = await openVisit(browser, { viewport: wide });
    await page.goto(link);
    const [first, second] = await listQuestions(page);
    const other = await context.newPage();
    await other.goto(link);
    await context.setOffline(true);
    for (const [one, code] of [
      [page, first],
      [other, second],
    ] as const) {
      await one.check(`input[name="a:${code}"] >> nth=0`);
      await one.waitForFunction(() => document.getElementById('spar-lage')?.textContent?.startsWith('Ingen kontakt'));
      await one.close({ runBeforeUnload: false });
    }
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(link);
    await waitForSaved(again);
    const { cells } = await server.store.loadDraft({ round: 2024, unit: '0128', part: 'lss' });
    expect([...cells.keys()].sort()).toEqual([first, second].sort());
    await go(again, 'button[value="granska"]');
    expect(again.url()).toMatch(/\/granska$/);
    await again.goBack();
    expect(await again.isChecked(`input[name="a:${second}"] >> nth=0`)).toBe(true);
    await context.close();
  });

  it('J5 at 320 px every control is named by question, row and option, each once', async () => {
    const { context, page } = await openVisit(browser, { viewport: narrow });
    for (const part of ['gemensam', 'barn']) {
      await page.goto(`${await addLink2024('0127', part)}/${part}`);
      if (part === 'barn') await page.fill('input[name="a:B1"]', '12');
      const controls = await listAccessibleNames(page);
      expect(controls.length).toBeGreaterThan(10);
      for (const { question, row, option } of await listShownControls(page)) {
        const said = [question, row, option].filter((one) => one !== '');
        const found = controls.filter(({ path }) => said.every((one) => path.includes(one)));
        expect(found.length, said.join(' | ')).toBeGreaterThan(0);
        for (const { path } of found) for (const one of said) expect(path.split(one).length - 1, path).toBe(1);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
    await context.close();
  });
});

/** Codes of the part's main questions. */
function listQuestions(page: Page): Promise<readonly string[]> {
  return page.$$eval('[data-block]', (blocks) => blocks.map((block) => block.getAttribute('data-block') ?? ''));
}

/** Question, row and option of every answer control that is shown, in the words of the page. */
function listShownControls(page: Page) {
  return page.evaluate(() => {
    const clean = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return [...document.querySelectorAll<HTMLInputElement>('#svar [name^="a:"]')]
      .filter((control) => control.checkVisibility())
      .map((control) => ({
        question: clean(control.closest('[data-question]')?.querySelector('.question-text')),
        row: clean(control.closest('.grid-row')?.querySelector('.grid-label')),
        option: control.type === 'radio' || control.type === 'checkbox' ? clean(control.closest('label')) : '',
      }));
  });
}

describe('without script', () => {
  it('J5 last time’s answers, the warning, its explanation and the preview work as plain forms', async () => {
    await handInEarlier('0136', 'barn', { ...lastTime, B1a: '14' });
    const link = `${await addLink2024('0136', 'barn')}/barn`;
    const { context, page } = await openVisit(browser, { viewport: narrow, javaScriptEnabled: false });
    await page.goto(link);
    await page.check('input[name="a:B4"][value="JA"]');
    await go(page, 'button[value="samma:B1"]');
    expect(page.url()).toMatch(/#fraga-B1$/);
    expect(await page.inputValue('input[name="a:B1a"]')).toBe('14');
    expect(await page.isChecked('input[name="a:B4"][value="JA"]')).toBe(true);
    expect(await page.textContent('.check-warning')).toContain('Ni har svarat 14 årsarbetare på B1a och 12');
    // Enter in a field saves and fills nothing in.
    await page.fill('input[name="a:B2"]', '1');
    await follow(page, () => page.press('input[name="a:B2"]', 'Enter'));
    expect(page.url()).toMatch(/#sparat$/);
    expect(await page.inputValue('input[name="a:B2"]')).toBe('1');
    expect(await page.isChecked('input[name="a:B5"][value="NEJ"]')).toBe(false);
    expect(await listPageFaults(page, 'answer-plain', false)).toEqual([]);
    await go(page, '.check-warning button');
    await page.click('#kontroll-socionomer-fler-an-handlaggare summary');
    await page.selectOption('select[name="skal"]', 'correct');
    await page.fill('input[name="mening"]', 'Räknat två gånger.');
    await press(page, 'Spara att det stämmer');
    expect(await page.textContent('.review-note')).toContain('Räknat två gånger.');
    expect(await page.textContent('.preview')).toContain('Avgörs när ni har svarat på');
    await context.close();
  });
});

describe('in English', { timeout: 180_000 }, () => {
  it('the part, its review and the preview have no faults', async () => {
    const english = await startQuestionnaire('en');
    try {
      const { context, page, faults } = await openVisit(browser, { viewport: wide });
      await page.goto(`${await english.addLink({ unit: '0114', part: 'barn' })}/barn`);
      await page.fill('input[name="a:B1"]', '12');
      await page.fill('input[name="a:B1a"]', '14');
      await page.press('input[name="a:B1a"]', 'Tab');
      expect(await page.textContent('.check-warning')).toContain('Is this right? You have answered 14');
      await page.waitForFunction(() => document.getElementById('spar-lage')?.textContent?.includes('14:32'));
      expect(await listPageFaults(page, 'answer-english')).toEqual([]);
      await go(page, '.check-warning button');
      expect(page.url()).toContain('/granska#');
      expect(await page.textContent('main')).toContain('How you will be shown');
      expect(await listPageFaults(page, 'answer-english-review')).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    } finally {
      await english.close();
    }
  });
});
