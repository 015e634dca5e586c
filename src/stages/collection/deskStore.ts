// What the desk keeps: its users, their sessions and one-time links, and its own log.

/** Reviewers read, editors correct and reopen, publishers publish, administrators look after users. */
export const deskRoles = ['reviewer', 'editor', 'publisher', 'administrator'] as const;
/** A user has at least one (`noRole`) and may have several. */
export type DeskRole = (typeof deskRoles)[number];

/** A row is never deleted, since logs name its actor key; name and address can be erased. */
export interface DeskUser {
  /** Random key; the same as the actor in events and logs. */
  readonly actor: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly DeskRole[];
  /** As made by the desk (scrypt with its parameters and salt in the text); undefined: signs in by one-time link only. */
  readonly passwordHash: string | undefined;
  readonly createdAt: string;
  readonly disabledAt: string | undefined;
  /** From then on the user cannot sign in; undefined: no end. */
  readonly expiresAt?: string | undefined;
  /** Who the user is at the identity provider (issuer and subject); set at the first sign-in there. */
  readonly subject?: string | undefined;
  /** Actor key of the administrator who last decided on the rights, and when (MSBFS 2020:7: approved before they are given). */
  readonly approvedBy?: string | undefined;
  readonly approvedAt?: string | undefined;
}

/** A secret (session cookie, one-time link) by its sha256; the secret itself is never stored. */
export interface DeskSecret {
  readonly secretHash: string;
  readonly actor: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** What somebody did at the desk; `details` holds no name, address or free text. */
export interface DeskLogEntry {
  readonly at: string;
  readonly actor: string;
  /** Lasting code: `signedIn`, `released`, `reopened` … */
  readonly action: string;
  readonly details: Readonly<Record<string, string | number | boolean>>;
}

/** A line of the log as it is kept: a later line has a higher number. */
export interface StoredLogEntry extends DeskLogEntry {
  readonly id: number;
}

/** What of the log is asked for; what is left out sets no limit. */
export interface DeskLogFilter {
  readonly actor?: string;
  readonly action?: string;
  /** Entries whose details name the round. */
  readonly round?: number;
  /** Entries whose details name the unit. */
  readonly unit?: string;
  /** Entries before the one with this number: times may be shared. */
  readonly before?: number;
}

/** Storage of the desk. Every method is one transaction. Times are ISO 8601. */
export interface DeskStore {
  /** Inserts or replaces the user. Problem EMAIL_TAKEN when another user has the address. */
  saveUser(user: DeskUser): Promise<void>;
  findUser(actor: string): Promise<DeskUser | undefined>;
  /** Upper and lower case are the same. */
  findUserByEmail(email: string): Promise<DeskUser | undefined>;
  loadUsers(): Promise<readonly DeskUser[]>;
  saveSession(session: DeskSecret): Promise<void>;
  /** The user of a session that has not expired at `now`, unless the user is disabled or has expired. */
  findSessionUser(secretHash: string, now: string): Promise<DeskUser | undefined>;
  deleteSession(secretHash: string): Promise<void>;
  /**
   * Moves the end of a session forward to `expiresAt`, but never past `hoursAtMost` after it began. Steps of less than a minute
   * are not taken.
   */
  extendSession(secretHash: string, expiresAt: string, hoursAtMost: number): Promise<void>;
  /** Ends the sessions and one-time links of a user; `exceptHash`: a session that goes on. */
  endSessions(actor: string, exceptHash?: string): Promise<void>;
  /** Who is known by this at the identity provider. */
  findUserBySubject(subject: string): Promise<DeskUser | undefined>;
  saveSignInLink(link: DeskSecret): Promise<void>;
  /** Uses up a one-time link: the first call before it expires gets the user, every later one undefined. */
  takeSignInLink(secretHash: string, now: string): Promise<DeskUser | undefined>;
  appendLog(entry: DeskLogEntry): Promise<void>;
  /** Newest first, at most `limit`. */
  loadLog(limit: number, filter?: DeskLogFilter): Promise<readonly StoredLogEntry[]>;
  /** When each user last signed in, by actor. */
  loadLastSignIns(): Promise<ReadonlyMap<string, string>>;
}
