const questionShape = /^\p{L}+\p{Nd}+\p{L}*$/u;

/** True for a word such as `G2a`, `G12A`, `Ä1`: on the right of a comparison it is a question, not an option. */
export function isShapedLikeQuestion(word: string): boolean {
  return questionShape.test(word);
}
