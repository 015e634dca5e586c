// The documents of a release as PDF: the claim of PDF/UA-1, the tags that a screen reader goes by, and the same bytes twice.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createTypstPrinter } from '../../../../src/adapters/typst/index.ts';
import { type PrintedDocument, releaseDocuments } from '../../../../src/products/document/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { listBlocks, listHeadings } from '../../../support/readBlocks.ts';

const folder = mkdtempSync(join(tmpdir(), 'jamfor-documents-'));
const refused: string[] = [];
const printer = createTypstPrinter((title) => refused.push(title));
const fixture = buildReleaseFixture();

afterAll(async () => {
  await printer.close();
  rmSync(folder, { recursive: true, force: true });
});

function inspect(bytes: Uint8Array, ...args: readonly string[]): string {
  const path = join(folder, 'dokument.pdf');
  writeFileSync(path, bytes);
  return execFileSync('pdfinfo', [...args, path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function countTags(structure: string, tag: string): number {
  return structure.match(new RegExp(`^ *${tag}[ :\\n]`, 'gmu'))?.length ?? 0;
}

describe('the documents of a release', () => {
  for (const { name, build } of releaseDocuments) {
    it(`R-PUBLICATION-14 ${name} is a tagged PDF/UA-1 with title, headings and heads of tables, and the same bytes twice`, async () => {
      const document = build(fixture);
      const bytes = await printer.print(document);
      expect(inspect(bytes)).toMatch(/Tagged: +yes/u);
      expect(inspect(bytes)).toContain(document.title);
      expect(inspect(bytes, '-meta')).toContain('<pdfuaid:part>1<');
      const structure = inspect(bytes, '-struct');
      const count = (level: number) =>
        listHeadings(document).filter((heading) => heading.startsWith(String(level))).length;
      expect([2, 3, 4, 5].map((level) => countTags(structure, `H${level}`))).toEqual([1, 2, 3, 4].map(count));
      expect(countTags(structure, 'THead')).toBe(countTags(structure, 'Table'));
      const figures = listBlocks(document).filter(({ kind }) => kind === 'figure').length;
      expect(countTags(structure, 'Figure')).toBe(figures);
      expect(await printer.print(document)).toEqual(bytes);
      expect(refused).toEqual([]);
    });
  }

  it('tag a name in another language with its language, wherever it stands as whole words', async () => {
    const document: PrintedDocument = {
      title: 'Report on Kil',
      language: 'en',
      standard: 'ua-1',
      date: '2018-06-14',
      overline: 'A test',
      footer: 'Jämför',
      pages: 'Page {page} of {pages}',
      blocks: [
        { kind: 'paragraph', role: 'body', text: 'Kil has 1–14 999 invånare (LSS) and no Kilometre' },
        { kind: 'results', caption: 'Table 1', head: ['Kil'], rows: [[{ text: 'Kil' }]], widths: [1] },
      ],
    };
    const foreign = { language: 'sv', texts: ['1–14 999 invånare (LSS)', 'Kil'] } as const;
    const count = (bytes: Uint8Array) =>
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Lang ?\(sv\)/g)?.length ?? 0;
    expect(count(await printer.print(document))).toBe(0);
    const named: PrintedDocument = { ...document, foreign };
    const marked = await printer.print(named);
    expect(count(marked)).toBeGreaterThan(0);
    expect(inspect(marked, '-meta')).toContain('<pdfuaid:part>1<');
    expect(refused).toEqual([]);
  });

  it('keep a short table on one page, and headings with the sentence between them and what follows', async () => {
    const frame = {
      title: 'Prov',
      language: 'sv',
      standard: 'ua-1',
      date: '2018-06-14',
      overline: 'Ett prov',
      footer: 'Jämför',
      pages: 'Sida {page} av {pages}',
    } as const;
    const above = (count: number) =>
      Array.from({ length: count }, () => ({ kind: 'paragraph', role: 'body', text: 'Ovan' }) as const);
    const rows = Array.from({ length: 8 }, (_, index) => [`Rad ${index}`]);
    const readPages = async (blocks: PrintedDocument['blocks']) => {
      const path = join(folder, 'sidor.pdf');
      const document: PrintedDocument = { ...frame, blocks };
      writeFileSync(path, await printer.print(document));
      return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).split('\f');
    };
    for (const count of [30, 32, 34, 36]) {
      const pages = await readPages([...above(count), { kind: 'table', head: ['Rader'], widths: [1], rows }]);
      expect([count, pages.filter((page) => page.includes('Rad ')).length]).toEqual([count, 1]);
    }
    for (const count of [33, 34, 35, 36]) {
      const pages = await readPages([
        ...above(count),
        { kind: 'heading', level: 1, text: 'Avsnitt' },
        { kind: 'paragraph', role: 'muted', text: 'Om avsnittet' },
        { kind: 'heading', level: 2, text: 'Del av det' },
        { kind: 'facts', rows: [{ term: 'Slag', text: 'Prov' }] },
      ]);
      const places = ['Avsnitt\n', 'Om avsnittet', 'Del av det'].map((words) =>
        pages.findIndex((page) => page.includes(words)),
      );
      expect([count, new Set(places).size]).toEqual([count, 1]);
    }
  });

  it('tag contents, a drawing with its words, a link and pages that lie', async () => {
    const document: PrintedDocument = {
      title: 'Prov',
      language: 'sv',
      standard: 'ua-1',
      date: '2018-06-14',
      overline: 'Ett prov',
      footer: 'Jämför',
      pages: 'Sida {page} av {pages}',
      blocks: [
        { kind: 'contents', title: 'Innehåll' },
        { kind: 'heading', level: 1, text: 'Avsnitt' },
        {
          kind: 'figure',
          svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><rect width="9" height="9"/></svg>',
          alt: 'En stapel som når 9 av 10',
          caption: 'Figur 1. Stapel',
          width: 0.5,
        },
        { kind: 'link', text: 'Läs mer', address: 'https://example.se/' },
        {
          kind: 'landscape',
          blocks: [
            {
              kind: 'results',
              caption: 'Tabell 1. Utfall',
              head: ['Enhet', 'Utfall'],
              rows: [[{ text: 'Lidingö' }, { text: 'Ja', meaning: 'green' }]],
              widths: [1, 1],
            },
          ],
        },
      ],
    };
    const bytes = await printer.print(document);
    const structure = inspect(bytes, '-struct');
    for (const tag of ['TOC', 'TOCI', 'Figure', 'Link', 'Table'])
      expect([tag, countTags(structure, tag) > 0]).toEqual([tag, true]);
    // The standard refuses a drawing without words.
    expect(inspect(bytes, '-f', '1', '-l', '9')).toMatch(/Page +2 size: +841\.89 x 595\./u);
    expect(refused).toEqual([]);
  });
});
