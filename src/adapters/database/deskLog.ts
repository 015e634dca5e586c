import { sql } from 'kysely';
import type { DeskLogFilter, StoredLogEntry } from '../../stages/collection/index.ts';
import type { Database } from './schema.ts';

/** Newest first, at most `limit`. */
export async function loadLog(
  db: Database,
  limit: number,
  { actor, action, round, unit, before }: DeskLogFilter = {},
): Promise<readonly StoredLogEntry[]> {
  const rows = await db
    .selectFrom('desk_log')
    .selectAll()
    .$if(actor !== undefined, (query) => query.where('actor', '=', actor ?? ''))
    .$if(action !== undefined, (query) => query.where('action', '=', action ?? ''))
    .$if(round !== undefined, (query) => query.where(sql`details ->> 'round'`, '=', String(round)))
    .$if(unit !== undefined, (query) => query.where(sql`details ->> 'unit'`, '=', unit ?? ''))
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? 0))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id, at, actor: who, action: what, details }) => ({
    id: Number(id),
    at: at.toISOString(),
    actor: who,
    action: what,
    details,
  }));
}

/** When each user last signed in, by actor. */
export async function loadLastSignIns(db: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('desk_log')
    .select(({ fn }) => ['actor', fn.max('at').as('last')])
    .where('action', '=', 'signedIn')
    .groupBy('actor')
    .execute();
  return new Map(rows.map(({ actor, last }) => [actor, last.toISOString()]));
}
