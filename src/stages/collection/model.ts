// Collection: personal links, drafts that belong to the unit, and the log of handed-in answers.
// Time, secrets and storage come in as arguments; the adapters fulfil `CollectionStore`.

import type { Answers, AnswerText, Cell, CellKey } from '../../kernel/answer.ts';

/** One unit's answers to one part of one round. */
export interface ResponseKey {
  readonly round: number;
  readonly unit: string;
  readonly part: string;
}

/** A unit's complete answers to a part, as delivered by a file or by hand-in. */
export interface PartResponse {
  readonly unit: string;
  readonly part: string;
  readonly answers: Answers;
}

export type LinkRole = 'coordinator' | 'expert';

/** A personal link. Its secret is never stored, only the sha256 of it; opening it changes nothing. */
export interface PersonalLink {
  readonly id: string;
  readonly round: number;
  readonly unit: string;
  /** The part it opens; undefined: all parts of the unit. */
  readonly part: string | undefined;
  readonly role: LinkRole;
  /** Random key of the person who holds it; names and addresses lie in erasable tables. */
  readonly actor: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | undefined;
}

/** `version` grows by one each time the cell is saved; '' as answer means that the cell was emptied. */
export interface DraftCell extends Cell {
  readonly answer: AnswerText;
  readonly savedAt: string;
  readonly actor: string;
  readonly version: number;
}

/** What the unit has written so far. Comments are kept per question (item ''). */
export interface Draft {
  readonly key: ResponseKey;
  readonly cells: ReadonlyMap<CellKey, DraftCell>;
  readonly comments: ReadonlyMap<string, DraftCell>;
}

/** A change of one cell or comment; `knownVersion` is the version the writer saw (0: none). */
export interface DraftChange extends Cell {
  readonly target: 'answer' | 'comment';
  readonly value: AnswerText;
  readonly knownVersion: number;
}

/** A change that was not saved since somebody else had saved the same cell meanwhile. */
export interface DraftConflict extends Cell {
  readonly target: 'answer' | 'comment';
  readonly yours: AnswerText;
  readonly theirs: DraftCell;
}

export type ResponseEventKind = 'submitted' | 'corrected' | 'reopened' | 'withdrawn';

/** A fact in the chain of a (round, unit, part). Free text stands in it only as a salted digest. */
export interface ResponseEvent {
  readonly key: ResponseKey;
  /** 1, 2, 3 … within the chain. */
  readonly sequence: number;
  readonly kind: ResponseEventKind;
  readonly at: string;
  readonly actor: string;
  readonly link: string | undefined;
  readonly definitionHash: string;
  /** All answers after the event for `submitted` and `corrected`; free text as `sha256:<hex>`. */
  readonly answers: Readonly<Record<CellKey, AnswerText>>;
  readonly reason: string | undefined;
  /** sha256 (hex) of the event before; 64 zeros for the first. */
  readonly previousHash: string;
  readonly hash: string;
}

/** The current handed-in response: a view of the log with free text put back where it is not erased. */
export interface HandedInResponse {
  readonly key: ResponseKey;
  readonly answers: Answers;
  readonly comments: ReadonlyMap<string, string>;
  readonly submittedAt: string;
  readonly receipt: string;
}

export type ResponseState = 'notStarted' | 'draft' | 'submitted' | 'reopened' | 'withdrawn';

export interface ResponseProgress {
  readonly key: ResponseKey;
  readonly state: ResponseState;
  readonly lastSavedAt: string | undefined;
  readonly submittedAt: string | undefined;
}

/** Storage of collection. Every method is one transaction; what it acknowledges is on disk. */
export interface CollectionStore {
  saveLink(link: PersonalLink, secretHash: string): Promise<void>;
  findLink(secretHash: string): Promise<PersonalLink | undefined>;
  loadDraft(key: ResponseKey): Promise<Draft>;
  /** Saves what does not conflict; the rest comes back as conflicts, each with what the other one wrote. */
  saveDraft(
    key: ResponseKey,
    changes: readonly DraftChange[],
    by: {
      readonly actor: string;
      readonly link: string | undefined;
      readonly at: string;
      readonly definitionHash: string;
    },
  ): Promise<{ readonly saved: readonly DraftCell[]; readonly conflicts: readonly DraftConflict[] }>;
  /** Appends `submitted` to the chain with the answers given; returns the stored event. */
  handIn(
    key: ResponseKey,
    answers: Answers,
    comments: ReadonlyMap<string, string>,
    /** Keys of the cells whose answers are free text (digest in the chain, text erasable). */
    freeTextCells: ReadonlySet<CellKey>,
    by: {
      readonly actor: string;
      readonly link: string | undefined;
      readonly at: string;
      readonly definitionHash: string;
    },
  ): Promise<ResponseEvent>;
  /** Reopens a handed-in response: the unit may change and hand in again; logged with a reason. */
  reopen(
    key: ResponseKey,
    reason: string,
    by: { readonly actor: string; readonly at: string; readonly definitionHash: string },
  ): Promise<ResponseEvent>;
  findHandedIn(key: ResponseKey): Promise<HandedInResponse | undefined>;
  /** Every handed-in response of the round, ordered by unit (bytes) and part. */
  loadHandedIn(round: number): Promise<readonly HandedInResponse[]>;
  loadProgress(round: number, unit?: string): Promise<readonly ResponseProgress[]>;
  loadEvents(key: ResponseKey): Promise<readonly ResponseEvent[]>;
}
