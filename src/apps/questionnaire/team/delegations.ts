// Delegations as the pages see them: those in force, the links that belong to them, what they are in words.

import type { Delegation, PersonalLink, UnitState } from '../../../stages/collection/index.ts';
import type { Round } from '../../../stages/definition/index.ts';
import { readText } from '../../../ui/language.ts';
import type { QuestionnaireWords } from '../catalogues.ts';

/** Not recalled; done ones too. */
export function listDelegations(state: Pick<UnitState, 'delegations'>): readonly Delegation[] {
  return state.delegations.filter(({ recalledAt }) => recalledAt === undefined);
}

/** Reminders carry links of their own, so a delegation may have several: same person, part and questions. */
export function isLinkOf(delegation: Delegation, link: PersonalLink): boolean {
  return (
    link.id === delegation.link ||
    (link.role === 'expert' &&
      link.actor === delegation.person &&
      link.part === delegation.part &&
      isSameList(link.questions, delegation.questions))
  );
}

/** The delegation that a link was sent for; undefined: it was made in another way. */
export function findDelegation(state: Pick<UnitState, 'delegations'>, link: PersonalLink): Delegation | undefined {
  return state.delegations.findLast((delegation) => isLinkOf(delegation, link));
}

/** `LSS: hela delen`, `LSS: frågorna L1, L3`. */
export function describeWork(
  words: QuestionnaireWords,
  round: Round,
  work: { readonly part: string; readonly questions: readonly string[] },
): string {
  return words.board.tile.has(namePart(words, round, work.part), describeShare(words, work.questions));
}

/** `hela delen`, `fråga L1`, `frågorna L1, L3`. */
export function describeShare(words: QuestionnaireWords, questions: readonly string[]): string {
  const texts = words.board.tile;
  const [first, ...rest] = questions;
  if (first === undefined) return texts.wholePart;
  return rest.length === 0 ? texts.questionOf(first) : texts.questionsOf(questions.join(', '));
}

/** The code where the round does not have the part. */
export function namePart(words: QuestionnaireWords, round: Round, code: string): string {
  const part = round.parts.find((candidate) => candidate.code === code);
  return part === undefined ? code : readText(part.name, words.language);
}

/** Whatever the order; neither list may name anything twice. */
export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}
