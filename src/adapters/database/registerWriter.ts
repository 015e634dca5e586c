import { sql } from 'kysely';
import type { Writer } from '../../stages/collection/index.ts';
import type { Database } from './schema.ts';

/** Makes an actor's random key known; one that is known stays. */
export async function registerActor(db: Database, key: string): Promise<void> {
  await db
    .insertInto('actor')
    .values({ key })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Makes the writer's key and the definition set known before an event names them. */
export async function registerWriter(db: Database, round: number, by: Writer): Promise<void> {
  await sql`
    with known_actor as (insert into actor (key) values (${by.actor}) on conflict do nothing)
    insert into definition_set (hash, round, first_seen) values (${by.definitionHash}, ${round}, ${by.at})
    on conflict do nothing
  `.execute(db);
}
