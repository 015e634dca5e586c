// How near a name is to what is searched for.

import { foldText } from './foldText.ts';
import type { Phrase } from './searchLists.ts';

/** A hit with its rank, 0 best. */
export interface Ranked<T> {
  readonly hit: T;
  readonly rank: number;
}

/** From here on a name only holds the words somewhere, or is only about them: no name or word of it begins so. */
export const heldRank = 3;

/** How well a name answers the query, 0 best: it is the query, begins with it, has words that begin so, holds it, or not. */
export function rankName(text: string, folded: string): number {
  const name = foldText(text);
  if (name === folded) return 0;
  if (name.startsWith(folded)) return 1;
  const words = folded.split(' ');
  const names = name.split(' ');
  if (words.every((word) => names.some((candidate) => candidate.startsWith(word)))) return 2;
  return words.every((word) => name.includes(word)) ? heldRank : heldRank + 1;
}

/** The rank of the phrase that is nearest to the words; undefined where none has them all. */
export function rankPhrases(phrases: readonly Phrase[], words: readonly string[]): number | undefined {
  const folded = words.join(' ');
  const ranks = phrases
    .filter((phrase) => words.every((word) => isPhraseWord(phrase, word)))
    .map(({ text }) => (text === folded ? 0 : text.startsWith(folded) ? 1 : 2));
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}

/** Letters from which the beginning of a word stands for it, and from which a word may have an ending. */
const leastBeginning = 3;
const leastStem = 5;

/** True for a word of the phrase, its beginning, or the word with an ending: `socialbidraget`. */
export function isPhraseWord({ words }: Phrase, word: string): boolean {
  return words.some(
    (own) =>
      own === word ||
      (word.length >= leastBeginning && own.startsWith(word)) ||
      (own.length >= leastStem && word.startsWith(own)),
  );
}

/** The best first; equal ones stay as they stand. */
export function rankHits<T>(hits: readonly T[], rank: (hit: T) => number): readonly Ranked<T>[] {
  return hits.map((hit) => ({ hit, rank: rank(hit) })).sort((a, b) => a.rank - b.rank);
}
