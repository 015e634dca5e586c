// J8: watching a round and helping on the phone, with a real browser: the board, one unit, the calendar, users and the log. No page
// of the desk needs script.

import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAssetFiles } from '../../src/adapters/files/readAssetFiles.ts';
import type { ResponseProgress, UnitFact } from '../../src/stages/collection/index.ts';
import { buildFrame } from '../../src/stages/frame/index.ts';
import { createAssetRoutes } from '../../src/ui/assetRoutes.ts';
import { buildDesk, type TestDesk } from '../support/buildDesk.ts';
import { measureSidewaysScroll } from '../support/checkPage.ts';
import { createTestStores } from '../support/createTestStores.ts';
import { follow, go, press } from '../support/follow.ts';
import { listPageFaults, narrow, wide } from '../support/listPageFaults.ts';
import { loadStartableRound } from '../support/loadStartableRound.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openVisit } from '../support/openVisit.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { simulateOnce } from '../support/simulateOnce.ts';

const { set, round } = loadStartableRound(2024);
const key = { round: 2024, unit: '0114' };
let browser: Browser;
let desk: TestDesk;
let swedish: ServedApp;
let english: ServedApp;

/** As many answers as were published, each handed in on 1 March. */
function listProgress(): readonly ResponseProgress[] {
  const at = '2024-03-01T09:00:00.000Z';
  return simulateOnce(round, buildFrame(round, set.classifications), 1).map(({ unit, part }) => ({
    key: { round: 2024, unit, part },
    state: 'submitted',
    lastSavedAt: at,
    submittedAt: at,
  }));
}

async function record(...facts: readonly UnitFact[]): Promise<void> {
  const by = { actor: 'p-anna', link: undefined, at: '2024-02-01T09:00:00.000Z', definitionHash: desk.definitionHash };
  const persons = [{ actor: 'p-anna', name: 'Anna Andersson', email: 'anna@uv.example' }];
  await desk.teamwork.record({ key, facts: facts.map((fact) => ({ fact })), persons }, by);
}

/** Serves a desk that is built when its address is known. */
async function serveDesk(build: (baseUrl: string) => Pick<TestDesk, 'app'>): Promise<ServedApp> {
  const app = new Hono();
  app.route('/', createAssetRoutes(readAssetFiles()));
  const served = await serveApp({ fetch: (request: Request) => app.fetch(request) });
  app.mount('/', build(served.url).app.fetch, { replaceRequest: (request) => request });
  return served;
}

beforeAll(async () => {
  browser = await openBrowser();
  const progress = listProgress();
  const { store, teamwork, desk: users } = createTestStores();
  const createLink = async () => ({ url: 'https://svara.example/hemlig', expiresAt: '2024-03-25T23:00:00.000Z' });
  const world = { teamwork, desk: users, createLink, store: { ...store, loadProgress: async () => progress } };
  swedish = await serveDesk((baseUrl) => {
    desk = buildDesk({ ...world, baseUrl });
    return desk;
  });
  // The same stores, so that who is signed in at one is so at the other.
  english = await serveDesk((baseUrl) => buildDesk({ ...world, baseUrl, language: 'en' }));
  await record(
    { kind: 'contactNamed', contact: 'c1', role: 'registrator', person: 'p-anna' },
    { kind: 'addressBounced', person: 'p-anna', mail: 'm1' },
  );
  const by = { actor: 'p-anna', link: undefined, at: '2024-03-01T09:00:00.000Z', definitionHash: desk.definitionHash };
  await store.handIn({ ...key, part: 'lss' }, new Map([['L1', 'JA_ALLA']]), new Map(), new Set(), by);
  const times = { createdAt: '2024-01-24T08:00:00.000Z', expiresAt: '2024-03-25T23:00:00.000Z', revokedAt: undefined };
  const link = { id: 'l1', ...key, part: 'lss', questions: [], role: 'expert', actor: 'p-anna', ...times } as const;
  await store.saveLink(link, 'a'.repeat(64));
});

afterAll(async () => {
  await browser?.close();
  await swedish?.close();
  await english?.close();
});

async function signIn(page: Page, path: string): Promise<void> {
  await page.goto(`${swedish.url}${path}`);
  await press(page, 'Logga in');
  expect(page.url()).toMatch(/\/desk\/2024$/);
}

