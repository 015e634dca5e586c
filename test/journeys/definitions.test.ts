// J1 in a real browser: the next round from the last one, its days, one question, and what the change report says; and J10's withdrawal.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { go } from '../support/follow.ts';
import { listPageFaults, wide } from '../support/listPageFaults.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openVisit } from '../support/openVisit.ts';
import { type RunningServerApp, startServerApp } from '../support/startServerApp.ts';

let browser: Browser;
let server: RunningServerApp;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServerApp([])]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const press = (page: Page, name: string) => go(page, page.getByRole('button', { name, exact: true }).first());

describe('definitions at the desk', { timeout: 300_000 }, () => {
  it('J1 a proposal is made and edited without typing anything twice', async () => {
    const { context, page, faults } = await openVisit(browser, { viewport: wide });
    await page.goto(await server.addUser('Karin', ['editor', 'publisher']));
    await press(page, 'Logga in');
    await page.waitForURL('**/desk/**');
    await page.goto(`${server.url}/desk/2024/definitioner`);
    expect(await listPageFaults(page, 'desk-definitions')).toEqual([]);

    expect(await page.inputValue('input[name="ar"]')).toBe('2025');
    await press(page, 'Gör ett förslag');
    await page.waitForURL('**/definitioner/2025-*');
    expect(await page.textContent('main')).toContain('2025-02-22 är en lördag.');
    expect(await listPageFaults(page, 'desk-proposal')).toEqual([]);

    await page.selectOption('select[name="del"]', 'barn');
    await press(page, 'Visa');
    await go(page, page.getByRole('link', { name: 'Ändra B1', exact: true }));
    expect(await listPageFaults(page, 'desk-question')).toEqual([]);
    await press(page, 'Spara ändringen');
    expect(await page.textContent('.error-summary')).toContain('Ändra texten eller perioden.');
    expect(await listPageFaults(page, 'desk-question-faults')).toEqual([]);
    await page.fill('textarea[name="text"]', 'Har ni en rutin?');
    await page.getByText('Inte fullt ut').click();
    await page.fill('textarea[name="skal"]', 'Frågan är kortare.');
    await press(page, 'Spara ändringen');
    await page.waitForURL('**#andrat');
    const report = (await page.textContent('section[aria-labelledby="andrat"]')) ?? '';
    expect(report).toContain('B1 Har ni en rutin?');
    expect(report).toContain('Frågan är kortare.');
    expect(report).not.toContain('påminnelse');
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
    await context.close();
  });

  it('J10 an indicator is withdrawn beside the calculation', async () => {
    const { context, page } = await openVisit(browser, { viewport: wide });
    await page.goto(await server.addUser('Petra', ['publisher']));
    await press(page, 'Logga in');
    await page.waitForURL('**/desk/**');
    await page.goto(`${server.url}/desk/2018/berakna?omrade=lss`);
    await page.selectOption('select[name="kolumn"]', 'LSS-02.1');
    await page.fill('textarea[name="skal"]', 'Frågan uppfattades olika.');
    await press(page, 'Dra tillbaka');
    await page.waitForURL('**#tillbakadraget');
    expect(await page.textContent('section[aria-labelledby="tillbakadraget"]')).toContain('Frågan uppfattades olika.');
    expect(await listPageFaults(page, 'desk-withdrawal')).toEqual([]);
    await context.close();
  });
});
