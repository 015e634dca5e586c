import { sql } from 'kysely';
import type { Database } from './schema.ts';

/** Moves the end of a session forward, never past `hoursAtMost` after it began, and not by less than a minute. */
export async function extendSession(
  db: Database,
  secretHash: string,
  expiresAt: string,
  hoursAtMost: number,
): Promise<void> {
  const end = sql<string>`least(${expiresAt}::timestamptz, created_at + make_interval(hours => ${hoursAtMost}))`;
  await db
    .updateTable('desk_session')
    .set({ expires_at: end })
    .where('secret_hash', '=', secretHash)
    .where('expires_at', '<', sql<Date>`${end} - interval '1 minute'`)
    .execute();
}

/** Ends the sessions and one-time links of a user; `exceptHash`: a session that goes on. */
export async function endSessions(db: Database, actor: string, exceptHash: string | undefined): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('desk_session')
      .where('actor', '=', actor)
      .$if(exceptHash !== undefined, (query) => query.where('secret_hash', '<>', exceptHash ?? ''))
      .execute();
    await transaction.deleteFrom('desk_sign_in_link').where('actor', '=', actor).where('used_at', 'is', null).execute();
  });
}
