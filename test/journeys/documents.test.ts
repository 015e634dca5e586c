// A part answered in Word, in a real browser with and without script: fetched, filled in, read in, and checked on the way by axe.
// JAMFOR_SHOTS=folder keeps pictures.

import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editDocument } from '../support/editDocument.ts';
import { go, press } from '../support/follow.ts';
import { listPageFaults, narrow, wide } from '../support/listPageFaults.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openVisit } from '../support/openVisit.ts';
import { type QuestionnaireServer, startQuestionnaire } from '../support/startQuestionnaire.ts';

let browser: Browser;
let server: QuestionnaireServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startQuestionnaire()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Fills in a field as Word does: the words in place of the grey ones. */
function fill(bytes: Uint8Array, tag: string, text: string): Uint8Array {
  return editDocument(bytes, 'word/document.xml', (xml) => {
    const place = xml.indexOf(`<w:tag w:val="${tag}"/>`);
    const end = xml.indexOf('</w:sdt>', place);
    const control = xml
      .slice(place, end)
      .replace('<w:showingPlcHdr/>', '')
      .replace(/<w:t [^>]*>[^<]*</, `<w:t>${text}<`);
    return xml.slice(0, place) + control + xml.slice(end);
  });
}

describe('a part answered in Word', { timeout: 180_000 }, () => {
  it.each([
    ['with script', true],
    ['without script', false],
  ])('is fetched, filled in and read in %s', async (name, hasScript) => {
    const link = await server.addLink({ unit: hasScript ? '0586' : '0114', part: 'lss' });
    const viewport = hasScript ? wide : narrow;
    const { context, page, faults } = await openVisit(browser, { viewport, javaScriptEnabled: hasScript });
    await page.goto(`${link}/lss`);
    await go(page, page.getByRole('link', { name: 'Skriv ut frågorna, eller svara i Word' }));
    expect(await listPageFaults(page, `word-${name}`, hasScript)).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Frågorna, tomma (Word)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^fragor-2018-lss-\d{4}\.docx$/);
    const empty = new Uint8Array(await readFile(await download.path()));
    const filled = fill(fill(fill(empty, 'a:L7', 'Ja'), 'a:L5', 'Kanske'), 'c:L7', 'Sedan 2016.');

    const upload = async (bytes: Uint8Array) => {
      await page.setInputFiles('#fil', { name: 'LSS ifylld.docx', mimeType: '', buffer: Buffer.from(bytes) });
      await press(page, 'Läs filen');
    };
    await upload(new Uint8Array([1, 2, 3]));
    expect(await page.textContent('#fil-fel')).toContain('Filen är inte läst');
    expect(await listPageFaults(page, `word-refused-${name}`, hasScript)).toEqual([]);

    await upload(filled);
    expect(await page.textContent('h1')).toBe('Så här läste vi LSS ifylld.docx');
    expect(await page.textContent('main')).toContain('”Kanske” finns inte bland svaren.');
    expect(await listPageFaults(page, `word-read-${name}`, hasScript)).toEqual([]);
    await press(page, 'Spara valda svar i utkastet');
    expect(await page.textContent('main')).toContain('2 svar från Word-filen är sparade.');
    await go(page, page.getByRole('link', { name: 'Tillbaka till frågorna' }));
    expect(await page.isChecked('input[name="a:L7"][value="JA"]')).toBe(true);

    await page.goto(`${link}/lss/las-in`);
    await upload(fill(empty, 'a:L7', 'Nej'));
    expect(await page.textContent('main')).toContain('Svar som skiljer sig');
    expect(await page.getByRole('radio', { name: 'I utkastet: Ja' }).isChecked()).toBe(true);
    expect(await listPageFaults(page, `word-differs-${name}`, hasScript)).toEqual([]);
    // The refused file is answered with 422, which the browser tells in its console.
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
    expect(server.errors).toEqual([]);
    await context.close();
  });
});
