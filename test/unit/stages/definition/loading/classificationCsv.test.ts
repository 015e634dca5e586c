import { describe, expect, it } from 'vitest';
import { parseClassificationCsv } from '../../../../../src/stages/definition/loading/classificationCsv.ts';

const header = ['code', 'name'];

function parse(text: string) {
  return parseClassificationCsv('a.csv', text, header);
}

describe('parseClassificationCsv', () => {
  it('reads quoted cells with the place of every cell', () => {
    const { rows, faults } = parse('code,name\n01,"Å, ""län"""\n');
    expect(faults).toEqual([]);
    expect(rows).toEqual([{ line: 2, cells: ['01', 'Å, "län"'], columns: [1, 4] }]);
  });

  it('reads a file without a last line break, with CRLF, and with a byte order mark', () => {
    expect(parse('\uFEFFcode,name\r\n01,A').rows).toEqual([{ line: 2, cells: ['01', 'A'], columns: [1, 4] }]);
  });

  it.each([
    ['code,name\n01,"A\n', 'unclosedQuote', 2, 4],
    ['code,name\n01,A"B\n', 'strayQuote', 2, 5],
    ['code,name\n01,"A"B\n', 'strayQuote', 2, 7],
    ['code,name\n01\n', 'wrongCount', 2, 1],
    ['code,name\n01,A,\n', 'wrongCount', 2, 1],
    ['code,title\n01,A\n', 'wrongHeader', 1, 6],
    ['code,name,more\n01,A,B\n', 'wrongHeader', 1, 11],
    ['code,name\n\n01,A\n', 'wrongCount', 2, 1],
  ])('tells the fault in %j', (text, kind, line, column) => {
    expect(parse(text).faults[0]).toMatchObject({ kind, position: { line, column } });
  });

  it('keeps the good rows beside a faulty one', () => {
    expect(parse('code,name\n01,"A\n02,B\n').rows.map(({ cells }) => cells)).toEqual([['02', 'B']]);
  });
});
