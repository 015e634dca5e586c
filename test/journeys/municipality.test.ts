// J12 an officer before the committee, J13 a politician on the phone, J15 an analyst of a county: all without script. What
// their lists do to a page is looked at by axe here; the kinds of pages are in accessibility.test.ts.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildReleaseFixture } from '../support/buildReleaseFixture.ts';
import { checkAccessibility } from '../support/checkAccessibility.ts';
import { listSmallControls, measureSidewaysScroll } from '../support/checkPage.ts';
import { go, press } from '../support/follow.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openPage } from '../support/openVisit.ts';
import { buildPublishedRelease, createPublishedApp } from '../support/publishedSite.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';

let browser: Browser;
let site: ServedApp;
let fixtureSite: ServedApp;
const folder = mkdtempSync(join(tmpdir(), 'jamfor-journey-'));

beforeAll(async () => {
  browser = await openBrowser();
  site = await serveApp(createPublishedApp(buildPublishedRelease()));
  fixtureSite = await serveApp(createPublishedApp(buildReleaseFixture()));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await fixtureSite?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page as it prints: text and size of its paper. */
async function print(page: Page): Promise<{ readonly text: string; readonly info: string }> {
  const path = join(folder, 'page.pdf');
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
  return {
    text: execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }),
    info: execFileSync('pdfinfo', ['-l', '99', path], { encoding: 'utf8' }),
  };
}

describe('J12 an officer before the committee', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage(browser, { javaScriptEnabled: false });
  });

  it('finds the municipality by its name and reads what changed and what stands out', async () => {
    await page.goto(`${site.url}/`);
    await page.getByLabel('Kommun, stadsdel eller indikator').fill('mjolby');
    await press(page, 'Sök');
    expect(new URL(page.url()).pathname).toBe('/enhet/0586');
    const contrasts = page.locator('section[aria-labelledby=sticker-ut] li');
    const changes = page.locator('section[aria-labelledby=andrat] li');
    for (const shown of [await contrasts.count(), await changes.count()]) {
      expect(shown).toBeGreaterThan(2);
      expect(shown).toBeLessThanOrEqual(5);
    }
    for (const contrast of await contrasts.allTextContents()) {
      expect(contrast).toMatch(/Mjölby har ”.+” 2018, till skillnad från de flesta i storleksgrupp \d: \d+ av \d+ \(/);
      expect(contrast).toMatch(/i gruppen saknar svar|Alla enheter i gruppen har svarat/);
    }
    for (const change of await changes.allTextContents()) {
      expect(change).toMatch(/Mjölby har gått från .+2017.+2018\./);
      expect(change).toMatch(/Går att jämföra direkt med 2017|Jämförbarheten påverkas: /);
    }
    expect(await page.locator('section[aria-labelledby=sakert]').textContent()).toMatch(/I riket svarade/);
  });

  it('changes what it is compared with: county, kind of municipality, larger ones, a list of its own', async () => {
    const compared = () => page.locator('section[aria-labelledby=sticker-ut]').textContent();
    await go(page, page.getByRole('link', { name: 'Östergötlands län' }));
    expect(await compared()).toContain('Östergötlands län');
    await go(page, page.getByRole('link', { name: 'SKR-grupp', exact: false }).first());
    expect(await compared()).toContain('SKR-grupp');
    await page.getByText('Jämför med en annan grupp').click();
    await page.getByLabel('Grupp', { exact: true }).selectOption('storlek-4');
    await press(page, 'Visa');
    expect(await compared()).toContain('storleksgrupp 4');
    await page.getByLabel('Lägg till kommuner').fill('Motala, Linköping, Tranås, Finspång, Vadstena, Norrköping');
    await press(page, 'Lägg till');
    expect(page.url()).toContain('med=lista');
    expect(await compared()).toContain('den egna listan');
    const heads = await page.locator('#tabell-lss thead th').allTextContents();
    for (const head of ['Mjölby', 'Förra mätningen', 'Riket', 'Östergötlands län', 'Egen lista (6)']) {
      expect(heads).toContain(head);
    }
  });

  it('opens an indicator: why it is measured, its rule, its question, its series and what it rests on', async () => {
    await go(page, page.locator('section[aria-labelledby=andrat] li a').first());
    const text = await page.locator('main').textContent();
    for (const words of [
      'Varför har Mjölby det resultatet?',
      'Varför det mäts',
      'Så räknas resultatet',
      '(vår formulering)',
    ]) {
      expect(text).toContain(words);
    }
    expect(await page.getByRole('link', { name: 'Serien över tid' }).count()).toBeGreaterThan(0);
    await page.goBack();
    await page.locator('section[aria-labelledby=andrat]').waitFor();
  });

  it('prints it on a few pages of A4 with year, base and source', async () => {
    const { text, info } = await print(page);
    expect(info).toMatch(/Page\s+1 size:\s+59\d.*A4/);
    expect(Number(/Pages:\s+(\d+)/.exec(info)?.[1])).toBeLessThanOrEqual(8);
    expect(text).toMatch(/Källa: Jämför, .*2018, version 1/);
    expect(text).toMatch(/till skillnad från de flesta|Det här sticker ut/);
    expect(text).not.toMatch(/Lägg till kommuner|Hoppa till innehållet/);
    await page.close();
  });

  it('prints what the site is on one sheet, in either language', async () => {
    for (const path of ['/om', '/en/om']) {
      const page = await openPage(browser, { javaScriptEnabled: false });
      await page.goto(site.url + path);
      expect((await print(page)).info, path).toMatch(/Pages:\s+1\n/);
      await page.close();
    }
  });

  it('gets the whole page in less than 100 kB, faces and styles included', { timeout: 120_000 }, async () => {
    const context = await browser.newContext();
    const fresh = await context.newPage();
    const session = await context.newCDPSession(fresh);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await fresh.goto(`${site.url}/enhet/0586`, { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(gzipSync(await fresh.content()).length / 2);
    expect(bytes).toBeLessThan(100_000);
    await context.close();
  });
});

describe('J13 a politician on the phone', () => {
  it('understands the first screens, and finds who does it in one tap', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    await page.goto(`${site.url}/enhet/0586`);
    const opening = await page.evaluate(() => {
      const end = document.querySelector('.comparison')?.getBoundingClientRect().top ?? 0;
      return { end, text: document.querySelector('main')?.textContent ?? '' };
    });
    expect(opening.end).toBeLessThan(2 * 700);
    for (const words of ['Ja', 'Delvis', 'Nej', 'önskvärt läge', 'utvecklingsområde', 'Det betyder inte ”Nej”']) {
      expect(opening.text).toContain(words);
    }
    expect(opening.text).toContain('De säger inte hur insatsen blir för den enskilda.');
    expect(opening.text).toContain('SKR står för Sveriges Kommuner och Regioner.');
    expect(await measureSidewaysScroll(page)).toBe(0);
    await page.getByRole('link', { name: 'Liknande kommuner' }).first().click();
    await page.waitForURL('**#liknande');
    expect(new URL(page.url()).hash).toBe('#liknande');
    expect(await page.locator('section[aria-labelledby=liknande] li').count()).toBeGreaterThan(0);
    expect(await measureSidewaysScroll(page)).toBe(0);
    await page.close();
  });
});

