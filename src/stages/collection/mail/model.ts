// Mail: planned by pure functions, stored as waiting in the transaction that made it due, and sent from the outbox. A
// link gets its secret only when the mail that carries it is sent: no secret is stored.

/** A mail carries personal links as `{{link:ID}}` in its text; the outbox shows them so, the sent mail has the address. */
export const mailKinds = [
  'invitation',
  'reminder',
  'review',
  'coordinatorNamed',
  'delegation',
  'delegationReminder',
  'delegationDone',
  'approvalAsked',
  'approvalAnswered',
  'receipt',
  'officeQuestion',
  'officeAnswer',
  'reopening',
  'resent',
] as const;
/** Stands in the database: a kind never changes its meaning. */
export type MailKind = (typeof mailKinds)[number];

/** A file that is made when the mail is sent, from what is stored then. */
export type MailAttachment =
  | { readonly kind: 'questionnaire'; readonly part: string }
  | { readonly kind: 'receipt'; readonly part: string; readonly sequence: number };

/** A mail before it is stored; it is stored as waiting, and only once for each occasion. */
export interface NewMail {
  /** Random key; stands in the Message-ID. */
  readonly id: string;
  readonly round: number;
  readonly unit: string;
  readonly kind: MailKind;
  /** What it is about, said once: a second mail with the same occasion is not stored (`reminder-2|0114|<contact>`). */
  readonly occasion: string;
  /** Actor key of the recipient. */
  readonly to: string;
  /** Why it is sent, in words, for the list of what would be sent and for the log. */
  readonly reason: string;
  readonly subject: string;
  /** Plain text with `{{link:ID}}` for each link; paragraphs parted by an empty line. */
  readonly text: string;
  /** Ids of the links in the text. */
  readonly links: readonly string[];
  readonly attachments: readonly MailAttachment[];
  readonly createdAt: string;
  /** Not before this time. */
  readonly sendAfter: string;
}

/**
 * `unclear`: the process stopped while a mail server had it, so nobody knows whether it was sent; a person decides.
 * `refused`: the server would not take it. `bounced`: it came back. `stopped`: no longer to be sent.
 */
export type MailState = 'waiting' | 'sending' | 'sent' | 'unclear' | 'refused' | 'bounced' | 'stopped';

/**
 * A stored mail. Its text keeps `{{link:ID}}` also when it is sent, so that no secret can be read from the outbox.
 * Times are ISO 8601.
 */
export interface Mail extends NewMail {
  readonly state: MailState;
  readonly attempts: number;
  readonly lastAttemptAt: string | undefined;
  readonly sentAt: string | undefined;
  /** What the server said when it did not take it. */
  readonly diagnosis: string | undefined;
}

/** A mail as it leaves: addresses and links in full. Only in memory. */
export interface MailMessage {
  readonly id: string;
  readonly messageId: string;
  readonly from: string;
  readonly replyTo: string | undefined;
  readonly to: { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly date: string;
  readonly attachments: readonly { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }[];
}

/** What became of one try, and whether another makes sense. */
export type DeliveryOutcome =
  | { readonly kind: 'sent' }
  /** `isPermanent`: trying again is no use. `isAddressFault`: it is the recipient's address that is wrong. */
  | {
      readonly kind: 'refused';
      readonly isPermanent: boolean;
      readonly isAddressFault: boolean;
      readonly diagnosis: string;
    }
  /** There was nobody to hand it to: the server cannot be reached, or does not let us in. Says nothing of the mail. */
  | { readonly kind: 'unreachable'; readonly diagnosis: string }
  /** It was handed over and no answer came: nobody knows. */
  | { readonly kind: 'unclear'; readonly diagnosis: string };

/** Hands a message over to the world. */
export interface MailDelivery {
  readonly name: 'files' | 'smtp';
  deliver(message: MailMessage): Promise<DeliveryOutcome>;
  /** Whether a mail that was being sent when the process stopped was handed over; undefined: it cannot be known. */
  wasDelivered(mailId: string): Promise<boolean | undefined>;
}

/** What became of trying to send. */
export type MailResult =
  | { readonly state: 'sent'; readonly at: string }
  | { readonly state: 'waiting'; readonly at: string; readonly sendAfter: string; readonly diagnosis: string }
  | { readonly state: 'refused' | 'unclear' | 'stopped' | 'bounced'; readonly at: string; readonly diagnosis: string };

/** The outbox. Every method is one transaction. */
export interface MailStore {
  /** Marks the next waiting mail that is due as `sending` and returns it; several processes never get the same one. */
  claimMail(now: string): Promise<Mail | undefined>;
  /** Sets the hashes of links that are about to be sent; the link opens with the new secret only. */
  setLinkSecrets(hashes: ReadonlyMap<string, string>): Promise<void>;
  finishMail(id: string, result: MailResult): Promise<void>;
  /** Mails that have been `sending` since before `since`: their process stopped. */
  loadInterruptedMails(since: string): Promise<readonly Mail[]>;
  /** Newest first. */
  loadMails(filter: {
    readonly round: number;
    readonly unit?: string;
    readonly state?: MailState;
    readonly limit?: number;
  }): Promise<readonly Mail[]>;
  findMail(id: string): Promise<Mail | undefined>;
  /** Occasions of the round that have a mail. */
  loadOccasions(round: number): Promise<ReadonlySet<string>>;
  /** By unit, of the mails that asked the unit itself to answer (`letterKinds`); units without any are not there. */
  loadLetterTimes(round: number): Promise<ReadonlyMap<string, LetterTimes>>;
}

/** Mails that ask a unit to answer, with a link to all of it. */
export const letterKinds: readonly MailKind[] = ['invitation', 'resent', 'coordinatorNamed'];

/** When the first and the last letter to a unit were written, ISO 8601. */
export interface LetterTimes {
  readonly first: string;
  readonly last: string;
}
