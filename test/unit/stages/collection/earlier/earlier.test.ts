import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findEarlierAnswers,
  listEarlierChanges,
  listEarlierKeys,
  listRepeatedAnswers,
  loadEarlierAnswers,
  parseFormFields,
} from '../../../../../src/stages/collection/index.ts';
import {
  findAskedCells,
  getPart,
  getRound,
  type Part,
  type Question,
} from '../../../../../src/stages/definition/index.ts';
import { buildPart, buildText } from '../../../../support/buildTestRound.ts';
import { loadRealRound } from '../../../../support/loadRealRound.ts';
import { chooseRuns } from '../../../../support/propertyRuns.ts';

const { set } = loadRealRound(2018);
const round2024 = getRound(set, 2024);
const years = { earlier: 2018, later: 2024 };

const before = buildPart('a', [
  { code: 'A1' },
  { code: 'A1a', askedWhen: 'A1 = JA', kind: 'number' },
  { code: 'A2', items: ['eb', 'lss'] },
  { code: 'A3', kind: 'multiple', options: ['X', 'Y'] },
]);

/** The part with one question changed. */
function change(part: Part, code: string, changes: Partial<Question>): Part {
  return {
    ...part,
    questions: part.questions.map((question) => (question.code === code ? { ...question, ...changes } : question)),
  };
}

const responses = (answers: Readonly<Record<string, string>>, unit = '0180') => ({
  key: { round: 2018, unit, part: 'a' },
  answers: new Map(Object.entries(answers)),
});

const given = { A1: 'JA', A1a: '12.5', 'A2[eb]': 'JA', 'A2[lss]': 'NEJ', A3: 'X;Y' };

function find(part: Part, ...of: readonly ReturnType<typeof responses>[]) {
  return findEarlierAnswers(part, 2024, { year: 2018, parts: [before] }, of);
}

describe('what has changed in a question', () => {
  const question = before.questions[0] as Question;
  const kinds = (later: Partial<Question>, earlier: Partial<Question> = {}) =>
    listEarlierChanges({ earlier: { ...question, ...earlier }, later: { ...question, ...later } }, years).map(
      ({ kind }) => kind,
    );

  it('an unchanged question has no changes, also where its day and year follow the round', () => {
    expect(kinds({})).toEqual([]);
    const dated = (year: number) => ({ text: buildText(`Finns det den 1 februari ${year} en rutin?`) });
    expect(kinds(dated(2024), dated(2018))).toEqual([]);
  });

  it('tells new words, options, periods, instructions and terms apart', () => {
    expect(kinds({ text: buildText('Något annat?') })).toEqual(['wording']);
    expect(kinds({ options: question.options.slice(0, 1) })).toEqual(['options']);
    expect(kinds({ instructions: buildText('Räkna alla.') })).toEqual(['instructions']);
    const window = (months: number) => ({
      references: [{ kind: 'window', from: '2017-02-01', to: '2018-01-31', months } as const],
    });
    expect(kinds(window(24), window(12))).toEqual(['period']);
    const term = (words: string) => ({
      terms: [
        { id: 'rutin', name: buildText('rutin'), explanation: buildText(words), source: { document: 'x', lines: '' } },
      ],
    });
    expect(kinds(term('Skriven.'), term('Muntlig.'))).toEqual(['term']);
  });

  it('says it in words that name the question and the years', () => {
    const [fact] = listEarlierChanges({ earlier: question, later: { ...question, text: buildText('Nytt') } }, years);
    expect(fact?.text.sv).toBe('Frågan A1 är omformulerad mellan 2018 och 2024.');
  });

  it('finds the longer window of follow-ups between the bundled rounds', () => {
    const g1a = getPart(round2024, 'gemensam').questions.find(({ code }) => code === 'G1a');
    const earlier = getPart(getRound(set, 2018), 'gemensam').questions.find(({ id }) => id === g1a?.id);
    expect(g1a && earlier && listEarlierChanges({ earlier, later: g1a }, years)[0]?.text.sv).toBe(
      'Frågan G1a gällde 12 månader 2018 men gäller 24 månader 2024.',
    );
  });
});

