// The outcome of ordered rules: the first that holds. A response that is not finished has none, even where the
// answers so far would decide it: an outcome is never given and then taken back.

import { evaluateTruth } from './evaluateExpression.ts';
import { listReferences } from './listReferences.ts';
import type { AnswerLookup, Expression, ReferenceNode } from './model.ts';

/** A rule and the outcome it gives; the rules of a definition have this shape. */
export interface OutcomeRule<Outcome extends string> {
  readonly outcome: Outcome;
  readonly rule: { readonly expression: Expression };
}

const referencesByRules = new WeakMap<object, readonly ReferenceNode[]>();

/**
 * Outcome of the first rule that holds, `otherwise` when none does. Undefined while any cell that the rules name
 * is unknown, and when no rule holds and there is no otherwise. `item`: what the rules are bound to ('' for none).
 */
export function evaluateOutcome<Outcome extends string>(
  rules: readonly OutcomeRule<Outcome>[],
  otherwise: Outcome | undefined,
  lookup: AnswerLookup,
  item: string,
): Outcome | undefined {
  for (const reference of findReferences(rules)) {
    if (lookup(reference.question, reference.item ?? item).state === 'unknown') return undefined;
  }
  for (const { outcome, rule } of rules) {
    if (evaluateTruth(rule.expression, lookup, item) === true) return outcome;
  }
  return otherwise;
}

/** The references of all rules, each cell once; remembered, since an outcome is asked for often. */
function findReferences(rules: readonly OutcomeRule<string>[]): readonly ReferenceNode[] {
  const known = referencesByRules.get(rules);
  if (known !== undefined) return known;
  const byCell = new Map<string, ReferenceNode>();
  for (const { rule } of rules) {
    for (const reference of listReferences(rule.expression)) {
      byCell.set(`${reference.question}[${reference.item ?? ''}]`, reference);
    }
  }
  const references = [...byCell.values()];
  referencesByRules.set(rules, references);
  return references;
}
