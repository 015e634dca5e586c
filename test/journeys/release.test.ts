// J10 and J11 with a real browser: derive and check, then publish with a second person, an embargo and a correction.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctAsOffice } from '../support/correctAsOffice.ts';
import { press } from '../support/follow.ts';
import { keepSmall } from '../support/keepSmall.ts';
import { listPageFaults, wide } from '../support/listPageFaults.ts';
import { loadRealRound } from '../support/loadRealRound.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openVisit } from '../support/openVisit.ts';
import { type RunningServerApp, startServerApp } from '../support/startServerApp.ts';

const withdrawnColumn = 'LSS-12';
/** An answer of Mjölby's that no other question depends on, and the column that it decides. */
const corrected = { unit: '0586', part: 'gemensam', cell: 'G10[lss-vuxen]', column: 'LSS-08' };
const area = '/desk/2018/publicera/lss';

// A whole release of the area is made in publish.test.ts; its life is the same for a small one.
const set = keepSmall(loadRealRound(2018).set, 2018, {
  area: 'lss',
  descriptions: ['LSS-01', 'LSS-02', 'LSS-08', 'LSS-12', 'LSS-B1'],
  counties: ['05', '19'],
});

let browser: Browser;
let server: RunningServerApp;
let desk: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServerApp(['gemensam', 'lss'], {}, set)]);
  server.setNow('2018-06-11T08:00:00Z');
  desk = await signIn('Karin');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function signIn(name: string): Promise<Page> {
  const { page } = await openVisit(browser, { viewport: wide });
  await page.goto(await server.addUser(name, ['publisher']));
  await press(page, 'Logga in');
  await page.waitForURL('**/desk/2024');
  return page;
}

/** Goes through the checklist and freezes the release; returns the hash of what is frozen. */
async function freeze(page: Page, reason?: string): Promise<string> {
  await page.goto(`${server.url}/desk/2018/publicera?omrade=lss`);
  for (const note of await page.locator('.checklist-warning input').all()) await note.fill('Det är en övning.');
  if (reason !== undefined) await page.fill('textarea[name="andringsskal"]', reason);
  await press(page, /^Frys/);
  await page.waitForURL('**/publicera/lss?gjort=fryst');
  return (await page.textContent('.facts .receipt-code')) ?? '';
}

async function approve(page: Page, date: string, clock: string): Promise<void> {
  await page.goto(server.url + area);
  await page.getByLabel('Vid en tid').check();
  await page.fill('input[name="dag"]', date);
  await page.fill('input[name="klockslag"]', clock);
  await press(page, /^Godkänn/);
}

async function findStatus(path: string): Promise<number> {
  const answer = await fetch(server.url + path);
  await answer.body?.cancel();
  return answer.status;
}

async function readText(path: string): Promise<string> {
  return (await fetch(server.url + path)).text();
}

describe('J10 and J11: from answers to what is published', { timeout: 600_000 }, () => {
  it('J10 shows why a cell and a share are what they are, withdraws an indicator, and calculates the same again', async () => {
    await desk.goto(`${server.url}/desk/2018/berakna?omrade=lss`);
    expect(await desk.textContent('main')).toContain('Inga problem i de inlämnade svaren.');
    await desk.selectOption('select[name="kolumn"]', withdrawnColumn);
    await desk.fill('textarea[name="skal"]', 'Frågan har förståtts på olika sätt.');
    await press(desk, 'Dra tillbaka');
    expect(await desk.textContent('main')).toContain('Frågan har förståtts på olika sätt.');

    const content = await freeze(desk);
    expect(content).toMatch(/^[0-9a-f]{64}$/);
    const preview = `${server.url}${area}/forhandsvisa/2018/lss`;
    await desk.goto(`${preview}/LSS-02.1?enhet=0586`);
    expect(await desk.textContent('[aria-label="Förhandsvisning"]')).toContain('Bara arbetsbordet ser den.');
    expect(await desk.textContent('main')).toContain('Varför har Mjölby det resultatet?');
    await desk.goto(`${preview}/LSS-02.1?grupp=county-19`);
    expect(await desk.textContent('main')).toMatch(/Varför har Västmanlands? (län )?den andelen\?/);
    await desk.goto(`${preview}/${withdrawnColumn}`);
    expect(await desk.textContent('main')).toContain('Frågan har förståtts på olika sätt.');
    expect(await listPageFaults(desk, 'desk-preview')).toEqual([]);

    // Calculated again from the same answers, it is the same content.
    const second = await signIn('Lena');
    await second.goto(server.url + area);
    await second.fill('textarea[name="skal"]', 'Räkna en gång till.');
    await press(second, 'Skicka tillbaka');
    await second.waitForURL('**/publicera?omrade=lss');
    expect(await freeze(desk)).toBe(content);
    await second.context().close();
  });

  it('J11 a second person approves; nothing is seen before 08.00 and everything after, also the correction', async () => {
    const second = await signIn('Maja');
    await approve(second, '2018-06-18', 'åtta');
    expect(await second.textContent('.error-summary')).toContain('Skriv dag och klockslag');
    await approve(second, '2018-06-01', '8');
    expect(await second.textContent('.error-summary')).toContain('Tiden har redan varit.');
    expect(await listPageFaults(second, 'desk-release-refused')).toEqual([]);
    await approve(second, '2018-06-18', '08.00');
    await second.waitForURL('**/publicera/lss?gjort=godkant');
    expect(await second.textContent('main')).toContain('Blir synlig 18 juni 2018 kl. 08.00.');

    const addresses = ['/2018/lss', '/2018/lss/LSS-01', '/2018/lss/v1/results.csv', '/2018/lss/v1/release.json'];
    server.setNow('2018-06-18T05:59:59Z');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    for (const address of addresses) expect([address, await findStatus(address)]).toEqual([address, 404]);
    expect(await readText('/api/v1/releases')).not.toContain('"lss"');
    server.setNow('2018-06-18T06:00:00Z');
    await expect.poll(() => findStatus('/2018/lss'), { timeout: 120_000 }).toBe(200);
    for (const address of addresses) expect([address, await findStatus(address)]).toEqual([address, 200]);
    const first = await readText('/2018/lss/v1/results.csv');
    expect(JSON.parse(await readText('/2018/lss/v1/release.json')).time).toBe('2018-06-18T06:00:00.000Z');

    // The next day an error is found: readers are told of it until it is corrected.
    server.setNow('2018-06-19T07:00:00Z');
    const { page } = await openVisit(browser, { viewport: wide });
    const finder = await signIn('Kim');
    await announceFault(finder, page);
    server.setNow('2018-06-19T07:10:00Z');
    await correctAnswer();
    const author = await signIn('Anna');
    await freeze(author, 'Mjölby hade svarat fel på fråga G10.');
    expect(await author.textContent('#andringar')).toContain('Mjölby');
    expect(await author.textContent('#andringar')).toContain('Svar från kommuner');
    expect(await listPageFaults(author, 'desk-release-correction')).toEqual([]);
    const approver = await signIn('Olle');
    await approver.goto(server.url + area);
    await press(approver, /^Godkänn/);
    await approver.waitForURL('**/publicera/lss?gjort=godkant');

    expect(await readText('/2018/lss/v1/results.csv')).toBe(first);
    expect(await readText('/2018/lss/v2/results.csv')).not.toBe(first);
    const changes: readonly { readonly version: number; readonly code: string; readonly column: string }[] = JSON.parse(
      await readText('/2018/lss/v2/data.json'),
    ).changes;
    expect(changes.filter(({ code }) => code === corrected.unit)).toEqual([
      expect.objectContaining({ version: 2, column: corrected.column, changeClass: 'answer' }),
    ]);
    expect([...new Set(changes.map(({ column }) => column))]).toEqual([corrected.column]);
    await endFault(finder, page);
    await page.goto(`${server.url}/2018/lss?version=1`);
    expect(await page.textContent('main')).toContain('version 2');
    await page.goto(`${server.url}/metod?omgang=2018`);
    expect(await page.textContent('main')).toContain('Mjölby hade svarat fel på fråga G10.');
  });
});

