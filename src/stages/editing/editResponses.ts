import { buildResponseKey, type EditedResponse, type EditedResponses } from './model.ts';

/** The responses of a round by unit and part. Throws Error when a unit has two responses to the same part. */
export function editResponses(round: number, responses: readonly EditedResponse[]): EditedResponses {
  const byUnitAndPart = new Map<string, EditedResponse>();
  for (const { unit, part, answers } of responses) {
    const key = buildResponseKey(unit, part);
    if (byUnitAndPart.has(key)) throw new Error(`The unit ${unit} has two responses to the part ${part}`);
    byUnitAndPart.set(key, { unit, part, answers });
  }
  return { round, byUnitAndPart };
}
