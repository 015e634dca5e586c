// J21: someone who cannot see colour or the screen gets the same answers as everyone else: from the accessibility tree of the
// pages, from a page without any colour, and from the workbook in LibreOffice.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWorkbook } from '../../src/products/workbook/index.ts';
import { buildReleaseFixture } from '../support/buildReleaseFixture.ts';
import { follow } from '../support/follow.ts';
import { listTableRows } from '../support/listTableRows.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openPage } from '../support/openVisit.ts';
import { createPublishedApp } from '../support/publishedSite.ts';
import { readWithOffice } from '../support/readWithOffice.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';

const data = buildReleaseFixture();
const columns = data.columns.filter(({ kind }) => kind === 'indicator').map(({ code }) => code);
// The words as the contract has them, written by hand.
const words: Readonly<Record<string, string>> = {
  JA: 'Ja',
  DELVIS: 'Delvis',
  NEJ: 'Nej',
  EJ_AKTUELLT: 'Ej aktuellt',
  NOT_ANSWERED: 'Ej svar',
  NOT_AVAILABLE: 'Uppgift saknas',
  UNCERTAIN: 'Redovisas ej, för osäker',
  REMOVED_FOR_SAFETY: 'Redovisas ej av sekretesskäl',
  NOT_MEASURED: 'Mäts inte detta år',
  NOT_IN_FRAME: 'Ingår inte',
  WITHDRAWN: 'Publiceras ej detta år',
};
let browser: Browser;
let site: ServedApp;

beforeAll(async () => {
  browser = await openBrowser();
  site = await serveApp(createPublishedApp(data));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The answers of the release, unit by unit, in the order of the columns. */
function listAnswers(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    data.units.map((unit) => [
      unit.code,
      columns.map((column) => {
        const found = data.results.find(
          ({ indicator, level, code }) => indicator === column && level === 'unit' && code === unit.code,
        );
        return words[found?.status === 'VALUE' ? (found.outcome ?? '') : (found?.status ?? '')] ?? 'no word';
      }),
    ]),
  );
}

async function openArea(page: Page): Promise<void> {
  const chosen = columns.map((code) => `kolumn=${code}`).join('&');
  await page.goto(`${site.url}/2018/lss?${chosen}`);
}

describe('J21 a reader who cannot see', () => {
  it('hears the word of every answer, in a row that is headed by the unit', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await openArea(page);
    const rows = await listTableRows(page, 'Resultat för varje enhet 2018');
    const answers = listAnswers();
    for (const unit of data.units) {
      const name = unit.kind === 'municipality' ? unit.name : `${unit.municipalityName} – ${unit.name}`;
      const row = rows.find(({ head }) => head === name || head.startsWith(`${name} `));
      expect([name, ...(row?.cells.slice(-columns.length) ?? [])]).toEqual([name, ...(answers.get(unit.code) ?? [])]);
    }
    await page.close();
  });

  it('goes by keyboard alone past the table, and from an answer to its why', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await openArea(page);
    await page.getByRole('link', { name: 'Hoppa över tabellen' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('efter-tabellen');
    await page.locator('#enheter tbody tr', { hasText: 'Vallentuna' }).getByRole('link', { name: 'Delvis' }).focus();
    await follow(page, () => page.keyboard.press('Enter'));
    expect(page.url()).toContain('enhet=0115');
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(
      'Varför har Vallentuna det resultatet?',
    );
    await page.close();
  });

  it('passes the table in one step of the Tab key, and goes from answer to answer with the arrows', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/2018/lss`);
    const table = page.locator('#enheter');
    expect(await table.locator('a').count()).toBeGreaterThan(30);
    expect(await table.locator('a[tabindex="0"]').count()).toBe(1);
    await table.locator('tbody tr', { hasText: 'Vallentuna' }).getByRole('link').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/LSS-02\.1\?enhet=0115$/);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/LSS-02\.1\?enhet=0114$/);
    await page.keyboard.press('Home');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Upplands Väsby');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#enheter') === null)).toBe(true);
    await page.close();
  });

  it('sees a shape and a word where there is no colour, and a hatch where there is no value', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await openArea(page);
    const drawn = await page.evaluate(() =>
      [...document.querySelectorAll('#enheter td[class]')].map((cell) => {
        const shape = getComputedStyle(cell, '::before');
        return {
          kind: cell.className,
          words: cell.textContent ?? '',
          shape: `${shape.content} ${shape.backgroundColor === 'rgba(0, 0, 0, 0)'} ${shape.backgroundImage !== 'none'}`,
          isHatched: getComputedStyle(cell).backgroundImage.includes('repeating-linear-gradient'),
        };
      }),
    );
    const meanings = drawn.filter(({ kind }) => kind.startsWith('meaning-'));
    const shapesByKind = new Map(meanings.map(({ kind, shape }) => [kind, shape]));
    expect(new Set(shapesByKind.keys()).size).toBe(3);
    expect(new Set(shapesByKind.values()).size).toBe(3);
    expect(meanings.every(({ words: told, kind, shape }) => told !== '' && shape === shapesByKind.get(kind))).toBe(
      true,
    );
    const absent = drawn.filter(({ kind }) => kind === 'absent');
    expect(absent.length).toBeGreaterThan(0);
    expect(absent.every(({ isHatched, words: told }) => isHatched && told !== '')).toBe(true);
    await page.close();
  });

  it('reads the same words in the workbook, cell by cell', async () => {
    const tabs = await readWithOffice(buildWorkbook(data));
    const rows = tabs.get('Kommun') ?? [];
    const top = rows.findIndex((row) => row.includes(columns[0] ?? ''));
    const head = rows[top] ?? [];
    const answers = listAnswers();
    // A line of names stands between the codes and the units, which come in the order of the release.
    for (const [place, unit] of data.units.entries()) {
      const row = rows[top + 2 + place];
      expect([unit.code, ...columns.map((column) => row?.[head.indexOf(column)])]).toEqual([
        unit.code,
        ...(answers.get(unit.code) ?? []),
      ]);
    }
  });
});