const knownFault = 'Mjölbys svar på fråga G10 är fel ifyllt.';

/** The desk writes a notice, looks at it and makes it public; the page of the figure has it at once. */
async function announceFault(finder: Page, reader: Page): Promise<void> {
  await finder.goto(`${server.url}/desk/2018/publiceringar`);
  await finder.getByRole('link', { name: 'Kända fel' }).click();
  await press(finder, 'Förhandsvisa');
  expect(await finder.textContent('.error-summary')).toContain('Skriv vad som är fel.');
  await finder.fill('textarea[name="svenska"]', knownFault);
  await finder.fill('input[name="kommuner"]', 'Mjölby');
  await finder.locator('summary', { hasText: 'Välj indikatorer' }).click();
  await finder.getByLabel(new RegExp(`^${corrected.column} `)).check();
  expect(await listPageFaults(finder, 'desk-fault-form')).toEqual([]);
  await press(finder, 'Förhandsvisa');
  expect(await finder.textContent('main')).toContain('för Mjölby.');
  await press(finder, 'Meddela felet');
  await finder.waitForURL('**/kanda-fel?gjort=meddelat');
  await reader.goto(`${server.url}/2018/lss/${corrected.column}?enhet=${corrected.unit}`);
  expect(await reader.textContent('.notice-warning')).toContain(knownFault);
  expect(await reader.textContent('.why')).toContain('Uppgiften berörs av ett känt fel.');
  expect(await listPageFaults(reader, 'known-fault')).toEqual([]);
}

/** A correcting version is live: the desk is asked, and ends the notice; it stays where the fault is. */
async function endFault(finder: Page, reader: Page): Promise<void> {
  await finder.goto(`${server.url}/desk/2018/publiceringar`);
  await finder.getByRole('link', { name: 'Gå till kända fel' }).click();
  await finder.getByLabel('Felet är rättat i version 2').check();
  await press(finder, 'Avsluta');
  await finder.waitForURL('**/kanda-fel?gjort=avslutat');
  expect(await listPageFaults(finder, 'desk-fault-ended')).toEqual([]);
  const page = `${server.url}/2018/lss/${corrected.column}`;
  await reader.goto(page);
  expect(await reader.textContent('main')).not.toContain(knownFault);
  await reader.goto(`${page}?version=1`);
  expect(await reader.textContent('main')).toContain('Rättat i version 2, meddelat 19 juni 2018.');
}

async function correctAnswer(): Promise<void> {
  const { unit, part, cell } = corrected;
  const key = { round: 2018, unit, part };
  const handedIn = await server.collection.findHandedIn(key);
  if (handedIn === undefined) throw new Error('Mjölby has answered');
  const answers = new Map(handedIn.answers);
  answers.set(cell, answers.get(cell) === 'JA' ? 'NEJ' : 'JA');
  const by = { actor: 'actor-Karin', link: undefined, at: '2018-06-19T07:00:00.000Z', definitionHash: set.hash };
  const correction = {
    answers,
    comments: handedIn.comments,
    freeTextCells: new Set<string>(),
    reason: 'Kommunen ringde.',
  };
  await correctAsOffice({ store: server.collection, teamwork: server.teamwork }, key, correction, by);
}
