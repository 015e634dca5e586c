import { describe, expect, it } from 'vitest';
import type { AnswerRow } from '../../../../src/kernel/deliveredRow.ts';
import { readAnswersCsv } from '../../../../src/products/dataFile/index.ts';
import { buildExpressionWords } from '../../../../src/stages/calculation/index.ts';
import { checkHandIns } from '../../../../src/stages/collection/index.ts';
import { buildFrame } from '../../../../src/stages/frame/index.ts';
import { dataTexts as english } from '../../../../src/texts/en/data.ts';
import { expressionPhrases } from '../../../../src/texts/sv/expression.ts';
import { buildPart, buildTestClassifications, buildTestRound } from '../../../support/buildTestRound.ts';

const routine = ['JA', 'NEJ', 'NEJ_BEHOVS_INTE'];
const round = buildTestRound(
  [
    buildPart('gemensam', [{ code: 'G1' }], { isCompulsory: true }),
    buildPart('lss', [
      { code: 'L3' },
      { code: 'L3a', askedWhen: 'L3 = JA' },
      { code: 'L3b', askedWhen: 'L3a = JA' },
      { code: 'L4', items: ['lss-barn', 'lss-vuxen'], options: routine },
      { code: 'L4a', items: ['lss-barn', 'lss-vuxen'], askedWhen: 'L4 = JA' },
      { code: 'L5', kind: 'multiple', options: ['A', 'B', 'C'], written: 'C' },
      { code: 'L6', kind: 'number', number: { max: 1000, decimals: 1 } },
      { code: 'L7', kind: 'number', number: { cannotProvide: false, max: undefined } },
      { code: 'L8', kind: 'text' },
    ]),
    buildPart('barn', [{ code: 'B1' }]),
  ],
  [],
  {
    frame: {
      referenceDate: '2018-02-01',
      publishedSize: undefined,
      publishedGroupSizes: {},
      exclusions: [{ part: 'barn', units: ['0117'] }],
    },
  },
);
const district = { kind: 'district', municipality: '0180', predecessors: [], validTo: undefined } as const;
const frame = buildFrame(
  round,
  buildTestClassifications(
    ['0114', '0115', '0117', '0180'].map((code) => ({ code })),
    [{ ...district, code: '0180-bromma', name: 'Bromma', validFrom: '2007-01-01' }],
  ),
);

const complete: readonly (readonly [string, string, string])[] = [
  ['L3', '', 'NEJ'],
  ['L4', 'lss-barn', 'NEJ_BEHOVS_INTE'],
  ['L4', 'lss-vuxen', 'NEJ'],
  ['L5', '', 'A;B'],
  ['L6', '', 'KAN_EJ_LAMNA'],
  ['L7', '', '12.25'],
  ['L8', '', 'Vi, som regel'],
];

function buildRows(
  cells: readonly (readonly [string, string, string])[],
  { unit = '0114', part = 'lss', from = 3 } = {},
): readonly AnswerRow[] {
  return cells.map(([question, item, answer], index) => {
    return { line: from + index, unit, part, question, item, answer, comment: '', isBroken: false };
  });
}

const common: AnswerRow = {
  line: 2,
  unit: '0114',
  part: 'gemensam',
  question: 'G1',
  item: '',
  answer: 'JA',
  comment: '',
  isBroken: false,
};

/** Codes of the problems in a part that is complete but for the cells changed; '' removes a cell. */
function checkWith(changes: readonly (readonly [string, string, string])[]) {
  const cells = new Map(complete.map((cell) => [`${cell[0]}|${cell[1]}`, cell]));
  for (const cell of changes) cells.set(`${cell[0]}|${cell[1]}`, cell);
  return checkHandIns(round, frame, [common, ...buildRows([...cells.values()])]);
}

