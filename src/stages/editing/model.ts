// What calculation reads: the valid answers per unit and part after review and correction.

import type { Answers } from '../../kernel/answer.ts';

/** Response of a unit to a part as handed in and corrected; complete by its routing. */
export interface EditedResponse {
  readonly unit: string;
  readonly part: string;
  readonly answers: Answers;
}

/** Responses by `unit|part`; a pair that is not there has not answered. */
export interface EditedResponses {
  readonly round: number;
  readonly byUnitAndPart: ReadonlyMap<string, EditedResponse>;
}

/** Key of `EditedResponses.byUnitAndPart`. */
export function buildResponseKey(unit: string, part: string): string {
  return `${unit}|${part}`;
}
