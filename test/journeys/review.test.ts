// J9: the unit reviews its answers in the window, the office asks and corrects in the open, and closing locks everything. Over the
// whole server with a clock that is set. Every page touched is checked by axe, in Swedish and English, and never scrolls sideways.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { go } from '../support/follow.ts';
import { listPageFaults, narrow, wide } from '../support/listPageFaults.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openVisit } from '../support/openVisit.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { buildReviewRound, childrenAnswers, type ReviewRound } from '../support/startReviewRound.ts';

let browser: Browser;
let world: ReviewRound;
let server: ServedApp;
let english: ServedApp;

const at = '2024-03-01T09:00:00Z';

beforeAll(async () => {
  server = await serveApp({ fetch: (request: Request) => world.app.fetch(request) });
  english = await serveApp({ fetch: (request: Request) => world.english.fetch(request) });
  world = buildReviewRound(server.url);
  browser = await openBrowser();
  world.setNow('2024-01-20T09:00:00Z');
  await world.record(2024, '', { fact: { kind: 'roundStarted' } });
  await world.record(2024, '', {
    fact: { kind: 'indicatorWithdrawn', column: firstColumn() },
    texts: { reason: 'Frågan har uppfattats olika.' },
  });
  world.setNow('2024-03-12T09:00:00Z');
  for (const unit of ['0114', '0115']) {
    await world.handIn({ round: 2018, unit, part: 'barn' }, childrenAnswers[2018], {}, '2018-03-01T09:00:00Z');
    const answers = { ...childrenAnswers[2024], B1: '8', B1a: '9', B2: 'KAN_EJ_LAMNA' };
    await world.handIn({ round: 2024, unit, part: 'barn' }, answers, { B2: 'Ungefär 2,5 tjänster.' }, at);
  }
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await english?.close();
});

/** A column of the part on children. */
function firstColumn(): string {
  return world.set.rounds.get(2024)?.columns.find(({ part }) => part === 'barn')?.code ?? '';
}

async function press(page: Page, name: string): Promise<void> {
  await go(page, page.getByRole('button', { name }).first());
}

async function openDesk(cookie: string, javaScriptEnabled = true) {
  const visit = await openVisit(browser, { viewport: wide, javaScriptEnabled });
  const [name = '', value = ''] = cookie.split('=');
  await visit.context.addCookies([{ name, value, url: server.url }]);
  return visit;
}

