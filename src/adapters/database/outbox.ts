// The outbox: mails wait here until somebody claims, delivers and finishes them.

import { type Selectable, sql } from 'kysely';
import {
  letterKinds,
  type Mail,
  type MailResult,
  type MailStore,
  type NewMail,
} from '../../stages/collection/index.ts';
import { cleanText } from './chainTools.ts';
import type { Database, DatabaseTables } from './schema.ts';

const mostMails = 100_000;

/**
 * Several processes may share the outbox: a mail is claimed by one of them only. Texts come out without secrets of
 * links.
 */
export function createMailStore(db: Database): MailStore {
  return {
    claimMail: (now) => claimMail(db, now),
    async setLinkSecrets(hashes) {
      await sql`
        update personal_link set secret_hash = given.hash
        from unnest(${[...hashes.keys()]}::text[], ${[...hashes.values()]}::text[]) as given (id, hash)
        where personal_link.id = given.id
      `.execute(db);
    },
    async finishMail(id, result) {
      await db.updateTable('mail').set(buildResult(result)).where('id', '=', id).execute();
    },
    async loadInterruptedMails(since) {
      const rows = await db
        .selectFrom('mail')
        .selectAll()
        .where('state', '=', 'sending')
        .where('last_attempt_at', '<', sql<Date>`${since}`)
        .orderBy('number')
        .execute();
      return rows.map(parseMailRow);
    },
    async loadMails({ round, unit, state, limit }) {
      const rows = await db
        .selectFrom('mail')
        .selectAll()
        .where('round', '=', round)
        .$if(unit !== undefined, (query) => query.where('unit', '=', unit ?? ''))
        .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'waiting'))
        .orderBy('number', 'desc')
        .limit(limit ?? mostMails)
        .execute();
      return rows.map(parseMailRow);
    },
    async findMail(id) {
      const row = await db.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : parseMailRow(row);
    },
    async loadOccasions(round) {
      const rows = await db.selectFrom('mail').select('occasion').where('round', '=', round).execute();
      return new Set(rows.map((row) => row.occasion));
    },
    async loadLetterTimes(round) {
      const rows = await db
        .selectFrom('mail')
        .select([
          'unit',
          (select) => select.fn.min('created_at').as('first'),
          (select) => select.fn.max('created_at').as('last'),
        ])
        .where('round', '=', round)
        .where('kind', 'in', letterKinds)
        .groupBy('unit')
        .execute();
      return new Map(
        rows.map(({ unit, first, last }) => [unit, { first: first.toISOString(), last: last.toISOString() }]),
      );
    },
  };
}

/** Stores mails as waiting; returns the ids of those whose occasion was not known. Runs in a transaction. */
export async function insertMails(transaction: Database, mails: readonly NewMail[]): Promise<ReadonlySet<string>> {
  const stored = new Set<string>();
  // In one order for everybody, so that two who store the same occasions at once wait for each other and never in a ring.
  for (const mail of mails.toSorted((a, b) => (a.occasion < b.occasion ? -1 : 1))) {
    const row = await transaction
      .insertInto('mail')
      .values(buildMailRow(mail))
      .onConflict((conflict) => conflict.column('occasion').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (row !== undefined) stored.add(row.id);
  }
  return stored;
}

/** One statement: a row that another process has locked is passed over, so nobody waits and nobody gets the same. */
async function claimMail(db: Database, now: string): Promise<Mail | undefined> {
  const next = db
    .selectFrom('mail')
    .select('id')
    .where('state', '=', 'waiting')
    .where('send_after', '<=', sql<Date>`${now}`)
    .orderBy('send_after')
    .orderBy('number')
    .limit(1)
    .forUpdate()
    .skipLocked();
  const row = await db
    .updateTable('mail')
    .set((expression) => ({
      state: 'sending',
      attempts: expression('attempts', '+', 1),
      last_attempt_at: now,
    }))
    .where('id', '=', next)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? undefined : parseMailRow(row);
}

function buildResult(result: MailResult) {
  const { state } = result;
  if (state === 'sent') return { state, sent_at: result.at, diagnosis: null };
  const diagnosis = cleanText(result.diagnosis);
  return state === 'waiting' ? { state, diagnosis, send_after: result.sendAfter } : { state, diagnosis };
}

function buildMailRow(mail: NewMail) {
  return {
    id: mail.id,
    round: mail.round,
    unit: mail.unit,
    kind: mail.kind,
    occasion: mail.occasion,
    recipient: mail.to,
    reason: cleanText(mail.reason),
    subject: cleanText(mail.subject),
    text: cleanText(mail.text),
    links: [...mail.links],
    attachments: JSON.stringify(mail.attachments),
    created_at: mail.createdAt,
    send_after: mail.sendAfter,
    last_attempt_at: null,
    sent_at: null,
    diagnosis: null,
  };
}

function parseMailRow(row: Selectable<DatabaseTables['mail']>): Mail {
  return {
    id: row.id,
    round: row.round,
    unit: row.unit,
    kind: row.kind,
    occasion: row.occasion,
    to: row.recipient,
    reason: row.reason,
    subject: row.subject,
    text: row.text,
    links: row.links,
    attachments: row.attachments,
    createdAt: row.created_at.toISOString(),
    sendAfter: row.send_after.toISOString(),
    state: row.state,
    attempts: row.attempts,
    lastAttemptAt: row.last_attempt_at?.toISOString(),
    sentAt: row.sent_at?.toISOString(),
    diagnosis: row.diagnosis ?? undefined,
  };
}
