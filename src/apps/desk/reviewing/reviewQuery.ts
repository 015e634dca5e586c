// The selection of the review's queue as it stands in an address; unknown values ask for nothing.

import {
  type ReviewedPart,
  type ReviewItem,
  type ReviewItemKind,
  reviewItemKinds,
} from '../../../stages/collection/index.ts';
import type { Frame } from '../../../stages/frame/index.ts';

/** Whom a matter waits for. `information`: nobody, and nobody has said anything. `settled`: nobody, for it is dealt with. */
export const queueStates = ['office', 'unit', 'information', 'settled', 'all'] as const;
/** As in the address; what they mean: isInState. */
export type QueueState = (typeof queueStates)[number];

/** What is asked for of the queue of matters (R-REVIEW-01). */
export interface QueueFilter {
  /** '' for all. */
  readonly part: string;
  readonly kind: ReviewItemKind | '';
  readonly county: string;
  readonly state: QueueState;
}

/** The selection of an address; what waits for the office where it names no state that is known. */
export function readQueueFilter(query: (name: string) => string | undefined): QueueFilter {
  const [kind, state] = [query('slag'), query('lage')];
  return {
    part: query('del') ?? '',
    kind: reviewItemKinds.find((known) => known === kind) ?? '',
    county: query('lan') ?? '',
    state: queueStates.find((known) => known === state) ?? 'office',
  };
}

/** A matter with the part that it is in. */
export interface QueuedItem {
  readonly reviewed: ReviewedPart;
  readonly item: ReviewItem;
}

/** Matters of the parts; those that wait for the office first, then those of the unit. */
export function listQueue(parts: readonly ReviewedPart[], frame: Frame, filter: QueueFilter): readonly QueuedItem[] {
  const order = { office: 0, unit: 1, none: 2 } as const;
  return parts
    .filter(({ part, response }) => {
      const county = frame.unitsByCode.get(response.key.unit)?.county;
      return (filter.part === '' || filter.part === part.code) && (filter.county === '' || filter.county === county);
    })
    .flatMap((reviewed) => reviewed.items.map((item) => ({ reviewed, item })))
    .filter(({ item }) => (filter.kind === '' || filter.kind === item.kind) && isInState(item, filter.state))
    .toSorted((a, b) => order[a.item.next] - order[b.item.next]);
}

/** `information`: good to know, and nobody has said anything of it. `settled`: somebody has, and nobody has to do more. */
export function isInState({ next, state }: Pick<ReviewItem, 'next' | 'state'>, wanted: QueueState): boolean {
  if (wanted === 'all') return true;
  if (next !== 'none') return next === wanted;
  return wanted === (state === 'open' ? 'information' : 'settled');
}
