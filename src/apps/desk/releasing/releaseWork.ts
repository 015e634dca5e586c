// The life of releases as the desk takes part in it; handed in by wiring and by tests.

import type { DataProblem } from '../../../kernel/problem.ts';
import type { MapTopology } from '../../../stages/definition/index.ts';
import type {
  ChangeClass,
  ReleaseData,
  ReleaseKey,
  ReleaseManifest,
  ReleaseRecord,
} from '../../../stages/publication/index.ts';
import type { DeskPoint } from './deskPoint.ts';

/** What a person says of a new version; everything else follows from answers and definitions. */
export interface ReleaseRequest {
  readonly round: number;
  /** Code of the area. */
  readonly area: string;
  /** Why the version before is replaced; '' when there is none. */
  readonly changeReason: string;
  /** What the new version corrects; undefined: what is proposed. */
  readonly changeClass: ChangeClass | undefined;
}

/** A release as it would be frozen now, with nothing written. */
export interface PreparedRelease {
  readonly data: ReleaseData;
  readonly problems: readonly DataProblem[];
  /** Version that it would replace. */
  readonly replaces: number | undefined;
  /** What the new version corrects, by what differs; undefined in a first version. */
  readonly proposedClass: ChangeClass | undefined;
  /** What it is made from, and what it replaces, as its manifest will say. */
  readonly origin: Pick<ReleaseManifest, 'definitionHash' | 'inputs' | 'replaces' | 'changeClass'>;
  /** The country of the definitions that it is made from; undefined where there is none. */
  readonly map: MapTopology | undefined;
}

/** A release that is frozen: what the second person looks at. */
export interface FrozenRelease {
  readonly manifest: ReleaseManifest;
  readonly data: ReleaseData;
  /** The checklist as it was when the release was frozen. */
  readonly points: readonly DeskPoint[];
}

/** Freezing and approving are by two persons: whoever froze a release cannot approve it. */
export interface ReleaseWork {
  /** Every release from its first draft on, by round, area and version. */
  load(): Promise<readonly ReleaseRecord[]>;
  prepare(request: ReleaseRequest): Promise<PreparedRelease>;
  /**
   * Makes the files of a release and freezes them, unless its own pages have faults: then nothing is frozen, and the points
   * say why. Throws Problem WRONG_STATE or VERSION_MISMATCH.
   */
  freeze(request: {
    readonly prepared: PreparedRelease;
    /** The checklist that was gone through. */
    readonly points: readonly DeskPoint[];
    /** What was written beside each warning, by code of the checklist's point. */
    readonly notes: Readonly<Record<string, string>>;
    /** The publisher's actor key. */
    readonly by: string;
  }): Promise<
    | { readonly kind: 'frozen'; readonly record: ReleaseRecord }
    | { readonly kind: 'faults'; readonly points: readonly DeskPoint[] }
  >;
  /** What a release was frozen as; undefined when it is not, or no longer, there. */
  findFrozen(record: ReleaseRecord): Promise<FrozenRelease | undefined>;
  /** True when an approved release has the files that will be live at its time. */
  hasApprovedFiles(record: ReleaseRecord): Promise<boolean>;
  /**
   * Approves what is frozen, for a time (ISO 8601; undefined: at once). Throws Problem with a code of `ReleaseRefusal`, or
   * STAGED_MISSING.
   */
  approve(request: {
    readonly key: ReleaseKey;
    readonly by: string;
    readonly contentHash: string;
    readonly liveAt: string | undefined;
  }): Promise<ReleaseRecord>;
  /** Makes a release a draft again. Throws Problem WRONG_STATE, NO_REASON or ALREADY_LIVE. */
  giveBack(request: { readonly key: ReleaseKey; readonly by: string; readonly reason: string }): Promise<void>;
  /** The site as it would be with a frozen release live; `path` as on the site, with its query. */
  preview(record: ReleaseRecord, path: string, request: Request): Promise<Response>;
}
