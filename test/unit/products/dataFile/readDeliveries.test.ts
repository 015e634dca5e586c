import { describe, expect, it } from 'vitest';
import { readAnswersCsv, readGroupsCsv, readRegistersCsv } from '../../../../src/products/dataFile/index.ts';
import { dataTexts as english } from '../../../../src/texts/en/data.ts';

const header = 'unit,part,question,item,answer,comment';

function read(text: string) {
  return readAnswersCsv(new TextEncoder().encode(text));
}

function codesOf(text: string): readonly [number | undefined, string][] {
  return read(text).problems.map(({ line, code }) => [line, code]);
}

describe('readAnswersCsv', () => {
  it('reads rows with their lines', () => {
    expect(read(`${header}\n0114,lss,L3,,JA,"två\nrader"\n0114,gemensam,G2,eb+lss,NEJ,\n`)).toEqual({
      rows: [
        {
          line: 2,
          unit: '0114',
          part: 'lss',
          question: 'L3',
          item: '',
          answer: 'JA',
          comment: 'två\nrader',
          isBroken: false,
        },
        {
          line: 4,
          unit: '0114',
          part: 'gemensam',
          question: 'G2',
          item: 'eb+lss',
          answer: 'NEJ',
          comment: '',
          isBroken: false,
        },
      ],
      problems: [],
    });
  });

  it('finds the columns by name, whatever their order', () => {
    const { rows, problems } = read('comment,answer,item,question,part,unit\n,JA,,L1,lss,0114\n');
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ unit: '0114', part: 'lss', question: 'L1', answer: 'JA' }]);
  });

  it.each([
    ['an empty file', '', [[1, 'EMPTY_FILE']]],
    ['only a header', `${header}\n`, []],
    ['no header', '0114,lss,L1,,JA,\n', [[1, 'HEADER_MISSING']]],
    ['semicolons', `${header.replaceAll(',', ';')}\n0114;lss;L1;;JA;\n`, [[1, 'WRONG_DELIMITER']]],
    ['tabs', `${header.replaceAll(',', '\t')}\n0114\tlss\tL1\t\tJA\t\n`, [[1, 'WRONG_DELIMITER']]],
    ['a missing column', 'unit,part,question,answer,comment\n0114,lss,L1,JA,\n', [[1, 'MISSING_COLUMN']]],
    ['an unknown column', `${header},svarat av\n0114,lss,L1,,JA,,Anna\n`, [[1, 'UNKNOWN_COLUMN']]],
    ['a doubled column', `${header},answer\n0114,lss,L1,,JA,,NEJ\n`, [[1, 'DOUBLED_COLUMN']]],
    ['another format', '{"unit": "0114"}\n', [[1, 'HEADER_MISSING']]],
    ['a faulty header', `"${header}\n0114,lss,L1,,JA,\n`, [[1, 'UNCLOSED_QUOTE']]],
  ])('tells %s in one problem with what to do', (_, text, expected) => {
    expect(codesOf(text)).toEqual(expected);
    for (const { message } of read(text).problems) expect(message).toMatch(/första raden ska vara|Avsluta/i);
  });

  it('keeps the rows beside an unknown column or without the column comment, none where an answer column is doubled', () => {
    expect(read(`${header},x\n0114,lss,L1,,JA,,y\n`).rows).toHaveLength(1);
    expect(read('unit,part,question,item,answer\n0114,lss,L1,,JA\n').rows).toHaveLength(1);
    expect(read(`${header},answer\n0114,lss,L1,,JA,,NEJ\n`).rows).toHaveLength(0);
  });

  it('gives a line that cannot be read as a broken row of its part, beside the problem', () => {
    const { rows, problems } = read(`${header}\n0114,lss,L1,,JA,ja, det gör vi\n0114,lss,L2,,NEJ,\n`);
    expect(problems).toMatchObject([
      { line: 2, unit: '0114', part: 'lss', question: 'L1', item: '', code: 'WRONG_COLUMN_COUNT' },
    ]);
    expect(rows.map(({ line, question, isBroken }) => [line, question, isBroken])).toEqual([
      [2, 'L1', true],
      [3, 'L2', false],
    ]);
  });

  it('quotes at most 60 characters of what it cannot read, on one line', () => {
    const long = `"${'å\u0007\u202e'.repeat(50_000)}`;
    const [problem] = read(`${header}\n0114,lss,L1,,${long}\n`).problems;
    const quoted = /: "([^"]*)"/.exec(problem?.message.replace('"å', 'å') ?? '')?.[1] ?? '';
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.length).toBeLessThanOrEqual(60);
    expect(problem?.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('speaks English when asked', () => {
    const { problems } = readAnswersCsv(new Uint8Array(), english);
    expect(problems[0]?.message).toMatch(/^The file is empty/);
  });

  it('tells UTF-16 and workbooks by one problem', () => {
    const utf16 = readAnswersCsv(
      Uint8Array.from([0xff, 0xfe, ...[...header].flatMap((sign) => [sign.charCodeAt(0), 0])]),
    );
    expect(utf16.problems.map(({ code }) => code)).toEqual(['NOT_UTF8']);
    const workbook = readAnswersCsv(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]));
    expect(workbook.problems.map(({ code }) => code)).toEqual(['NOT_CSV']);
  });
});

describe('readRegistersCsv and readGroupsCsv', () => {
  it('read rows by column and leave out broken lines', () => {
    const registers = readRegistersCsv(
      new TextEncoder().encode('unit,measure,period,value,status\n0114,bistand,2017,1.5,VALUE\n0114,bistand\n'),
    );
    expect(registers.rows).toEqual([
      { line: 2, unit: '0114', measure: 'bistand', period: '2017', value: '1.5', status: 'VALUE' },
    ]);
    expect(registers.problems.map(({ line, code }) => [line, code])).toEqual([[3, 'WRONG_COLUMN_COUNT']]);
    const groups = readGroupsCsv(
      new TextEncoder().encode('unit,scheme,edition,group,value\n0114,socioeconomic_group,2022,8,\n'),
    );
    expect(groups).toEqual({
      rows: [{ line: 2, unit: '0114', scheme: 'socioeconomic_group', edition: '2022', group: '8', value: '' }],
      problems: [],
    });
  });
});
