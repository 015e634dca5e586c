import { describe, expect, it } from 'vitest';
import { enumerateCombinations } from '../../../../src/kernel/expression/enumerateCombinations.ts';
import { buildNumber, buildQuestion, parse, questionnaire } from './questionnaire.ts';

function list(
  text: string,
  completeness: 'finished' | 'unfinished' = 'finished',
  questions = questionnaire,
  item = '',
): string[] {
  const found = enumerateCombinations([parse(text)], questions, item, completeness);
  if (found.kind !== 'combinations') throw new Error(found.kind);
  return found.combinations.map(({ answers }) =>
    [...answers]
      .map(([key, state]) => `${key}:${state.state === 'answered' ? [state.value].flat().join('+') : state.state}`)
      .join(' '),
  );
}

describe('enumerateCombinations', () => {
  it('asks a follow-up only where its condition holds, and pulls in what decides it', () => {
    expect(list('G1c includes {A}')).toEqual([
      'G1:JA G1a:notAsked G1c:notAsked',
      'G1:NEJ G1a:JA G1c:A',
      'G1:NEJ G1a:JA G1c:B',
      'G1:NEJ G1a:JA G1c:A+B',
      'G1:NEJ G1a:JA G1c:C',
      'G1:NEJ G1a:JA G1c:A+C',
      'G1:NEJ G1a:JA G1c:B+C',
      'G1:NEJ G1a:JA G1c:A+B+C',
      'G1:NEJ G1a:NEJ G1c:notAsked',
    ]);
  });

  it('lists what is not finished: a cell whose condition is unknown is unknown too', () => {
    expect(list('G1a = JA', 'unfinished')).toEqual(['G1:NEJ G1a:unknown', 'G1:unknown G1a:unknown']);
  });

  it('binds a grid to the item at hand and a named item to itself', () => {
    expect(list('G2a = JA', 'finished', questionnaire, 'eb+lss')).toEqual([
      'G2[eb+lss]:JA G2a[eb+lss]:JA',
      'G2[eb+lss]:JA G2a[eb+lss]:NEJ',
      'G2[eb+lss]:JA G2a[eb+lss]:EJ_AKTUELLT_NYLIGEN',
      'G2[eb+lss]:NEJ G2a[eb+lss]:notAsked',
      'G2[eb+lss]:NEJ_BEHOVS_INTE G2a[eb+lss]:notAsked',
      'G2[eb+lss]:EJ_AKTUELLT G2a[eb+lss]:notAsked',
    ]);
    expect(list('G2[barn+lss-barn] = JA and G2 = JA', 'finished', questionnaire, 'eb+lss')).toHaveLength(16);
  });

  it('looks up what it lists, also for a question without items when the rule is bound to one', () => {
    const found = enumerateCombinations([parse('G1 = JA and G2 = JA')], questionnaire, 'eb+lss', 'finished');
    if (found.kind !== 'combinations') throw new Error(found.kind);
    const [first] = found.combinations;
    expect([...(first?.answers.keys() ?? [])]).toEqual(['G1', 'G2[eb+lss]']);
    expect(first?.lookup('G1', 'eb+lss')).toEqual({ state: 'answered', value: 'JA' });
    expect(first?.lookup('G2', 'eb+lss')).toEqual({ state: 'answered', value: 'JA' });
    expect(first?.lookup('G9', '')).toEqual({ state: 'unknown' });
  });

  it('tries a number below, at and above each constant and limit, and that it cannot be given', () => {
    expect(list('B1 > 5')).toEqual(['B1:0', 'B1:1', 'B1:4', 'B1:5', 'B1:6', 'B1:cannotProvide']);
    const range = { min: 0, max: 1, decimals: 2 };
    expect(list('B9 < 0.5', 'finished', [buildNumber('B9', range)])).toEqual([
      'B9:0',
      'B9:0.01',
      'B9:0.49',
      'B9:0.5',
      'B9:0.51',
      'B9:0.99',
      'B9:1',
    ]);
  });

  it('tries two numbers in every order', () => {
    const range = { min: 1, max: undefined, decimals: 0 };
    const pairs = list('B8 > B9', 'finished', [buildNumber('B8', range), buildNumber('B9', range)]);
    expect(pairs).toEqual(expect.arrayContaining(['B8:1 B9:1', 'B8:1 B9:2', 'B8:2 B9:1', 'B8:2 B9:3', 'B8:3 B9:2']));
  });

  it('takes the options of a long multiple choice that no rule names as one', () => {
    const options = Array.from({ length: 20 }, (_, index) => `A${'B'.repeat(index)}`);
    const long = [buildQuestion('M1', options, undefined, { kind: 'multiple' })];
    expect(list('M1 includes {A, AB}', 'finished', long)).toHaveLength(7);
  });

  it('says why it lists nothing', () => {
    const many = Array.from({ length: 10 }, (_, index) => buildQuestion(`Q${index}`, ['A', 'B', 'C', 'D']));
    const rule = parse(many.map(({ code }) => `${code} = A`).join(' and '));
    expect(enumerateCombinations([rule], many, '', 'finished')).toEqual({ kind: 'tooMany', limit: 200_000 });
    expect(enumerateCombinations([parse('G9 = JA')], questionnaire, '', 'finished')).toEqual({
      kind: 'unknownQuestion',
      question: 'G9',
    });
    const ring = [buildQuestion('Q1', ['JA'], 'Q2 = JA'), buildQuestion('Q2', ['JA'], 'Q1 = JA')];
    expect(enumerateCombinations([parse('Q2 = JA')], ring, '', 'finished')).toEqual({
      kind: 'cycle',
      questions: ['Q2', 'Q1'],
    });
  });
});
