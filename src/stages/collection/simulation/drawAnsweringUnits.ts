// Who answers what in a synthetic round: exactly the published counts, where the round states them.

import { Problem } from '../../../kernel/problem.ts';
import { drawInteger, type Random, shuffle } from '../../../kernel/random.ts';
import type { Round } from '../../definition/index.ts';
import type { Frame } from '../../frame/index.ts';

/** Of those who answer something, about this share lacks some part where the round states no count. */
const assumedIncompletePercent = 8;

/**
 * Draws, for each part code, the units that answer it: as many as published per part, at least one part and all
 * parts. A unit without the compulsory part answers nothing (guide 2018, lines 480–482).
 * Throws Problem IMPOSSIBLE_COUNTS when no distribution has the published counts.
 */
export function drawAnsweringUnits(
  round: Round,
  frame: Frame,
  random: Random,
): ReadonlyMap<string, ReadonlySet<string>> {
  const answering = shuffle(
    random,
    frame.units.map((unit) => unit.code),
  ).slice(0, countAnsweringUnits(round, frame));
  const answered = new Map<string, Set<string>>();
  const lacking = new Map<string, number>();
  for (const part of round.parts) {
    const units = answering.filter((unit) => isFramed(frame, unit, part.code));
    answered.set(part.code, new Set(units));
    lacking.set(part.code, units.length - (part.published.answered ?? units.length));
  }
  if ([...lacking.values()].some((count) => count < 0)) throw impossibleCounts(round);
  removeAnswers(round, frame, random, answering, answered, lacking);
  return answered;
}

function countAnsweringUnits(round: Round, frame: Frame): number {
  const stated = round.parts.map((part) => part.published.answered ?? 0);
  const compulsory = round.parts.find((part) => part.isCompulsory)?.published.answered;
  return round.published.answeredAny ?? compulsory ?? (Math.max(0, ...stated) || frame.units.length);
}

/** Takes away the answers that are lacking, from so many units that the rest have answered every part. */
function removeAnswers(
  round: Round,
  frame: Frame,
  random: Random,
  answering: readonly string[],
  answered: ReadonlyMap<string, Set<string>>,
  lacking: Map<string, number>,
): void {
  const total = [...lacking.values()].reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...lacking.values());
  const incompleteCount =
    round.published.answeredAll === undefined
      ? Math.min(total, Math.max(most, Math.round((answering.length * assumedIncompletePercent) / 100)))
      : answering.length - round.published.answeredAll;
  if (incompleteCount < most || incompleteCount > total) throw impossibleCounts(round);
  // Units framed for the most parts first, so that those framed for few are not emptied.
  const incomplete = [...answering]
    .sort((a, b) => (frame.partsByUnit.get(b)?.length ?? 0) - (frame.partsByUnit.get(a)?.length ?? 0))
    .slice(0, incompleteCount);
  const remove = (unit: string, part: string): void => {
    answered.get(part)?.delete(unit);
    lacking.set(part, (lacking.get(part) ?? 0) - 1);
  };
  for (const unit of incomplete) {
    const part = findMostLacking(round, frame, unit, lacking);
    if (part === undefined) throw impossibleCounts(round);
    remove(unit, part);
  }
  for (const part of round.parts) {
    const candidates = shuffle(random, incomplete).filter(
      (unit) => answered.get(part.code)?.has(unit) && countAnswered(round, answered, unit) > 1,
    );
    for (const unit of candidates.slice(0, lacking.get(part.code))) remove(unit, part.code);
    if ((lacking.get(part.code) ?? 0) > 0) throw impossibleCounts(round);
  }
}

function findMostLacking(
  round: Round,
  frame: Frame,
  unit: string,
  lacking: ReadonlyMap<string, number>,
): string | undefined {
  const candidates = round.parts
    .map((part) => part.code)
    .filter((part) => isFramed(frame, unit, part) && (lacking.get(part) ?? 0) > 0)
    .sort((a, b) => (lacking.get(b) ?? 0) - (lacking.get(a) ?? 0));
  return candidates[0];
}

function countAnswered(round: Round, answered: ReadonlyMap<string, ReadonlySet<string>>, unit: string): number {
  return round.parts.filter((part) => answered.get(part.code)?.has(unit)).length;
}

function isFramed(frame: Frame, unit: string, part: string): boolean {
  return frame.partsByUnit.get(unit)?.includes(part) ?? false;
}

function impossibleCounts(round: Round): Problem {
  return new Problem('IMPOSSIBLE_COUNTS', `The published counts of ${round.year} contradict each other`);
}

/** A unit's tendency to fulfil, 0–1: most units are alike, some are far ahead or behind. */
export function drawTendency(random: Random): number {
  return (drawInteger(random, 0, 100) + drawInteger(random, 0, 100) + drawInteger(random, 0, 100)) / 300;
}
