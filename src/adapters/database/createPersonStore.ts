import { type RawBuilder, sql } from 'kysely';
import type { ErasedPerson, PersonData, PersonStore } from '../../stages/collection/index.ts';
import { parseLinkRow } from './personalLinkRows.ts';
import { registerActor } from './registerWriter.ts';
import type { Database } from './schema.ts';

/** Actor of an erasure in the desk's log. */
const eraser = 'person-erasure';

/** One person's data on an open, migrated database. */
export function createPersonStore(db: Database): PersonStore {
  return {
    findPersonData: (email) => findPersonData(db, email),
    erasePersonData: (email, at) => db.transaction().execute((transaction) => erasePersonData(transaction, email, at)),
  };
}

function selectPersons(db: Database, email: string) {
  return db
    .selectFrom('person')
    .selectAll()
    .where(sql`lower(email)`, '=', sql`lower(${email})`)
    .orderBy('actor')
    .execute();
}

async function findPersonData(db: Database, email: string): Promise<PersonData | undefined> {
  const persons = await selectPersons(db, email);
  const actors = persons.map(({ actor }) => actor);
  if (actors.length === 0) return undefined;
  const links = await db.selectFrom('personal_link').selectAll().where('actor', 'in', actors).orderBy('id').execute();
  const users = await db.selectFrom('desk_user').selectAll().where('actor', 'in', actors).execute();
  const written = await db.selectFrom('draft_event').selectAll().where('actor', 'in', actors).orderBy('id').execute();
  const responses = await db
    .selectFrom('response_event')
    .select(['round', 'unit', 'part', 'sequence', 'kind', 'at'])
    .where('actor', 'in', actors)
    .orderBy('at')
    .execute();
  const mails = await db.selectFrom('mail').selectAll().where('recipient', 'in', actors).orderBy('number').execute();
  const deskLog = await db.selectFrom('desk_log').selectAll().where('actor', 'in', actors).orderBy('id').execute();
  return {
    persons,
    deskUsers: users.map(({ actor, roles, created_at, disabled_at }) => ({
      actor,
      roles,
      createdAt: created_at.toISOString(),
      disabledAt: disabled_at?.toISOString(),
    })),
    links: links.map(parseLinkRow),
    log: await loadLog(db, actors),
    written: written.map(({ round, unit, part, target, question, item, value, at }) => ({
      ...{ round, unit, part, target, question, item, value },
      at: at.toISOString(),
    })),
    responses: responses.map((row) => ({ ...row, at: row.at.toISOString() })),
    mails: mails.map(({ round, unit, kind, subject, text, state, created_at, sent_at }) => ({
      ...{ round, unit, kind, subject, text, state },
      createdAt: created_at.toISOString(),
      sentAt: sent_at?.toISOString(),
    })),
    accesses: await loadAccesses(
      db,
      links.map(({ id }) => id),
    ),
    deskLog: deskLog.map(({ at, action, details }) => ({ at: at.toISOString(), action, details })),
  };
}

async function loadLog(db: Database, actors: readonly string[]): Promise<PersonData['log']> {
  const rows = await db
    .selectFrom('unit_event')
    .select(['round', 'unit', 'sequence', 'at', 'actor', 'fact'])
    .where(isAbout(actors))
    .orderBy('round')
    .orderBy('unit')
    .orderBy('sequence')
    .execute();
  const words = await db
    .selectFrom('unit_text')
    .innerJoin('unit_event', (join) =>
      join
        .onRef('unit_event.round', '=', 'unit_text.round')
        .onRef('unit_event.unit', '=', 'unit_text.unit')
        .onRef('unit_event.sequence', '=', 'unit_text.sequence'),
    )
    .select(['unit_text.round', 'unit_text.unit', 'unit_text.sequence', 'unit_text.name', 'unit_text.text'])
    .where(isAbout(actors))
    .execute();
  const texts = Map.groupBy(words, ({ round, unit, sequence }) => `${round} ${unit} ${sequence}`);
  return rows.map((row) => {
    const own = texts.get(`${row.round} ${row.unit} ${row.sequence}`) ?? [];
    return { ...row, at: row.at.toISOString(), texts: Object.fromEntries(own.map(({ name, text }) => [name, text])) };
  });
}

/** Facts of the units' logs that the actors made, or that name them. */
function isAbout(actors: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`(actor = any(${actors}::text[]) or fact ->> 'person' = any(${actors}::text[]))`;
}

async function loadAccesses(db: Database, links: readonly string[]): Promise<PersonData['accesses']> {
  if (links.length === 0) return [];
  const rows = await db.selectFrom('link_access').selectAll().where('link', 'in', links).orderBy('id').execute();
  return rows.map(({ at, link, action, part, address }) => ({
    ...{ link, action, part },
    at: at.toISOString(),
    address: address ?? undefined,
  }));
}

async function erasePersonData(transaction: Database, email: string, at: string): Promise<ErasedPerson | undefined> {
  const actors = (await selectPersons(transaction, email)).map(({ actor }) => actor);
  if (actors.length === 0) return undefined;
  const mine = sql`${actors}::text[]`;
  const run = async (statement: RawBuilder<unknown>) =>
    Number((await statement.execute(transaction)).numAffectedRows ?? 0);
  const erased: ErasedPerson = {
    accesses: await run(
      sql`delete from link_access where link in (select id from personal_link where actor = any(${mine}))`,
    ),
    links: await run(sql`update personal_link set secret_hash = null, revoked_at = coalesce(revoked_at, ${at})
      where actor = any(${mine})`),
    mails: await run(sql`update mail set subject = '', text = '', diagnosis = null,
      state = case when state in ('waiting', 'unclear') then 'stopped' else state end
      where recipient = any(${mine})`),
    // Words to and from the person about the handing out of work; what is said of the answers themselves is the unit's.
    messages: await run(sql`delete from unit_text where (round, unit, sequence) in (
      select round, unit, sequence from unit_event
      where fact ->> 'person' = any(${mine}) or (actor = any(${mine}) and kind in ('delegated', 'delegationDone')))`),
    deskUsers: await run(sql`update desk_user set disabled_at = coalesce(disabled_at, ${at}), password_hash = null
      where actor = any(${mine})`),
    persons: await run(sql`delete from person where actor = any(${mine})`),
  };
  await run(sql`delete from desk_session where actor = any(${mine})`);
  await run(sql`delete from desk_sign_in_link where actor = any(${mine})`);
  await registerActor(transaction, eraser);
  await transaction
    .insertInto('desk_log')
    .values({ at, actor: eraser, action: 'personErased', details: JSON.stringify(erased) })
    .execute();
  return erased;
}
