// Collection: personal links, drafts that belong to the unit, and the log of handed-in answers.
// Time, secrets and storage come in as arguments; the adapters fulfil `CollectionStore`.

import type { Answers, AnswerText, Cell, CellKey } from '../../kernel/answer.ts';
import type { ChainFaultKind } from './hashChain.ts';

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

/**
 * What a link is for. `registrator`: names the coordinator and sees how far the unit has come. `coordinator`: everything of
 * the unit. `expert`: answers a part, or some of its questions. `approver`: reads parts, approves them or sends them back.
 */
export const linkRoles = ['registrator', 'coordinator', 'expert', 'approver'] as const;
/** Decides what a link grants (buildLinkGrant); it is set when the link is made and never changes. */
export type LinkRole = (typeof linkRoles)[number];

/** A personal link. Its secret is never stored, only the sha256 of it; opening it changes nothing. */
export interface PersonalLink {
  readonly id: string;
  readonly round: number;
  readonly unit: string;
  /** The part it opens; undefined: all parts of the unit. */
  readonly part: string | undefined;
  /** Codes of the main questions it opens in the part; empty: all of them. */
  readonly questions: readonly string[];
  readonly role: LinkRole;
  /** Random key of the person who holds it; names and addresses lie in erasable tables. */
  readonly actor: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | undefined;
}

/** How an answer came into the draft: written, taken over from an earlier round, read from a Word file, or put back at reopening. */
export const answerOrigins = ['written', 'earlier', 'document', 'reopened'] as const;
/** Kept with the cells of the draft and shown to those who fill it in. */
export type AnswerOrigin = (typeof answerOrigins)[number];

/** `version` grows by one each time the cell is saved; '' as answer means that the cell was emptied. */
export interface DraftCell extends Cell {
  readonly answer: AnswerText;
  readonly savedAt: string;
  readonly actor: string;
  readonly version: number;
  readonly origin: AnswerOrigin;
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
  /** `written` unless said. */
  readonly origin?: AnswerOrigin;
}

/** A change that was saved, as it is stored now. */
export interface SavedCell extends DraftCell {
  readonly target: 'answer' | 'comment';
}

/** A change that was not saved since somebody else had saved the same cell meanwhile. */
export interface DraftConflict extends Cell {
  readonly target: 'answer' | 'comment';
  readonly yours: AnswerText;
  readonly theirs: DraftCell;
}

/** A line of a draft's own log. */
export interface DraftEvent extends DraftCell {
  readonly target: 'answer' | 'comment';
}

/**
 * What can happen to a handed-in response: `corrected` by the office, `reopened` for the unit to change, `withdrawn` as if
 * never handed in.
 */
export type ResponseEventKind = 'submitted' | 'corrected' | 'reopened' | 'withdrawn';

/** A fact in the chain of a (round, unit, part). Free text stands in it only as a salted digest, `sha256:<hex>`. */
export interface ResponseEvent {
  readonly key: ResponseKey;
  /** 1, 2, 3 … within the chain. */
  readonly sequence: number;
  readonly kind: ResponseEventKind;
  readonly at: string;
  readonly actor: string;
  readonly link: string | undefined;
  readonly definitionHash: string;
  /** All answers after the event for `submitted` and `corrected`; written answers as digests. */
  readonly answers: Readonly<Record<CellKey, AnswerText>>;
  /** Digests of the comments by question. */
  readonly comments: Readonly<Record<string, string>>;
  /** Digest of the reason. */
  readonly reason: string | undefined;
  /** sha256 (hex) of the event before; 64 zeros for the first. */
  readonly previousHash: string;
  readonly hash: string;
}

/** A free text beside the chain: the erasable half of a digest. `cell`: key of the cell, question of the comment, or ''. */
export interface FreeText {
  readonly sequence: number;
  readonly target: 'answer' | 'comment' | 'reason';
  readonly cell: string;
  readonly salt: string;
  readonly text: string;
}

/**
 * What is wrong in a chain. `content`: the event does not have its hash; `link`: it does not follow the one before;
 * `sequence`: an event is missing, doubled or out of order; `key`: it belongs to another chain; `head`: the chain does not
 * end where the store says; `text`: a free text is not the one whose digest is in the event.
 */
export interface ChainFault {
  readonly key: ResponseKey;
  readonly sequence: number;
  readonly kind: ChainFaultKind;
}

/** Name and address of an actor: the only place where they are kept, and erasable. */
export interface Person {
  readonly actor: string;
  readonly name: string;
  readonly email: string;
}

/** Who writes, through which link, when, and under which definitions. */
export interface Writer {
  readonly actor: string;
  readonly link: string | undefined;
  /** ISO 8601. */
  readonly at: string;
  readonly definitionHash: string;
}

/** A response as it comes from a file: handed in at once, without a draft. */
export interface ImportedResponse {
  readonly key: ResponseKey;
  readonly answers: Answers;
  readonly comments: ReadonlyMap<string, string>;
  readonly freeTextCells: ReadonlySet<CellKey>;
}

/**
 * The current handed-in response: a view of the log with free text put back. Where the text is erased its digest
 * stays in its place. A reopened response stays handed in as it was until it is handed in again.
 */