describe('J8 watching a round', { timeout: 300_000 }, () => {
  it('J8 step 1 finds what is left by keyboard, on a phone too, without script', async () => {
    const { context, page } = await openVisit(browser, { viewport: wide, javaScriptEnabled: false });
    await signIn(page, await desk.addUser('Karin', ['editor', 'publisher', 'administrator']));
    expect(await page.textContent('main .lead')).toContain('300 av 305 enheter');
    await page.focus('#sok');
    await page.keyboard.type('upplands');
    await follow(page, () => page.keyboard.press('Enter'));
    expect(page.url()).toContain('sok=upplands');
    expect(await page.textContent('#enhetstabell')).toMatch(/Upplands Väsby\s*Brev har studsat/);
    await page.selectOption('select[name="lan"]', '01');
    await page.fill('#sok', '');
    await page.locator('.more-filters > summary').click();
    await page.selectOption('select[name="adress"]', 'bounced');
    await press(page, 'Sök');
    expect(await page.locator('#enhetstabell tbody tr').count()).toBe(2);

    // On a phone the pages fold behind one word.
    await page.setViewportSize(narrow);
    await page.goto(`${swedish.url}/desk/2024`);
    expect(await measureSidewaysScroll(page)).toBe(0);
    expect(await page.getByRole('link', { name: 'Kalender', exact: true }).count()).toBe(0);
    await page.focus('.round-fold summary');
    await page.keyboard.press('Enter');
    await go(page, page.getByRole('link', { name: 'Kalender', exact: true }));
    expect(page.url()).toMatch(/\/kalender$/);
    expect(await page.textContent('main')).toContain('Omgången är inte startad här');
    await context.close();
  });

  it('J8 step 3 helps a unit on the phone, and the look is logged, without script', async () => {
    const { context, page } = await openVisit(browser, { viewport: wide, javaScriptEnabled: false });
    await signIn(page, await desk.addUser('Eva', ['editor']));
    await page.goto(`${swedish.url}/desk/2024/enhet/0114`);
    expect(await page.textContent('.notice')).toContain('Brev till enheten har studsat.');
    await go(page, page.getByRole('link', { name: /^Se som enheten ?: Stöd och service/ }));
    expect(page.url()).toMatch(/\/svar\/lss$/);
    expect(await page.textContent('main')).toContain('Ja, för alla');
    expect(await page.textContent('main')).toContain('Det som inte är inlämnat är enhetens eget.');
    expect(await page.locator('main input, main textarea, main select').count()).toBe(0);
    await page.goBack();
    await page.reload();
    expect(await page.textContent('#historik')).toMatch(/Såg de inlämnade svaren.*Eva/s);
    await press(page, /^Återkalla länken för sakkunnig/);
    expect(page.url()).toContain('?aterkallad');
    expect(await page.textContent('#lankar')).toContain('Återkallad 13 mars 2024');
    await press(page, 'Gör länken');
    expect(await page.inputValue('#lank')).toBe('https://svara.example/hemlig');
    await page.goto(`${swedish.url}/desk/2024/anvandare`);
    expect(await page.textContent('h1')).toBe('Det får ni inte göra');
    await context.close();
  });

  it('J8 step 4 downloads the response table', async () => {
    const { context, page } = await openVisit(browser, { viewport: wide });
    await signIn(page, await desk.addUser('Rut', ['reviewer']));
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Hämta svarstabellen (response.csv)' }).click();
    expect((await download).suggestedFilename()).toBe('response-2024.csv');
    await context.close();
  });

  it('gives every page to keyboard and screen reader, in both languages, wide and narrow', async () => {
    const { context, page, faults } = await openVisit(browser, { viewport: wide });
    await signIn(page, await desk.addUser('Per', ['administrator', 'editor']));
    const paths = [
      '/2024?sok=upplands',
      '/2024/kalender',
      '/2024/kalender/starta',
      '/2024/enhet/0114',
      '/2024/enhet/0114/svar/lss',
      '/2024/anvandare',
      '/2024/anvandare/actor-Per',
      '/2024/anvandare/oversyn',
      '/2024/konto',
      '/2024/logg',
      '/omgangar',
      '/logga-in',
    ];
    const found: string[] = [];
    for (const [language, { url }] of Object.entries({ sv: swedish, en: english })) {
      for (const path of paths) {
        await page.goto(`${url}/desk${path}`);
        const name = `desk-${language}${path.replace(/[^a-z0-9]+/g, '-')}`;
        found.push(...(await listPageFaults(page, name)).map((fault) => `${name}: ${fault}`));
      }
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