function codesOf(changes: readonly (readonly [string, string, string])[]): readonly string[] {
  const { responses, problems } = checkWith(changes);
  expect(responses.map(({ part }) => part)).toEqual(problems.length === 0 ? ['gemensam', 'lss'] : ['gemensam']);
  return problems.map(({ code, question, item }) => [code, question, item].filter((word) => word !== '').join(' '));
}

describe('checkHandIns, a whole part', () => {
  it('R-EDITING-13 accepts a part that is complete by its routing, with its comments', () => {
    const rows = [common, ...buildRows(complete)].map((row) =>
      row.question === 'L4' ? { ...row, comment: `om ${row.item}` } : row,
    );
    const { responses, problems } = checkHandIns(round, frame, rows);
    expect(problems).toEqual([]);
    expect(responses[1]).toMatchObject({ unit: '0114', part: 'lss', comments: new Map([['L4', 'om lss-barn']]) });
    expect(responses[1]?.answers.get('L4[lss-barn]')).toBe('NEJ_BEHOVS_INTE');
    expect(responses[1]?.answers.size).toBe(complete.length);
  });

  it('R-EDITING-13 leaves out a part with a missing cell, on its first line, and keeps the other parts', () => {
    const { responses, problems } = checkHandIns(round, frame, [common, ...buildRows(complete.slice(1), { from: 7 })]);
    expect(responses.map(({ part }) => part)).toEqual(['gemensam']);
    expect(problems).toEqual([
      {
        line: 7,
        unit: '0114',
        part: 'lss',
        question: 'L3',
        item: '',
        code: 'MISSING_CELL',
        message: 'Svar saknas på frågan L3. Lägg till en rad med svaret.',
      },
    ]);
  });

  it('orders responses by unit and part, and problems by line', () => {
    const rows = [
      ...buildRows([['B1', '', 'JA']], { unit: '0115', part: 'barn', from: 2 }),
      ...buildRows([['G1', '', 'JA']], { unit: '0115', part: 'gemensam', from: 3 }),
      ...buildRows([['G1', '', 'X']], { unit: '0117', part: 'gemensam', from: 4 }),
      ...buildRows([['G1', '', 'NEJ']], { unit: '0114', part: 'gemensam', from: 5 }),
      ...buildRows([['G1', '', 'JA']], { unit: '9999', part: 'gemensam', from: 6 }),
    ];
    const { responses, problems } = checkHandIns(round, frame, rows);
    expect(responses.map(({ unit, part }) => `${unit} ${part}`)).toEqual([
      '0114 gemensam',
      '0115 gemensam',
      '0115 barn',
    ]);
    expect(problems.map(({ line }) => line)).toEqual([4, 6]);
  });

  it('leaves out a part of which a line could not be read, and reports nothing that follows from that line', () => {
    const broken = buildRows(complete).map((row) => (row.question === 'L3' ? { ...row, isBroken: true } : row));
    const { responses, problems } = checkHandIns(round, frame, [common, ...broken]);
    expect(responses.map(({ part }) => part)).toEqual(['gemensam']);
    expect(problems).toEqual([]);
  });
});