describe('the review round', { timeout: 240_000 }, () => {
  it('J9 the unit sees flagged items first, confirms one and corrects another', async () => {
    const link = await world.addLink({});
    const { context, page, faults } = await openVisit(browser, { viewport: wide });
    await page.goto(`${server.url}${link}/granskning`);
    expect(await page.textContent('main')).toContain('till och med 25 mars 2024');
    expect(await page.textContent('main')).toContain('Frågan har uppfattats olika.');
    expect(await page.textContent('h2 >> nth=0')).toBe('5 saker att se över');
    expect(await listPageFaults(page, 'unit-review')).toEqual([]);
    await page.click('summary:has-text("Visa svaren i")');
    await page.click('summary:has-text("Skriv en kommentar") >> nth=1');
    await page.fill('textarea >> visible=true', 'Vi har färre handläggare i år.');
    await go(page, page.getByRole('button', { name: /^Det stämmer/ }).nth(1));
    await page.waitForURL('**klart=bekraftat**');
    expect(await page.textContent('main')).toContain('Vi har färre handläggare i år.');
    // To the cell in the part, changed, handed in anew.
    await press(page, 'Rätta svaret om Svar som inte stämmer överens');
    await page.waitForURL('**/barn#f-B1a');
    await page.fill('input[name="a:B1a"]', '7,5');
    await go(page, 'button[value="granska"]');
    await page.waitForURL('**/granska');
    await go(page, page.getByRole('button', { name: 'Lämna in delen' }));
    await page.waitForURL('**/kvitto**');
    await page.goto(`${server.url}${link}/granskning`);
    expect(await page.textContent('#rattelser')).toContain('7,5 årsarbetare');
    expect(await listPageFaults(page, 'unit-review-corrected')).toEqual([]);
    await page.goto(`${english.url}${link}/granskning`);
    expect(await page.textContent('h1')).toContain('review the answers');
    expect(await listPageFaults(page, 'unit-review-en')).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('J9 the office asks, the unit answers, the office corrects: before, after, who and when', async () => {
    const editor = await world.signIn('Eva', ['editor']);
    const { context, page } = await openDesk(editor);
    await page.goto(`${server.url}/desk/2024/granskning`);
    expect(await page.textContent('main')).toContain('Siffror i en kommentar');
    expect(await listPageFaults(page, 'desk-review')).toEqual([]);
    await go(page, 'a[href*="/granskning/0115/barn"]');
    await page.waitForURL('**/granskning/0115/barn**');
    expect(await listPageFaults(page, 'desk-review-part')).toEqual([]);
    const matter = page.locator('article', { hasText: 'Siffror i en kommentar' });
    await matter.locator('textarea').fill('Är antalet 2,5?');
    await go(page, matter.getByRole('button', { name: /^Fråga enheten/ }));
    await page.waitForURL('**klart=fragat**');

    // The unit answers on a phone.
    const link = await world.addLink({ unit: '0115' });
    const unit = await openVisit(browser, { viewport: narrow });
    await unit.page.goto(`${server.url}${link}/granskning`);
    const question = unit.page.locator('article', { hasText: 'Är antalet 2,5?' });
    await question.locator('textarea').fill('Ja, 2,5.');
    expect(await listPageFaults(unit.page, 'unit-review-question')).toEqual([]);
    await unit.page.setViewportSize(narrow);
    await go(unit.page, question.getByRole('button', { name: /^Skicka svaret/ }));
    await unit.page.waitForURL('**klart=besvarat**');

    await page.reload();
    expect(await matter.textContent()).toContain('Ja, 2,5.');
    await go(page, matter.getByRole('link', { name: /^Rätta svaret/ }));
    await page.waitForURL('**/ratta**');
    await page.uncheck('input[name="k:B2"]');
    await page.fill('input[name="a:B2"]', '2,5');
    await go(page, page.getByRole('button', { name: 'Visa vad som ändras' }));
    await page.waitForSelector('#andras');
    expect(await listPageFaults(page, 'desk-correction')).toEqual([]);
    await go(page, page.getByRole('button', { name: 'Rätta', exact: true }));
    await page.waitForSelector('#fel');
    await page.fill('textarea[name="skal"]', 'Antalet stod i kommentaren.');
    await go(page, page.getByRole('button', { name: 'Rätta', exact: true }));
    await page.waitForURL('**klart=rattat**');
    expect(await page.textContent('#rattelser')).toContain('Myndigheten: Eva');
    await page.goto(`${server.url}/desk/2024/granskning/rattelser`);
    expect(await page.textContent('main')).toContain('Antalet stod i kommentaren.');
    await page.goto(`${server.url}/desk/2024/granskning/kommentarer`);
    expect(await listPageFaults(page, 'desk-comments')).toEqual([]);
    await go(page, page.getByRole('button', { name: /^Ta hand om/ }).first());
    await page.waitForURL('**klart=uppgift**');
    for (const [name, path] of [
      ['queue', '?lage=all'],
      ['part', '/0115/barn'],
      ['correction', '/0115/barn/ratta?fraga=B6'],
      ['comments', '/kommentarer?visa=all'],
      ['corrections', '/rattelser'],
    ] as const) {
      await page.goto(`${english.url}/desk/2024/granskning${path}`);
      expect([name, await listPageFaults(page, `desk-review-${name}-en`)]).toEqual([name, []]);
    }
    await unit.page.goto(`${server.url}${link}/granskning`);
    expect(await unit.page.textContent('#rattelser')).toContain('Antalet stod i kommentaren.');
    expect(unit.faults).toEqual([]);
    await unit.context.close();
    await context.close();
  });

  it('J9 without script: confirms, corrects, and after closing nothing can be changed but by a logged opening', async () => {
    const unit = '0117';
    await world.handIn({ round: 2018, unit, part: 'barn' }, childrenAnswers[2018], {}, '2018-03-01T09:00:00Z');
    await world.handIn({ round: 2024, unit, part: 'barn' }, childrenAnswers[2024], {}, at);
    const link = await world.addLink({ unit });
    const { context, page } = await openVisit(browser, { viewport: wide, javaScriptEnabled: false });
    await page.goto(`${server.url}${link}/granskning`);
    await press(page, 'Det stämmer');
    await page.waitForURL('**klart=bekraftat**');
    await press(page, 'Rätta svaret');
    await page.waitForURL('**/barn#**');
    await page.goto(`${server.url}${link}/granskning`);
    expect(await page.textContent('main')).toContain('Delen är öppen för rättning');
    expect(await listPageFaults(page, 'unit-review-no-script', false)).toEqual([]);

    world.setNow('2024-03-25T23:00:00Z');
    await page.goto(`${server.url}${link}/granskning`);
    expect(await page.textContent('main')).toContain('Enkäten är stängd');
    expect(await page.locator('form.review-actions').count()).toBe(0);
    expect(await listPageFaults(page, 'unit-review-closed', false)).toEqual([]);

    const editor = await world.signIn('Elsa', ['editor']);
    const desk = await openDesk(editor, false);
    await desk.page.goto(`${server.url}/desk/2024/granskning/0114/barn`);
    expect(await desk.page.locator('a[href*="/ratta"]').count()).toBe(0);
    expect(await listPageFaults(desk.page, 'desk-review-closed', false)).toEqual([]);
    await desk.page.fill('input[name="dag"]', '2024-04-05');
    await desk.page.fill('textarea[name="skal"]', 'Fel antal, bekräftat i telefon.');
    await go(desk.page, desk.page.getByRole('button', { name: 'Öppna delen' }));
    await desk.page.waitForURL('**klart=oppnad**');
    expect(await desk.page.textContent('.notice-success')).toContain('5 april 2024');
    const first = await world.addLink({});
    await page.goto(`${server.url}${first}/barn`);
    expect(await page.isVisible('input[name="a:B1"]')).toBe(true);
    await desk.context.close();
    await context.close();
  });
});
