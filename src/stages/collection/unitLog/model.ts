// The log of the work around the answers: contacts, delegations, declines, approvals, accepted warnings, questions of the
// office, reopenings. One hash chain per (round, unit), beside the chains of the answers; facts are never changed, and
// the current state is a view of them (buildUnitState). Facts hold codes, keys and times; free text stands in the chain as
// a salted digest and lies in an erasable table, names and addresses in `person`.

import type { Answers, CellKey } from '../../../kernel/answer.ts';
import type { ChainFaultKind } from '../hashChain.ts';
import type { NewMail } from '../mail/model.ts';
import type { Person, PersonalLink, Writer } from '../model.ts';

/** A unit in a round; `unit` '' is the round itself. */
export interface UnitKey {
  readonly round: number;
  readonly unit: string;
}

/**
 * Registrators get every mailing of a unit that has no coordinator; a coordinator gets them instead when one is named; `copy`
 * gets a copy.
 */
export const contactRoles = ['registrator', 'coordinator', 'copy'] as const;
/** Says which mails a contact gets; what a link lets its holder do is LinkRole. */
export type ContactRole = (typeof contactRoles)[number];

/** Why a part is not answered: the unit does not want to, or the part does not concern it (J6). */
export const declineKinds = ['declined', 'notApplicable'] as const;
/** Nobody waits for such a part; in the response rate its unit stays framed and has not answered. */
export type DeclineKind = (typeof declineKinds)[number];

/** Why a warning stands although it is right that it warns. */
export const acknowledgementReasons = ['correct', 'definition', 'reorganised', 'period', 'other'] as const;
/** Chosen by the unit, which adds a sentence of its own whatever it chooses. */
export type AcknowledgementReason = (typeof acknowledgementReasons)[number];

/** What can happen. Ids are random keys of the caller; `part` is a code; times are ISO 8601, days YYYY-MM-DD. */
export type UnitFact =
  // Contacts. `contact`: id of the entry in the address book; `person`: actor key.
  | { readonly kind: 'contactNamed'; readonly contact: string; readonly role: ContactRole; readonly person: string }
  | { readonly kind: 'contactRemoved'; readonly contact: string }
  /** A mail came back. Text `diagnosis`. */
  | { readonly kind: 'addressBounced'; readonly person: string; readonly mail: string }
  // Delegation. `questions`: codes of main questions; empty: the whole part. `due`: day, '' for none. Text `message`.
  | {
      readonly kind: 'delegated';
      readonly delegation: string;
      readonly part: string;
      readonly questions: readonly string[];
      readonly person: string;
      readonly link: string;
      readonly due: string;
    }
  | { readonly kind: 'recalled'; readonly delegation: string }
  /** The colleague says that it is done. Text `message`. */
  | { readonly kind: 'delegationDone'; readonly delegation: string }
  | { readonly kind: 'delegationReminded'; readonly delegation: string }
  /** A coordinator closed a link, from the list of who opened what. `link`: its id. */
  | { readonly kind: 'linkClosed'; readonly link: string }
  // Parts that are not answered. Text `reason`.
  | { readonly kind: 'declined'; readonly part: string; readonly decline: DeclineKind }
  | { readonly kind: 'resumed'; readonly part: string }
  // Approval by a manager. `digest`: of the answers that were looked at (digestReviewed). Texts `message`, `comment`.
  | {
      readonly kind: 'approvalAsked';
      readonly parts: readonly string[];
      readonly person: string;
      readonly link: string;
    }
  | { readonly kind: 'approved'; readonly part: string; readonly digest: string }
  | { readonly kind: 'sentBack'; readonly part: string; readonly digest: string }
  /** A failed warning is right as it stands. `digest`: of the values it is about; it falls when they change. Text `sentence`. */
  | {
      readonly kind: 'acknowledged';
      readonly part: string;
      readonly check: string;
      readonly item: string;
      readonly digest: string;
      readonly reason: AcknowledgementReason;
    }
  /** How long the unit worked with a part that it handed in, from the draft's log. */
  | { readonly kind: 'answeringMeasured'; readonly part: string; readonly seconds: number }
  // Review. `flag`: key of a flagged item; `digest`: of the values it is about. Text `comment`.
  | { readonly kind: 'flagConfirmed'; readonly part: string; readonly flag: string; readonly digest: string }
  /** The office asks. Text `question`. */
  | {
      readonly kind: 'officeAsked';
      readonly question: string;
      readonly part: string;
      readonly cells: readonly string[];
      /** Key of the flag that it is about; left out: of none. */
      readonly flag?: string;
    }
  /** The unit answers the office. Text `answer`. */
  | { readonly kind: 'officeAnswered'; readonly question: string }
  | { readonly kind: 'officeClosed'; readonly question: string; readonly outcome: 'corrected' | 'unchanged' }
  /** The office has looked at a flag and lets it rest. `digest`: of the values it is about. Text `comment`. */
  | {
      readonly kind: 'flagClosed';
      readonly part: string;
      readonly flag: string;
      readonly digest: string;
      readonly outcome: 'corrected' | 'unchanged';
    }
  /** The office has read a comment (R-REVIEW-02). `task`: somebody has to see to it. `digest`: of the comment. */
  | {
      readonly kind: 'commentRead';
      readonly part: string;
      readonly question: string;
      readonly digest: string;
      readonly task: boolean;
    }
  // Writing outside the ordinary time.
  /** The office lets a unit write in a part after closing, until a time. Text `reason`. */
  | { readonly kind: 'reopeningGranted'; readonly part: string; readonly until: string }
  /** The unit asks to correct or complete a part in the window for it (I18-40). */
  | { readonly kind: 'completionAsked'; readonly part: string }
  // Support: the office sees drafts only while the unit lets it.
  | { readonly kind: 'supportConsented'; readonly until: string }
  | { readonly kind: 'supportEnded' }
  /** Somebody at the desk looked at the unit as it looks to itself. `drafts`: with what is not handed in. */
  | { readonly kind: 'supportViewed'; readonly part: string; readonly drafts: boolean }
  // The round's own log (unit '').
  | { readonly kind: 'roundStarted' }
  /** Every mail of an occasion of the calendar is stored; `occasion` as in listOccasions. */
  | { readonly kind: 'occasionRun'; readonly occasion: string; readonly mails: number }
  /** Text `reason`. */
  | { readonly kind: 'occasionHeld'; readonly occasion: string }
  | { readonly kind: 'occasionReleased'; readonly occasion: string }
  /** A column is not published this year. Text `reason`. */
  | { readonly kind: 'indicatorWithdrawn'; readonly column: string }
  | { readonly kind: 'withdrawalEnded'; readonly column: string }
  /** A rule of retention ran. `rows`: how many were erased, by class of data. */
  | { readonly kind: 'erased'; readonly retentionClass: string; readonly rows: number };

