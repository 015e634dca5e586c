import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestField, parseCsv, renderCsv } from '../../../../src/products/dataFile/index.ts';
import { chooseRuns } from '../../../support/propertyRuns.ts';

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function parse(text: string) {
  return parseCsv(encode(text));
}

function fieldsOf(text: string): readonly (readonly string[])[] {
  return parse(text).records.map((record) => record.fields);
}

describe('parseCsv', () => {
  it('reads plain and quoted fields, doubled quotes, and line breaks inside quotes', () => {
    expect(fieldsOf('a,b\n"x, y","sa ""hej"""\n"två\nrader",z\n')).toEqual([
      ['a', 'b'],
      ['x, y', 'sa "hej"'],
      ['två\nrader', 'z'],
    ]);
  });

  it.each([
    ['LF', 'a,b\n1,2\n3,4\n'],
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['CR', 'a,b\r1,2\r3,4\r'],
    ['no line break at the end', 'a,b\n1,2\n3,4'],
    ['a byte order mark', '\uFEFFa,b\n1,2\n3,4\n'],
    ['empty lines', 'a,b\n\n1,2\n\n\n3,4\n\n'],
  ])('accepts %s', (_, text) => {
    const { records, faults } = parse(text);
    expect(faults).toEqual([]);
    expect(records.map((record) => record.fields)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('numbers a record by its first line', () => {
    const { records } = parse('a,b\n"1\n1\n1",2\r\n\r\n3,4\n');
    expect(records.map((record) => record.line)).toEqual([1, 2, 6]);
  });

  it('tells an unclosed quote at its line and keeps every good line behind it', () => {
    const { records, faults } = parse('a,b\n1,"2\n3,4\n5,"6"\n7,"åtta, nio"\n');
    expect(faults).toEqual([{ kind: 'unclosedQuote', line: 2, fields: ['1'], input: '"2' }]);
    expect(records.map((record) => record.fields)).toEqual([
      ['a', 'b'],
      ['3', '4'],
      ['5', '6'],
      ['7', 'åtta, nio'],
    ]);
  });

  it('finds an unclosed quote in every one of many lines in reasonable time', () => {
    const { records, faults } = parse(`a,b\n${'1,"2\n'.repeat(20_000)}3,4\n`);
    expect(faults.length).toBe(20_000);
    expect(records.at(-1)).toEqual({ line: 20_002, fields: ['3', '4'] });
  });

  it('tells text behind a closed quote, and a stray quote inside plain text is text', () => {
    const { records, faults } = parse('a,b\n"1"x,2\n5" skärm,4\n');
    expect(faults).toMatchObject([{ kind: 'misplacedQuote', line: 2 }]);
    expect(records.map((record) => record.fields)).toEqual([
      ['a', 'b'],
      ['5" skärm', '4'],
    ]);
  });

  it('tells a record with too few or too many fields, with those it has', () => {
    const { records, faults } = parse('a,b\n1\n1,2,3\n4,5\n');
    expect(faults).toMatchObject([
      { kind: 'wrongColumnCount', line: 2, found: 1, fields: ['1'] },
      { kind: 'wrongColumnCount', line: 3, found: 3, fields: ['1', '2', '3'] },
    ]);
    expect(records).toHaveLength(2);
  });

  it.each([
    ['plain', (long: string) => `a,b\n1,${long}\n3,4\n`],
    ['quoted', (long: string) => `a,b\n1,"${long}"\n3,4\n`],
    ['quoted and unclosed', (long: string) => `a,b\n1,"${long}\n3,4\n`],
  ])('leaves out a %s field of 2 MB and reads on', (_, build) => {
    const { records, faults } = parse(build('x'.repeat(2_000_000)));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.line).toBe(2);
    expect(records.at(-1)).toEqual({ line: 3, fields: ['3', '4'] });
  });

  it('accepts a field of exactly the limit', () => {
    expect(parse(`a\n${'x'.repeat(longestField)}\n`).faults).toEqual([]);
    expect(parse(`a\n${'x'.repeat(longestField + 1)}\n`).faults).toMatchObject([{ kind: 'fieldTooLong', line: 2 }]);
  });

  it('tells the lines that are not UTF-8 and keeps the others', () => {
    const latin1 = Uint8Array.from([...'a,b\n1,p\u00e5\n3,4\n'].map((sign) => sign.charCodeAt(0)));
    const { records, faults } = parseCsv(latin1);
    expect(faults).toMatchObject([{ kind: 'notUtf8', line: 2, fields: ['1', 'p\uFFFD'] }]);
    expect(records.map((record) => record.line)).toEqual([1, 3]);
  });

  it('tells a line with NUL and keeps the others', () => {
    const { records, faults } = parse('a,b\n1,\0\n3,4\n');
    expect(faults).toMatchObject([{ kind: 'controlCharacter', line: 2 }]);
    expect(records.map((record) => record.line)).toEqual([1, 3]);
  });

  it.each([
    ['UTF-16 with mark', Uint8Array.from([0xff, 0xfe, 0x75, 0, 0x6e, 0]), 'utf16'],
    ['UTF-16 without mark', Uint8Array.from([0x75, 0, 0x6e, 0, 0x69, 0]), 'utf16'],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'binary'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x1a, 0x0d, 0x0a]), 'binary'],
  ])('recognises %s as no CSV, in one fault', (_, bytes, kind) => {
    expect(parseCsv(bytes)).toMatchObject({ records: [], faults: [{ kind, line: 1 }] });
  });

  it('gives nothing for nothing', () => {
    expect(parse('')).toEqual({ records: [], faults: [], columnCount: 0 });
  });

  it('gives back what renderCsv wrote', () => {
    const text = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom('"', ',', '\n', '\r', ';', ' ', '\uFEFF'),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        ),
      })
      .filter((each) => !each.includes('\0'));
    const tables = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) => fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1 }))
      // A header has no control characters on its first line: there the file is judged to be text.
      .map((records) => [records[0]?.map((_, index) => `k${index}`) ?? [], ...records]);
    fc.assert(
      fc.property(tables, (records) => {
        const { records: read, faults } = parse(renderCsv(records));
        expect(faults).toEqual([]);
        expect(read.map((record) => record.fields)).toEqual(records);
      }),
      chooseRuns(300),
    );
  });

  it('never throws, and numbers its lines within the file, whatever the bytes', () => {
    const fragments = fc.constantFrom('a,b,c\n', '"', '""', ',', '\n', '\r', '\r\n', 'x', '\0', 'å', '1,2,3\n');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(fragments, { maxLength: 60 }).map((parts) => encode(parts.join(''))),
    );
    fc.assert(
      fc.property(bytes, (input) => {
        const lineCount = new TextDecoder().decode(input).split(/\r\n|\n|\r/).length;
        const { records, faults } = parseCsv(input);
        for (const { line } of [...records, ...faults]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lineCount);
        }
      }),
      chooseRuns(300),
    );
  });

  it('loses at most the line of a fault: good lines around a broken one are all kept', () => {
    const goodLine = fc.constantFrom('1,2', '"a, b",c', '"x ""y"" z",', 'å,ö');
    const brokenLine = fc.constantFrom('1', '1,2,3', '"öppen,2', '1,"öppen', '"a"b,c', '1,\0');
    fc.assert(
      fc.property(
        fc.array(goodLine, { maxLength: 20 }),
        brokenLine,
        fc.array(goodLine, { maxLength: 20 }),
        (before, broken, after) => {
          const { records, faults } = parse(`${['h,i', ...before, broken, ...after].join('\n')}\n`);
          expect(faults.map((fault) => fault.line)).toEqual([before.length + 2]);
          expect(records).toHaveLength(1 + before.length + after.length);
        },
      ),
      chooseRuns(300),
    );
  });
});
