// The form shows one main question a block, with its follow-ups inside it.

import type { Part, Question } from '../../definition/index.ts';

/** Every question of a part stands in exactly one block. */
export interface QuestionBlock {
  readonly main: Question;
  /** Follow-ups of the main question and follow-ups of those, in the order of the form. */
  readonly followUps: readonly Question[];
}

/** Blocks of a part in the order of the form. */
export function buildQuestionBlocks(part: Part): readonly QuestionBlock[] {
  const byCode = new Map(part.questions.map((question) => [question.code, question]));
  const followUps = new Map<string, Question[]>();
  for (const question of part.questions) {
    const main = findMainQuestion(question, byCode);
    if (main === question.code) followUps.set(main, []);
    else followUps.get(main)?.push(question);
  }
  return part.questions
    .filter((question) => followUps.has(question.code))
    .map((main) => ({ main, followUps: followUps.get(main.code) ?? [] }));
}

function findMainQuestion(question: Question, byCode: ReadonlyMap<string, Question>): string {
  let current = question;
  for (let steps = 0; steps < byCode.size; steps++) {
    const parent = current.followUpOf === undefined ? undefined : byCode.get(current.followUpOf);
    if (parent === undefined) break;
    current = parent;
  }
  return current.code;
}
