// The file as other programs find it: parts that hang together, a title and a mark on every slide, words for what is drawn.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawOutcomes } from '../../../../../src/products/chart/drawOutcomes.ts';
import { type SlideBlock, type SlideShow, writeSlideShow } from '../../../../../src/products/document/index.ts';
import { arrangeBlocks } from '../../../../../src/products/document/slides/arrangeBlocks.ts';
import { places } from '../../../../../src/products/document/slides/slideGeometry.ts';
import { chooseRuns } from '../../../../support/propertyRuns.ts';
import { readParts, readRelations, readSlides } from '../../../../support/readSlides.ts';

const drawing = drawOutcomes(
  {
    kind: 'outcomes',
    title: '7 av 12 & fler',
    description: 'Önskvärt läge 7, delvis 1, värde saknas 4.',
    rows: [
      {
        label: '',
        isOwn: true,
        parts: [
          { word: 'Önskvärt läge', count: 7, countText: '7', fill: 'desired' },
          { word: 'Delvis', count: 1, countText: '1', fill: 'partly' },
          { word: 'Värde saknas', count: 4, countText: '4', fill: 'absent' },
        ],
      },
    ],
  },
  620,
);
const results: Extract<SlideBlock, { readonly kind: 'results' }> = {
  kind: 'results',
  caption: 'Svar i Mjölby 2024',
  head: ['Indikator', 'Svar', 'Saknas'],
  rows: [[{ text: 'Rutin\nOmråde A' }, { text: 'Ja', meaning: 'green' }, { text: '3' }]],
  widths: [5, 2, 1],
  numbers: [2],
};
const show: SlideShow = {
  title: 'Results for Mjölby 2024',
  language: 'en',
  date: '2024-06-18',
  overline: 'Öppna jämförelser 2024',
  lead: ['Mjölby is compared with size group 2.'],
  notes: ['Most means at least 60 per cent.'],
  footer: 'Slides, Mjölby 2024',
  mark: 'Invented answers',
  foreign: { language: 'sv', texts: ['Öppna jämförelser 2024', 'Mjölby'] },
  slides: [
    {
      title: '7 of 12',
      blocks: [
        { kind: 'drawing', drawing, alt: drawing.description },
        { kind: 'paragraph', role: 'body', text: 'Mjölby <reaches> it.' },
      ],
      source: 'Source: Jämför.',
      notes: [],
    },
    { title: 'What goes well', blocks: [results], source: 'Source: Jämför.', notes: ['Rutin: Ja'] },
    {
      title: 'About',
      blocks: [
        { kind: 'points', items: ['One', 'Two'] },
        { kind: 'link', text: 'All results', address: 'https://jamfor.example/enhet/0586?omgang=2024&asOf=x' },
      ],
      source: '',
      notes: [],
    },
  ],
};

