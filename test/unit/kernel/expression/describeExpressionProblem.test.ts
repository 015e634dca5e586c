import { describe, expect, it } from 'vitest';
import { checkExpression } from '../../../../src/kernel/expression/checkExpression.ts';
import {
  describeExpressionProblem,
  type ExpressionProblemWords,
} from '../../../../src/kernel/expression/describeExpressionProblem.ts';
import { parseExpression } from '../../../../src/kernel/expression/parseExpression.ts';
import { expressionProblems as english } from '../../../../src/texts/en/expressionProblems.ts';
import { expressionProblems as swedish } from '../../../../src/texts/sv/expressionProblems.ts';
import { questionnaire } from './questionnaire.ts';

function describeAll(text: string, words: ExpressionProblemWords): string[] {
  const { expression, problems } = parseExpression(text);
  const scope = (code: string) => questionnaire.find((question) => question.code === code);
  const codes = questionnaire.map(({ code }) => code);
  const found = expression === undefined ? problems : checkExpression(expression, scope, 'truth', [], codes);
  return found.map((problem) => describeExpressionProblem(problem, words));
}

const texts: readonly [text: string, sentence: string][] = [
  ['', 'Regeln är tom. Skriv ett villkor, t.ex. G1 = JA.'],
  ['G1 && G2', 'Tecknet & hör inte till regelspråket. Menade ni and?'],
  [
    'G1 = JA AND G2 = JA',
    'Här står AND, men här ska stå ett jämförelsetecken, ett mängdord, and, or eller slutet av regeln. Menade ni and?',
  ],
  ['G1 =', 'Regeln slutar för tidigt: här ska stå en fråga, ett tal eller en parentes.'],
  ['G2[eb = JA', 'Hakparentesen avslutas inte. Skriv ] efter delfrågans beteckning.'],
  ['G2[] = JA', 'Hakparentesen är tom. Skriv delfrågans beteckning i den, t.ex. [eb+lss].'],
  ['G1 in {JA, JA}', 'Svarsalternativet JA står två gånger i samma mängd. Ta bort det ena.'],
  ['3 in {JA}', 'Till vänster om in ska det stå en fråga.'],
  ['G1d = JA', 'Frågan G1d finns inte. Menade ni G1?'],
  ['G1 = JAA', 'Fråga G1 har inget svarsalternativ JAA. Den har JA, NEJ. Menade ni JA?'],
  ['G2[eb+ls] = JA', 'Fråga G2 har ingen delfråga eb+ls. Den har eb+lss, barn+lss-barn. Menade ni eb+lss?'],
  ['G1[eb] = JA', 'Fråga G1 har inga delfrågor. Ta bort [eb].'],
  ['G2 = JA', 'Fråga G2 har flera delfrågor. Skriv vilken som menas, t.ex. G2[eb+lss].'],
  ['G1', 'Här ska stå ett villkor, men G1 är en fråga med ett svarsalternativ. Jämför med något.'],
  ['B1 > G1', 'Här ska stå ett tal eller en talfråga, men G1 är en fråga med ett svarsalternativ.'],
  [
    'B1 > JA',
    'Svarsalternativet JA kan inte jämföras här med >. Ett svarsalternativ står efter = eller != och en fråga.',
  ],
  [
    'G1c = A',
    'Fråga G1c är en fråga med flera svarsalternativ och går inte ihop med =. Skriv includes {…} (alla måste vara markerade) eller includesAny {…} (minst ett).',
  ],
  ['(G1 = JA) + 1 > 2', 'Här ska stå ett tal eller en talfråga, men här står ett villkor.'],
  [`${'('.repeat(200)}G1`, 'Regeln har fler än 100 nivåer inuti varandra. Förenkla den.'],
];

describe('describeExpressionProblem', () => {
  it.each(texts)('%s', (text, sentence) => {
    expect(describeAll(text, swedish)[0]).toBe(sentence);
  });

  it('says the same in English, with nothing left out', () => {
    for (const [text] of texts) {
      const sentences = describeAll(text, english);
      expect(sentences).toHaveLength(describeAll(text, swedish).length);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z](?!.*(undefined|NaN)).*[.?]$/);
    }
  });
});
