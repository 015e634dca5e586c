// What is kept of every release from its first draft on. Adapters fulfil it.

import type { ReleaseKey, ReleaseRecord, ReleaseState } from './releaseState.ts';

/** A release that somebody begins. */
export type ReleaseDraft = Pick<ReleaseRecord, 'round' | 'area' | 'definitionHash' | 'createdBy' | 'createdAt'>;

/** Storage of the life of releases. Every method is one transaction. */
export interface ReleaseStore {
  /**
   * A draft with the next version number of the round and area, or the release that is there and not yet live: there is
   * one of them at a time.
   */
  addDraft(draft: ReleaseDraft): Promise<ReleaseRecord>;
  /** Replaces what is known of a release. Problem WRONG_STATE when it is no longer in the state that was expected. */
  saveStep(key: ReleaseKey, expected: ReleaseState, next: ReleaseRecord): Promise<void>;
  /** By round, area and version. */
  loadReleases(): Promise<readonly ReleaseRecord[]>;
}