describe('J15 an analyst of a county', () => {
  const region =
    'Ale, Alingsås, Göteborg, Härryda, Kungsbacka, Kungälv, Lerum, Lilla Edet, Mölndal, Partille, Stenungsund, Tjörn, Öckerö';

  it('chooses the municipalities of a region by name, with the units of Göteborg opened up', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${site.url}/jamfor`);
    await page.getByLabel('Lägg till kommuner').fill(region);
    await press(page, 'Lägg till');
    const names = await page.locator('#omraden tbody th').allTextContents();
    expect(names.filter((name) => name.startsWith('Göteborg – ')).length).toBeGreaterThan(1);
    expect(names.filter((name) => !name.startsWith('Göteborg – '))).toEqual(
      region.split(', ').filter((name) => name !== 'Göteborg'),
    );
    expect(await page.locator('#omraden tbody td').first().textContent()).toMatch(/\d+ i önskvärt läge, \d+ delvis/);
    const { text, info } = await print(page);
    expect(info).toMatch(/Page\s+1 size:\s+84\d.* x 59\d/);
    expect(text).toContain('Öckerö');
    await go(page, page.getByRole('link', { name: 'LSS', exact: false }).first());
    expect(await page.locator('#tabell-lss thead th').count()).toBe(names.length + 3);
    const printed = await print(page);
    expect(printed.text).toMatch(/Ja|Nej/);
    expect(printed.text).toContain('Riket');
    await page.close();
  });

  it('opens the county from the start page, and every unit of it from there', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${site.url}/`);
    await page.locator('summary', { hasText: 'Östergötlands län' }).click();
    await go(page, page.getByRole('link', { name: 'Hela Östergötlands län' }));
    expect(new URL(page.url()).pathname).toBe('/lan/05');
    await page.goBack();
    await go(page, '.county-map a[href="/lan/05"]');
    expect(new URL(page.url()).pathname).toBe('/lan/05');
    expect(await page.locator('#omraden tbody tr').count()).toBe(13);
    await go(page, page.getByRole('link', { name: 'Öppna länet på jämförelsesidan' }));
    expect(await page.locator('.chosen-units li').count()).toBe(13);
    await page.close();
  });
});

describe('a page with a list', () => {
  const paths = [
    '/enhet/0586?omrade=lss&med=lista&enheter=0580,1980',
    '/jamfor?enheter=0580,0586,1980&lagg=Mjlby',
    '/jamfor?enheter=0580,0586,0509&omrade=lss',
  ];
  const looks = [
    { width: 320, colorScheme: 'dark', language: '' },
    { width: 768, colorScheme: 'light', language: '/en' },
    { width: 1280, colorScheme: 'light', language: '' },
  ] as const;

  it.each(paths)(
    '%s has no fault that axe finds, no sideways scroll and no small control',
    { timeout: 180_000 },
    async (path) => {
      for (const { width, colorScheme, language } of looks) {
        const page = await openPage(browser, { viewport: { width, height: 900 }, colorScheme });
        await page.goto(fixtureSite.url + language + path);
        const name = `${language}${path} ${width} ${colorScheme}`;
        expect(await checkAccessibility(page), name).toEqual([]);
        expect(await listSmallControls(page), name).toEqual([]);
        expect(await measureSidewaysScroll(page), name).toBe(0);
        await page.close();
      }
    },
  );
});
