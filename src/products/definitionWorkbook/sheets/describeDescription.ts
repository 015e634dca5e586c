// What a description says beside its texts: rules, comparability, open fields, each as lines of a cell.

import { type ExpressionWords, explainExpression } from '../../../kernel/expression/explainExpression.ts';
import { findValueAt, type IndicatorDescription, type YearComparability } from '../../../stages/definition/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { definitionWorkbookTexts as texts } from '../../../texts/sv/definitionWorkbook.ts';
import { vocabulary } from '../../../texts/sv/vocabulary.ts';

/** The rules in words, outcome by outcome. */
export function describeRules(description: IndicatorDescription, words: ExpressionWords): string {
  const { result } = description;
  const label = (outcome: string): string =>
    description.scale.find((step) => step.outcome === outcome)?.label.sv ?? outcome;
  if (result.kind === 'outcome') {
    const rules = result.rules.map(({ outcome, rule }) => {
      return `${label(outcome)}: ${explainExpression(rule.expression, words)}`;
    });
    return [...rules, fillMessage(texts.otherwise, { outcome: label(result.otherwise) })].join('\n');
  }
  const numerator = explainExpression(result.numerator.expression, words);
  const denominator = explainExpression(result.denominator.expression, words);
  return fillMessage(texts.ratio, { numerator, denominator });
}

/** The rules as they are written: keys and values of `outcomes:` or `value:`. */
export function renderWrittenRules(entry: unknown): string {
  const rules = findValueAt(entry, ['outcomes']) ?? findValueAt(entry, ['value']);
  const lines = typeof rules === 'object' && rules !== null ? Object.entries(rules) : [];
  return lines
    .filter(([, rule]) => typeof rule !== 'object')
    .map(([key, rule]) => `${key}: ${String(rule)}`)
    .join('\n');
}

/** `2017: direkt jämförbar. …` */
export function describeComparability(entries: readonly YearComparability[]): string {
  return entries
    .map(({ year, status, reason }) => {
      return [`${year}: ${vocabulary.comparability[status]}`, reason.sv].filter((part) => part !== '').join('. ');
    })
    .join('\n');
}

/** Names of the fields that no source gives. */
export function listOpenFields(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return '';
  return Object.entries(entry)
    .filter(([, value]) => value === 'open')
    .map(([key]) => key)
    .join(', ');
}
