import { calculatePercent } from '../../kernel/share.ts';
import type { Round } from '../definition/index.ts';
import { buildResponseKey, type EditedResponses } from '../editing/index.ts';
import { type Frame, findFramedUnits } from '../frame/index.ts';
import type { ResponseRate } from './model.ts';

/**
 * Response rate of each part, of at least one part (`any`), and of every part that the unit is framed for (`all`).
 * Units framed for the part, or for any part, are the base (R-NONRESPONSE-14); percentages of the year before are
 * those printed, since there are no data of it (I18-60).
 */
export function calculateResponseRates(
  round: Round,
  frame: Frame,
  responses: EditedResponses,
): readonly ResponseRate[] {
  const hasAnswered = (unit: string, part: string): boolean =>
    responses.byUnitAndPart.has(buildResponseKey(unit, part));
  const build = (
    part: string,
    units: readonly string[],
    answered: number,
    previous: number | undefined,
  ): ResponseRate => ({
    round: round.year,
    part,
    framed: units.length,
    answered,
    percent: units.length === 0 ? undefined : calculatePercent(answered, units.length),
    previousPercent: previous,
  });
  const byPart = round.parts.map(({ code, published }) => {
    const units = findFramedUnits(frame, code);
    return build(code, units, units.filter((unit) => hasAnswered(unit, code)).length, published.previousPercent);
  });
  const framed = [...frame.partsByUnit].filter(([, parts]) => parts.length > 0);
  const units = framed.map(([unit]) => unit);
  const any = framed.filter(([unit, parts]) => parts.some((part) => hasAnswered(unit, part))).length;
  const all = framed.filter(([unit, parts]) => parts.every((part) => hasAnswered(unit, part))).length;
  return [
    ...byPart,
    build('any', units, any, round.published.previousPercentAny),
    build('all', units, all, round.published.previousPercentAll),
  ];
}
