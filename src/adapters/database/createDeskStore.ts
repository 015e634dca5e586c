import { type Selectable, sql } from 'kysely';
import { Problem } from '../../kernel/problem.ts';
import type { DeskRole, DeskStore, DeskUser } from '../../stages/collection/index.ts';
import { database as texts } from '../../texts/sv/database.ts';
import { loadLastSignIns, loadLog } from './deskLog.ts';
import { endSessions, extendSession } from './deskSessions.ts';
import { registerActor } from './registerWriter.ts';
import type { Database, DatabaseTables } from './schema.ts';

/** Storage of the desk on an open, migrated database. */
export function createDeskStore(db: Database): DeskStore {
  return {
    saveUser: (user) => saveUser(db, user),
    findUser: async (actor) => parseUser(await selectUsers(db).where('desk_user.actor', '=', actor).executeTakeFirst()),
    findUserByEmail: async (email) =>
      parseUser(await selectUsers(db).where(sql`lower(person.email)`, '=', sql`lower(${email})`).executeTakeFirst()),
    async loadUsers() {
      const rows = await selectUsers(db).orderBy('desk_user.actor').execute();
      return rows.flatMap((row) => parseUser(row) ?? []);
    },
    async saveSession(session) {
      await db.insertInto('desk_session').values(buildSecretRow(session)).execute();
    },
    findSessionUser: async (secretHash, now) =>
      parseUser(
        await selectUsers(db)
          .innerJoin('desk_session', 'desk_session.actor', 'desk_user.actor')
          .where('desk_session.secret_hash', '=', secretHash)
          .where('desk_session.expires_at', '>', sql<Date>`${now}`)
          .where(isActive(now))
          .executeTakeFirst(),
      ),
    async deleteSession(secretHash) {
      await db.deleteFrom('desk_session').where('secret_hash', '=', secretHash).execute();
    },
    extendSession: (secretHash, expiresAt, hoursAtMost) => extendSession(db, secretHash, expiresAt, hoursAtMost),
    endSessions: (actor, exceptHash) => endSessions(db, actor, exceptHash),
    findUserBySubject: async (subject) =>
      parseUser(await selectUsers(db).where('desk_user.subject', '=', subject).executeTakeFirst()),
    async saveSignInLink(link) {
      await db
        .insertInto('desk_sign_in_link')
        .values({ ...buildSecretRow(link), used_at: null })
        .execute();
    },
    takeSignInLink: (secretHash, now) =>
      db.transaction().execute((transaction) => takeLink(transaction, secretHash, now)),
    async appendLog({ details, ...entry }) {
      await db.transaction().execute(async (transaction) => {
        await registerActor(transaction, entry.actor);
        await transaction
          .insertInto('desk_log')
          .values({ ...entry, details: JSON.stringify(details) })
          .execute();
      });
    },
    loadLog: (limit, filter) => loadLog(db, limit, filter),
    loadLastSignIns: () => loadLastSignIns(db),
  };
}

async function saveUser(db: Database, user: DeskUser): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // One writer of users at a time, so that no address is given twice; sessions and sign-in only read.
    await sql`lock table desk_user in share row exclusive mode`.execute(transaction);
    const other = await selectUsers(transaction)
      .where(sql`lower(person.email)`, '=', sql`lower(${user.email})`)
      .where('desk_user.actor', '<>', user.actor)
      .executeTakeFirst();
    if (other !== undefined) throw new Problem('EMAIL_TAKEN', texts.emailTaken(user.email));
    await registerActor(transaction, user.actor);
    const { actor, name, email } = user;
    await transaction
      .insertInto('person')
      .values({ actor, name, email })
      .onConflict((conflict) => conflict.column('actor').doUpdateSet({ name, email }))
      .execute();
    const values = {
      roles: [...user.roles],
      password_hash: user.passwordHash ?? null,
      created_at: user.createdAt,
      disabled_at: user.disabledAt ?? null,
      expires_at: user.expiresAt ?? null,
      subject: user.subject ?? null,
      approved_by: user.approvedBy ?? null,
      approved_at: user.approvedAt ?? null,
    };
    await transaction
      .insertInto('desk_user')
      .values({ actor, ...values })
      .onConflict((conflict) => conflict.column('actor').doUpdateSet(values))
      .execute();
  });
}

/** The update takes the row, so of two who open the link at once only one gets in. */
async function takeLink(transaction: Database, secretHash: string, now: string): Promise<DeskUser | undefined> {
  const taken = await transaction
    .updateTable('desk_sign_in_link')
    .set({ used_at: now })
    .where('secret_hash', '=', secretHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`${now}`)
    .returning('actor')
    .executeTakeFirst();
  if (taken === undefined) return undefined;
  const user = selectUsers(transaction).where('desk_user.actor', '=', taken.actor).where(isActive(now));
  return parseUser(await user.executeTakeFirst());
}

/** Neither disabled nor expired. */
function isActive(now: string) {
  return sql<boolean>`desk_user.disabled_at is null and (desk_user.expires_at is null or desk_user.expires_at > ${now})`;
}

function selectUsers(db: Database) {
  return db
    .selectFrom('desk_user')
    .leftJoin('person', 'person.actor', 'desk_user.actor')
    .selectAll('desk_user')
    .select(['person.name', 'person.email']);
}

type UserRow = Selectable<DatabaseTables['desk_user']> & {
  readonly name: string | null;
  readonly email: string | null;
};

/** A user whose person is erased keeps an empty name and address. */
function parseUser(row: UserRow | undefined): DeskUser | undefined {
  if (row === undefined) return undefined;
  return {
    actor: row.actor,
    name: row.name ?? '',
    email: row.email ?? '',
    roles: row.roles as DeskRole[],
    passwordHash: row.password_hash ?? undefined,
    createdAt: row.created_at.toISOString(),
    disabledAt: row.disabled_at?.toISOString(),
    expiresAt: row.expires_at?.toISOString(),
    subject: row.subject ?? undefined,
    approvedBy: row.approved_by ?? undefined,
    approvedAt: row.approved_at?.toISOString(),
  };
}

function buildSecretRow(secret: Parameters<DeskStore['saveSession']>[0]) {
  return {
    secret_hash: secret.secretHash,
    actor: secret.actor,
    created_at: secret.createdAt,
    expires_at: secret.expiresAt,
  };
}
