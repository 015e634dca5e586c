// Who opened which personal link: shown to the coordinator, so that a link in wrong hands is seen. A technical log: network
// addresses are erased after some days, and the last second may be missing after a crash.

/** `refused`: an answer of 400 or above, but for forms that are shown again with what is wrong in them (409, 422). */
export const accessActions = ['opened', 'saved', 'handedIn', 'downloaded', 'refused'] as const;
/** One for each request, told from its method, its path and the status that it was answered with. */
export type AccessAction = (typeof accessActions)[number];

/** One request behind a link that exists; tries with unknown secrets are not noted here. */
export interface LinkAccess {
  readonly at: string;
  readonly link: string;
  readonly action: AccessAction;
  /** Code of the part, or '' for the link's own page. */
  readonly part: string;
  /** Network address; undefined when it is not known or erased. */
  readonly address: string | undefined;
  /** `machine`: it says itself that it is a scanner or preview, or it asked with HEAD. */
  readonly by: 'browser' | 'machine';
}

/** Rows without a chain: they may be lost or erased without any chain breaking. */
export interface AccessStore {
  saveAccesses(accesses: readonly LinkAccess[]): Promise<void>;
  /** Of a unit's links, newest first, at most `limit`. */
  loadAccesses(round: number, unit: string, limit: number): Promise<readonly LinkAccess[]>;
  /** Erases network addresses (`address`) or whole rows older than a time; returns how many. */
  eraseAccesses(what: 'address' | 'row', before: string): Promise<number>;
}
