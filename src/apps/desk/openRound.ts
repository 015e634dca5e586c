import { Problem } from '../../kernel/problem.ts';
import { getRound, type Round } from '../../stages/definition/index.ts';
import type { Frame, Unit } from '../../stages/frame/index.ts';
import type { DeskDependencies } from './deskDependencies.ts';

/** The round of a path segment with its frame. Problem UNKNOWN_ROUND when there is none. */
export function openRound(
  deps: Pick<DeskDependencies, 'getDefinitions' | 'getFrame'>,
  year: string,
): { readonly round: Round; readonly frame: Frame } {
  const round = getRound(deps.getDefinitions(), Number(year));
  return { round, frame: deps.getFrame(round.year) };
}

/** A unit of the frame. Problem UNKNOWN_UNIT. */
export function getUnit(frame: Frame, code: string): Unit {
  const unit = frame.unitsByCode.get(code);
  if (!unit) throw new Problem('UNKNOWN_UNIT', `The frame has no unit ${code}`);
  return unit;
}

/** The newest round that has questions to answer; the desk opens with it. */
export function findCurrentRound(deps: Pick<DeskDependencies, 'getDefinitions' | 'getFrame'>): Round | undefined {
  return [...deps.getDefinitions().rounds.values()]
    .filter((round) => round.parts.some((part) => part.questions.length > 0))
    .sort((a, b) => b.year - a.year)[0];
}
