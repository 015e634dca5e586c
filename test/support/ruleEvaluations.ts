// Rule evaluations to be timed by `npm run bench`; no clock here.

import { compileTruth } from '../../src/kernel/expression/compileExpression.ts';
import { evaluateTruth } from '../../src/kernel/expression/evaluateExpression.ts';
import { evaluateOutcome } from '../../src/kernel/expression/evaluateOutcome.ts';
import type { AnswerLookup, AnswerState, Expression } from '../../src/kernel/expression/model.ts';
import { parseExpression } from '../../src/kernel/expression/parseExpression.ts';

/** A loop to time: evaluates so many times, and returns how many were true or had the outcome JA. */
export interface RuleEvaluation {
  readonly name: string;
  readonly run: (times: number) => number;
}

const ruleText = '(G2 = JA and G2a in {JA, EJ_AKTUELLT_NYLIGEN}) or G2 = NEJ_BEHOVS_INTE';
const mainAnswers = ['JA', 'NEJ', 'NEJ_BEHOVS_INTE', 'EJ_AKTUELLT'].map(buildAnswer);
const followUpAnswers = ['JA', 'NEJ', 'EJ_AKTUELLT_NYLIGEN'].map(buildAnswer);
const notAsked: AnswerState = { state: 'notAsked' };

/** The rule of LSS-02 over its six finished combinations in turn: compiled, looked up as compiled, and as an outcome. */
export function listRuleEvaluations(): readonly RuleEvaluation[] {
  const rule = parse(ruleText);
  const holds = compileTruth(rule);
  const rules = [
    { outcome: 'JA', rule: { expression: rule } },
    { outcome: 'EJ_AKTUELLT', rule: { expression: parse('G2 = EJ_AKTUELLT') } },
  ];
  return [
    { name: 'compileTruth', run: (times) => count(times, (lookup) => holds(lookup, '') === true) },
    { name: 'evaluateTruth', run: (times) => count(times, (lookup) => evaluateTruth(rule, lookup, '') === true) },
    {
      name: 'evaluateOutcome',
      run: (times) => count(times, (lookup) => evaluateOutcome(rules, 'NEJ', lookup, '') === 'JA'),
    },
  ];
}

function count(times: number, holds: (lookup: AnswerLookup) => boolean): number {
  let turn = 0;
  const lookup: AnswerLookup = (question) => {
    const followUp = turn % 6 < 3 ? followUpAnswers[turn % 6] : notAsked;
    const answer = question === 'G2' ? mainAnswers[Math.max(0, (turn % 6) - 2)] : followUp;
    return answer ?? notAsked;
  };
  let found = 0;
  for (; turn < times; turn += 1) if (holds(lookup)) found += 1;
  return found;
}

function buildAnswer(value: string): AnswerState {
  return { state: 'answered', value };
}

function parse(text: string): Expression {
  const { expression } = parseExpression(text);
  if (expression === undefined) throw new Error(`Not an expression: ${text}`);
  return expression;
}
