import type { Question } from '../../stages/definition/index.ts';
import type { Catalogue } from './catalogue.ts';

/** Questions that use a thing, `2018 G1`, by the id of the thing. */
export function listQuestionUses(
  { rounds }: Catalogue,
  listIds: (question: Question) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, Set<string>>();
  for (const round of rounds) {
    for (const question of round.parts.flatMap((part) => part.questions)) {
      for (const id of listIds(question)) {
        uses.set(id, (uses.get(id) ?? new Set()).add(`${round.year} ${question.code}`));
      }
    }
  }
  return new Map([...uses].map(([id, names]) => [id, [...names]]));
}
