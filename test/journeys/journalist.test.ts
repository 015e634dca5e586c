// J16: a journalist at five past eight, without script: national findings with their limits, one municipality, a fair order, a
// citation that lasts, who did not answer, why a county has no figure; and with script a picture for a slide.

import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { go } from '../support/follow.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openPage, openVisit } from '../support/openVisit.ts';
import { buildPublishedRelease, createPublishedApp, publishedUrl } from '../support/publishedSite.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';

const data = buildPublishedRelease();
let browser: Browser;
let site: ServedApp;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const later = { ...data, version: 2, time: '2018-09-03T08:00:00+02:00' };
  site = await serveApp(createPublishedApp(data, later));
  page = await openPage(browser, { javaScriptEnabled: false });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('J16 a journalist', () => {
  it('reads three national findings with the limits of what they say', async () => {
    await page.goto(`${site.url}/2018/lss?lan=05`);
    const findings = page.locator('section[aria-labelledby=korthet]');
    expect(await findings.locator('li').count()).toBeGreaterThanOrEqual(3);
    expect(await findings.textContent()).toContain('De säger inget om enheter som inte svarade.');
    expect(await findings.textContent()).not.toMatch(/bäst|sämst|ranking/i);
  });

  it('asks how a municipality did, by its name', async () => {
    await page.getByLabel('Hur gick det för en kommun eller stadsdel?').fill('Säffle');
    await go(page, 'main search button');
    expect(new URL(page.url()).pathname).toBe('/enhet/1785');
  });

  it('orders by an answer: ties in alphabetical order, the order told, and no ranking', async () => {
    await page.goto(`${site.url}/2018/lss?lan=05`);
    await page.getByLabel('Ordna efter').selectOption('LSS-02.1');
    await go(page, page.getByRole('button', { name: 'Visa', exact: true }).last());
    expect(await page.locator('#enheter-caption').textContent()).toContain('Det är ingen rangordning av kvalitet.');
    const index = data.columns.findIndex(({ code }) => code === 'LSS-02.1');
    const rows = await page.locator('#enheter tbody:last-of-type tr').evaluateAll(
      (found, column) =>
        found.map((row) => ({
          name: row.querySelector('th a')?.textContent ?? '',
          answer: row.querySelectorAll('td:not(.unit-fact)')[column]?.textContent ?? '',
        })),
      index,
    );
    expect(rows.length).toBe(13);
    const order = ['Ja', 'Delvis', 'Nej', 'Ej aktuellt'];
    const answered = rows.filter(({ answer }) => order.includes(answer));
    expect(answered).toEqual(
      answered.toSorted(
        (a, b) => order.indexOf(a.answer) - order.indexOf(b.answer) || a.name.localeCompare(b.name, 'sv'),
      ),
    );
    expect(rows.slice(0, answered.length)).toEqual(answered);
  });

  it('takes a citation with a permanent address of this very version along, and finds whom to ask', async () => {
    const citation = page.locator('section.citation');
    expect(await citation.textContent()).toContain('version 2, publicerad 3 september 2018');
    const link = citation.locator('.citation-address');
    expect(await link.textContent()).toBe(`${publishedUrl}/2018/lss?version=2`);
    await go(page, citation.getByRole('link', { name: 'Frågor om siffrorna?' }));
    expect(await page.getByRole('heading', { name: 'Frågor om siffrorna' }).count()).toBe(1);
    await page.goto(`${site.url}/2018/lss/LSS-02.1?enhet=0586&version=1`);
    expect(await page.locator('.notice-warning').textContent()).toContain('äldre version');
    expect(await page.locator('.citation-address').textContent()).toBe(
      `${publishedUrl}/2018/lss/LSS-02.1?version=1&enhet=0586`,
    );
  });

  it('sees who did not answer, and why a county has no figure', async () => {
    await page.goto(`${site.url}/2018/lss?lan=05`);
    const unanswered = data.units.filter(({ answeredParts }) => !answeredParts.includes('lss'));
    expect(await page.locator('section[aria-labelledby=ej-svar] li').count()).toBe(unanswered.length);
    const withheld = data.results.find(
      ({ level, status }) => level === 'county' && status === 'NONRESPONSE_OVER_LIMIT',
    );
    expect(withheld).toBeDefined();
    const name = data.groups.find(({ level, code }) => level === 'county' && code === withheld?.code)?.name ?? '';
    const row = page.locator('#grupper-tabell tr', { hasText: name });
    await go(page, row.getByRole('link', { name: 'Redovisas ej, bortfall över 20 %' }).first());
    const why = page.locator('section.why');
    expect(await why.textContent()).toContain(
      `${withheld?.missing} av ${withheld?.framed} enheter saknar användbart svar`,
    );
    expect(await why.textContent()).toContain('20 procent');
    const members = data.units.filter(({ county }) => county === withheld?.code);
    expect(await page.locator('section[aria-labelledby=enheter] li').count()).toBe(members.length);
  });

  it('takes a chart along as a picture for programs that read no SVG, where scripts run', async () => {
    const links = page.getByRole('link', { name: /^Bild \((SVG|PNG)\): Karta över kommunerna$/ });
    await page.goto(`${site.url}/2018/lss/LSS-02.1?enhet=0586`);
    expect(await links.allTextContents()).toEqual(['Bild (SVG)']);
    const visit = await openVisit(browser);
    await visit.page.goto(page.url());
    const link = visit.page.getByRole('link', { name: 'Bild (PNG): Karta över kommunerna' });
    const [saved] = await Promise.all([visit.page.waitForEvent('download'), link.click()]);
    expect(saved.suggestedFilename()).toBe('oj-2018-LSS-02.1-karta-0586.png');
    const bytes = await readFile(await saved.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const svg = await (await fetch(`${site.url}/diagram/2018/lss/LSS-02.1/karta.svg?version=2&enhet=0586`)).text();
    const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(width) * 3, Number(height) * 3]);
    expect(bytes.length).toBeGreaterThan(50_000);
    expect(visit.faults).toEqual([]);
    await visit.context.close();
  });
});