describe('checkHandIns, cells', () => {
  it.each<[string, readonly (readonly [string, string, string])[], readonly string[]]>([
    ['a follow-up that is asked and missing', [['L3', '', 'JA']], ['MISSING_CELL L3a']],
    [
      'a follow-up of a follow-up',
      [
        ['L3', '', 'JA'],
        ['L3a', '', 'JA'],
      ],
      ['MISSING_CELL L3b'],
    ],
    ['a follow-up in a grid, cell by cell', [['L4', 'lss-vuxen', 'JA']], ['MISSING_CELL L4a lss-vuxen']],
    ['a written answer that the choice asks for', [['L5', '', 'A;C']], ['MISSING_CELL L5 C']],
    ['a surplus follow-up', [['L3a', '', 'JA']], ['SURPLUS_CELL L3a']],
    ['a surplus follow-up in a grid', [['L4a', 'lss-barn', 'NEJ']], ['SURPLUS_CELL L4a lss-barn']],
    ['a surplus written answer', [['L5', 'C', 'Grannen']], ['SURPLUS_CELL L5 C']],
    ['an unknown question', [['L99', '', 'JA']], ['UNKNOWN_QUESTION L99']],
    ['a question of another part', [['B1', '', 'JA']], ['QUESTION_OF_OTHER_PART B1']],
    ['a question written as a cell', [['L4[lss-barn]', '', 'JA']], ['UNKNOWN_QUESTION L4[lss-barn]']],
    ['an unknown item', [['L4', 'lss-ungdom', 'JA']], ['UNKNOWN_ITEM L4 lss-ungdom']],
    ['an item missing', [['L4', '', 'JA']], ['ITEM_REQUIRED L4']],
    ['an item on a question without', [['L3', 'lss-barn', 'JA']], ['ITEM_NOT_ALLOWED L3 lss-barn']],
    [
      'an unknown option, and nothing that depends on it',
      [
        ['L3', '', 'KANSKE'],
        ['L3a', '', 'JA'],
      ],
      ['UNKNOWN_OPTION L3'],
    ],
    ['an unknown option among several', [['L5', '', 'A;X']], ['UNKNOWN_OPTION L5']],
    ['the same option twice', [['L5', '', 'A;A']], ['DOUBLED_OPTION L5']],
    ['several options for one answer', [['L3', '', 'JA;NEJ']], ['SEVERAL_OPTIONS L3']],
    ['an empty answer', [['L3', '', '']], ['EMPTY_ANSWER L3']],
    ['an empty text', [['L8', '', '  ']], ['EMPTY_ANSWER L8']],
    [
      'an empty written answer',
      [
        ['L5', '', 'C'],
        ['L5', 'C', ' '],
      ],
      ['EMPTY_ANSWER L5 C'],
    ],
    ['no number', [['L6', '', 'tolv']], ['NOT_A_NUMBER L6']],
    ['a comma for decimals', [['L6', '', '12,5']], ['NOT_A_NUMBER L6']],
    ['an exponent', [['L6', '', '1e2']], ['NOT_A_NUMBER L6']],
    ['a zero in front', [['L6', '', '007']], ['NOT_A_NUMBER L6']],
    ['a zero below zero', [['L6', '', '-0']], ['NOT_A_NUMBER L6']],
    ['too many decimals', [['L6', '', '1.25']], ['TOO_MANY_DECIMALS L6']],
    ['a number below', [['L6', '', '-1']], ['OUT_OF_RANGE_BOTH L6']],
    ['a number above', [['L6', '', '1000.1']], ['OUT_OF_RANGE_BOTH L6']],
    ['a number below with no upper limit', [['L7', '', '-1']], ['OUT_OF_RANGE L7']],
    ['KAN_EJ_LAMNA where it is not allowed', [['L7', '', 'KAN_EJ_LAMNA']], ['CANNOT_PROVIDE_NOT_ALLOWED L7']],
    ['KAN_EJ_LAMNA for a choice', [['L3', '', 'KAN_EJ_LAMNA']], ['CANNOT_PROVIDE_NOT_ALLOWED L3']],
  ])('R-EDITING-13 finds %s', (_, changes, expected) => {
    expect(codesOf(changes)).toEqual(expected);
  });

  it.each<[string, readonly (readonly [string, string, string])[]]>([
    [
      'a follow-up that is asked',
      [
        ['L3', '', 'JA'],
        ['L3a', '', 'NEJ'],
      ],
    ],
    [
      'a written answer',
      [
        ['L5', '', 'C;A'],
        ['L5', 'C', 'Grannen'],
      ],
    ],
    ['NEJ_BEHOVS_INTE in any cell, whether the form offers it or not', [['L4', 'lss-vuxen', 'NEJ_BEHOVS_INTE']]],
    [
      'the limits of a number',
      [
        ['L6', '', '0'],
        ['L7', '', '0'],
      ],
    ],
    ['a number below one', [['L6', '', '0.5']]],
    ['the upper limit of a number', [['L6', '', '1000.0']]],
  ])('accepts %s', (_, changes) => {
    expect(codesOf(changes)).toEqual([]);
  });

  it('finds a cell that occurs twice, also with the same answer, and names the first line', () => {
    const rows = [common, ...buildRows([...complete, ['L3', '', 'NEJ']])];
    const { responses, problems } = checkHandIns(round, frame, rows);
    expect(responses.map(({ part }) => part)).toEqual(['gemensam']);
    expect(problems).toMatchObject([{ line: 10, question: 'L3', code: 'DOUBLED_CELL' }]);
    expect(problems[0]?.message).toContain('rad 3');
  });

  it.each([
    [['L3', '', 'Ja'], 'Menade ni JA?'],
    [['L3', '', 'nej'], 'Menade ni NEJ?'],
    [['L4', 'lss-vuksen', 'JA'], 'Menade ni lss-vuxen?'],
    [['L3x', '', 'JA'], 'Menade ni L3'],
    [['L6', '', '1 000,5'], 'Menade ni 1000.5?'],
    [['L6', '', '007'], 'Menade ni 7?'],
    [['L6', '', '-0'], 'Menade ni 0?'],
  ] as const)('suggests the right code for %j', (cell, suggestion) => {
    expect(
      checkWith([cell])
        .problems.map(({ message }) => message)
        .join(' '),
    ).toContain(suggestion);
  });

  it.each([
    [
      ['L4a', 'lss-barn', 'NEJ'],
      'Frågan L4a ska inte besvaras för lss-barn: den ställs bara om fråga L4 är besvarad med ”ja”. ',
    ],
    [['L5', 'C', 'Grannen'], 'Skriv inget för C, eftersom C inte är valt på fråga L5.'],
  ] as const)('says in words why %j is one too many', (cell, sentence) => {
    const words = buildExpressionWords(round, expressionPhrases, 'sv');
    const rows = [common, ...buildRows([...complete, cell])];
    const { problems } = checkHandIns(round, frame, rows, undefined, words);
    expect(problems.map(({ message }) => message.slice(0, sentence.length))).toEqual([sentence]);
    expect(checkHandIns(round, frame, rows).problems).toHaveLength(1);
  });

  it('quotes at most 60 characters of input in any message and column', () => {
    const long = 'x'.repeat(99_000);
    const { problems } = checkHandIns(round, frame, [
      common,
      ...buildRows([
        [long, '', 'JA'],
        ['L3', long, 'JA'],
        ['L3', '', long],
        ['L8', '', 'ok'],
      ]),
      ...buildRows([['G1', '', 'JA']], { unit: long }),
      ...buildRows([['G1', '', 'JA']], { part: long }),
    ]);
    expect(problems.length).toBeGreaterThan(4);
    for (const problem of problems) expect(JSON.stringify(problem)).not.toContain('x'.repeat(61));
  });
});

