// Checking what is stored against its own chains: the work of `jamfor audit verify`.

import type { ChainFaultKind } from './hashChain.ts';
import type { ResponseEvent, ResponseKey, ResponseState } from './model.ts';
import type { DeclineKind } from './unitLog/model.ts';

/** A fault with its place. `part` undefined: in the unit's log; unit '': in the round's own log. */
export interface AuditFault {
  readonly round: number;
  readonly unit: string;
  readonly part: string | undefined;
  readonly sequence: number;
  readonly kind: ChainFaultKind;
}

/** What was looked through in a round, and what is wrong. `texts`: free texts that are not erased. */
export interface AuditedRound {
  readonly round: number;
  readonly responses: number;
  readonly events: number;
  readonly units: number;
  readonly unitEvents: number;
  readonly texts: number;
  readonly faults: readonly AuditFault[];
}

/** Reads only: a broken chain is told, never mended. */
export interface AuditStore {
  /** Rounds of which anything is logged, earliest first. */
  loadRounds(): Promise<readonly number[]>;
  /** Checks every chain of the round, its end, the view that pages read, and the free texts. */
  auditRound(round: number): Promise<AuditedRound>;
}

/** The view of a response that pages read, as it is stored beside the chain. */
export interface StoredHead {
  readonly key: ResponseKey;
  readonly state: Exclude<ResponseState, 'notStarted'>;
  readonly submittedAt: string | undefined;
  readonly submittedSequence: number | undefined;
}

/** True when the stored view is the one that follows from the chain and from whether the unit has declined the part. */
export function isHeadInStep(
  head: StoredHead,
  events: readonly ResponseEvent[],
  declined: DeclineKind | undefined,
): boolean {
  const last = events.at(-1);
  const submission =
    last?.kind === 'withdrawn'
      ? undefined
      : events.findLast(({ kind }) => kind === 'submitted' || kind === 'corrected');
  const chainState = last?.kind === 'corrected' ? 'submitted' : (last?.kind ?? 'draft');
  const isAnswered = chainState === 'submitted' || chainState === 'reopened';
  return (
    head.state === (isAnswered ? chainState : (declined ?? chainState)) &&
    head.submittedSequence === submission?.sequence &&
    head.submittedAt === submission?.at
  );
}
