// Documents as Word files: their parts, and what a program that is not ours makes of them.

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type PrintedDocument, releaseDocuments, writeWordDocument } from '../../../../src/products/document/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { listHeadings } from '../../../support/readBlocks.ts';
import { saveWithOffice } from '../../../support/saveWithOffice.ts';

const fixture = buildReleaseFixture();
const documents = releaseDocuments.map(({ build }) => build(fixture));

function readPart(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

function build(blocks: PrintedDocument['blocks']): PrintedDocument {
  return {
    title: 'Prov <&>',
    language: 'sv',
    standard: 'ua-1',
    date: '2018-06-14',
    overline: 'Ett prov',
    footer: 'Jämför',
    pages: 'Sida {page} av {pages}',
    blocks,
  };
}

describe('writeWordDocument', () => {
  it('gives the same bytes for the same document', () => {
    for (const document of documents) expect(writeWordDocument(document)).toEqual(writeWordDocument(document));
  });

  it('carries the language of foreign names, whole words only, with every other sign as it was', () => {
    const text = 'Kil (LSS) & Kils\nKil';
    const document = build([{ kind: 'paragraph', role: 'body', label: 'Kil', text }]);
    const plain = readPart(writeWordDocument({ ...document, language: 'en' }), 'word/document.xml');
    const foreign = { language: 'sv', texts: ['Kil (LSS) &', 'Kil'] } as const;
    const marked = readPart(writeWordDocument({ ...document, language: 'en', foreign }), 'word/document.xml');
    const runs = [...marked.matchAll(/<w:lang w:val="sv-SE"\/><\/w:rPr><w:t xml:space="preserve">([^<]*)</g)];
    expect(runs.map(([, name]) => name)).toEqual(['Kil', 'Kil (LSS) &amp;', 'Kil']);
    const readSigns = (xml: string) => xml.replaceAll('<w:br/>', '\n').replaceAll(/<[^>]+>/g, '');
    expect(readSigns(marked)).toBe(readSigns(plain));
    const named = build([{ kind: 'paragraph', role: 'body', text: 'Plan - LSS' }]);
    const whole = { ...named, language: 'en', foreign: { language: 'sv', texts: ['Plan - LSS'] } } as const;
    expect(readPart(writeWordDocument(whole), 'word/document.xml')).toContain(
      '"sv-SE"/></w:rPr><w:t xml:space="preserve">Plan',
    );
  });

  it('marks where a word may be parted as Word does', () => {
    const text = 'Social\u00adförvaltningen';
    const xml = readPart(writeWordDocument(build([{ kind: 'paragraph', role: 'body', text }])), 'word/document.xml');
    expect(xml).toContain('Social</w:t><w:softHyphen/><w:t xml:space="preserve">förvaltningen<');
    expect(xml).not.toContain('\u00ad');
  });

  it('keeps the rows of a short table on one page, and the last two of a long one', () => {
    const write = (count: number, more = '') => {
      const rows = Array.from({ length: count }, (_, index) => [`rad ${index}. ${more}`]);
      const document = build([{ kind: 'table', head: ['Rad'], widths: [1], rows }]);
      const xml = readPart(writeWordDocument(document), 'word/document.xml');
      return [...xml.matchAll(/<w:keepNext\/>(?:(?!<\/w:p>).)*rad (\d+)\./g)].map(([, place]) => Number(place));
    };
    expect(write(3)).toEqual([0, 1]);
    expect(write(30)).toEqual([28]);
    expect(write(3, 'Ale, '.repeat(400))).toEqual([]);
    expect(write(1)).toEqual([]);
  });

  it('keeps the source below a table with its last row, and the dash of a name off the beginning of a line', () => {
    const rows = Array.from({ length: 30 }, (_, index) => [`rad ${index}. Plan - LSS – vuxen`]);
    const table = { kind: 'table', head: ['Rad'], widths: [1], rows } as const;
    const document = build([table, { kind: 'paragraph', role: 'muted', text: 'Källa: 1-2 - 3' }]);
    const xml = readPart(writeWordDocument(document), 'word/document.xml');
    const kept = [...xml.matchAll(/<w:keepNext\/>(?:(?!<\/w:p>).)*rad (\d+)\./g)].map(([, place]) => Number(place));
    expect(kept).toEqual([28, 29]);
    expect(xml).toContain('<w:pStyle w:val="TableEnd"/><w:keepNext/>');
    const before = readPart(
      writeWordDocument(build([table, { kind: 'heading', level: 1, text: 'Nu' }])),
      'word/document.xml',
    );
    expect(before).not.toContain('TableEnd');
    expect(xml).toContain('rad 3. Plan\u00a0- LSS\u00a0– vuxen');
    expect(xml).toContain('Källa: 1-2\u00a0- 3');
  });

  it('tells title, language and headings by their styles, and heads of tables as heads', () => {
    const [guide] = documents;
    if (guide === undefined) throw new Error('There is a guide');
    const bytes = writeWordDocument(guide);
    expect(readPart(bytes, 'docProps/core.xml')).toContain(`<dc:title>${guide.title}</dc:title>`);
    expect(readPart(bytes, 'word/styles.xml')).toContain('w:lang w:val="sv-SE"');
    const text = readPart(bytes, 'word/document.xml');
    for (const level of [1, 2, 3, 4]) {
      const own = listHeadings(guide).filter((heading) => heading.startsWith(String(level))).length;
      expect([level, text.split(`w:val="Heading${level}"`).length - 1]).toEqual([level, own]);
    }
    expect(text.split('<w:tbl>').length).toBe(text.split('<w:tblHeader/>').length);
    expect(text.split('<w:tblCaption ').length).toBe(text.split('<w:tbl>').length);
  });

  it('begins steps anew, has values in place of drawings and lets wide tables lie', () => {
    const table = { kind: 'table', head: ['a'], rows: [['b']], widths: [1] } as const;
    const bytes = writeWordDocument(
      build([
        { kind: 'steps', items: ['ett'] },
        { kind: 'steps', items: ['två'] },
        { kind: 'figure', svg: '<svg/>', alt: 'Bild', caption: 'Figur', width: 1 },
        {
          ...{ kind: 'figure', svg: '<svg/>', alt: 'Staplar', caption: 'Figur 2', width: 1, source: 'Källa: prov.' },
          values: { note: 'Bara i PDF.', head: ['Län', 'Andel'], rows: [['Gotlands län', '40 %']], widths: [1, 1] },
        },
        { kind: 'paragraph', role: 'body', text: 'Leder in' },
        { kind: 'landscape', blocks: [{ kind: 'paragraph', role: 'body', text: 'Leder' }, table] },
        { kind: 'link', text: 'Mer', address: 'https://example.se/?a=1&b="2"' },
      ]),
    );
    const text = readPart(bytes, 'word/document.xml');
    expect(text).toContain('<w:numId w:val="3"/>');
    expect(text).toContain('<w:numId w:val="4"/>');
    expect(readPart(bytes, 'word/numbering.xml').split('<w:startOverride')).toHaveLength(3);
    expect(text).not.toContain('svg');
    expect(text).toContain('Bild');
    for (const word of ['Figur 2', 'Gotlands län', '40 %', 'Källa: prov. Bara i PDF.']) expect(text).toContain(word);
    expect(text.split('<w:sectPr>')).toHaveLength(4);
    // What leads to a table stays with it.
    const kept = (words: string) => new RegExp(`<w:keepNext/></w:pPr><w:r><w:t[^>]*>${words}<`, 'u').test(text);
    expect([kept('Leder in'), kept('Leder')]).toEqual([false, true]);
    expect(text.split('w:orient="landscape"')).toHaveLength(2);
    expect(text).toContain('https://example.se/?a=1&amp;b=%222%22');
  });

  it('LibreOffice opens every document of a release and keeps its headings and tables', {
    timeout: 120_000,
  }, async () => {
    const saved = await saveWithOffice(documents.map(writeWordDocument), 'docx');
    saved.forEach((bytes, index) => {
      const document = documents[index];
      if (document === undefined) throw new Error('As many as were written');
      const before = readPart(writeWordDocument(document), 'word/document.xml');
      const after = readPart(bytes, 'word/document.xml');
      expect(after.split('<w:tbl>').length).toBe(before.split('<w:tbl>').length);
      const count = (text: string) => text.match(/w:val="Heading[1-4]"/gu)?.length;
      expect(count(after)).toBe(count(before));
    });
  });
});
