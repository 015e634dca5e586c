import type { Round } from '../definition/index.ts';
import { buildResponseKey, type EditedResponses } from './model.ts';

/** Codes of the parts that a unit has answered, in the round's order. */
export function listAnsweredParts(round: Round, responses: EditedResponses, unit: string): readonly string[] {
  return round.parts
    .map((part) => part.code)
    .filter((part) => responses.byUnitAndPart.has(buildResponseKey(unit, part)));
}
