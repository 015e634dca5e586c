// Who opened which personal link: shown to the coordinator, so that a link in wrong hands is seen. A technical log: network
// addresses are erased after some days, and the last second may be missing after a crash.

export const accessActions = ['opened', 'saved', 'handedIn', 'downloaded', 'refused'] as const;
export type AccessAction = (typeof accessActions)[number];

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

export interface AccessStore {
  saveAccesses(accesses: readonly LinkAccess[]): Promise<void>;
  /** Of a unit's links, newest first, at most `limit`. */
  loadAccesses(round: number, unit: string, limit: number): Promise<readonly LinkAccess[]>;
  /** Erases network addresses (`address`) or whole rows older than a time; returns how many. */
  eraseAccesses(what: 'address' | 'row', before: string): Promise<number>;
}
