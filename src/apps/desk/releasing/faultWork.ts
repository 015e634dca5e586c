// Notices of known faults as the desk writes and ends them; handed in by wiring and by tests.

import type { FaultEnd, FaultNotice, FaultNotices, ReleaseSummary } from '../../../stages/publication/index.ts';

/** An area of a round that has something published: its newest version, and the numbers of all, the newest first. */
export interface PublishedArea {
  readonly summary: ReleaseSummary;
  readonly versions: readonly number[];
}

/** How it went with a fault, before the time of its end is known. */
export type FaultOutcome =
  | Pick<Extract<FaultEnd, { kind: 'corrected' }>, 'kind' | 'version'>
  | Pick<Extract<FaultEnd, { kind: 'noFault' }>, 'kind'>;

/** `by`: the publisher's actor key, which stands in the desk's log alone. */
export interface FaultWork {
  /** Every notice of every round. */
  load(): Promise<FaultNotices>;
  /** The published areas of a round by their codes. */
  loadAreas(round: number): Promise<readonly PublishedArea[]>;
  /** The id that the next notice of an area has: whoever has looked at it before announces with it. */
  findNextId(key: Pick<FaultNotice, 'round' | 'area'>): Promise<string>;
  /** Makes a notice public. Throws Problem FAULT_TAKEN when its id is not the next. */
  announce(notice: Omit<FaultNotice, 'time' | 'end'>, by: string): Promise<void>;
  /** Ends a notice. Throws Problem FAULT_ENDED when there is none, or it has ended. */
  end(id: string, outcome: FaultOutcome, by: string): Promise<void>;
}
