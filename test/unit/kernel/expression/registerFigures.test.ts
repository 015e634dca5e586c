import { describe, expect, it } from 'vitest';
import { analyseRules } from '../../../../src/kernel/expression/analyseRules.ts';
import { checkExpression } from '../../../../src/kernel/expression/checkExpression.ts';
import { describeExpressionProblem } from '../../../../src/kernel/expression/describeExpressionProblem.ts';
import { evaluateNumber, evaluateTruth } from '../../../../src/kernel/expression/evaluateExpression.ts';
import { explainExpression } from '../../../../src/kernel/expression/explainExpression.ts';
import { listReferences, listRegisterMeasures } from '../../../../src/kernel/expression/listReferences.ts';
import {
  type AnswerState,
  type Expression,
  type RegisterAbsence,
  registerAbsences,
} from '../../../../src/kernel/expression/model.ts';
import { parseExpression } from '../../../../src/kernel/expression/parseExpression.ts';
import { expressionProblems as english } from '../../../../src/texts/en/expressionProblems.ts';
import { expressionPhrases } from '../../../../src/texts/sv/expression.ts';
import { expressionProblems } from '../../../../src/texts/sv/expressionProblems.ts';
import { printExpression } from './printExpression.ts';

function parse(text: string): Expression {
  const { expression, problems } = parseExpression(text);
  if (expression === undefined) throw new Error(`${text}: ${problems[0]?.reason}`);
  return expression;
}

const number = { kind: 'number', options: [], items: [], cannotProvide: true } as const;
const choice = { kind: 'single', options: ['JA', 'NEJ'], items: [], cannotProvide: false } as const;

function check(text: string, expected: 'truth' | 'number', measures: readonly string[] | undefined) {
  const scope = (code: string) => (code === 'E5' ? number : code === 'G1' ? choice : undefined);
  return checkExpression(parse(text), scope, expected, [], ['E5', 'G1'], measures);
}

/** E5 is answered as given, `hushall` and `personer` are delivered as given. */
function evaluate(text: string, states: Readonly<Record<string, AnswerState>>) {
  return evaluateNumber(
    parse(text),
    (question, item) => states[question === 'REGISTER' ? item : question] ?? { state: 'notAsked' },
    '',
  );
}

const answered = (value: number): AnswerState => ({ state: 'answered', value });
const withheld = (reason: RegisterAbsence): AnswerState => ({ state: 'withheld', reason });

describe('REGISTER[…] is read', () => {
  it.each([
    'REGISTER[hushall] / E5',
    'E5 > REGISTER[hushall]',
    '(REGISTER[hushall] + 2) * E5',
    'REGISTER[hushall] = REGISTER[personer]',
  ])('%s comes back as it was written', (text) => {
    const tree = parse(text);
    expect(printExpression(parse(printExpression(tree)))).toBe(printExpression(tree));
    expect(listRegisterMeasures(tree)[0]).toBe('hushall');
    expect(listReferences(tree).every(({ question }) => question === 'E5')).toBe(true);
  });

  it('needs the id of a measure, and a fault stands at its sign', () => {
    const { expression, problems } = parseExpression('E5 / REGISTER + 1');
    expect(expression).toBeUndefined();
    expect(problems).toEqual([
      { code: 'EXPRESSION_SYNTAX', span: { start: 5, end: 13 }, reason: 'registerWithoutMeasure', details: {} },
    ]);
  });
});

describe('REGISTER[…] is typed', () => {
  it('is a number of the round’s measures', () => {
    expect(check('REGISTER[hushall] / E5', 'number', ['hushall'])).toEqual([]);
    expect(check('E5 > REGISTER[hushall]', 'truth', ['hushall'])).toEqual([]);
  });

  it.each([
    ['REGISTER[hushal] / E5', 'number', ['hushall'], 'UNKNOWN_MEASURE', 'Menade ni hushall?'],
    ['REGISTER[hushall] / E5', 'number', [], 'UNKNOWN_MEASURE', 'registerMeasures'],
    ['E5 > REGISTER[hushall]', 'truth', undefined, 'WRONG_TYPE', 'täljare och nämnare'],
    ['REGISTER[hushall]', 'truth', ['hushall'], 'WRONG_TYPE', 'REGISTER[hushall] är ett tal'],
    ['REGISTER[hushall] = JA', 'truth', ['hushall'], 'WRONG_TYPE', 'JA'],
    ['G1 = REGISTER[hushall]', 'truth', ['hushall'], 'WRONG_TYPE', 'G1'],
  ] as const)('%s gives one fault', (text, expected, measures, code, part) => {
    const problems = check(text, expected, measures);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    const [problem] = problems;
    if (problem === undefined) throw new Error('There is a problem');
    expect(describeExpressionProblem(problem, expressionProblems)).toContain(part);
    expect(describeExpressionProblem(problem, english)).toMatch(/^[A-Z].*[.?]$/);
  });
});

describe('REGISTER[…] is evaluated', () => {
  it('is the figure that is delivered', () => {
    expect(evaluate('REGISTER[hushall] / E5', { hushall: answered(250), E5: answered(4) })).toEqual({
      kind: 'number',
      value: 62.5,
    });
  });

  it('R-REGISTER-08 gives no number where nothing is delivered', () => {
    expect(evaluate('REGISTER[hushall] / E5', { E5: answered(4) })).toEqual({ kind: 'undefined' });
  });

  it.each(registerAbsences)('R-SUPPRESSION-01 keeps %s as the reason', (reason) => {
    expect(evaluate('REGISTER[hushall] / E5', { hushall: withheld(reason), E5: answered(4) })).toEqual({
      kind: 'withheld',
      reason,
    });
  });

  it('tells the strictest of several reasons, and an answer that cannot be provided before them', () => {
    const figures = { hushall: withheld('NOT_AVAILABLE'), personer: withheld('REMOVED_FOR_SAFETY') };
    expect(evaluate('REGISTER[hushall] + REGISTER[personer]', figures)).toMatchObject({ reason: 'REMOVED_FOR_SAFETY' });
    expect(evaluate('REGISTER[hushall] / E5', { ...figures, E5: { state: 'cannotProvide' } })).toEqual({
      kind: 'cannotProvide',
    });
    expect(evaluate('REGISTER[hushall] / E5', { ...figures, E5: { state: 'unknown' } })).toEqual({ kind: 'unknown' });
  });

  it('fulfils no comparison while it is withheld', () => {
    const lookup = () => withheld('UNCERTAIN');
    expect(evaluateTruth(parse('REGISTER[hushall] > 3'), lookup, '')).toBe(false);
    expect(evaluateTruth(parse('REGISTER[hushall] <= 3'), lookup, '')).toBe(false);
  });
});

describe('REGISTER[…] in words and in the analysis', () => {
  it('is named by its measure', () => {
    const words = {
      phrases: expressionPhrases,
      labelOption: (_: string, code: string) => code,
      labelItem: (_: string, code: string) => code,
      labelMeasure: () => 'Hushållsärenden',
    };
    expect(explainExpression(parse('REGISTER[hushall] / E5'), words)).toBe(
      'registeruppgiften ”Hushållsärenden” delat med talet i fråga E5',
    );
  });

  it('proves nothing of a rule that reads one: no answer of the form decides it', () => {
    const question = { ...number, code: 'E5', askedWhen: undefined };
    const rule = { name: '', expression: parse('E5 > REGISTER[hushall]') };
    const analysis = analyseRules([rule], true, [question], '');
    expect(analysis).toMatchObject({ kind: 'analysed', isExact: false, rules: [{ verdict: 'undecided' }] });
  });
});
