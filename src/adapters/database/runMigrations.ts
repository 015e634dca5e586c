import { sql } from 'kysely';
import { Problem } from '../../kernel/problem.ts';
import type { DatabaseTexts } from '../../texts/sv/database.ts';
import { migrations } from './migrations/index.ts';
import type { Database } from './schema.ts';

/**
 * Brings the tables up to date, in one transaction. Several processes may start at once: they take turns by a table
 * lock, since session locks do not hold between clients of the embedded database. Problem DATABASE_NEWER when the
 * database holds a migration that this version does not know.
 */
export async function runMigrations(db: Database, texts: DatabaseTexts): Promise<void> {
  await createMigrationTable(db);
  await db.transaction().execute(async (transaction) => {
    await sql`lock table schema_migration in exclusive mode`.execute(transaction);
    const applied = await transaction.selectFrom('schema_migration').select('name').orderBy('name').execute();
    const known = new Set(migrations.map((migration) => migration.name));
    const newer = applied.find((row) => !known.has(row.name));
    if (newer !== undefined) throw new Problem('DATABASE_NEWER', texts.newer(newer.name));
    const done = new Set(applied.map((row) => row.name));
    for (const migration of migrations.filter(({ name }) => !done.has(name))) {
      await sql.raw(migration.sql).execute(transaction);
      await transaction.insertInto('schema_migration').values({ name: migration.name }).execute();
    }
  });
}

/** Two processes that both find no table may collide here; the second finds the table at its second try. */
async function createMigrationTable(db: Database): Promise<void> {
  const create = sql`create table if not exists schema_migration (
    name text collate "C" primary key,
    applied_at timestamptz not null default now()
  )`;
  try {
    await create.execute(db);
  } catch (error) {
    if (!isCollision(error)) throw error;
    await create.execute(db);
  }
}

function isCollision(error: unknown): boolean {
  const codes: readonly unknown[] = ['23505', '42P07', '42710'];
  return error instanceof Error && 'code' in error && codes.includes(error.code);
}
