// A small questionnaire in the shape of the common part: a choice with follow-ups, a grid, numbers.

import type { Expression } from '../../../../src/kernel/expression/model.ts';
import { parseExpression } from '../../../../src/kernel/expression/parseExpression.ts';
import type { NumberRange, RuleQuestion } from '../../../../src/kernel/expression/ruleQuestion.ts';

export function parse(text: string): Expression {
  const { expression } = parseExpression(text);
  if (expression === undefined) throw new Error(`Not an expression: ${text}`);
  return expression;
}

export function buildQuestion(
  code: string,
  options: readonly string[],
  askedWhen?: string,
  more: Partial<RuleQuestion> = {},
): RuleQuestion {
  const condition = askedWhen === undefined ? undefined : parse(askedWhen);
  return { code, kind: 'single', options, items: [], cannotProvide: false, askedWhen: condition, ...more };
}

export function buildNumber(code: string, range?: NumberRange, more: Partial<RuleQuestion> = {}): RuleQuestion {
  return buildQuestion(code, [], undefined, { kind: 'number', range, ...more });
}

const items = ['eb+lss', 'barn+lss-barn'];

export const questionnaire: readonly RuleQuestion[] = [
  buildQuestion('G1', ['JA', 'NEJ']),
  buildQuestion('G1a', ['JA', 'NEJ'], 'G1 = NEJ'),
  buildQuestion('G1b', [], 'G1a = JA', { kind: 'text' }),
  buildQuestion('G1c', ['A', 'B', 'C'], 'G1a = JA', { kind: 'multiple' }),
  buildQuestion('G2', ['JA', 'NEJ', 'NEJ_BEHOVS_INTE', 'EJ_AKTUELLT'], undefined, { items }),
  buildQuestion('G2a', ['JA', 'NEJ', 'EJ_AKTUELLT_NYLIGEN'], 'G2 = JA', { items }),
  buildNumber('B1', undefined, { cannotProvide: true }),
  buildNumber('B1a'),
];
