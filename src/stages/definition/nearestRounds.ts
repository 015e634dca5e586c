// What is known of a series in a round without a known questionnaire comes from the nearest round that asks for it.

import type { Column, Round } from './model.ts';

/** Rounds with a known questionnaire, the nearest in years first; of two as near the earlier. */
export function orderByNearness(rounds: Iterable<Round>, year: number): readonly Round[] {
  return [...rounds]
    .filter((round) => round.isQuestionnaireKnown)
    .toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || a.year - b.year);
}

/** A series, with its column and round. */
export interface SeriesColumn {
  readonly column: Column;
  readonly round: Round;
}

/** Every series of the rounds with its column in the round nearest to the year, in the order of the nearest round. */
export function findNearestColumns(rounds: Iterable<Round>, year: number): ReadonlyMap<string, SeriesColumn> {
  const found = new Map<string, SeriesColumn>();
  for (const round of orderByNearness(rounds, year)) {
    for (const column of round.columns) if (!found.has(column.series)) found.set(column.series, { column, round });
  }
  return found;
}
