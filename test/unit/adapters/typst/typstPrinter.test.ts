import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createTypstPrinter } from '../../../../src/adapters/typst/index.ts';
import type { PrintedBlock, PrintedDocument } from '../../../../src/products/document/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'jamfor-typst-'));
const refused: string[] = [];
const printer = createTypstPrinter((title) => refused.push(title));

afterAll(async () => {
  await printer.close();
  rmSync(folder, { recursive: true, force: true });
});

function build(blocks: readonly PrintedBlock[], changes: Partial<PrintedDocument> = {}): PrintedDocument {
  return {
    title: 'Prov åäö',
    language: 'sv',
    standard: 'ua-1',
    date: '2018-02-01',
    overline: 'Ett prov',
    footer: 'Jämför',
    pages: 'Sida {page} av {pages}',
    blocks,
    ...changes,
  };
}

function read(bytes: Uint8Array, program: 'pdfinfo' | 'pdftotext', args: readonly string[] = []): string {
  const path = join(folder, 'prov.pdf');
  writeFileSync(path, bytes);
  const last = program === 'pdftotext' ? ['-enc', 'UTF-8', path, '-'] : [path];
  return execFileSync(program, [...args, ...last], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

const questions: PrintedBlock = { kind: 'heading', level: 1, text: 'Frågor' };

/** Every kind of block once. */
const everything: readonly PrintedBlock[] = [
  { kind: 'paragraph', role: 'lead', text: 'Ingress' },
  { kind: 'facts', rows: [{ term: 'Enhet', text: 'Lidingö' }] },
  { kind: 'notice', title: 'Obs', text: 'Läs det här' },
  { kind: 'heading', level: 1, text: 'Avsnitt' },
  { kind: 'steps', items: ['Först', 'Sedan'] },
  { kind: 'points', items: ['En punkt'] },
  {
    kind: 'question',
    code: 'G1',
    text: 'Vad?',
    isFollowUp: false,
    blocks: [
      { kind: 'choices', isMultiple: false, labels: ['Ja', 'Nej'] },
      { kind: 'number', label: 'Svar', unit: 'årsarbetare' },
      { kind: 'lines', label: 'Kommentar', count: 2 },
    ],
  },
  {
    kind: 'question',
    code: 'G1a',
    text: 'Varför?',
    isFollowUp: true,
    blocks: [
      {
        kind: 'grid',
        legend: 'A: Alla',
        head: ['Avser', 'A', 'Tal'],
        rows: [['Rad ett']],
        columns: ['square', 'number'],
      },
      { kind: 'paragraph', role: 'comment', label: 'Kommentar', text: 'Rad ett\nrad två' },
    ],
  },
  { kind: 'table', head: ['När', 'Vad'], rows: [['i går', 'något']], widths: [1, 2] },
];

describe('the printer', () => {
  it('makes a tagged PDF/UA-1 with title, tags of headings, lists and tables, and text in reading order', async () => {
    const bytes = await printer.print(build(everything));
    expect(read(bytes, 'pdfinfo')).toMatch(/Title: +Prov åäö[\s\S]*Tagged: +yes/);
    expect(read(bytes, 'pdfinfo', ['-meta'])).toMatch(/pdfuaid:part>1</);
    const structure = read(bytes, 'pdfinfo', ['-struct-text']);
    for (const tag of ['H1 ', 'H2 ', 'H3 ', 'H4 ', 'Table', 'TH ', 'TD', 'L ', 'LI']) expect(structure).toContain(tag);
    const text = read(bytes, 'pdftotext').replaceAll(/\s+/g, ' ');
    const words = ['Ett prov', 'Prov åäö', 'Ingress', 'Enhet Lidingö', 'Avsnitt', 'Vad?', 'G1a', 'Rad ett', 'i går'];
    const places = words.map((word) => text.indexOf(word));
    expect(
      words.filter((word) => !text.includes(word)),
      text,
    ).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('Sida 1 av 1');
  });

  it('tells every text of a question as a paragraph of its own, after its heading', async () => {
    const question: PrintedBlock = {
      kind: 'question',
      code: 'G1',
      text: 'Vad?',
      isFollowUp: false,
      blocks: [
        { kind: 'paragraph', role: 'muted', text: 'Gäller i år.' },
        { kind: 'paragraph', role: 'body', label: 'Så svarar ni', text: 'Räkna.' },
        { kind: 'number', label: 'Svar', unit: 'personer' },
      ],
    };
    const structure = read(await printer.print(build([questions, question])), 'pdfinfo', ['-struct-text']);
    const spoken = [...structure.matchAll(/^ *(?:(P|H\d) |"(.*)"$)/gm)].map(([, tag, text]) => tag ?? text?.trim());
    const words = spoken.slice(spoken.indexOf('H3')).join(' ').replaceAll(/ +/g, ' ');
    expect(words).toContain('H3 G1 Vad? P Gäller i år. P Så svarar ni: Räkna. P Svar: personer');
  });

  it('keeps a question on one page, and says the head, the legend and the section on every page of a long table', async () => {
    const short = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8'].map(
      (code): PrintedBlock => ({
        kind: 'question',
        code,
        text: `Fråga ${code}?`,
        isFollowUp: code === 'A3',
        blocks: [
          { kind: 'choices', isMultiple: false, labels: ['Ja', 'Nej', 'Delvis', 'Vet inte'] },
          { kind: 'lines', label: `Kommentar till ${code}`, count: 2 },
        ],
      }),
    );
    const long: PrintedBlock = {
      kind: 'question',
      code: 'B1',
      text: 'Fråga B1?',
      isFollowUp: false,
      blocks: [
        {
          kind: 'grid',
          legend: 'A: Ett långt svar',
          head: ['B1 avser', 'Ja', 'A'],
          rows: Array.from({ length: 60 }, (_, row) => [`Rad ${row}`]),
          columns: ['circle', 'circle'],
        },
      ],
    };
    const section: PrintedBlock = { kind: 'heading', level: 1, text: 'Del B', breaksPage: true, isSection: true };
    const bytes = await printer.print(build([questions, ...short, section, long]));
    const pages = read(bytes, 'pdftotext').split('\f').slice(0, -1);
    const first = pages.filter((page) => page.includes('Kommentar till'));
    expect(first.length).toBeGreaterThan(1);
    for (const page of first) {
      const codes = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, code]) => code);
      expect(codes(/Kommentar till (A\d)/g)).toEqual(codes(/Fråga (A\d)\?/g));
      expect(page).not.toContain('Del B');
    }
    const second = pages.filter((page) => page.includes('Rad '));
    expect(second.length).toBeGreaterThan(1);
    for (const page of second) {
      for (const words of ['A: Ett långt svar', 'B1 avser', 'Del B']) expect(page).toContain(words);
    }
  });

  it('gives the same bytes for the same document, and each of many its own', async () => {
    const documents = ['a', 'b', 'c', 'd'].map((title) => build(everything, { title }));
    const first = await Promise.all(documents.map((document) => printer.print(document)));
    const second = await Promise.all(documents.map((document) => printer.print(document)));
    expect(second).toEqual(first);
    expect(first.map((bytes) => /Title: +(\w)/.exec(read(bytes, 'pdfinfo'))?.[1])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('never reads a text as markup', async () => {
    const text = '#panic("nej") *fet* _kursiv_ $x$ \\ @ref <mark> = Rubrik // kommentar /* */ `kod` "';
    const bytes = await printer.print(build([{ kind: 'paragraph', role: 'body', text }]));
    expect(read(bytes, 'pdftotext').replaceAll(/\s+/g, ' ')).toContain(text);
  });

  it('makes PDF/A-2a for an archive', async () => {
    const bytes = await printer.print(build(everything, { standard: 'a-2a' }));
    expect(read(bytes, 'pdfinfo', ['-meta'])).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>A</i);
  });

  it('makes a document all the same, tagged but without the claim, when a sign has no face', async () => {
    const bytes = await printer.print(
      build([{ kind: 'paragraph', role: 'body', text: 'Tecken \ue000 här' }], { standard: 'a-2a' }),
    );
    expect(read(bytes, 'pdfinfo')).toMatch(/Tagged: +yes/);
    expect(read(bytes, 'pdfinfo', ['-meta'])).not.toMatch(/pdfaid/);
    expect(refused).toEqual(['Prov åäö']);
  });

  it('says that a document cannot be set, and goes on with the next', async () => {
    const faulty = { ...build([]), blocks: [{ kind: 'unknown' }] };
    await expect(printer.print(faulty)).rejects.toThrow('A block of the kind unknown');
    expect((await printer.print(build([]))).length).toBeGreaterThan(1000);
  });
});
