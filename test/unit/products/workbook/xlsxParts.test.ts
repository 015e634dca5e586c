// The small pieces of the writer, where a mistake would show as a damaged file.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findColumnBreaks } from '../../../../src/products/workbook/findColumnBreaks.ts';
import { buildNumberCell, buildRow, type WorkbookSheet } from '../../../../src/products/workbook/sheet.ts';
import { countLines, estimateHeight } from '../../../../src/products/workbook/xlsx/estimateHeight.ts';
import { nameCell, nameColumn, quoteTab } from '../../../../src/products/workbook/xlsx/nameRange.ts';
import { writeXlsx } from '../../../../src/products/workbook/xlsx/writeXlsx.ts';
import { chooseRuns } from '../../../support/propertyRuns.ts';
import { readWorkbook } from '../../../support/readWorkbook.ts';

const properties = {
  title: 'Titel',
  subject: 'Ämne',
  description: 'Beskrivning',
  author: 'Jämför',
  language: 'sv-SE',
  version: '1',
  time: '2018-06-14T08:00:00+02:00',
  footer: 'Fot & fot',
};

function buildSheet(rows: WorkbookSheet['rows'], rest: Partial<WorkbookSheet> = {}): WorkbookSheet {
  return { name: 'Flik', summary: 'En flik', rows, widths: [20], print: { orientation: 'portrait' }, ...rest };
}

function buildTable(name: string, heads: readonly string[]): WorkbookSheet {
  const range = { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: heads.length - 1 };
  const body = buildRow(
    'cell',
    heads.map(() => 'a'),
  );
  return buildSheet([buildRow('head', heads), body], {
    tables: [{ name, summary: 'En tabell', range, hasFilter: true }],
  });
}

describe('texts', () => {
  it('come back as they were written, whatever they hold', async () => {
    const written = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(written, async (texts) => {
        const { book } = await readWorkbook(writeXlsx([buildSheet([buildRow('cell', texts)])], properties));
        expect(book.sheets[0]?.rows[0]).toEqual(texts);
      }),
      chooseRuns(40),
    );
  });

  it.each(['=1+1', '+46', '-5', '@namn', '<b>&amp;</b>', '"citat"', '_x0041_', ' mellanslag ', 'rad 1\nrad 2', '0114'])(
    'R-PUBLICATION-21 %j stays text',
    async (text) => {
      const { book } = await readWorkbook(writeXlsx([buildSheet([buildRow('cell', [text])])], properties));
      expect(book.sheets[0]?.rows[0]).toEqual([text]);
    },
  );

  it('lose what XML cannot hold: control characters and halves of characters', async () => {
    const text = `a\u0000b\u001Bc\uD800d\uFFFFe\t\r\nf`;
    const { book } = await readWorkbook(writeXlsx([buildSheet([buildRow('cell', [text])])], properties));
    expect(book.sheets[0]?.rows[0]).toEqual(['abcde\t\nf']);
  });
});

describe('numbers', () => {
  it.each([
    ['0', 0, 'integer'],
    ['1234', 1234, 'integer'],
    ['54.5', 54.5, 'oneDecimal'],
    ['-0.25', -0.25, 'twoDecimals'],
    ['1.234', 1.234, 'threeDecimals'],
    ['0.123456', 0.123456, 'sixDecimals'],
    ['Ej svar', 'Ej svar', 'cell'],
    ['64 (16/25)', '64 (16/25)', 'cell'],
    ['', '', 'cell'],
  ])('%j becomes %j in the style %s', (text, value, style) => {
    expect(buildNumberCell(text)).toEqual({ value, style });
  });
});

describe('names', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %d is %s', (column, name) => {
    expect(nameColumn(column)).toBe(name);
  });

  it('cells count from 1 for people', () => expect(nameCell(5, 3)).toBe('D6'));
  it('quotes in the name of a tab are doubled', () => expect(quoteTab("Karins 'flik'")).toBe("'Karins ''flik'''"));

  it.each(['', 'a'.repeat(32), 'a/b', 'a:b', 'a[b]', "'a", 'a?'])('%j is refused as a tab', (name) => {
    expect(() => writeXlsx([buildSheet([], { name })], properties)).toThrow(/tab/);
  });

  it('two tabs or two tables of one name are refused, whatever their case', () => {
    const twice = [buildSheet([], { name: 'Äpple' }), buildSheet([], { name: 'äPPLE' })];
    expect(() => writeXlsx(twice, properties)).toThrow(/same name/);
    const tables = [buildTable('Kommun', ['a']), { ...buildTable('KOMMUN', ['a']), name: 'Annan' }];
    expect(() => writeXlsx(tables, properties)).toThrow(/same name/);
  });
});

