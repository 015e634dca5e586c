import type { DefinitionSet, Part } from '../../definition/index.ts';
import { buildLineages } from '../../frame/index.ts';
import type { ResponseKey } from '../model.ts';

/** Where an earlier answer may lie: a round, and the responses of the unit (or of those it comes from) to be asked for. */
export interface EarlierSource {
  readonly round: number;
  readonly keys: readonly ResponseKey[];
}

/**
 * Where the unit may have answered questions of the part before: rounds with a known questionnaire that ask any of them,
 * the newest first; a question may have moved between parts.
 */
export function listEarlierKeys(
  set: Pick<DefinitionSet, 'rounds' | 'classifications'>,
  year: number,
  part: Part,
  unit: string,
): readonly EarlierSource[] {
  const findUnits = buildLineages(set.classifications);
  const ids = new Set(part.questions.map(({ id }) => id));
  return [...set.rounds.values()]
    .filter((round) => round.year < year && round.isQuestionnaireKnown)
    .toSorted((a, b) => b.year - a.year)
    .flatMap(({ year: round, parts, frame }) => {
      const asking = parts.filter(({ questions }) => questions.some(({ id }) => ids.has(id)));
      const keys = findUnits(unit, frame.referenceDate).flatMap((earlierUnit) =>
        asking.map(({ code }) => ({ round, unit: earlierUnit, part: code })),
      );
      return keys.length === 0 ? [] : [{ round, keys }];
    });
}
