import { findMedianTimes } from '../../stages/collection/index.ts';
import type { QuestionnaireDependencies } from './questionnaireDependencies.ts';

const kept = 10 * 60 * 1000;
const known = new WeakMap<
  object,
  Map<number, { readonly at: number; readonly medians: ReadonlyMap<string, number> }>
>();

/** Median seconds by part of a round, from what is measured at handing in; may be some minutes old. */
export async function findMedians(
  { teamwork, now }: Pick<QuestionnaireDependencies, 'teamwork' | 'now'>,
  round: number,
): Promise<ReadonlyMap<string, number>> {
  const ofStore = known.get(teamwork) ?? new Map();
  known.set(teamwork, ofStore);
  const at = now().getTime();
  const last = ofStore.get(round);
  if (last !== undefined && at >= last.at && at - last.at < kept) return last.medians;
  const medians = findMedianTimes(await teamwork.loadRoundEntries(round, ['answeringMeasured']));
  ofStore.set(round, { at, medians });
  return medians;
}
