// What the server answers the page script when a draft is saved as one goes. The script posts `{changes: DraftChange[]}`
// as JSON to the page's own address.

import type { Cell } from '../../../kernel/answer.ts';
import type { ChangeRefusal } from './draftChanges.ts';

export interface SavedField extends Cell {
  readonly target: 'answer' | 'comment';
  readonly version: number;
}

/** Somebody else saved the same field meanwhile; `theirs` stands, until one of the two is chosen. */
export interface ConflictField extends Cell {
  readonly target: 'answer' | 'comment';
  readonly yours: string;
  readonly theirs: string;
  readonly theirVersion: number;
  /** Clock in words, e.g. `14.32`. */
  readonly theirTime: string;
}

export interface RefusedField extends Cell {
  readonly target: 'answer' | 'comment';
  readonly refusal: ChangeRefusal;
}

export interface SaveReply {
  /** Clock in words, e.g. `14.32`. */
  readonly time: string;
  readonly saved: readonly SavedField[];
  readonly conflicts: readonly ConflictField[];
  readonly refused: readonly RefusedField[];
}
