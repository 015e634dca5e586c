// What follows from a unit's log: the view that pages, mailings and grants ask for.

import type { AcknowledgementReason, ContactRole, DeclineKind } from './model.ts';

/** Of one unit in one round; removed ones are not there. Name and address lie in `person`, and may be erased. */
export interface Contact {
  readonly id: string;
  readonly role: ContactRole;
  /** Actor key of the person. */
  readonly person: string;
  readonly since: string;
  /** When a mail to the address came back; undefined: none has. */
  readonly bouncedAt: string | undefined;
}

/** Recalled and finished ones stay in the list; `due` is a day (YYYY-MM-DD), other times are ISO 8601. */
export interface Delegation {
  readonly id: string;
  readonly part: string;
  /** Codes of main questions; empty: the whole part. */
  readonly questions: readonly string[];
  readonly person: string;
  readonly link: string;
  readonly due: string | undefined;
  readonly message: string | undefined;
  readonly by: string;
  readonly at: string;
  readonly remindedAt: string | undefined;
  readonly doneAt: string | undefined;
  /** The colleague's words when it was done. */
  readonly doneMessage: string | undefined;
  readonly recalledAt: string | undefined;
}

/** A part that the unit does not answer. `reason`: undefined where it is erased; `by`: actor key. */
export interface Decline {
  readonly part: string;
  readonly kind: DeclineKind;
  readonly reason: string | undefined;
  readonly by: string;
  readonly at: string;
}

/** The last word of a manager on a part. It holds only as long as the answers have the same digest. */
export interface Approval {
  readonly part: string;
  readonly outcome: 'approved' | 'sentBack';
  readonly digest: string;
  readonly comment: string | undefined;
  readonly by: string;
  readonly at: string;
}

/** A manager (`person`, an actor key) was asked to approve parts, through a link of their own. */
export interface ApprovalRequest {
  readonly parts: readonly string[];
  readonly person: string;
  readonly link: string;
  readonly at: string;
}

/** Holds while `digest` is that of the answers that the check reads; after a change it must be said anew. */
export interface Acknowledgement {
  readonly part: string;
  readonly check: string;
  readonly item: string;
  readonly digest: string;
  readonly reason: AcknowledgementReason;
  readonly sentence: string | undefined;
  readonly by: string;
  readonly at: string;
}

/** The unit says that a flagged answer is right; it counts while `digest` is that of the answer. */
export interface FlagConfirmation {
  readonly part: string;
  readonly flag: string;
  readonly digest: string;
  readonly comment: string | undefined;
  readonly by: string;
  readonly at: string;
}

/** The office's word on a flag; it holds as long as the values have the same digest. */
export interface FlagClosing {
  readonly part: string;
  readonly flag: string;
  readonly digest: string;
  readonly outcome: 'corrected' | 'unchanged';
  readonly comment: string | undefined;
  readonly by: string;
  readonly at: string;
}

/** A comment that the office has read as it stood then. */
export interface ReadComment {
  readonly part: string;
  readonly question: string;
  readonly digest: string;
  /** True: somebody has to see to it. */
  readonly isTask: boolean;
  readonly by: string;
  readonly at: string;
}

/** A question of the office; its words and the answer are undefined where they are erased. */
export interface OfficeQuestion {
  readonly id: string;
  readonly part: string;
  /** Keys of the cells that it is about. */
  readonly cells: readonly string[];
  /** Key of the flag that it is about. */
  readonly flag: string | undefined;
  readonly question: string | undefined;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly answer: string | undefined;
  readonly answeredBy: string | undefined;
  readonly answeredAt: string | undefined;
  readonly outcome: 'corrected' | 'unchanged' | undefined;
  readonly closedAt: string | undefined;
}

/** What a unit's log says now (buildUnitState). */
export interface UnitState {
  /** Those that are in force, in the order they were named. */
  readonly contacts: readonly Contact[];
  /** All, recalled and done ones too, in the order they were made. */
  readonly delegations: readonly Delegation[];
  /** Parts that are declined now. */
  readonly declines: ReadonlyMap<string, Decline>;
  readonly approvalRequests: readonly ApprovalRequest[];
  /** The last by part. */
  readonly approvals: ReadonlyMap<string, Approval>;
  /** The last by part, check and item (key: the three joined with `|`). */
  readonly acknowledgements: ReadonlyMap<string, Acknowledgement>;
  /** The last by part and flag (joined with `|`). */
  readonly confirmations: ReadonlyMap<string, FlagConfirmation>;
  readonly officeQuestions: readonly OfficeQuestion[];
  /** The last by part and flag (joined with `|`). */
  readonly flagClosings: ReadonlyMap<string, FlagClosing>;
  /** The last by part and question (joined with `|`). */
  readonly readComments: ReadonlyMap<string, ReadComment>;
  /** Until when the office lets the unit write in a part, by part. */
  readonly reopenings: ReadonlyMap<string, string>;
  /** Parts that the unit has asked to correct or complete. */
  readonly completions: ReadonlySet<string>;
  /** Until when the office may see drafts; undefined: it may not. */
  readonly supportUntil: string | undefined;
}

/** What follows from the round's own log. */
export interface RoundState {
  /** Undefined: the round is not started; its links are for trial, no mail is sent and the calendar rules nothing. */
  readonly startedAt: string | undefined;
  /** When each occasion was run. */
  readonly occasionsRun: ReadonlyMap<string, string>;
  /** Reason by held occasion; '' where it is erased. */
  readonly occasionsHeld: ReadonlyMap<string, string>;
  /** Reason by withdrawn column; '' where it is erased. */
  readonly withdrawals: ReadonlyMap<string, string>;
}
