import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildAnswerField,
  buildCannotProvideField,
  buildCommentField,
  buildFormState,
  buildQuestionBlocks,
  buildSeenFields,
  checkCompleteness,
  type Draft,
  describeCellFault,
  findChangeRefusal,
  listCellKeys,
  listDraftChanges,
  parseFormFields,
  parseWrittenNumber,
  renderWrittenNumber,
} from '../../../../../src/stages/collection/index.ts';
import { getPart, type Part, type Question } from '../../../../../src/stages/definition/index.ts';
import { answering } from '../../../../../src/texts/sv/answering.ts';
import { loadRealRound } from '../../../../support/loadRealRound.ts';
import { chooseRuns } from '../../../../support/propertyRuns.ts';

const { round } = loadRealRound(2018);
const common = getPart(round, 'gemensam');
const lss = getPart(round, 'lss');
const children = getPart(round, 'barn');
const emptyDraft: Draft = {
  key: { round: 2018, unit: '0114', part: 'gemensam' },
  cells: new Map(),
  comments: new Map(),
};

/** Any value that a form can hold in a cell, right or wrong, or nothing. */
function arbitraryAnswer(question: Question, key: string): fc.Arbitrary<string> {
  if (question.writtenAnswer && key.endsWith(`[${question.writtenAnswer.option}]`))
    return fc.constantFrom('', 'Kurator');
  const codes = question.options.map((option) => option.code);
  switch (question.kind) {
    case 'single':
      return fc.constantFrom('', ...codes);
    case 'multiple':
      return fc.subarray(codes).map((chosen) => chosen.join(';'));
    case 'text':
      return fc.constantFrom('', 'Vardagar 17–22');
    case 'number':
      return fc.constantFrom('', '0', '12', '12.5', '-1', 'tolv', 'KAN_EJ_LAMNA');
  }
}

function arbitraryAnswers(part: Part): fc.Arbitrary<ReadonlyMap<string, string>> {
  const cells = part.questions.flatMap((question) => listCellKeys(question).map((key) => ({ question, key })));
  return fc
    .tuple(...cells.map(({ question, key }) => arbitraryAnswer(question, key)))
    .map((values) => new Map(values.map((value, index) => [cells[index]?.key ?? '', value])));
}

describe('blocks', () => {
  it('R-QUESTIONNAIRE-34 the common and the LSS part have their main questions, each with its follow-ups', () => {
    expect(
      buildQuestionBlocks(lss).map(({ main, followUps }) => [main.code, followUps.map(({ code }) => code)]),
    ).toEqual([
      ['L1', []],
      ['L2', []],
      ['L3', ['L3a', 'L3b']],
      ['L4', ['L4a']],
      ['L5', []],
      ['L6', []],
      ['L7', []],
      ['L8', []],
      ['L9', ['L9a']],
    ]);
    expect(buildQuestionBlocks(common)[0]?.followUps.map(({ code }) => code)).toEqual(['G1a', 'G1b', 'G1c']);
  });
});

describe('the fields of a form', () => {
  it('reads single, multiple, written and numeric answers, and comments', () => {
    const fields: [string, string][] = [
      [buildAnswerField('G1'), 'NEJ'],
      [buildAnswerField('G1c'), 'C'],
      [buildAnswerField('G1c'), 'A'],
      [buildAnswerField('G1c[C]'), ' Kurator\r\noch präst '],
      [buildCommentField('G1'), 'Se bilaga.'],
      ['a:FINNS_INTE', 'JA'],
    ];
    const { answers, comments } = parseFormFields(common, fields);
    expect(answers.get('G1')).toBe('NEJ');
    expect(answers.get('G1c')).toBe('A;C');
    expect(answers.get('G1c[C]')).toBe('Kurator\noch präst');
    expect(answers.get('G2[eb+lss]')).toBe('');
    expect(answers.has('FINNS_INTE')).toBe(false);
    expect(comments.get('G1')).toBe('Se bilaga.');
  });

  it('R-QUESTIONNAIRE-10 a number that cannot be given counts before what stands in the field', () => {
    const fields: [string, string][] = [
      [buildAnswerField('B1'), '12'],
      [buildCannotProvideField('B1'), 'KAN_EJ_LAMNA'],
    ];
    expect(parseFormFields(children, fields).answers.get('B1')).toBe('KAN_EJ_LAMNA');
  });

  it.each([
    ['12,5', '12.5'],
    ['1 250', '1250'],
    ['1\u00a0250,75', '1250.75'],
    ['\u22123', '-3'],
    ['tolv', 'tolv'],
    ['1,2,3', '1,2,3'],
    ['', ''],
  ])('reads the number %s as %s', (written, answer) => {
    expect(parseWrittenNumber(written)).toBe(answer);
  });

  it('shows a stored number again as it is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 999 }), (whole, decimals) => {
        const answer = `${whole}.${decimals}`;
        expect(parseWrittenNumber(renderWrittenNumber(answer))).toBe(answer);
      }),
      chooseRuns(100),
    );
  });
});

