// Every admissible combination of answers of every outcome column of 2018, exhaustively.

import { describe, expect, it } from 'vitest';
import {
  type CombinationList,
  type Completeness,
  enumerateCombinations,
} from '../../../../src/kernel/expression/enumerateCombinations.ts';
import type { RuleQuestion } from '../../../../src/kernel/expression/ruleQuestion.ts';
import { observeUnit } from '../../../../src/stages/calculation/index.ts';
import type { Column, Question } from '../../../../src/stages/definition/index.ts';
import { loadRealRound } from '../../../support/loadRealRound.ts';

const { round } = loadRealRound(2018);
const questions = round.parts.flatMap((part) => part.questions).map(buildRuleQuestion);
const columns = round.columns.filter((column) => column.description.result.kind === 'outcome');

function buildRuleQuestion(question: Question): RuleQuestion {
  return {
    code: question.code,
    kind: question.kind,
    options: question.options.map((option) => option.code),
    items: question.items.map((item) => item.id),
    cannotProvide: question.number?.cannotProvide ?? false,
    askedWhen: question.askedWhen?.expression,
    range: question.number,
  };
}

function listAll(column: Column, completeness: Completeness): CombinationList & { readonly kind: 'combinations' } {
  const { result } = column.description;
  const rules = result.kind === 'outcome' ? result.rules.map(({ rule }) => rule.expression) : [];
  const list = enumerateCombinations(rules, questions, column.item, completeness);
  if (list.kind !== 'combinations' || !list.isExact) throw new Error(`${column.code} cannot be enumerated`);
  return list;
}

describe('every admissible combination of answers', () => {
  it('R-CALCULATION-01 is enumerated for every outcome column', () => {
    expect(columns.length).toBeGreaterThanOrEqual(37);
  });

  it.each(columns)('R-CALCULATION-23 $code: a finished one has exactly one of the declared outcomes', (column) => {
    const { combinations } = listAll(column, 'finished');
    const outcomes = combinations.map(({ lookup }) => observeUnit(column, lookup));
    expect(combinations.length).toBeGreaterThan(1);
    for (const observation of outcomes) {
      expect(observation).toMatchObject({ status: 'VALUE', kind: 'outcome' });
    }
    const reached = new Set(outcomes.flatMap((each) => ('outcome' in each ? [each.outcome] : [])));
    expect([...reached].toSorted()).toEqual([...column.description.outcomes].toSorted());
  });

  it.each(columns)('R-NONRESPONSE-16 $code: an unfinished one has none', (column) => {
    const { combinations } = listAll(column, 'unfinished');
    expect(combinations.length).toBeGreaterThan(0);
    for (const { lookup } of combinations) expect(observeUnit(column, lookup)).toEqual({ status: 'NOT_ANSWERED' });
  });
});
