// What the page script and the server say to each other when a draft is saved as one goes.

import type { Cell } from '../../../kernel/answer.ts';
import type { DraftChange } from '../model.ts';
import type { ChangeRefusal } from './draftChanges.ts';

/** Body of a POST with `Content-Type: application/json` to the page's own address. */
export interface SaveRequest {
  readonly changes: readonly DraftChange[];
}

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
