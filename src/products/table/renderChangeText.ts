// A value of the change log in words.

import type { ReleasedColumn } from '../../stages/publication/index.ts';
import { vocabulary as english } from '../../texts/en/vocabulary.ts';
import { fillMessage, type Translated } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';

const changedValue = /^([A-Z][A-Z\d_]*|-?[\d.]+)(?: \((-?[\d.]+)\/([\d.]+)(?:, (\d+)\/(\d+))?\))?$/;

/**
 * `NEJ` as the column's scale tells it, `64 (16/25, 3/28)` as `64 (16 av 25, bortfall 3 av 28)`; a cell that was not there
 * says so. Outcomes of a column that is there no more are told as on the standard scale.
 */
export function renderChangeText(
  value: string,
  column: Pick<ReleasedColumn, 'scale'> | undefined,
  language: 'sv' | 'en' = 'sv',
): string {
  const words: Translated<typeof vocabulary> = language === 'en' ? english : vocabulary;
  if (value === '') return words.changes.notThere;
  const [, shown = value, numerator, denominator, missing, framed] = changedValue.exec(value) ?? [];
  const outcomes: Readonly<Record<string, string>> = words.outcomes;
  const absences: Readonly<Record<string, { readonly word: string }>> = words.absences;
  const label = column?.scale.find((step) => step.outcome === shown)?.label;
  const told =
    (language === 'en' ? (label?.en ?? label?.sv) : label?.sv) ?? outcomes[shown] ?? absences[shown]?.word ?? shown;
  if (numerator === undefined || denominator === undefined) return told;
  if (missing === undefined || framed === undefined) {
    return fillMessage(words.changes.withBase, { told, numerator, denominator });
  }
  return fillMessage(words.changes.withCounts, { told, numerator, denominator, missing, framed });
}
