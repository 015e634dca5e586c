import { describe, expect, it } from 'vitest';
import { listRuleEvaluations } from '../../../support/ruleEvaluations.ts';

describe('the rule evaluations of the bench', () => {
  it.each(listRuleEvaluations())('$name finds three of six combinations', ({ run }) => {
    expect(run(6)).toBe(3);
    expect(run(600)).toBe(300);
  });
});
