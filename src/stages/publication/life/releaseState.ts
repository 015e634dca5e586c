// The life of a release: draft, checked, approved by somebody else, live. Between approval and its time it is under embargo.

import { Problem } from '../../../kernel/problem.ts';
import { deskRelease as texts } from '../../../texts/sv/deskRelease.ts';

/** Under embargo means `approved`, and `liveAt` is still to come. */
export type ReleaseState = 'draft' | 'checked' | 'approved' | 'live';

/** Names a release for ever: a version is never used twice. */
export interface ReleaseKey {
  readonly round: number;
  /** Code of the area, or `all`. */
  readonly area: string;
  /** 1, 2, 3 … per round and area. */
  readonly version: number;
}

/** What is known of a release from its first draft on. Times are ISO 8601; persons are actor keys. */
export interface ReleaseRecord extends ReleaseKey {
  readonly state: ReleaseState;
  readonly definitionHash: string;
  readonly createdBy: string;
  readonly createdAt: string;
  /** sha256 of the frozen data without their time: what the second person approves. */
  readonly contentHash?: string | undefined;
  readonly checkedBy?: string | undefined;
  readonly checkedAt?: string | undefined;
  readonly approvedBy?: string | undefined;
  readonly approvedAt?: string | undefined;
  /** When the release becomes visible, or became so. */
  readonly liveAt?: string | undefined;
  /** Why a draft was not approved, until it is checked anew. */
  readonly returned?: { readonly by: string; readonly at: string; readonly reason: string } | undefined;
  /** sha256 of release.json as approved. */
  readonly manifestHash?: string | undefined;
}

/** What somebody does to a release, or what its time does. */
export type ReleaseStep =
  | {
      readonly kind: 'check';
      readonly by: string;
      readonly at: string;
      readonly contentHash: string;
      readonly definitionHash: string;
    }
  | { readonly kind: 'return'; readonly by: string; readonly at: string; readonly reason: string }
  | {
      readonly kind: 'approve';
      readonly by: string;
      readonly at: string;
      /** Of the data that the approver has looked at. */
      readonly contentHash: string;
      readonly liveAt: string;
      readonly manifestHash: string;
    }
  | { readonly kind: 'goLive'; readonly at: string; readonly manifestHash: string };

/** Where a step starts from. */
const startOf: Readonly<Record<ReleaseStep['kind'], readonly ReleaseState[]>> = {
  check: ['draft'],
  return: ['checked', 'approved'],
  approve: ['checked'],
  goLive: ['approved'],
};

/** Why a step of a release is refused; the code of the Problem that is thrown. */
export type ReleaseRefusal =
  | 'WRONG_STATE'
  | 'SECOND_PERSON'
  | 'CONTENT_CHANGED'
  | 'EMBARGO_PAST'
  | 'EMBARGO_HOLDS'
  | 'NO_REASON';

/** The release after a step. Throws Problem with a `ReleaseRefusal` as its code. */
export function takeReleaseStep(record: ReleaseRecord, step: ReleaseStep): ReleaseRecord {
  if (!startOf[step.kind].includes(record.state)) refuse('WRONG_STATE');
  switch (step.kind) {
    case 'check': {
      const { contentHash, definitionHash } = step;
      return { ...pickDraft(record), state: 'checked', contentHash, definitionHash, ...nameChecker(step) };
    }
    case 'return': {
      if (step.reason.trim() === '') refuse('NO_REASON');
      const { by, at, reason } = step;
      return { ...pickDraft(record), state: 'draft', returned: { by, at, reason } };
    }
    case 'approve': {
      if (!isSecondPerson(record, step.by)) refuse('SECOND_PERSON');
      if (step.contentHash !== record.contentHash) refuse('CONTENT_CHANGED');
      if (Date.parse(step.liveAt) < Date.parse(step.at)) refuse('EMBARGO_PAST');
      const { liveAt, manifestHash } = step;
      return { ...record, state: 'approved', approvedBy: step.by, approvedAt: step.at, liveAt, manifestHash };
    }
    case 'goLive': {
      if (step.manifestHash !== record.manifestHash) refuse('CONTENT_CHANGED');
      if (record.liveAt === undefined || Date.parse(step.at) < Date.parse(record.liveAt)) refuse('EMBARGO_HOLDS');
      return { ...record, state: 'live' };
    }
  }
}

/** True for somebody who has neither begun the release nor gone through its checklist. */
export function isSecondPerson(record: Pick<ReleaseRecord, 'createdBy' | 'checkedBy'>, actor: string): boolean {
  return actor !== record.createdBy && actor !== record.checkedBy;
}

function refuse(code: ReleaseRefusal): never {
  throw new Problem(code, texts.refusals[code]);
}

function nameChecker({ by, at }: { readonly by: string; readonly at: string }) {
  return { checkedBy: by, checkedAt: at };
}

/** What a release keeps when it becomes a draft again. */
function pickDraft({ round, area, version, definitionHash, createdBy, createdAt }: ReleaseRecord) {
  return { round, area, version, definitionHash, createdBy, createdAt };
}