export interface HandedInResponse {
  readonly key: ResponseKey;
  readonly answers: Answers;
  readonly comments: ReadonlyMap<string, string>;
  readonly submittedAt: string;
  readonly receipt: string;
}

/** `declined` and `notApplicable`: the unit has said that it does not answer the part (recorded in the unit's log). */
export const responseStates = [
  'notStarted',
  'draft',
  'submitted',
  'reopened',
  'withdrawn',
  'declined',
  'notApplicable',
] as const;
/**
 * `draft` and `notStarted` follow from the draft, the others from logs; calculation takes `submitted` and `reopened`
 * only.
 */
export type ResponseState = (typeof responseStates)[number];

/**
 * Where a response stands. Times are ISO 8601; `submittedAt` is of the last submission or correction, and stays while the part
 * is reopened.
 */
export interface ResponseProgress {
  readonly key: ResponseKey;
  readonly state: ResponseState;
  readonly lastSavedAt: string | undefined;
  readonly submittedAt: string | undefined;
}

/**
 * Storage of collection. Every method is one transaction; what it acknowledges is on disk. Requests that cannot be
 * done are a `Problem`: ALREADY_HANDED_IN (saving or handing in what is handed in and not reopened), NOT_HANDED_IN
 * (reopening what is not), DRAFT_CHANGED (handing in answers that somebody has changed meanwhile).
 */
export interface CollectionStore {
  saveLink(link: PersonalLink, secretHash: string): Promise<void>;
  findLink(secretHash: string): Promise<PersonalLink | undefined>;
  /** From `at` on the link opens nothing; an unknown or revoked link stays as it is. */
  revokeLink(id: string, at: string): Promise<void>;
  savePerson(person: Person): Promise<void>;
  findPerson(actor: string): Promise<Person | undefined>;
  /** Erases name and address; the actor's random key stays in the chains. */
  erasePerson(actor: string): Promise<void>;
  loadDraft(key: ResponseKey): Promise<Draft>;
  /**
   * Saves what does not conflict; the rest comes back as conflicts, each with what the other one wrote. A change to
   * what is already stored is no conflict and comes back as saved, so that a request may be sent again.
   */
  saveDraft(
    key: ResponseKey,
    changes: readonly DraftChange[],
    by: Writer,
  ): Promise<{ readonly saved: readonly SavedCell[]; readonly conflicts: readonly DraftConflict[] }>;
  /** Appends `submitted` to the chain with the answers given; returns the stored event. */
  handIn(
    key: ResponseKey,
    answers: Answers,
    comments: ReadonlyMap<string, string>,
    /** Keys of the cells whose answers are free text (digest in the chain, text erasable). */
    freeTextCells: ReadonlySet<CellKey>,
    by: Writer,
  ): Promise<ResponseEvent>;
  /**
   * Hands in many responses at once, each with the chain that `handIn` would give it. All or none; none of them may
   * have a chain or a draft (ALREADY_HANDED_IN).
   */
  importHandedIn(responses: readonly ImportedResponse[], by: Writer): Promise<void>;
  /** Reopens a handed-in response: the unit may change and hand in again; logged with a reason. */
  reopen(key: ResponseKey, reason: string, by: Omit<Writer, 'link'>): Promise<ResponseEvent>;
  /** A handed-in response counts as not answered from now on (IX-12); the unit may answer anew. Logged with a reason. */
  withdraw(key: ResponseKey, reason: string, by: Writer): Promise<ResponseEvent>;
  /** The draft's log, oldest first: who wrote what, when. Gone once it is purged. */
  loadDraftEvents(key: ResponseKey): Promise<readonly DraftEvent[]>;
  findHandedIn(key: ResponseKey): Promise<HandedInResponse | undefined>;
  /** Every handed-in response of the round, or those of some units or parts, ordered by unit (bytes) and part (bytes). */
  loadHandedIn(
    round: number,
    only?: { readonly units?: readonly string[]; readonly parts?: readonly string[] },
  ): Promise<readonly HandedInResponse[]>;
  /** Responses that are begun; a (unit, part) that is not among them is `notStarted`. */
  loadProgress(round: number, unit?: string): Promise<readonly ResponseProgress[]>;
  /**
   * When each response of the round was handed in for the first time (ISO 8601), by unit and part joined with `|`; `from` (ISO 8601,
   * inclusive): only those that first came then or later.
   */
  loadFirstSubmissions(round: number, from?: string): Promise<ReadonlyMap<string, string>>;
  /** True when some handed-in response of the round that counts has a comment with just this text. */
  hasComment(round: number, text: string): Promise<boolean>;
  /** State of one response; cheaper than loadProgress where only that is asked. */
  findState(key: ResponseKey): Promise<ResponseState>;
  loadEvents(key: ResponseKey): Promise<readonly ResponseEvent[]>;
  loadFreeTexts(key: ResponseKey): Promise<readonly FreeText[]>;
  /**
   * Erases written answers, comments and reasons of a response and purges its draft with the draft's log; the chain stays
   * whole, and answers that are codes and numbers stay.
   */
  eraseFreeTexts(key: ResponseKey): Promise<void>;
  /** Checks every chain of the round, its head and its free texts. */
  checkChains(round: number): Promise<readonly ChainFault[]>;
}
