import { type RawBuilder, sql } from 'kysely';
import type { MailFate, RetentionStore } from '../../stages/collection/index.ts';
import type { RetentionClass } from '../../stages/definition/index.ts';
import type { Database } from './schema.ts';

type Erasure = RawBuilder<unknown>;

/** Erasing by class on an open, migrated database. */
export function createRetentionStore(db: Database): RetentionStore {
  return {
    eraseOlder: (retentionClass, before) => run(db, buildOlder(before)[retentionClass] ?? []),
    eraseRound: (retentionClass, round, kept) => run(db, buildOfRound(round, kept)[retentionClass] ?? []),
    loadMailFates: (mails) => loadMailFates(db, mails),
  };
}

async function loadMailFates(db: Database, mails: readonly string[]): Promise<ReadonlyMap<string, MailFate>> {
  const { rows } = await sql<{ id: string; is_open: boolean; at: Date; is_erased: boolean }>`
    select id, state in ('waiting', 'sending') as is_open, coalesce(sent_at, last_attempt_at, created_at) as at,
      not exists (select from person where actor = recipient) as is_erased
    from mail where id = any(${mails}::text[])`.execute(db);
  return new Map(
    rows.map((row) => [row.id, { isOpen: row.is_open, at: row.at.toISOString(), isRecipientErased: row.is_erased }]),
  );
}

/** All of the statements or none; returns how many rows they touched. */
function run(db: Database, erasures: readonly Erasure[]): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    let rows = 0;
    for (const erasure of erasures) rows += Number((await erasure.execute(transaction)).numAffectedRows ?? 0);
    return rows;
  });
}

function buildOlder(before: string): Partial<Record<RetentionClass, readonly Erasure[]>> {
  return {
    linkAddresses: [sql`update link_access set address = null where at < ${before} and address is not null`],
    linkAccesses: [sql`delete from link_access where at < ${before}`],
    signIns: [
      sql`delete from desk_session where expires_at < ${before}`,
      sql`delete from desk_sign_in_link where expires_at < ${before}`,
    ],
  };
}

function buildOfRound(round: number, kept: readonly number[]): Partial<Record<RetentionClass, readonly Erasure[]>> {
  return {
    drafts: [sql`delete from draft_cell where round = ${round}`, sql`delete from draft_event where round = ${round}`],
    mailTexts: [
      sql`update mail set subject = '', text = '', reason = '', diagnosis = null
        where round = ${round} and (subject <> '' or text <> '' or reason <> '' or diagnosis is not null)`,
    ],
    contacts: [
      sql`delete from person where actor in (${selectNamed([round])})
        and actor not in (${selectNamed(kept)}) and actor not in (select actor from desk_user)`,
    ],
    logTexts: [sql`delete from unit_text where round = ${round}`],
    answerTexts: [sql`delete from response_text where round = ${round}`],
    returnReasons: [sql`update release_record set return_reason = null where round = ${round} and return_reason <> ''`],
  };
}

/** Actors that the rounds name: holders of links, recipients of mails, and whom a log names as contact or colleague. */
function selectNamed(rounds: readonly number[]): RawBuilder<unknown> {
  const years = sql`${rounds}::integer[]`;
  return sql`
    select actor from personal_link where round = any(${years})
    union select recipient from mail where round = any(${years})
    union select fact ->> 'person' from unit_event where round = any(${years}) and fact ? 'person'`;
}
