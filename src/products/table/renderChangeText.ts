// A value of the change log in words.

import { fillMessage, type Translated } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';

const changedValue = /^([A-Z_]+|-?[\d.]+)(?: \(([\d.]+)\/([\d.]+)(?:, (\d+)\/(\d+))?\))?$/;

/** `NEJ` as `Nej`, `64 (16/25, 3/28)` as `64 (16 av 25, bortfall 3 av 28)`; a cell that was not there says so. */
export function renderChangeText(value: string, words: Translated<typeof vocabulary> = vocabulary): string {
  if (value === '') return words.changes.notThere;
  const [, shown = value, numerator, denominator, missing, framed] = changedValue.exec(value) ?? [];
  const outcomes: Readonly<Record<string, string>> = words.outcomes;
  const absences: Readonly<Record<string, { readonly word: string }>> = words.absences;
  const told = outcomes[shown] ?? absences[shown]?.word ?? shown;
  if (numerator === undefined || denominator === undefined) return told;
  if (missing === undefined || framed === undefined) {
    return fillMessage(words.changes.withBase, { told, numerator, denominator });
  }
  return fillMessage(words.changes.withCounts, { told, numerator, denominator, missing, framed });
}