/** Stands in the chain: a kind is never renamed or given another meaning. */
export type UnitFactKind = UnitFact['kind'];

/** A fact in the chain of a (round, unit). */
export interface UnitEvent {
  readonly key: UnitKey;
  /** 1, 2, 3 … within the chain. */
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  /** Id of the personal link it was done through; undefined: at the desk, or by the system. */
  readonly link: string | undefined;
  readonly definitionHash: string;
  readonly fact: UnitFact;
  /** Digests (`sha256:<hex>`) of the free texts, by name. */
  readonly digests: Readonly<Record<string, string>>;
  readonly previousHash: string;
  readonly hash: string;
}

/** An event with its free texts in words, as far as they are not erased. */
export interface UnitEntry extends UnitEvent {
  readonly texts: Readonly<Record<string, string>>;
}

/** A fact to be stored, with its free texts by name. */
export interface NewUnitFact {
  readonly fact: UnitFact;
  readonly texts?: Readonly<Record<string, string>>;
}

/** What a step does with the answers that the unit has handed in for a part, as a fact in their own chain, with a reason. */
export type ResponseStep =
  /** The office's correction: all answers after it; `freeTextCells`: cells with an answer in the unit's own words. */
  | {
      readonly kind: 'corrected';
      readonly part: string;
      readonly answers: Answers;
      /** By code of the question. */
      readonly comments: ReadonlyMap<string, string>;
      readonly freeTextCells: ReadonlySet<CellKey>;
      readonly reason: string;
    }
  /** The unit may change its answers and hand in again. */
  | { readonly kind: 'reopened'; readonly part: string; readonly reason: string };

/** A fact and when it was written, where nothing else of its event is asked. */
export type DatedFact = Pick<UnitEvent, 'at' | 'fact'>;

/** One step of teamwork: stored whole or not at all. */
export interface UnitChange {
  readonly key: UnitKey;
  readonly facts: readonly NewUnitFact[];
  readonly persons?: readonly Person[];
  /** Links that get their secret when the mail that carries them is sent. */
  readonly links?: readonly PersonalLink[];
  /** Ids of links that open nothing from now on. */
  readonly revokedLinks?: readonly string[];
  readonly mails?: readonly NewMail[];
  readonly response?: ResponseStep | undefined;
}

/** A fault of a unit's chain, as ChainFault for the answers. */
export interface UnitChainFault {
  readonly key: UnitKey;
  readonly sequence: number;
  readonly kind: ChainFaultKind;
}

/** Storage of the logs. Every method is one transaction; what it acknowledges is on disk. */
export interface UnitLogStore {
  /**
   * Appends the facts in order and stores what belongs to them. A mail whose occasion is stored already is left out with
   * its links. `declined` and `resumed` change the state of the part's response in the same transaction: Problem
   * ALREADY_HANDED_IN when a handed-in part is declined. A step with a `response` appends to the chain of those answers
   * too: Problem NOT_HANDED_IN where they are not handed in, or are open at the unit.
   */
  record(change: UnitChange, by: Writer): Promise<readonly UnitEvent[]>;
  /** A unit's log in order; `until` (ISO 8601, inclusive): as it stood then. */
  loadUnitEntries(key: UnitKey, until?: string): Promise<readonly UnitEntry[]>;
  /** The logs of all units of a round, the round's own too, ordered by unit (bytes) and sequence; only some kinds where named. */
  loadRoundEntries(round: number, kinds?: readonly UnitFactKind[]): Promise<readonly UnitEntry[]>;
  /** Facts of some kinds in the logs of a round's units, by unit and in order; cheaper than their entries. */
  loadRoundFacts(round: number, kinds: readonly UnitFactKind[]): Promise<ReadonlyMap<string, readonly DatedFact[]>>;
  /** Links of a unit, newest first, revoked and expired ones too. */
  loadLinks(key: UnitKey): Promise<readonly PersonalLink[]>;
  findPersons(actors: readonly string[]): Promise<ReadonlyMap<string, Person>>;
  /** Erases a unit's free texts of the log; the chain stays whole. */
  eraseUnitTexts(key: UnitKey): Promise<void>;
  checkUnitChains(round: number): Promise<readonly UnitChainFault[]>;
}
