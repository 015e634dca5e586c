import { describe, expect, it } from 'vitest';
import { enumerateCombinations } from '../../../../src/kernel/expression/enumerateCombinations.ts';
import { evaluateOutcome } from '../../../../src/kernel/expression/evaluateOutcome.ts';
import { parse, questionnaire } from './questionnaire.ts';

const rules = [
  {
    outcome: 'JA',
    rule: { expression: parse('(G2 = JA and G2a in {JA, EJ_AKTUELLT_NYLIGEN}) or G2 = NEJ_BEHOVS_INTE') },
  },
  { outcome: 'EJ_AKTUELLT', rule: { expression: parse('G2 = EJ_AKTUELLT') } },
] as const;
const expressions = rules.map(({ rule }) => rule.expression);

function list(completeness: 'finished' | 'unfinished'): Record<string, string | undefined> {
  const found = enumerateCombinations(expressions, questionnaire, 'eb+lss', completeness);
  if (found.kind !== 'combinations') throw new Error(found.kind);
  return Object.fromEntries(
    found.combinations.map(({ answers, lookup }) => {
      const states = [...answers.values()].map((state) => (state.state === 'answered' ? state.value : state.state));
      return [states.join(' '), evaluateOutcome<string>(rules, 'NEJ', lookup, 'eb+lss')];
    }),
  );
}

describe('evaluateOutcome', () => {
  it('gives every finished combination its one outcome', () => {
    expect(list('finished')).toEqual({
      'JA JA': 'JA',
      'JA NEJ': 'NEJ',
      'JA EJ_AKTUELLT_NYLIGEN': 'JA',
      'NEJ notAsked': 'NEJ',
      'NEJ_BEHOVS_INTE notAsked': 'JA',
      'EJ_AKTUELLT notAsked': 'EJ_AKTUELLT',
    });
  });

  it('gives an unfinished one none, never a Nej', () => {
    expect(list('unfinished')).toEqual({ 'JA unknown': undefined, 'unknown unknown': undefined });
  });

  it('gives none while a named cell is unknown, even where a rule holds already', () => {
    const early = [{ outcome: 'JA', rule: { expression: parse('G1 = JA or B1 > 0') } }];
    const lookup = (question: string) =>
      question === 'G1' ? ({ state: 'answered', value: 'JA' } as const) : ({ state: 'unknown' } as const);
    expect(evaluateOutcome(early, 'NEJ', lookup, '')).toBeUndefined();
  });

  it('waits for the item that a rule names, not for the item at hand', () => {
    const named = [{ outcome: 'JA', rule: { expression: parse('G2[eb+lss] = JA') } }];
    const lookup = (_: string, item: string) =>
      item === 'eb+lss' ? ({ state: 'answered', value: 'JA' } as const) : ({ state: 'unknown' } as const);
    expect(evaluateOutcome(named, 'NEJ', lookup, 'barn+lss-barn')).toBe('JA');
  });

  it('takes the first rule that holds, and gives none without an otherwise', () => {
    const lookup = () => ({ state: 'answered', value: 'JA' }) as const;
    const both = [
      { outcome: 'DELVIS', rule: { expression: parse('G1 = JA') } },
      { outcome: 'JA', rule: { expression: parse('G1 in {JA, NEJ}') } },
    ];
    expect(evaluateOutcome(both, undefined, lookup, '')).toBe('DELVIS');
    expect(
      evaluateOutcome([{ outcome: 'NEJ', rule: { expression: parse('G1 = NEJ') } }], undefined, lookup, ''),
    ).toBeUndefined();
  });
});
