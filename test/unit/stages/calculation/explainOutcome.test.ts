import { describe, expect, it } from 'vitest';
import { buildExpressionWords, explainOutcome } from '../../../../src/stages/calculation/index.ts';
import { editResponses } from '../../../../src/stages/editing/index.ts';
import { expressionPhrases as english } from '../../../../src/texts/en/expression.ts';
import { expressionPhrases as swedish } from '../../../../src/texts/sv/expression.ts';
import { buildPart, buildTestRound, type ColumnSketch } from '../../../support/buildTestRound.ts';

const part = buildPart('lss', [
  { code: 'L3', options: ['JA', 'NEJ', 'EJ_AKTUELLT_FA'] },
  { code: 'L3b', options: ['JA', 'NEJ_BESLUTAT', 'NEJ'], askedWhen: 'L3 = JA' },
  { code: 'L8', kind: 'multiple', options: ['A', 'B', 'C'], items: ['barn', 'vuxen'] },
  { code: 'B1', kind: 'number' },
  { code: 'B1a', kind: 'number' },
]);
const outcomes = { JA: 'L3 = JA and L3b = JA', EJ_AKTUELLT: 'L3 = EJ_AKTUELLT_FA', otherwise: 'NEJ' };
const share = { numerator: 'B1a', denominator: 'B1', illogicalWhen: 'B1a > B1', decimals: 1 };

function explain(
  sketch: Partial<ColumnSketch>,
  answers: Readonly<Record<string, string>> | undefined,
  language: 'sv' | 'en' = 'sv',
) {
  const round = buildTestRound([part], [{ code: 'LSS-11', part: 'lss', ...sketch }]);
  const [column] = round.columns;
  if (column === undefined) throw new Error('No column');
  const responses =
    answers === undefined ? [] : [{ unit: '0114', part: 'lss', answers: new Map(Object.entries(answers)) }];
  const words = buildExpressionWords(round, language === 'en' ? english : swedish, language);
  return explainOutcome(round, column, '0114', editResponses(2018, responses), words, language);
}

describe('explainOutcome', () => {
  it('R-CALCULATION-03 tells the answers, the rules in words, the one that decided, and the conclusion', () => {
    expect(explain({ outcomes }, { L3: 'JA', L3b: 'JA' })).toEqual({
      column: 'LSS-11',
      unit: '0114',
      status: 'VALUE',
      outcome: 'JA',
      value: undefined,
      answers: [
        { question: 'L3', item: '', questionText: 'Vad svarar ni på L3?', answer: 'ja' },
        { question: 'L3b', item: '', questionText: 'Vad svarar ni på L3b?', answer: 'ja' },
      ],
      rules: [
        { outcome: 'JA', words: 'fråga L3 är besvarad med ”ja” och L3b med ”ja”', decided: true },
        { outcome: 'EJ_AKTUELLT', words: 'fråga L3 är besvarad med ”ej_aktuellt_fa”', decided: false },
      ],
      sentence: 'Resultatet är ”Ja”, eftersom fråga L3 är besvarad med ”ja” och L3b med ”ja”.',
    });
  });

  it('says that no other condition is met where the outcome is what is left', () => {
    const explanation = explain({ outcomes }, { L3: 'NEJ' });
    expect(explanation.rules.map((rule) => rule.decided)).toEqual([false, false]);
    expect(explanation.sentence).toBe(
      'Resultatet är ”Nej”, eftersom inget av villkoren för andra resultat är uppfyllt.',
    );
    expect(explanation.answers[1]?.answer).toBe('frågan ställs inte med de svar som enheten har gett');
  });

  it('R-NONRESPONSE-09 says that the unit has not answered the part', () => {
    expect(explain({ outcomes }, undefined)).toMatchObject({
      status: 'NOT_ANSWERED',
      sentence: 'Det finns inget resultat, eftersom enheten inte har svarat på delen Del lss.',
    });
  });

  it('reads a grid in the item of the column, and several choices one by one', () => {
    const answers = { 'L8[barn]': 'A;B', 'L8[vuxen]': 'C' };
    const explanation = explain({ outcomes: { JA: 'L8 includes {A, B}', otherwise: 'NEJ' }, item: 'barn' }, answers);
    expect(explanation.answers).toEqual([
      { question: 'L8', item: 'barn', questionText: 'Vad svarar ni på L8?', answer: 'a; b' },
    ]);
    expect(explanation.outcome).toBe('JA');
  });

  it.each([
    [{ B1: '8', B1a: '1' }, 'VALUE', 'Resultatet är 12,5 procent: 1 av 8.'],
    [{ B1: 'KAN_EJ_LAMNA', B1a: '1' }, 'CANNOT_PROVIDE', 'inte kan lämna uppgiften.'],
    [{ B1: '8', B1a: '9' }, 'ILLOGICAL', 'talet i fråga B1a är större än talet i fråga B1.'],
    [{ B1: '0', B1a: '0' }, 'NOT_AVAILABLE', 'nämnaren är noll.'],
  ])('R-SUPPRESSION-08 tells of the numbers %j: %s', (answers, status, words) => {
    const explanation = explain({ number: share }, answers);
    expect(explanation.status).toBe(status);
    expect(explanation.sentence).toContain(words);
    expect(explanation.answers.map((entry) => entry.question)).toEqual(['B1', 'B1a']);
    expect(explanation.rules).toEqual([]);
  });

  it('R-EDITING-15 tells that a part of nothing cannot be something', () => {
    const { illogicalWhen: _, ...plain } = share;
    expect(explain({ number: plain }, { B1: '0', B1a: '1' })).toMatchObject({
      status: 'ILLOGICAL',
      sentence: expect.stringContaining('en del av noll'),
    });
  });

  it('R-SUPPRESSION-06 shows no outcome of a withdrawn column, but the reason', () => {
    expect(explain({ outcomes, withdrawn: 'Frågan var felaktig.' }, { L3: 'JA', L3b: 'JA' })).toMatchObject({
      status: 'WITHDRAWN',
      outcome: undefined,
      sentence: 'Resultatet publiceras inte detta år: Frågan var felaktig.',
    });
  });

  it('speaks English when asked', () => {
    expect(explain({ outcomes }, { L3: 'NEJ' }, 'en').sentence).toMatch(/^The outcome is “No”/);
  });
});