describe('a slide show', () => {
  const bytes = writeSlideShow(show);
  const parts = readParts(bytes);
  const slides = readSlides(bytes);

  it('hangs together: every part has a type, every relation leads to a part', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const path of parts.keys()) {
      if (path.startsWith('ppt/') && !path.endsWith('.rels')) expect(types).toContain(`PartName="/${path}"`);
      const { length } = readRelations(parts, path).filter(({ target, isOutside }) => !isOutside && !parts.has(target));
      expect([path, length]).toEqual([path, 0]);
    }
    for (const [path, xml] of parts) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect([path, new Set(ids).size]).toEqual([path, ids.length]);
      const asked = [...xml.matchAll(/ r:id="(rId\d+)"/g)].map(([, id]) => id);
      const known = readRelations(parts, path).map(({ id }) => id);
      if (!path.endsWith('.rels')) expect([path, asked.filter((id) => !known.includes(id ?? ''))]).toEqual([path, []]);
    }
  });

  it('has a title, its mark, its source and its number on every slide, in the order of the show', () => {
    expect(slides.map(({ title }) => title)).toEqual([show.title, '7 of 12', 'What goes well', 'About']);
    for (const { paragraphs } of slides) expect(paragraphs).toContain('Invented answers');
    for (const { paragraphs, xml } of slides.slice(1)) {
      expect(paragraphs).toContain('Slides, Mjölby 2024');
      expect(xml).toContain('type="slidenum"');
    }
    expect(slides[1]?.paragraphs).toContain('Source: Jämför.');
    expect(slides[1]?.paragraphs).toContain('Mjölby <reaches> it.');
    const unmarked = readSlides(writeSlideShow({ ...show, mark: undefined } as unknown as SlideShow));
    expect(unmarked.flatMap(({ paragraphs }) => paragraphs)).not.toContain('Invented answers');
  });

  it('says what is drawn, and marks the head of a table', () => {
    expect(slides[1]?.descriptions).toEqual([drawing.description]);
    expect(slides[1]?.paragraphs).toEqual(expect.arrayContaining(['Önskvärt läge', '7', '1', '4']));
    expect(slides[2]?.tables).toEqual([
      [
        ['Indikator', 'Svar', 'Saknas'],
        ['Rutin\nOmråde A', 'Ja', '3'],
      ],
    ]);
    expect(slides[2]?.descriptions).toEqual(['Svar i Mjölby 2024']);
    expect(slides[2]?.xml).toContain('<a:tblPr firstRow="1"/>');
    expect(slides[2]?.xml).toContain('<a:srgbClr val="A9DCD3"/>');
  });

  it('has notes for the speaker and links that lead out', () => {
    expect(slides.map(({ notes }) => notes)).toEqual([['Most means at least 60 per cent.'], [], ['Rutin: Ja'], []]);
    expect(slides[3]?.links).toEqual(['https://jamfor.example/enhet/0586?omgang=2024&asOf=x']);
    expect(slides[3]?.xml).toContain('<a:hlinkClick r:id="rId2"/>');
  });

  it('gives every run its language, names theirs', () => {
    const runs = slides.flatMap((slide) => slide.runs);
    expect(runs.every(({ language }) => /^(sv-SE|en-GB)$/.test(language))).toBe(true);
    const swedish = runs.filter(({ language }) => language === 'sv-SE').map(({ text }) => text);
    expect(new Set(swedish)).toEqual(new Set(['Öppna jämförelser 2024', 'Mjölby']));
  });

  it('tells of no time but its day, and gives the same bytes', () => {
    expect(parts.get('docProps/core.xml')).toContain('2024-06-18T00:00:00Z</dcterms:modified>');
    expect(Buffer.from(writeSlideShow(show)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('sets a long title of the first slide smaller', () => {
    const read = (title: string) => readSlides(writeSlideShow({ ...show, title }))[0]?.xml ?? '';
    expect(read('Kort titel')).not.toContain('sz="3600"');
    expect(read(`${'Stöd och service '.repeat(4)}2024`)).toContain('sz="3600"');
    expect(read(`${'Stöd och service '.repeat(5)}2024`)).toContain('sz="3000"');
  });

  it('has no shapes for a map, and says so', () => {
    const path = { ...drawing, marks: [{ kind: 'path', role: 'place', d: 'M0 0h1' } as const] };
    const [first] = show.slides;
    if (first === undefined) throw new Error('The show has slides');
    const blocks = [{ kind: 'drawing', drawing: path, alt: '' } as const];
    expect(() => writeSlideShow({ ...show, slides: [{ ...first, blocks }] })).toThrow('no shape for a path');
  });
});

const text = fc.string({ minLength: 1, maxLength: 220 });
const block = fc.oneof(
  fc.record({
    kind: fc.constant('paragraph' as const),
    role: fc.constantFrom('body' as const, 'muted' as const),
    text,
  }),
  fc.record({ kind: fc.constant('points' as const), items: fc.array(text, { minLength: 1, maxLength: 4 }) }),
  fc.constant(results),
  fc.constant({ kind: 'drawing' as const, drawing, alt: 'x' }),
);

it('parts no word of a table where there is room, and writes no sign for where it might be', () => {
  const head = ['Indikator som har ett långt namn', 'Social\u00adförvaltningen Centrum 2024', 'Saknas'];
  const [frame] = arrangeBlocks([{ ...results, caption: 'x', head }]).slice(1);
  if (frame?.kind !== 'table') throw new Error('The block is a table');
  const [first = 0, second = 0, third = 0] = frame.table.widths;
  expect(first + second + third).toBeCloseTo(places.content.width);
  // Nineteen letters in bold are at least ten times as wide as the type is high.
  expect(second).toBeGreaterThan(10 * frame.size);
  const slide = { title: 'Tabell', blocks: [{ ...results, head }], source: '', notes: [] } as const;
  const [, read] = readSlides(writeSlideShow({ ...show, slides: [slide] }));
  expect(read?.tables[0]?.[0]?.[1]).toBe('Socialförvaltningen Centrum 2024');
});

it('stands below each other within the margins, in smaller sizes the more it says', () => {
  const { left, top, width } = places.content;
  const size = (all: readonly SlideBlock[]) =>
    Math.max(0, ...arrangeBlocks(all).map((frame) => (frame.kind === 'drawing' ? 0 : frame.size)));
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      let bottom: number = top;
      for (const { box } of arrangeBlocks(blocks)) {
        expect(box.top).toBeGreaterThanOrEqual(bottom - 0.01);
        expect(box.left).toBe(left);
        expect(box.width).toBeLessThanOrEqual(width + 0.01);
        bottom = box.top + box.height;
      }
      expect(size([...blocks, ...blocks])).toBeLessThanOrEqual(size(blocks));
    }),
    chooseRuns(60),
  );
});
