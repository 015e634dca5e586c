// Numbers written into a comment instead of the field for them. In 2024 the agency contacted the units that had done so
// (R-REVIEW-05); what comes of it is an answer that is corrected, or one that stands (I24-27).

import { type Answers, cannotProvide, parseCellKey } from '../../../kernel/answer.ts';
import type { Part, Question } from '../../definition/index.ts';

/**
 * Codes of number questions whose comment may hold the answer: it has figures in it that are neither a year nor the code of a
 * question, or it stands where the number could not be given.
 */
export function findCommentNumbers(
  part: Part,
  answers: Answers,
  comments: ReadonlyMap<string, string>,
): readonly string[] {
  const codes = part.questions.map(({ code }) => code);
  return part.questions
    .filter(({ kind }) => kind === 'number')
    .filter((question) => {
      const comment = comments.get(question.code)?.trim() ?? '';
      return comment !== '' && (isNotProvided(question, answers) || hasFigures(comment, codes));
    })
    .map(({ code }) => code);
}

function isNotProvided({ code }: Question, answers: Answers): boolean {
  return [...answers].some(([key, answer]) => answer === cannotProvide && parseCellKey(key).question === code);
}

function hasFigures(comment: string, codes: readonly string[]): boolean {
  const words = comment.split(/[^\p{L}\p{N}.,:-]+/u).map((word) => word.replace(/^[.,:-]+|[.,:-]+$/gu, ''));
  return words.some((word) => /\d/.test(word) && !isDay(word) && !codes.includes(word));
}

/** `2018`, `2018-02-01`, `2017-2018`. */
function isDay(word: string): boolean {
  return /^(19|20)\d\d(-\d\d){0,2}$/.test(word) || /^(19|20)\d\d-(19|20)\d\d$/.test(word);
}
