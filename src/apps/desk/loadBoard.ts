import { type BoardRow, buildBoard, findRoundPhase, type ResponseProgress } from '../../stages/collection/index.ts';
import type { Round } from '../../stages/definition/index.ts';
import type { Frame } from '../../stages/frame/index.ts';
import type { DeskDependencies } from './deskDependencies.ts';

/** The board of a round as it stands now, with the progress that it is built from. */
export async function loadBoard(
  deps: DeskDependencies,
  round: Round,
  frame: Frame,
): Promise<{ readonly progress: readonly ResponseProgress[]; readonly board: readonly BoardRow[] }> {
  const [progress, firstSubmissions, contactEntries] = await Promise.all([
    deps.store.loadProgress(round.year),
    deps.store.loadFirstSubmissions(round.year),
    deps.teamwork.loadRoundEntries(round.year, ['contactNamed', 'contactRemoved', 'addressBounced']),
  ]);
  const { lastDay } = findRoundPhase(round.calendar, undefined, deps.now().toISOString());
  return { progress, board: buildBoard({ frame, progress, firstSubmissions, contactEntries, lastDay }) };
}
