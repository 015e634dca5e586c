// Every kind of page in both languages at three widths: axe finds nothing, nothing scrolls sideways, no control is small. The long run
// takes every look, the ordinary one a third of them.
// What is tested stands in the accessibility statement: JAMFOR_WRITE_RESULTS=1 writes it anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccessibilityResults, accessibilityResults } from '../../src/apps/site/about/accessibilityResults.ts';
import { packCells } from '../../src/stages/publication/index.ts';
import { siteAccessibility } from '../../src/texts/sv/siteMethod.ts';
import { buildReleaseFixture } from '../support/buildReleaseFixture.ts';
import { checkAccessibility } from '../support/checkAccessibility.ts';
import { listSmallControls, measureSidewaysScroll } from '../support/checkPage.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openPage } from '../support/openVisit.ts';
import { createPublishedApp } from '../support/publishedSite.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';

const widths = [320, 768, 1280] as const;
const languages = ['sv', 'en'] as const;

/** Kinds of pages by their names in the statement, each with an address in the small release. */
const kinds: Readonly<Record<string, string>> = {
  start: '/',
  search: '/sok?q=mjolb',
  place: '/enhet/0586',
  district: '/enhet/0180-farsta',
  city: '/enhet/0180',
  county: '/lan/05',
  compare: '/jamfor?enheter=0586,0580',
  area: '/2018/lss',
  areaColumns: '/2018/lss?kolumn=LSS-01&kolumn=LSS-B1&lan=05&ordna=skr',
  indicator: '/2018/lss/LSS-01',
  number: '/2018/lss/LSS-B1?enhet=0115',
  unitWhy: '/2018/lss/LSS-02.1?enhet=0114',
  groupWhy: '/2018/lss/LSS-12?grupp=county-01',
  series: '/serie/series-lss-01?enhet=0586',
  version: '/2018/lss/LSS-02.1?version=1',
  method: '/metod',
  data: '/data',
  about: '/om',
  cookies: '/kakor',
  accessibility: '/tillganglighet',
  embed: '/infoga/2018/lss/LSS-01/karta',
  notFound: '/2018/lss/finns-inte',
};

interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly language: 'sv' | 'en';
}

let browser: Browser;
let site: ServedApp;
const found = new Map<string, string[]>();

beforeAll(async () => {
  browser = await openBrowser();
  const first = buildReleaseFixture();
  const earlier = { ...packCells(first), round: first.round - 1 };
  const changes = [
    {
      version: 2,
      level: 'unit',
      code: '0114',
      column: 'LSS-02.1',
      before: 'NEJ',
      after: 'JA',
      reason: 'Kommunen hade svarat fel.',
      changeClass: 'answer',
    },
  ] as const;
  const second = { ...first, version: 2, time: '2018-09-03T08:00:00+02:00', changes, earlier: [earlier] };
  site = await serveApp(createPublishedApp(first, second));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Light and dark are each seen at every width, over the kinds. */
function listLooks(index: number): readonly Look[] {
  return languages.flatMap((language, place) =>
    widths.map((width, step): Look => {
      const scheme = (index + place + step) % 2 === 0 ? 'light' : 'dark';
      return { width, scheme, language };
    }),
  );
}

/** All in the long run; in the ordinary one every third, so that each kind is seen in both languages and each width by many kinds. */
function listSeenLooks(index: number): readonly Look[] {
  const looks = listLooks(index);
  const takesAll = process.env.JAMFOR_LONG === '1' || process.env.JAMFOR_WRITE_RESULTS === '1';
  return takesAll ? looks : looks.filter((_, place) => (place + index) % 3 === 0);
}

async function findFaults(page: Page, { width, scheme }: Look): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 900 });
  const excess = await measureSidewaysScroll(page);
  const small = await listSmallControls(page);
  return [
    ...(await checkAccessibility(page)),
    ...(excess > 0 ? [`scrolls sideways by ${excess} px`] : []),
    ...small.map((control) => `small: ${control}`),
  ].map((fault) => `${width} ${scheme}: ${fault}`);
}

/** On paper a page that is wider than its sheet is made smaller as a whole, or cut. */
async function findPrintFaults(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const isLandscape = (await page.locator('.wide-print').count()) > 0;
  await page.setViewportSize({ width: Math.round(((isLandscape ? 297 - 24 : 210 - 28) / 25.4) * 96), height: 900 });
  const excess = await measureSidewaysScroll(page);
  return excess > 0 ? [`wider than its sheet by ${excess} px`] : [];
}

describe('every kind of page', () => {
  it.each(Object.entries(kinds).map(([kind, path], index) => ({ kind, path, index })))(
    '$kind can be used by everyone, in two languages at three widths',
    { timeout: 240_000 },
    async ({ kind, path, index }) => {
      const faults: string[] = [];
      for (const language of languages) {
        const page = await openPage(browser);
        page.on('pageerror', (error) => faults.push(String(error)));
        await page.goto(site.url + (language === 'en' ? `/en${path === '/' ? '' : path}` : path));
        for (const look of listSeenLooks(index).filter((candidate) => candidate.language === language)) {
          faults.push(...(await findFaults(page, look)));
        }
        faults.push(...(await findPrintFaults(page)));
        await page.close();
      }
      found.set(kind, faults);
      expect(faults).toEqual([]);
    },
  );

  it('stands in the accessibility statement with what was tested', () => {
    const require = createRequire(import.meta.url);
    const { version } = JSON.parse(readFileSync(require.resolve('axe-core/package.json'), 'utf8')) as {
      version: string;
    };
    const pages = Object.keys(kinds).map((kind, index) => ({
      kind,
      looks: listLooks(index).map(({ width, scheme, language }) => `${width} ${scheme} ${language}`),
      faults: found.get(kind) ?? [],
    }));
    const results = { date: accessibilityResults.date, tool: `axe-core ${version}`, rules: testedRules, pages };
    if (process.env.JAMFOR_WRITE_RESULTS === '1')
      writeResults({ ...results, date: new Date().toISOString().slice(0, 10) });
    else expect(accessibilityResults).toEqual(results);
    expect(Object.keys(kinds).filter((kind) => siteAccessibility.kinds[kind] === undefined)).toEqual([]);
  });
});

describe('the head of a page', () => {
  it.each(languages)(
    'has its navigation in one row on phones and tablets, high enough to touch (%s)',
    async (language) => {
      const page = await openPage(browser);
      await page.goto(site.url + (language === 'en' ? '/en/data' : '/data'));
      for (const width of [320, 360, 768]) {
        await page.setViewportSize({ width, height: 900 });
        const links = await page.locator('.navigation a').evaluateAll((found) =>
          found.map((link) => {
            const { top, height } = link.getBoundingClientRect();
            return { top, isHigh: Math.round(height) >= 44 };
          }),
        );
        expect(links, `${width} px`).toHaveLength(5);
        expect(new Set(links.map(({ top }) => top)).size, `${width} px`).toBe(1);
        expect(
          links.every(({ isHigh }) => isHigh),
          `${width} px`,
        ).toBe(true);
      }
      await page.close();
    },
  );
});

const testedRules = 'WCAG 2.0–2.2 A, AA';

function writeResults(results: AccessibilityResults): void {
  const file = new URL('../../src/apps/site/about/accessibilityResults.ts', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf('export const accessibilityResults');
  writeFileSync(
    file,
    `${text.slice(0, start)}export const accessibilityResults: AccessibilityResults = ${JSON.stringify(results, null, 2)};\n`,
  );
}
