import {
  type BoardRow,
  buildBoard,
  findLateStart,
  findRoundPhase,
  type ResponseProgress,
} from '../../stages/collection/index.ts';
import type { Round } from '../../stages/definition/index.ts';
import type { Frame } from '../../stages/frame/index.ts';
import type { DeskDependencies } from './deskDependencies.ts';

/** The board of a round as it stands now, with the progress that it is built from. */
export async function loadBoard(
  deps: DeskDependencies,
  round: Round,
  frame: Frame,
): Promise<{ readonly progress: readonly ResponseProgress[]; readonly board: readonly BoardRow[] }> {
  const { lastDay } = findRoundPhase(round.calendar, undefined, deps.now().toISOString());
  const [progress, firstSubmissions, contactFacts] = await Promise.all([
    deps.store.loadProgress(round.year),
    lastDay === undefined
      ? new Map<string, string>()
      : deps.store.loadFirstSubmissions(round.year, new Date(findLateStart(lastDay)).toISOString()),
    deps.teamwork.loadRoundFacts(round.year, ['contactNamed', 'contactRemoved', 'addressBounced']),
  ]);
  return { progress, board: buildBoard({ frame, progress, firstSubmissions, contactFacts, lastDay }) };
}
