// What the desk does with definitions: tells which are in use, makes and edits proposals, takes one into use. Handed in by wiring.

import type { DefinitionProblem } from '../../kernel/problem.ts';
import type { Result } from '../../stages/calculation/index.ts';
import type { Loss, ProposalEdit, ProposalSetting, ProposalView } from '../../stages/definition/index.ts';

/** `hash`: sha256, hex; `folder`: path on the server; `since`: ISO 8601. */
export interface DefinitionUse {
  readonly hash: string;
  readonly folder: string;
  /** Undefined: they were there at the start. */
  readonly since: string | undefined;
  /** True where the setting JAMFOR_DEFINITIONS names the folder: then no other can be taken into use here. */
  readonly isFixed: boolean;
}

/** Not yet in use; `at` and times of edits are ISO 8601. `baseHash` tells whether the set in use has changed since. */
export interface Proposal extends ProposalSetting {
  readonly id: string;
  readonly baseHash: string;
  /** Actor key of whoever proposed it. */
  readonly by: string;
  readonly at: string;
  readonly edits: readonly { readonly at: string; readonly by: string; readonly edit: ProposalEdit }[];
}

/** Why a folder cannot be taken into use, or that it is. */
export type UseOutcome =
  | { readonly kind: 'inUse'; readonly hash: string }
  | { readonly kind: 'faults'; readonly problems: readonly DefinitionProblem[] }
  /** Answers are stored under what the folder no longer has. */
  | { readonly kind: 'losses'; readonly losses: readonly Loss[] };

/** A proposal calculated with the answers of the round that it is made from. */
export interface DryRun {
  /** Responses, and the cells that have and have not a place in the proposal. */
  readonly responses: number;
  readonly mapped: number;
  readonly leftOut: number;
  readonly columns: readonly {
    readonly code: string;
    readonly area: string;
    /** Row of the nation in the proposal, and in the round that it is made from (same series). */
    readonly now: Result | undefined;
    readonly before: Result | undefined;
  }[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Every method but `describeUse` and the lists works in a thread. Problems: UNKNOWN_PROPOSAL; DEFINITIONS_FIXED (the setting names the
 * folder); PROPOSAL_OUTDATED (another set is in use than the one that it was made from).
 */
export interface DefinitionWork {
  describeUse(): DefinitionUse;
  listProposals(): readonly Proposal[];
  /** Problem UNKNOWN_PROPOSAL. */
  getProposal(id: string): Proposal;
  view(id: string): Promise<ProposalView>;
  propose(setting: ProposalSetting, by: string): Promise<Proposal>;
  /** The edit is kept also where it makes a fault: the view tells of it. Problem as `settleProposal`. */
  edit(id: string, edit: ProposalEdit, by: string): Promise<ProposalView>;
  /** The same proposal made anew from what is in use now, with its edits. */
  renew(id: string, by: string): Promise<Proposal>;
  remove(id: string): Promise<void>;
  putInUse(id: string, by: string): Promise<UseOutcome>;
  /** Reads the folder in use again. */
  reload(): Promise<UseOutcome>;
  dryRun(id: string): Promise<DryRun>;
  /** The archive package of a round as a zip file. */
  archive(round: number): Promise<Uint8Array>;
}
