// J12's last step: the officer takes the page and the slides for the committee along, from the municipality's page, and other programs open it.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReleaseReader } from '../../src/adapters/files/createReleaseReader.ts';
import { readAssetFiles } from '../../src/adapters/files/readAssetFiles.ts';
import { writeRelease } from '../../src/adapters/files/releaseFolders.ts';
import { createSite } from '../../src/apps/site/createSite.tsx';
import { buildReleaseFiles } from '../../src/apps/wiring/buildReleaseFiles.ts';
import { createProductMaker } from '../../src/apps/wiring/createProductMaker.ts';
import { releaseDocuments } from '../../src/products/document/index.ts';
import { packCells, type ReleaseData } from '../../src/stages/publication/index.ts';
import { createAssetRoutes } from '../../src/ui/assetRoutes.ts';
import { buildReleaseFixture } from '../support/buildReleaseFixture.ts';
import { go } from '../support/follow.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openPage } from '../support/openVisit.ts';
import { publishedUrl } from '../support/publishedSite.ts';
import { readSlides } from '../support/readSlides.ts';
import { saveWithOffice } from '../support/saveWithOffice.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';
import { validateOffice } from '../support/validateOffice.ts';

const folder = mkdtempSync(join(tmpdir(), 'jamfor-take-'));
const releasesFolder = join(folder, 'releases');
const faults: unknown[] = [];
const reportError = (fault: unknown) => faults.push(fault);
const productMaker = createProductMaker({ releasesFolder, dataFolder: folder, url: publishedUrl, reportError });

let browser: Browser;
let site: ServedApp;

beforeAll(async () => {
  const documents = releaseDocuments.flatMap(({ product }) => [product, `${product}Word`]);
  const leftOut = new Set([...documents, 'workbook', 'parquet', 'dataPackage']);
  const context = { definitionHash: 'd'.repeat(64), inputs: [], replaces: undefined };
  await writeRelease(releasesFolder, await buildReleaseFiles([buildRelease()], context, { leftOut }));
  const releases = createReleaseReader(releasesFolder, () => false);
  const app = new Hono()
    .route('/', createAssetRoutes(readAssetFiles()))
    .route('/', createSite(releases, { url: publishedUrl, productMaker, reportError }));
  [browser, site] = await Promise.all([openBrowser(), serveApp(app)]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await productMaker.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The answers that differ from the year before; as many as then have yes. */
const changed: Readonly<Record<string, 'JA' | 'NEJ'>> = { '0586': 'NEJ', '0115': 'JA' };

/** The small release with the year before: Mjölby has gone from what most have to what few have. */
function buildRelease(): ReleaseData {
  const data = buildReleaseFixture({ earlier: [packCells(buildReleaseFixture({ round: 2017 }))] });
  const results = data.results.map((result) =>
    result.indicator === 'LSS-01' && result.level === 'unit'
      ? { ...result, outcome: changed[result.code] ?? result.outcome }
      : result,
  );
  return { ...data, results };
}

/** The file that a link of this name gives, as it is saved. */
async function download(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}

function readPdf(bytes: Uint8Array): { readonly info: string; readonly text: string } {
  const path = join(folder, 'underlag.pdf');
  writeFileSync(path, bytes);
  const run = (program: string, end: readonly string[]) =>
    execFileSync(program, [path, ...end], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return { info: run('pdfinfo', []), text: run('pdftotext', ['-']).replaceAll(/\s+/g, ' ') };
}

describe('J12 an officer before the committee', { timeout: 180_000 }, () => {
  it('takes slides along, which others open: findings with year, base and source, and what to say', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${site.url}/enhet/0586`);
    await go(page, page.getByRole('link', { name: 'Riket', exact: true }).first());
    const { name, bytes } = await download(page, 'Bildspel (PowerPoint)');
    await page.close();
    expect(name).toBe('oj-2018-0586-bildspel-nation.pptx');
    expect(await validateOffice([{ name, bytes }])).toEqual([]);
    const slides = readSlides(bytes);
    const [opened = new Uint8Array()] = await saveWithOffice([bytes], 'pdf', 'pptx');
    const { info, text } = readPdf(opened);
    expect(info).toMatch(new RegExp(`Pages:\\s+${slides.length}\\n`));
    expect(text).toContain('63 % (5 av 8) har ”Ja”');
    const develop = slides.find(({ title }) => title === 'Det här kan utvecklas');
    expect(develop?.tables[0]).toEqual(
      [
        ['Indikator', 'Mjölby 2018', 'Riket, 2018', 'Saknar svar', 'Möjlig andel'],
        ['Jourverksamhet med socionom', 'Nej', '63 % (5 av 8) har ”Ja”', '1', '56–67 %'],
      ].map((row) => row.map((cell) => cell.replace(/(\d) %/g, '$1\u00a0%'))),
    );
    expect(develop?.notes.join()).toContain('Mjölby har ”Nej” 2018, till skillnad från de flesta i riket');
    expect(slides.find(({ title }) => title === 'Det här har ändrats')?.tables[0]?.[1]?.slice(1, 3)).toEqual([
      'Ja 2017',
      'Nej',
    ]);
    expect(slides.find(({ title }) => title === 'Frågor att ställa')?.paragraphs).toContain(
      'Vilka av resultaten vill nämnden följa, vem ansvarar och när ska det vara klart?',
    );
    for (const { paragraphs } of slides.slice(1)) {
      expect(paragraphs.join()).toMatch(/Källa: Jämför, Öppna jämförelser 2018, utgåva [\da-f]{12}\./);
    }
    expect(faults).toEqual([]);
  });

  it('takes the page for the committee along as PDF and Word: one A4 with year, base and source', async () => {
    const page = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${site.url}/enhet/0586`);
    await go(page, page.getByRole('link', { name: 'Riket', exact: true }).first());
    const pdf = await download(page, 'Underlag till nämnden (PDF)');
    const word = await download(page, 'Underlag till nämnden (Word)');
    await page.close();
    expect([pdf.name, word.name]).toEqual(['oj-2018-0586-underlag-nation.pdf', 'oj-2018-0586-underlag-nation.docx']);
    const [opened = new Uint8Array()] = await saveWithOffice([word.bytes], 'pdf');
    for (const { info, text } of [readPdf(pdf.bytes), readPdf(opened)]) {
      expect(info).toMatch(/Pages:\s+1\n/);
      expect(info).toMatch(/Page size:\s+59\d.*A4/);
      for (const words of [
        'Underlag till nämnden: Mjölby 2018 Mjölby jämförs med riket (9 enheter).',
        'Jourverksamhet med socionom: Mjölby har ”Nej” 2018, till skillnad från de flesta i riket: 5 av 8 (63 %) har ”Ja”.',
        'Mjölby har gått från ”Ja” 2017 till ”Nej” 2018.',
        'Vilka av resultaten vill nämnden följa, vem ansvarar och när ska det vara klart?',
      ]) {
        expect(text).toContain(words);
      }
      expect(text).toMatch(/Öppna jämförelser 2018 .* Utgåva [\da-f]{12}, publicerad 14 juni 2018\./);
    }
    expect(faults).toEqual([]);
  });
});
