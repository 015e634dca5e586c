import type { ResponseEvent, ResponseState } from './model.ts';

/**
 * State of a response from its chain and whether a draft exists (R-COLLECTION-15). The last event decides; a
 * reopened response keeps its handed-in answers until it is handed in again or withdrawn.
 */
export function findResponseState(events: readonly Pick<ResponseEvent, 'kind'>[], hasDraft: boolean): ResponseState {
  const last = events.at(-1);
  if (last === undefined) return hasDraft ? 'draft' : 'notStarted';
  return last.kind === 'corrected' ? 'submitted' : last.kind;
}