describe('last time’s answers', () => {
  it('are paired by lasting ids although codes and parts are others', () => {
    const renamed = change(before, 'A1', { code: 'B7' });
    const found = find(renamed, responses(given));
    expect(found?.round).toBe(2018);
    expect(found?.cells.get('B7')).toEqual({ given: [{ unit: '0180', answer: 'JA' }], repeatable: 'JA' });
    expect(found?.cells.get('A2[lss]')?.repeatable).toBe('NEJ');
  });

  it('a new question has none, and a changed one can be read but not repeated', () => {
    const part = change(change(before, 'A1', { id: 'en-ny-fraga' }), 'A3', { text: buildText('Nytt?') });
    const found = find(part, responses(given));
    expect(found?.questions.get('A1')).toEqual({ status: 'new' });
    expect(found?.cells.has('A1')).toBe(false);
    expect(found?.cells.get('A3')).toMatchObject({ given: [{ answer: 'X;Y' }], repeatable: undefined });
  });

  it('a changed row stops only that row', () => {
    const items = [
      { id: 'eb', label: buildText('något annat') },
      { id: 'lss', label: buildText('lss') },
    ];
    const found = find(change(before, 'A2', { items }), responses(given));
    expect(found?.cells.get('A2[eb]')?.repeatable).toBeUndefined();
    expect(found?.cells.get('A2[lss]')?.repeatable).toBe('NEJ');
  });

  it('of several units stand beside each other, and are repeated only when all said the same', () => {
    const found = find(before, responses(given, '0180-01'), responses({ ...given, A1: 'NEJ' }, '0180-02'));
    expect(found?.units).toEqual(['0180-01', '0180-02']);
    expect(found?.cells.get('A1')).toEqual({
      given: [
        { unit: '0180-01', answer: 'JA' },
        { unit: '0180-02', answer: 'NEJ' },
      ],
      repeatable: undefined,
    });
    expect(found?.cells.get('A3')?.repeatable).toBe('X;Y');
  });

  it('an option that is no longer offered, or an erased text, is not repeated', () => {
    const options = (before.questions[0] as Question).options.map((option) => ({ ...option, isOffered: false }));
    expect(find(change(before, 'A1', { options }), responses(given))?.cells.get('A1')?.repeatable).toBeUndefined();
    expect(find(before, responses({ A1: 'sha256:abc' }))?.cells.has('A1')).toBe(false);
  });

  it('are asked for in every part that held the questions, of the units that the unit comes from', () => {
    const [source] = listEarlierKeys(set, 2024, getPart(round2024, 'lss'), '0114');
    expect(source?.round).toBe(2018);
    expect(source?.keys).toContainEqual({ round: 2018, unit: '0114', part: 'lss' });
    const newest = set.classifications.districts.find(
      ({ validFrom, predecessors }) => validFrom > '2018-02-01' && predecessors.length > 1,
    );
    const [ofDistrict] = listEarlierKeys(set, 2024, getPart(round2024, 'lss'), newest?.code ?? '');
    expect(new Set(ofDistrict?.keys.map(({ unit }) => unit))).toEqual(new Set(newest?.predecessors));
  });

  it('nothing is found where nothing was handed in', async () => {
    const store = { findHandedIn: async () => undefined };
    expect(await loadEarlierAnswers(store, set, 2024, getPart(round2024, 'lss'), '0114')).toBeUndefined();
  });
});

describe('the same as last time', () => {
  const found = find(before, responses(given));
  const repeat = (answers: Readonly<Record<string, string>>, questions?: readonly string[]) =>
    Object.fromEntries(
      found
        ? listRepeatedAnswers(before, new Map(Object.entries(answers)), found, questions && new Set(questions))
        : [],
    );

  it('of the whole part fills what is empty and touches nothing else', () => {
    expect(repeat({})).toEqual(given);
    expect(repeat({ A1: 'NEJ', A3: '' })).toEqual({ 'A2[eb]': 'JA', 'A2[lss]': 'NEJ', A3: 'X;Y' });
  });

  it('of one question replaces its answers only', () => {
    expect(repeat({ A1: 'NEJ', 'A2[eb]': 'NEJ' }, ['A2'])).toEqual({ 'A2[eb]': 'JA', 'A2[lss]': 'NEJ' });
    expect(repeat({ A1: 'NEJ' }, ['A1', 'A1a'])).toEqual({ A1: 'JA', A1a: '12.5' });
    expect(repeat({ A1: 'NEJ' }, ['A1a'])).toEqual({});
  });

  it('gives only what routing asks for then, over random answers of a real part', () => {
    const part = getPart(round2024, 'gemensam');
    const empty = [...parseFormFields(part, []).answers.keys()];
    const question = (key: string) => part.questions.find(({ code }) => code === key.replace(/\[.*/, ''));
    const arbitrary = fc.tuple(
      ...empty.map((key) => fc.constantFrom('', ...(question(key)?.options.map(({ code }) => code) ?? ['7']))),
    );
    const pair = (values: readonly string[]) => new Map(empty.map((key, index) => [key, values[index] ?? '']));
    fc.assert(
      fc.property(arbitrary, arbitrary, (now, then) => {
        const cells = new Map(
          [...pair(then)]
            .filter(([, answer]) => answer !== '')
            .map(([key, answer]) => [key, { given: [], repeatable: answer }] as const),
        );
        const answers = pair(now);
        const repeated = listRepeatedAnswers(part, answers, { cells }, undefined);
        const after = new Map([...answers, ...repeated].filter(([, answer]) => answer !== ''));
        const asked = new Set(findAskedCells(part, after).map(({ key }) => key));
        for (const [key, answer] of repeated) {
          expect(asked.has(key)).toBe(true);
          expect(answers.get(key) ?? '').toBe('');
          expect(cells.get(key)?.repeatable).toBe(answer);
        }
      }),
      chooseRuns(30),
    );
  });
});
