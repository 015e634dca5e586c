// Databases for tests, made once and then copied: making one takes seconds, copying a tenth of one.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { openDatabase } from '../../src/adapters/database/index.ts';
import { migrations } from '../../src/adapters/database/migrations/index.ts';

/** Writes a migrated, empty embedded database to `folder`, which must not be there yet. */
export async function copyTestDatabase(folder: string): Promise<void> {
  cpSync(await findTemplate(), folder, { recursive: true });
}

/**
 * A migrated, empty database in this process, without the thread, the socket and the syncs of the real one. One a test file:
 * opening it again empties it.
 */
export async function openTestDatabase(): Promise<PGlite> {
  if (shared === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'jamfor-test-'));
    await copyTestDatabase(join(folder, 'database'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    shared = await PGlite.create(join(folder, 'database'));
    return shared;
  }
  const { rows } = await shared.query<{ tablename: string }>(
    `select tablename from pg_tables where schemaname = 'public' and tablename <> 'schema_migration'`,
  );
  const deletions = rows.map(({ tablename }) => `delete from ${tablename};`).join('');
  // Rows of the logs are permanent, and rows point at each other: without triggers they go in any order.
  await shared.exec(`set session_replication_role = replica; ${deletions} set session_replication_role = origin;`);
  return shared;
}

let shared: PGlite | undefined;

/** The template of this version of the tables; two who make it at once both make a whole one, and one of them stays. */
async function findTemplate(): Promise<string> {
  const version = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16);
  const template = join(tmpdir(), `jamfor-test-template-${version}`);
  if (existsSync(template)) return template;
  const unfinished = mkdtempSync(`${template}-`);
  const open = await openDatabase({ databaseUrl: undefined, dataFolder: unfinished, whenHeld: 'refuse' });
  await open.close();
  try {
    renameSync(join(unfinished, 'database'), template);
  } catch (error) {
    if (!existsSync(template)) throw error;
  }
  rmSync(unfinished, { recursive: true, force: true });
  return template;
}
