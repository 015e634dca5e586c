// The history of a response, played to any instant: what the store said then follows from its log alone.

import { buildCellKey } from '../../../kernel/answer.ts';
import { buildHandedIn } from '../buildHandedIn.ts';
import { findResponseState } from '../findResponseState.ts';
import type {
  Draft,
  DraftCell,
  DraftEvent,
  FreeText,
  HandedInResponse,
  ResponseEvent,
  ResponseKey,
  ResponseState,
} from '../model.ts';

/** What pages would have shown then, but for free texts erased since. */
export interface ReplayedResponse {
  /** From the chain alone: a part that is not handed in is `notStarted`. */
  readonly state: ResponseState;
  readonly handedIn: HandedInResponse | undefined;
}

/**
 * The response as it stood at `until` (ISO 8601, inclusive). A free text that has been erased since stands as its digest;
 * everything else is, byte for byte, what the store gave then.
 */
export function replayResponse(
  events: readonly ResponseEvent[],
  freeTexts: readonly FreeText[],
  until: string,
): ReplayedResponse {
  const past = events.filter((event) => Date.parse(event.at) <= Date.parse(until));
  const lastSubmission = past.findLast(({ kind }) => kind === 'submitted' || kind === 'corrected');
  const isHandedIn = lastSubmission !== undefined && past.at(-1)?.kind !== 'withdrawn';
  return {
    state: findResponseState(past, false),
    handedIn: isHandedIn ? buildHandedIn(lastSubmission, freeTexts) : undefined,
  };
}

/** The draft as it stood at `until` (ISO 8601, inclusive), from its log; the log is gone once the draft is purged. */
export function replayDraft(key: ResponseKey, events: readonly DraftEvent[], until: string): Draft {
  const cells = new Map<string, DraftCell>();
  const comments = new Map<string, DraftCell>();
  for (const { target, ...cell } of events) {
    if (Date.parse(cell.savedAt) > Date.parse(until)) continue;
    if (target === 'comment') comments.set(cell.question, cell);
    else cells.set(buildCellKey(cell.question, cell.item), cell);
  }
  return { key, cells: sortByKey(cells), comments: sortByKey(comments) };
}

function sortByKey<T extends DraftCell>(cells: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const order = (cell: T) => [cell.question, cell.item];
  return new Map([...cells].toSorted(([, a], [, b]) => compare(order(a), order(b))));
}

function compare(a: readonly string[], b: readonly string[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : (a[place] ?? '') < (b[place] ?? '') ? -1 : 1;
}
