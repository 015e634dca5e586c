// Who answers what in a synthetic round: exactly the published counts, where the round states them.

import { Problem } from '../../../kernel/problem.ts';
import type { Round } from '../../definition/index.ts';
import { type Frame, findFramedUnits } from '../../frame/index.ts';
import type { History } from './history.ts';

/** Of those who answer something, about this share lacks some part where the round states no count. */
const assumedIncompletePercent = 8;

/**
 * Chooses, for each part code, the units that answer it: as many as published per part, at least one part and all
 * parts that a unit is framed for (I24-03). A unit without the compulsory part answers nothing (guide 2018, lines
 * 480–482). Units that leave something out tend to be the same from year to year.
 * Throws Problem IMPOSSIBLE_COUNTS when no distribution has the published counts.
 */
export function drawAnsweringUnits(
  round: Round,
  frame: Frame,
  history: History,
): ReadonlyMap<string, ReadonlySet<string>> {
  const order = (units: readonly string[], what: string): string[] => {
    const states = new Map(units.map((unit) => [unit, history.findState(unit, what, round.year)]));
    return units.toSorted((a, b) => (states.get(a) ?? 0) - (states.get(b) ?? 0));
  };
  const framed = frame.units.map((unit) => unit.code).filter((unit) => countFramedParts(frame, unit) > 0);
  const answering = order(framed, 'takes part').slice(0, countAnsweringUnits(round, frame, framed.length));
  const answered = new Map<string, Set<string>>();
  const lacking = new Map<string, number>();
  for (const part of round.parts) {
    const units = answering.filter((unit) => isFramed(frame, unit, part.code));
    answered.set(part.code, new Set(units));
    lacking.set(part.code, units.length - (part.published.answered ?? units.length));
  }
  if ([...lacking.values()].some((count) => count < 0)) throw impossibleCounts(round);
  removeAnswers({ round, frame, answering, answered, lacking, order });
  return answered;
}

/** The published number, or the fewest that leave every part enough units whichever they are. */
function countAnsweringUnits(round: Round, frame: Frame, framed: number): number {
  const compulsory = round.parts.find((part) => part.isCompulsory)?.published.answered;
  const published = round.published.answeredAny ?? compulsory;
  if (published !== undefined) return published;
  const fewest = round.parts.flatMap(({ code, published: { answered } }) =>
    answered === undefined ? [] : [answered + framed - findFramedUnits(frame, code).length],
  );
  return fewest.length === 0 ? framed : Math.max(...fewest);
}

interface Removal {
  readonly round: Round;
  readonly frame: Frame;
  readonly answering: readonly string[];
  readonly answered: ReadonlyMap<string, Set<string>>;
  /** Answers that are still to be taken away, by part. */
  readonly lacking: Map<string, number>;
  readonly order: (units: readonly string[], what: string) => string[];
}

/** Takes away the answers that are lacking, from so many units that the rest have answered every part. */
function removeAnswers(removal: Removal): void {
  const { round, frame, answering, answered, lacking, order } = removal;
  const incompleteCount = countIncomplete(removal);
  // Units framed for the most parts first, so that those framed for few are not emptied.
  const incomplete = order(answering, 'leaves out')
    .toSorted((a, b) => countFramedParts(frame, b) - countFramedParts(frame, a))
    .slice(0, incompleteCount);
  const remove = (unit: string, part: string): void => {
    answered.get(part)?.delete(unit);
    lacking.set(part, (lacking.get(part) ?? 0) - 1);
  };
  for (const unit of incomplete) {
    const part = findMostLacking(removal, unit);
    if (part === undefined) throw impossibleCounts(round);
    remove(unit, part);
  }
  for (const { code } of round.parts) {
    const candidates = order(incomplete, `leaves out ${code}`).filter(
      (unit) => answered.get(code)?.has(unit) && countAnswered(removal, unit) > 1,
    );
    for (const unit of candidates.slice(0, lacking.get(code))) remove(unit, code);
    if ((lacking.get(code) ?? 0) > 0) throw impossibleCounts(round);
  }
}

/** Units that answer something but not everything. Throws Problem IMPOSSIBLE_COUNTS. */
function countIncomplete({ round, answering, lacking }: Removal): number {
  const total = [...lacking.values()].reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...lacking.values());
  const count =
    round.published.answeredAll === undefined
      ? Math.min(total, Math.max(most, Math.round((answering.length * assumedIncompletePercent) / 100)))
      : answering.length - round.published.answeredAll;
  if (count < most || count > total) throw impossibleCounts(round);
  return count;
}

function findMostLacking({ round, frame, lacking }: Removal, unit: string): string | undefined {
  const candidates = round.parts
    .map((part) => part.code)
    .filter((part) => isFramed(frame, unit, part) && (lacking.get(part) ?? 0) > 0)
    .toSorted((a, b) => (lacking.get(b) ?? 0) - (lacking.get(a) ?? 0));
  return candidates[0];
}

function countAnswered({ round, answered }: Removal, unit: string): number {
  return round.parts.filter((part) => answered.get(part.code)?.has(unit)).length;
}

function countFramedParts(frame: Frame, unit: string): number {
  return frame.partsByUnit.get(unit)?.length ?? 0;
}

function isFramed(frame: Frame, unit: string, part: string): boolean {
  return frame.partsByUnit.get(unit)?.includes(part) ?? false;
}

function impossibleCounts(round: Round): Problem {
  return new Problem('IMPOSSIBLE_COUNTS', `The published counts of ${round.year} contradict each other`);
}
