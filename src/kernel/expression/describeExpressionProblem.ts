import type { ExpressionProblem, ExpressionProblemDetails, ExpressionProblemReason } from './model.ts';

/** The sentences of a catalogue, one per reason (texts: `expression.problems`). */
export type ExpressionProblemWords = {
  readonly [Reason in ExpressionProblemReason]: (details: ExpressionProblemDetails[Reason]) => string;
};

/** One or two sentences for people: what is wrong, and what to write instead. */
export function describeExpressionProblem<Reason extends ExpressionProblemReason>(
  problem: ExpressionProblem<Reason>,
  words: ExpressionProblemWords,
): string {
  return words[problem.reason](problem.details);
}