describe('changes of a draft', () => {
  it('are what differs from what the page showed, and only in fields that it showed', () => {
    const draft: Draft = {
      ...emptyDraft,
      cells: new Map([
        ['G1', { question: 'G1', item: '', answer: 'JA', savedAt: '', actor: '', version: 3, origin: 'written' }],
      ]),
    };
    const seen = buildSeenFields(common, draft);
    const content = parseFormFields(common, [
      [buildAnswerField('G1'), 'NEJ'],
      [buildCommentField('G2'), 'Ny rutin.'],
    ]);
    expect(listDraftChanges(seen, content)).toEqual([
      { target: 'answer', question: 'G1', item: '', value: 'NEJ', knownVersion: 3 },
      { target: 'comment', question: 'G2', item: '', value: 'Ny rutin.', knownVersion: 0 },
    ]);
    expect(listDraftChanges({}, content)).toEqual([]);
  });

  it.each([
    [{ question: 'G1', item: '', value: 'JA' }, undefined],
    [{ question: 'G1', item: '', value: '' }, undefined],
    [{ question: 'G1', item: '', value: 'KANSKE' }, 'unknownOption'],
    [{ question: 'G1', item: 'eb+lss', value: 'JA' }, 'unknownCell'],
    [{ question: 'G2', item: '', value: 'JA' }, 'unknownCell'],
    [{ question: 'G2', item: 'eb+lss', value: 'JA' }, undefined],
    [{ question: 'G1c', item: '', value: 'A;C' }, undefined],
    [{ question: 'G1c', item: 'C', value: 'x'.repeat(2001) }, 'tooLong'],
    [{ question: 'X9', item: '', value: 'JA' }, 'unknownCell'],
  ] as const)('%j is refused as %s', (cell, refusal) => {
    expect(findChangeRefusal(common, { target: 'answer', knownVersion: 0, ...cell })).toBe(refusal);
  });

  it('a wrong number is stored all the same: saving never blocks', () => {
    const change = { target: 'answer', question: 'B1', item: '', value: 'tolv', knownVersion: 0 } as const;
    expect(findChangeRefusal(children, change)).toBeUndefined();
  });
});

describe('the state of a form', () => {
  it.each([
    ['gemensam', common],
    ['lss', lss],
    ['barn', children],
  ])('%s: what the form finds faultless is complete, and what is complete has no fault', (_, part) => {
    fc.assert(
      fc.property(arbitraryAnswers(part), (answers) => {
        const state = buildFormState(part, answers);
        const problems = checkCompleteness(part, state.counted);
        expect(problems.length === 0).toBe(state.faults.length === 0);
        const places = new Set(problems.map(({ question, item }) => `${question}|${item}`));
        expect(new Set(state.faults.map((fault) => `${fault.question.code}|${fault.item}`))).toEqual(places);
      }),
      chooseRuns(100),
    );
  });

  it('R-QUESTIONNAIRE-19 keeps an answer aside that is no longer asked for', () => {
    const answers = new Map([
      ['L9', 'NEJ'],
      ['L9a', 'JA'],
    ]);
    const state = buildFormState(lss, answers);
    expect(state.keptAside).toEqual(['L9a']);
    expect([...state.counted]).toEqual([['L9', 'NEJ']]);
    expect(state.progress.get('L9')).toBe('complete');
    expect(state.progress.get('L1')).toBe('untouched');
  });

  it('a block is begun while a follow-up is missing', () => {
    expect(buildFormState(lss, new Map([['L3', 'JA']])).progress.get('L3')).toBe('begun');
  });
});

describe('faults in words', () => {
  const describeFirst = (part: Part, answers: readonly (readonly [string, string])[], code: string) => {
    const fault = buildFormState(part, new Map(answers)).faults.find((cell) => cell.question.code === code);
    return fault && describeCellFault(fault, answering, 'sv');
  };

  it('say what to do', () => {
    expect(describeFirst(lss, [], 'L1')).toBe('Välj ett svar.');
    expect(describeFirst(children, [], 'B1')).toBe('Skriv ett antal, eller markera att ni inte kan lämna uppgiften.');
    expect(describeFirst(children, [['B1', 'tolv']], 'B1')).toBe(
      'Skriv antalet med siffror, till exempel 12 eller 12,5. Nu står det ”tolv”.',
    );
    expect(describeFirst(children, [['B1', '-1']], 'B1')).toBe('Talet kan inte vara mindre än 0.');
    const other = [
      ['G1', 'NEJ'],
      ['G1a', 'JA'],
      ['G1b', 'Vardagar'],
      ['G1c', 'C'],
    ] as const;
    expect(describeFirst(common, other, 'G1c')).toMatch(/^Skriv vad ni menar med ”Annan/);
  });
});
