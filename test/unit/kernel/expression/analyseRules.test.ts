import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseRules, type RuleAnalysis } from '../../../../src/kernel/expression/analyseRules.ts';
import { enumerateCombinations } from '../../../../src/kernel/expression/enumerateCombinations.ts';
import { evaluateTruth } from '../../../../src/kernel/expression/evaluateExpression.ts';
import { expressionTrees, optionCodes } from './expressionTrees.ts';
import { buildNumber, buildQuestion, parse, questionnaire } from './questionnaire.ts';

type Analysed = Extract<RuleAnalysis, { kind: 'analysed' }>;

function analyse(
  rules: Record<string, string>,
  hasOtherwise = true,
  questions = questionnaire,
  item = 'eb+lss',
): Analysed {
  const named = Object.entries(rules).map(([name, text]) => ({ name, expression: parse(text) }));
  const analysis = analyseRules(named, hasOtherwise, questions, item);
  if (analysis.kind !== 'analysed') throw new Error(analysis.kind);
  return analysis;
}

describe('analyseRules', () => {
  it('finds nothing to say of a sound rule', () => {
    const analysis = analyse({
      JA: '(G2 = JA and G2a in {JA, EJ_AKTUELLT_NYLIGEN}) or G2 = NEJ_BEHOVS_INTE',
      EJ_AKTUELLT: 'G2 = EJ_AKTUELLT',
    });
    expect(analysis).toMatchObject({
      combinations: 6,
      isExact: true,
      noRule: 'sometimes',
      overlaps: [],
      withoutOutcome: [],
    });
    for (const rule of analysis.rules) {
      expect(rule).toMatchObject({ verdict: 'sometimes', decides: 'sometimes', constantParts: [] });
    }
  });

  it.each([
    ['G1 = JA and G1 = NEJ', 'never'],
    ['G1 = JA and G1a = JA', 'never'],
    ['G1 = NEJ and G1c includes {A} and G1a = NEJ', 'never'],
    ['G1 = JA or G1 = NEJ', 'always'],
    ['not G1a = JA or G1 = NEJ', 'always'],
    ['G1c includesAny {A, B, C} or not G1a = JA', 'always'],
    ['G1 != JA', 'sometimes'],
    ['B1a > B1', 'sometimes'],
    ['B1a < 0', 'never'],
    ['B1 > 10 and B1 < 11', 'never'],
    ['B1a > B1a', 'never'],
    ['B1a >= 0', 'always'],
    ['B1 >= 0', 'sometimes'],
    ['B1a > B1 and B1 > B1a', 'never'],
    ['B1a + 1 > B1a', 'undecided'],
    ['B1a + B1 > 3', 'sometimes'],
    ['B1a / B1 > 0.5', 'sometimes'],
    ['1 = 1', 'always'],
  ])('%s: %s', (text, verdict) => {
    expect(analyse({ JA: text }).rules[0]).toMatchObject({ name: 'JA', verdict, decides: verdict });
  });

  it('tells numbers with decimals from whole ones', () => {
    const range = { min: 0, max: 100, decimals: 2 };
    expect(analyse({ JA: 'B9 > 10 and B9 < 11' }, true, [buildNumber('B9', range)]).rules[0]?.verdict).toBe(
      'sometimes',
    );
  });

  it('does not claim what mixed decimals leave open', () => {
    const mixed = [buildNumber('B8'), buildNumber('B9', { min: 0, max: undefined, decimals: 2 })];
    expect(analyse({ JA: 'B8 > B9 and B9 > B8' }, true, mixed).rules[0]?.verdict).toBe('undecided');
  });

  it('does not claim what a choice with many named options leaves open', () => {
    const options = Array.from({ length: 14 }, (_, index) => `A${'B'.repeat(index)}`);
    const long = [buildQuestion('M1', options, undefined, { kind: 'multiple' })];
    const some = `M1 includes {${options.slice(0, 7).join(', ')}} and not M1 includesAny {${options.slice(7).join(', ')}}`;
    expect(analyse({ JA: some }, true, long).rules[0]?.verdict).toBe('undecided');
  });

  it('points at a part of a rule that does nothing', () => {
    const text = 'G2 = JA or (G2 = NEJ and G2a = NEJ)';
    expect(analyse({ JA: text }).rules[0]).toMatchObject({
      verdict: 'sometimes',
      constantParts: [{ verdict: 'never', span: { start: 12, end: 34 } }],
    });
    const [part] = analyse({ JA: text }).rules[0]?.constantParts ?? [];
    expect(text.slice(part?.span.start, part?.span.end)).toBe('G2 = NEJ and G2a = NEJ');
  });

  it('reports rules that hold together, and one that never decides', () => {
    const analysis = analyse({ JA: 'G2 = JA', DELVIS: 'G2 = JA and G2a = JA', EJ_AKTUELLT: 'G2 in {EJ_AKTUELLT, JA}' });
    expect(analysis.overlaps.map(({ first, second }) => `${first} ${second}`)).toEqual(['JA DELVIS', 'JA EJ_AKTUELLT']);
    expect(analysis.overlaps[0]?.example.answers.get('G2a[eb+lss]')).toEqual({ state: 'answered', value: 'JA' });
    expect(analysis.rules.map(({ decides }) => decides)).toEqual(['sometimes', 'never', 'sometimes']);
  });

  it('finds answers without an outcome where there is no otherwise', () => {
    const rules = { JA: 'G2 in {JA, NEJ_BEHOVS_INTE}', NEJ: 'G2 = NEJ' };
    const [example, ...others] = analyse(rules, false).withoutOutcome;
    expect(example?.answers.get('G2[eb+lss]')).toEqual({ state: 'answered', value: 'EJ_AKTUELLT' });
    expect(others).toEqual([]);
    expect(analyse(rules, true).withoutOutcome).toEqual([]);
    expect(analyse({ ...rules, EJ_AKTUELLT: 'G2 = EJ_AKTUELLT' }, true).noRule).toBe('never');
  });

  it('gives up with a word, not a wrong answer', () => {
    const many = Array.from({ length: 10 }, (_, index) => buildQuestion(`Q${index}`, ['A', 'B', 'C', 'D']));
    const expression = parse(many.map(({ code }) => `${code} = A`).join(' and '));
    expect(analyseRules([{ name: 'JA', expression }], true, many, '')).toEqual({ kind: 'tooMany', limit: 200_000 });
  });

  it('says always and never only where every combination agrees', () => {
    const items = ['eb', 'eb+lss', 'lss-barn'];
    const questions = [
      buildQuestion('G1', optionCodes, undefined, { items }),
      buildQuestion('G2', optionCodes, 'G1 = JA', { items }),
      buildQuestion('M1', optionCodes, 'G1[eb] != NEJ', { kind: 'multiple' }),
      buildNumber('B1', { min: 0, max: 3, decimals: 0 }, { cannotProvide: true }),
      buildNumber('B2', { min: 0, max: 3, decimals: 0 }),
    ];
    fc.assert(
      fc.property(expressionTrees, (expression) => {
        const analysis = analyseRules([{ name: 'JA', expression }], true, questions, 'eb');
        const listed = enumerateCombinations([expression], questions, 'eb', 'finished');
        if (analysis.kind !== 'analysed' || listed.kind !== 'combinations') return;
        const truths = listed.combinations.map(({ lookup }) => evaluateTruth(expression, lookup, 'eb'));
        const verdict = analysis.rules[0]?.verdict;
        if (verdict === 'never') expect(truths).not.toContain(true);
        if (verdict === 'always') expect(truths).not.toContain(false);
        if (verdict === 'sometimes') expect(truths).toEqual(expect.arrayContaining([true, false]));
      }),
      { numRuns: 150 },
    );
  });
});
