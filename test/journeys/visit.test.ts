// A visitor with a real browser: from the start page to why a figure is what it is; every kind of page is
// checked by axe, in light and dark, wide and narrow. JAMFOR_SHOTS=folder keeps a picture of each.

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAssetFiles } from '../../src/adapters/files/readAssetFiles.ts';
import { createSite } from '../../src/apps/site/createSite.tsx';
import { createAssetRoutes } from '../../src/ui/assetRoutes.ts';
import { buildBundledRelease } from '../support/buildBundledRelease.ts';
import { buildReleaseFixture } from '../support/buildReleaseFixture.ts';
import { checkAccessibility } from '../support/checkAccessibility.ts';
import { createFixtureReader } from '../support/createFixtureReader.ts';
import { go, press } from '../support/follow.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openPage } from '../support/openVisit.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';

const shotFolder = process.env.JAMFOR_SHOTS;
let browser: Browser;
let site: ServedApp;
let fixtureSite: ServedApp;

function buildApp(...releases: Parameters<typeof createFixtureReader>) {
  return new Hono()
    .route('/', createAssetRoutes(readAssetFiles()))
    .route('/', createSite(createFixtureReader(...releases)));
}

beforeAll(async () => {
  browser = await openBrowser();
  site = await serveApp(buildApp([buildBundledRelease()]));
  fixtureSite = await serveApp(buildApp([buildReleaseFixture()], true));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await fixtureSite?.close();
});

const pages: readonly (readonly [name: string, path: string])[] = [
  ['start', '/'],
  ['area', '/2018/lss?lan=05'],
  ['area-by-county', '/2018/lss?ordna=lan&lan=05&omrade=Extern+samverkan+i+enskilda+ärenden'],
  ['unit', '/enhet/0586'],
  ['district', '/enhet/0180-farsta'],
  ['city', '/enhet/0180'],
  ['indicator', '/2018/lss/LSS-02.1'],
  ['why', '/2018/lss/LSS-02.1?enhet=0115'],
  ['background', '/2018/lss/LSS-B1'],
  ['search', '/sok?q=samordning'],
  ['search-none', '/sok?q=mjlby'],
  ['method', '/metod'],
  ['about', '/om'],
  ['accessibility', '/tillganglighet'],
  ['data', '/data'],
  ['not-found', '/2018/finns-inte'],
  ['english', '/en/2018/lss/LSS-02.1?enhet=0115'],
];

// The other kinds are seen in a small release (accessibility.test.ts); here those whose size matters. The long run takes all.
const sized = new Set(['start', 'area', 'area-by-county', 'unit', 'city', 'indicator', 'why']);
const takesAll = process.env.JAMFOR_LONG !== undefined;
const seenPages = takesAll ? pages : pages.filter(([name]) => sized.has(name));

const allLooks = [
  { name: 'light-1280', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark-1280', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: 'light-360', colorScheme: 'light', viewport: { width: 360, height: 740 } },
  { name: 'dark-360', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;
// Light and dark, wide and narrow are each seen in two of them; the long run takes all four.
const looks = takesAll ? allLooks : allLooks.filter((_, index) => index % 3 === 0);

/** Pictures of the whole page in slices that stay readable. */
async function keepShots(page: Page, path: string) {
  mkdirSync(dirname(path), { recursive: true });
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  const slice = width * 1.3;
  for (let top = 0, index = 1; top < height; top += slice, index += 1) {
    const clip = { x: 0, y: top, width, height: Math.min(slice, height - top) };
    await page.screenshot({ path: `${path}-${index}.png`, fullPage: true, clip });
  }
}

/** Pixels by which the page can be scrolled sideways. */
async function measureExcess(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function findFaults(server: ServedApp, path: string, look: (typeof looks)[number], shot: string) {
  const page = await openPage(browser, { colorScheme: look.colorScheme, viewport: look.viewport });
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  await page.goto(server.url + path);
  if (shotFolder !== undefined) await keepShots(page, `${shotFolder}/${shot}-${look.name}`);
  const excess = await measureExcess(page);
  if (excess > 0) faults.push(`the page scrolls sideways by ${excess} px`);
  faults.push(...(await checkAccessibility(page, { colours: takesAll || server === fixtureSite })));
  await page.close();
  return faults.filter((fault) => !fault.includes('status of 404'));
}

describe.each(looks)('pages in $name', (look) => {
  it.each(seenPages)(
    '%s has no fault that axe finds and never scrolls sideways',
    { timeout: 180_000 },
    async (name, path) => {
      expect(await findFaults(site, path, look, name)).toEqual([]);
    },
  );

  it('the table of all 312 units scrolls in itself, not the page', { timeout: 180_000 }, async () => {
    const page = await openPage(browser, { viewport: look.viewport });
    await page.goto(`${site.url}/2018/lss`);
    expect(await page.locator('#enheter tbody tr').count()).toBe(313);
    expect(await measureExcess(page)).toBe(0);
    await page.close();
  });

  it('every status that a cell can have passes too, while rounds are being loaded', { timeout: 180_000 }, async () => {
    expect(await findFaults(fixtureSite, '/', look, 'loading')).toEqual([]);
    expect(await findFaults(fixtureSite, '/2018/lss', look, 'statuses')).toEqual([]);
  });
});

describe('a visit', () => {
  it('finds a municipality by name without dots, its page, an indicator, and why', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${site.url}/`);
    await page.getByLabel('Kommun, stadsdel eller indikator').fill('mjolby');
    await press(page, 'Sök');
    expect(new URL(page.url()).pathname).toBe('/enhet/0586');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Mjölby');
    await go(page, page.locator('#tabell-lss a[href*="?enhet=0586"]').first());
    expect(page.url()).toContain('?enhet=0586');
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(
      'Varför har Mjölby det resultatet?',
    );
    await page.getByLabel('Visa svaret för en enhet').selectOption('0114');
    await press(page, 'Visa varför');
    expect(page.url()).toContain('?enhet=0114');
    await page.close();
  });
});