describe('checkHandIns, units and parts', () => {
  it.each([
    ['UNKNOWN_UNIT', '9999', 'gemensam', ''],
    ['UNKNOWN_UNIT', '114', 'gemensam', 'Menade ni 0114?'],
    ['CITY_AS_UNIT', '0180', 'gemensam', '0180-bromma'],
    ['UNKNOWN_PART', '0114', 'LSS', 'Menade ni lss?'],
    ['UNKNOWN_UNIT', '', 'gemensam', 'Kolumnen unit är tom.'],
    [
      'UNKNOWN_PART',
      '0114',
      '',
      'Kolumnen part är tom. Raderna är inte med. Fyll i en av delarna: gemensam, lss, barn.',
    ],
    ['UNFRAMED', '0117', 'barn', 'barn'],
  ])('R-FRAME-04 tells %s once for all lines of the pair, and keeps the rest', (code, unit, part, hint) => {
    const stray = buildRows(
      [
        ['G1', '', 'JA'],
        ['G2', '', 'JA'],
      ],
      { unit, part, from: 3 },
    );
    const { responses, problems } = checkHandIns(round, frame, [common, ...stray]);
    expect(problems.map((problem) => [problem.line, problem.code])).toEqual([[3, code]]);
    expect(problems[0]?.message).toContain(hint);
    expect(responses.map(({ unit: each }) => each)).toEqual(['0114']);
  });

  it.each([
    ['0180-broma', ' Menade ni 0180-bromma?'],
    ['0180-brotvet', ''],
    ['1480-bromma', ''],
  ])('suggests for the district %s a name near its own in the same city, or none', (unit, suggestion) => {
    const { problems } = checkHandIns(round, frame, [{ ...common, unit }]);
    const sentence = `Enheten "${unit}" finns inte i ramen 2018. Dess rader är inte med. Rätta koden.`;
    expect(problems.map(({ message }) => message)).toEqual([sentence + suggestion]);
  });

  it('R-QUESTIONNAIRE-03 without the compulsory part none of the unit’s parts counts, one problem each', () => {
    const rows = [...buildRows(complete), ...buildRows([['B1', '', 'JA']], { part: 'barn', from: 20 })];
    const { responses, problems } = checkHandIns(round, frame, rows);
    expect(responses).toEqual([]);
    expect(problems.map(({ line, part, code }) => [line, part, code])).toEqual([
      [3, 'lss', 'COMPULSORY_PART_MISSING'],
      [20, 'barn', 'COMPULSORY_PART_MISSING'],
    ]);
  });

  it('R-QUESTIONNAIRE-03 a compulsory part with a fault takes the others with it, for that unit alone', () => {
    const rows = [
      { ...common, answer: 'X' },
      ...buildRows(complete),
      ...buildRows([['G1', '', 'JA']], { unit: '0115', part: 'gemensam', from: 30 }),
    ];
    const { responses, problems } = checkHandIns(round, frame, rows);
    expect(responses.map(({ unit }) => unit)).toEqual(['0115']);
    expect(problems.map(({ part, code }) => [part, code])).toEqual([
      ['gemensam', 'UNKNOWN_OPTION'],
      ['lss', 'COMPULSORY_PART_MISSING'],
    ]);
  });

  it('R-QUESTIONNAIRE-03 a unit that is not framed for the compulsory part does not need it', () => {
    const partsByUnit = new Map([...frame.partsByUnit, ['0114', ['lss', 'barn']] as const]);
    expect(checkHandIns(round, { ...frame, partsByUnit }, buildRows(complete)).problems).toEqual([]);
  });

  it('R-QUESTIONNAIRE-06 where no part is compulsory each stands for itself', () => {
    const voluntary = { ...round, parts: round.parts.map((part) => ({ ...part, isCompulsory: false })) };
    expect(checkHandIns(voluntary, frame, buildRows(complete)).problems).toEqual([]);
  });

  it('speaks English when asked', () => {
    const { problems } = checkHandIns(round, frame, [{ ...common, unit: '9999' }], english);
    expect(problems[0]?.message).toBe(
      'The unit "9999" is not in the frame of 2018. Its lines are left out. Correct the code.',
    );
  });

  it('loses nothing but the part of a line that cannot be read: from bytes to responses', () => {
    const header = 'unit,part,question,item,answer,comment\n';
    const text = `${header}0114,gemensam,G1,,JA,\n0115,gemensam,G1,,JA,"öppen\n0117,gemensam,G1,,NEJ,"ja, så är det"\n`;
    const { rows, problems } = readAnswersCsv(new TextEncoder().encode(text));
    const checked = checkHandIns(round, frame, rows);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[3, 'UNCLOSED_QUOTE']]);
    expect(checked.problems).toEqual([]);
    expect(checked.responses.map(({ unit }) => unit)).toEqual(['0114', '0117']);
  });
});