describe('tables', () => {
  it.each([
    ['two heads that differ in case only', 'Kommun', ['Län', 'LÄN']],
    ['an empty head', 'Kommun', ['Län', ' ']],
    ['a head of two lines', 'Kommun', ['Län\nkod']],
    ['a head too long', 'Kommun', ['a'.repeat(256)]],
    ['a name that could be a cell', 'AB2018', ['Län']],
    ['a name with a space', 'Min tabell', ['Län']],
  ])('%s is refused', (_, name, heads) => {
    expect(() => writeXlsx([buildTable(name, heads)], properties)).toThrow(/table/);
  });
});

describe('heights of rows', () => {
  it.each([
    ['kort', 10, 1],
    ['ett två tre', 7, 2],
    ['ett två tre', 3, 3],
    ['överenskommelse', 5, 3],
    ['a\nb\nc', 10, 3],
    ['ett överenskommelse', 8, 3],
  ])('%j takes, with room for %d, %d lines', (text, room, lines) => {
    expect(countLines(text, room)).toBe(lines);
  });

  it('leave ordinary rows alone, and never pass what the format allows', () => {
    expect(estimateHeight(buildRow('cell', ['Ja', 12]), [20])).toBeUndefined();
    expect(estimateHeight(buildRow('text', ['a '.repeat(500)]), [20])).toBeUndefined();
    expect(estimateHeight(buildRow('cell', ['ett två tre fyra fem sex']), [11])).toBe(28);
    expect(estimateHeight(buildRow('cell', ['lång '.repeat(2000)]), [10])).toBe(409);
  });
});

describe('pages of a wide table', () => {
  const build = (kinds: readonly string[], width = 10) =>
    kinds.map((kind, index) => ({
      firstColumn: 5 + index,
      width,
      dimension: kind.slice(0, 1),
      area: kind,
    }));

  it('begin at a new dimension', () => {
    const breaks = findColumnBreaks(build(['A1', 'A1', 'B1', 'B2', 'C1']), { page: 100, margin: 20, repeated: 10 });
    expect(breaks).toEqual([7, 9]);
  });

  it('begin at an indicator area where the page is full', () => {
    const groups = build(['A1', 'A1', 'A1', 'A2', 'A2', 'A2']);
    expect(findColumnBreaks(groups, { page: 60, margin: 20, repeated: 10 })).toEqual([8]);
  });

  it('begin inside an area that no page can hold', () => {
    const groups = build(Array(8).fill('A1'));
    expect(findColumnBreaks(groups, { page: 40, margin: 20, repeated: 10 })).toEqual([7, 10]);
  });

  it('hold something beside the margin on the first page, also where the first area is divided by it', () => {
    const groups = build(['A1', 'A1', 'A1', 'A2']);
    expect(findColumnBreaks(groups, { page: 45, margin: 20, repeated: 10 })).toEqual([7]);
  });

  it('begin at the first column when the margin fills the first page', () => {
    expect(findColumnBreaks(build(['A1', 'A1']), { page: 40, margin: 40, repeated: 10 })).toEqual([5]);
  });

  it('are none for no columns', () => {
    expect(findColumnBreaks([], { page: 40, margin: 40, repeated: 10 })).toEqual([]);
  });

  it('never hold more than fits, unless one group alone is too wide', () => {
    const groups = fc.array(
      fc.record({ width: fc.integer({ min: 1, max: 30 }), kind: fc.constantFrom('A1', 'A2', 'B1') }),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(groups, (sketches) => {
        const list = sketches.map(({ width, kind }, index) => ({
          firstColumn: index,
          width,
          dimension: kind.slice(0, 1),
          area: kind,
        }));
        const breaks = findColumnBreaks(list, { page: 60, margin: 20, repeated: 15 });
        expect(breaks).toEqual([...new Set(breaks)].toSorted((a, b) => a - b));
        const starts = [0, ...breaks];
        for (const [page, start] of starts.entries()) {
          const held = list.slice(start, starts[page + 1] ?? list.length);
          const used = held.reduce((sum, group) => sum + group.width, page === 0 && start === 0 ? 20 : 15);
          expect(used <= 60 || held.length <= 1).toBe(true);
          expect(new Set(held.map((group) => group.dimension)).size).toBeLessThanOrEqual(1);
        }
      }),
      chooseRuns(200),
    );
  });
});
