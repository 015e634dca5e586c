// What the server answers the page script when a draft is saved as one goes. The script posts `{changes: DraftChange[]}`
// as JSON to the page's own address.

import type { Cell } from '../../../kernel/answer.ts';
import type { ChangeRefusal } from './draftChanges.ts';

/** A field that is saved, by its name in the form, and the version that is stored now: short, for it goes with every save. */
export type SavedField = readonly [field: string, version: number];

/** Somebody else saved the same field meanwhile; `theirs` stands, until one of the two is chosen. */
export interface ConflictField extends Cell {
  readonly target: 'answer' | 'comment';
  readonly yours: string;
  readonly theirs: string;
  readonly theirVersion: number;
  /** Name or role of who saved it, with a capital. */
  readonly theirName: string;
  /** Clock in words, e.g. `14.32`. */
  readonly theirTime: string;
}

/** A change that was not stored; the page keeps it and says why. */
export interface RefusedField extends Cell {
  readonly target: 'answer' | 'comment';
  readonly refusal: ChangeRefusal;
}

/** Each change sent is in exactly one of the three lists. */
export interface SaveReply {
  /** Clock in words, e.g. `14.32`. */
  readonly time: string;
  readonly saved: readonly SavedField[];
  readonly conflicts: readonly ConflictField[];
  readonly refused: readonly RefusedField[];
}

/** A field that is stored in a newer version than the page may have. */
export interface FreshField extends Cell {
  readonly target: 'answer' | 'comment';
  readonly value: string;
  readonly version: number;
}

/** What has happened to the draft since the page last asked: others' answers, and who wrote what. */
export interface FreshReply {
  /** Time of the server (ISO 8601), to be given when asking the next time. */
  readonly now: string;
  readonly fields: readonly FreshField[];
  /** Sentences by question, for the questions of the fields. */
  readonly provenance: Readonly<Record<string, readonly string[]>>;
  /** False: the part takes no answers any more. */
  readonly isWritable: boolean;
}

/** Last time's answers, filled in with one press. */
export interface RepeatReply {
  readonly time: string;
  readonly fields: readonly FreshField[];
}

/** A request for last time's answers: the main question, or '' for the whole part, and the versions that the page knows. */
export interface RepeatRequest {
  readonly question: string;
  readonly known: Readonly<Record<string, number>>;
}
