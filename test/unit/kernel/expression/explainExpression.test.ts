import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExpressionWords, explainExpression } from '../../../../src/kernel/expression/explainExpression.ts';
import { parseExpression } from '../../../../src/kernel/expression/parseExpression.ts';
import { expressionPhrases as english } from '../../../../src/texts/en/expression.ts';
import { expressionPhrases as swedish } from '../../../../src/texts/sv/expression.ts';
import { expressionTrees } from './expressionTrees.ts';

const labels: Record<string, string> = {
  JA: 'Ja',
  NEJ: 'Nej',
  EJ_AKTUELLT_NYLIGEN: 'Ej aktuellt, då rutinen upprättades nyligen',
  NEJ_BEHOVS_INTE: 'Nej, behövs inte',
  'eb+lss': 'Ekonomiskt bistånd och LSS',
};
const label = (_: string, code: string): string => labels[code] ?? code;
const words: ExpressionWords = { phrases: swedish, labelOption: label, labelItem: label, labelMeasure: (id) => id };

function explain(text: string, chosen = words): string {
  const { expression } = parseExpression(text);
  if (expression === undefined) throw new Error(`Not an expression: ${text}`);
  return explainExpression(expression, chosen);
}

describe('explainExpression in Swedish', () => {
  it.each([
    ['G1 = JA', 'fråga G1 är besvarad med ”Ja”'],
    ['G1 != JA', 'fråga G1 är besvarad med något annat än ”Ja”'],
    ['not G1 = JA', 'fråga G1 är inte besvarad med ”Ja”'],
    ['not G1 != JA', 'fråga G1 är inte besvarad med något annat än ”Ja”'],
    ['G1 in {JA}', 'fråga G1 är besvarad med ”Ja”'],
    ['G1 in {JA, NEJ, A}', 'fråga G1 är besvarad med ”Ja”, ”Nej” eller ”A”'],
    ['not G1 in {JA, NEJ}', 'fråga G1 är varken besvarad med ”Ja” eller ”Nej”'],
    ['G2[eb+lss] = JA', 'fråga G2 (Ekonomiskt bistånd och LSS) är besvarad med ”Ja”'],
    ['G8a includes {A}', 'fråga G8a är besvarad med åtminstone ”A”'],
    ['G8a includes {A, B}', 'fråga G8a är besvarad med både ”A” och ”B”'],
    ['G8a includes {A, B, C}', 'fråga G8a är besvarad med alla av ”A”, ”B” och ”C”'],
    ['not G8a includes {A, B}', 'fråga G8a är inte besvarad med både ”A” och ”B”'],
    ['G8a includesAny {C, D}', 'fråga G8a är besvarad med minst ett av ”C” och ”D”'],
    ['not G8a includesAny {C, D}', 'fråga G8a är inte besvarad med något av ”C” och ”D”'],
    ['B1 = KAN_EJ_LAMNA', 'fråga B1 är besvarad med ”Kan ej lämna uppgift”'],
    ['B1a > B1', 'talet i fråga B1a är större än talet i fråga B1'],
    ['not B1 != 2', 'talet i fråga B1 skiljer sig inte från 2'],
    ['B1 + B2 + 1 >= 2.5', 'summan av talet i fråga B1, talet i fråga B2 och 1 är minst 2,5'],
    ['B1 / (B2 - 1) < -3', 'talet i fråga B1 delat med (talet i fråga B2 minus 1) är mindre än −3'],
    ['E5 / 12', 'talet i fråga E5 delat med 12'],
  ])('%s', (text, sentence) => {
    expect(explain(text)).toBe(sentence);
  });

  it.each([
    [
      'G2 = JA and G2a in {JA, EJ_AKTUELLT_NYLIGEN}',
      'fråga G2 är besvarad med ”Ja” och G2a med ”Ja” eller ”Ej aktuellt, då rutinen upprättades nyligen”',
    ],
    [
      '(G2 = JA and G2a in {JA, NEJ}) or G2 = NEJ_BEHOVS_INTE',
      'antingen fråga G2 är besvarad med ”Ja” och G2a med ”Ja” eller ”Nej”, eller fråga G2 är besvarad med ”Nej, behövs inte”',
    ],
    [
      'G8 = JA and G8a includes {A, B} and G8b = JA',
      'fråga G8 är besvarad med ”Ja”, G8a med både ”A” och ”B” och G8b med ”Ja”',
    ],
    [
      'G1 = JA and (G2 = JA or G3 = JA) and B1 > 0',
      'dels fråga G1 är besvarad med ”Ja”, dels antingen fråga G2 är besvarad med ”Ja”, eller fråga G3 är besvarad med ”Ja”, dels talet i fråga B1 är större än 0',
    ],
    [
      'G1 = JA and not G2 = JA and G3 = JA',
      'fråga G1 är besvarad med ”Ja”, fråga G2 är inte besvarad med ”Ja” och fråga G3 är besvarad med ”Ja”',
    ],
    ['not (G1 = JA or G2 = JA)', 'fråga G1 är inte besvarad med ”Ja” och fråga G2 är inte besvarad med ”Ja”'],
    ['(G1 = JA and G2 = JA) and G3 = JA', 'fråga G1 är besvarad med ”Ja”, G2 med ”Ja” och G3 med ”Ja”'],
    [
      'G1 = JA or (G2 = JA and (G3 = JA or G4 = JA))',
      'antingen fråga G1 är besvarad med ”Ja”, eller (dels fråga G2 är besvarad med ”Ja”, dels antingen fråga G3 är besvarad med ”Ja”, eller fråga G4 är besvarad med ”Ja”)',
    ],
  ])('joins %s so that it reads in one way', (text, sentence) => {
    expect(explain(text)).toBe(sentence);
  });
});

describe('explainExpression in English', () => {
  const chosen: ExpressionWords = { ...words, phrases: english };
  it.each([
    ['G2 = JA and G2a in {JA, NEJ}', 'question G2 is answered with “Ja” and G2a with “Ja” or “Nej”'],
    [
      'not G1 in {JA, NEJ} or B1 > 2',
      'either question G1 is answered with neither “Ja” nor “Nej”, or the number in question B1 is greater than 2',
    ],
  ])('%s', (text, sentence) => {
    expect(explain(text, chosen)).toBe(sentence);
  });
});

describe('explainExpression on any rule', () => {
  it('names every question and closes every parenthesis', () => {
    fc.assert(
      fc.property(expressionTrees, fc.constantFrom(swedish, english), (tree, phrases) => {
        const text = explainExpression(tree, { ...words, phrases });
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        expect(text.split('(').length).toBe(text.split(')').length);
        for (const code of JSON.stringify(tree).match(/[GMB]\d/g) ?? []) expect(text).toContain(code);
      }),
    );
  });
});
