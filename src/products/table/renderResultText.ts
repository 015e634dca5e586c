// The words of a result in a cell: the same on screen, in files and in documents.

import type { Result } from '../../stages/publication/index.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';

/** Outcome or reason in words; the number as text for a share or a measure. */
export function renderResultText(result: Pick<Result, 'status' | 'outcome' | 'value'>): string {
  if (result.status !== 'VALUE') return vocabulary.absences[result.status].word;
  return result.outcome === undefined ? (result.value ?? '') : vocabulary.outcomes[result.outcome];
}

/** Words of every reason that a value is not there, for fills and legends. */
export const absenceWords: readonly string[] = Object.values(vocabulary.absences).map((absence) => absence.word);
