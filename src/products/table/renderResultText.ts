// The words of a result in a cell: the same on screen, in files and in documents.

import type { ReleasedColumn, Result } from '../../stages/publication/index.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';

/** Outcome as the column's scale tells it, or reason, in words; the number as text for a share or a measure. */
export function renderResultText(
  result: Pick<Result, 'status' | 'outcome' | 'value'>,
  column: Pick<ReleasedColumn, 'scale'>,
): string {
  if (result.status !== 'VALUE') return vocabulary.absences[result.status].word;
  return result.outcome === undefined ? (result.value ?? '') : renderOutcome(column, result.outcome);
}

/** The words of an outcome in the column's scale; the code itself where the scale lacks it. */
export function renderOutcome({ scale }: Pick<ReleasedColumn, 'scale'>, outcome: string): string {
  return scale.find((step) => step.outcome === outcome)?.label.sv ?? outcome;
}

/** Words of every reason that a value is not there, for fills and legends. */
export const absenceWords: readonly string[] = Object.values(vocabulary.absences).map((absence) => absence.word);
