// The tables as queries see them; the migrations are the truth, and a test compares the two.

import type { ColumnType, GeneratedAlways, Kysely } from 'kysely';
import type {
  AccessAction,
  AnswerOrigin,
  LinkAccess,
  LinkRole,
  MailAttachment,
  MailKind,
  MailState,
  ResponseEventKind,
  ResponseState,
  UnitFact,
  UnitFactKind,
} from '../../stages/collection/index.ts';
import type { ReleaseState } from '../../stages/publication/index.ts';

/** Read as a Date, written as ISO 8601. */
type Time = ColumnType<Date, string, string>;
type OptionalTime = ColumnType<Date | null, string | null, string | null>;
/** Empty when a row is new, unless said. */
type Unset<T> = ColumnType<T | null, T | null | undefined, T | null>;
type UnsetTime = ColumnType<Date | null, string | null | undefined, string | null>;
/** Read as a value, written as JSON text. */
type Json<T> = ColumnType<T, string, never>;

interface ResponseColumns {
  round: number;
  unit: string;
  part: string;
}

interface UnitColumns {
  round: number;
  unit: string;
}

/** Times come out as Date and go in as ISO 8601. What may never be written or changed is `never` here. */
export interface DatabaseTables {
  schema_migration: { name: string; applied_at: ColumnType<Date, never, never> };
  definition_set: { hash: string; round: number; first_seen: Time };
  actor: { key: string };
  person: { actor: string; name: string; email: string };
  personal_link: {
    id: string;
    secret_hash: string | null;
    round: number;
    unit: string;
    part: string | null;
    questions: ColumnType<string[], string[] | undefined, never>;
    role: LinkRole;
    actor: string;
    created_at: Time;
    expires_at: Time;
    revoked_at: OptionalTime;
  };
  response_current: ResponseColumns & {
    state: Exclude<ResponseState, 'notStarted'>;
    last_saved_at: OptionalTime;
    submitted_at: OptionalTime;
    submitted_sequence: number | null;
    last_sequence: ColumnType<number, number | undefined, number>;
    last_hash: string | null;
  };
  draft_cell: ResponseColumns & {
    target: 'answer' | 'comment';
    question: string;
    item: string;
    value: string;
    version: number;
    saved_at: Time;
    actor: string;
    origin: ColumnType<AnswerOrigin, AnswerOrigin | undefined, AnswerOrigin>;
  };
  draft_event: ResponseColumns & {
    id: GeneratedAlways<number>;
    target: 'answer' | 'comment';
    question: string;
    item: string;
    value: string;
    version: number;
    at: Time;
    actor: string;
    link: string | null;
    definition_hash: string;
    origin: ColumnType<AnswerOrigin, AnswerOrigin | undefined, never>;
  };
  response_event: ResponseColumns & {
    sequence: number;
    kind: ResponseEventKind;
    at: Time;
    actor: string;
    link: string | null;
    definition_hash: string;
    answers: Json<Record<string, string>>;
    comments: Json<Record<string, string>>;
    reason: string | null;
    previous_hash: string;
    hash: string;
  };
  response_text: ResponseColumns & {
    sequence: number;
    target: 'answer' | 'comment' | 'reason';
    cell: string;
    salt: string;
    text: string;
  };
  desk_user: {
    actor: string;
    roles: string[];
    password_hash: string | null;
    created_at: Time;
    disabled_at: OptionalTime;
    expires_at: OptionalTime;
    subject: string | null;
    approved_by: string | null;
    approved_at: OptionalTime;
  };
  desk_session: { secret_hash: string; actor: string; created_at: Time; expires_at: Time };
  desk_sign_in_link: {
    secret_hash: string;
    actor: string;
    created_at: Time;
    expires_at: Time;
    used_at: OptionalTime;
  };
  release_record: {
    round: number;
    area: string;
    version: number;
    state: ReleaseState;
    definition_hash: string;
    created_by: string;
    created_at: Time;
    content_hash: Unset<string>;
    checked_by: Unset<string>;
    checked_at: UnsetTime;
    approved_by: Unset<string>;
    approved_at: UnsetTime;
    live_at: UnsetTime;
    returned_by: Unset<string>;
    returned_at: UnsetTime;
    return_reason: Unset<string>;
    manifest_hash: Unset<string>;
  };
  desk_log: {
    id: GeneratedAlways<number>;
    at: Time;
    actor: string;
    action: string;
    details: Json<Record<string, string | number | boolean>>;
  };
  unit_event: UnitColumns & {
    sequence: number;
    kind: GeneratedAlways<UnitFactKind>;
    at: Time;
    actor: string;
    link: string | null;
    definition_hash: string;
    fact: Json<UnitFact>;
    digests: Json<Record<string, string>>;
    previous_hash: string;
    hash: string;
  };
  unit_text: UnitColumns & { sequence: number; name: string; salt: string; text: string };
  unit_head: UnitColumns & {
    last_sequence: ColumnType<number, number | undefined, number>;
    last_hash: string | null;
  };
  mail: UnitColumns & {
    id: string;
    number: GeneratedAlways<number>;
    kind: MailKind;
    occasion: string;
    recipient: string;
    reason: string;
    subject: string;
    text: string;
    links: string[];
    attachments: Json<MailAttachment[]>;
    created_at: Time;
    send_after: Time;
    state: ColumnType<MailState, MailState | undefined, MailState>;
    attempts: ColumnType<number, number | undefined, number>;
    last_attempt_at: OptionalTime;
    sent_at: OptionalTime;
    diagnosis: string | null;
  };
  link_access: {
    id: GeneratedAlways<number>;
    at: Time;
    link: string;
    action: AccessAction;
    part: string;
    address: string | null;
    asked_by: LinkAccess['by'];
  };
}

/** A connection, or a transaction on one. */
export type Database = Kysely<DatabaseTables>;
