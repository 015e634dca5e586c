import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { Problem } from '../../kernel/problem.ts';
import type { DatabaseTexts } from '../../texts/sv/database.ts';
import { runMigrations } from './runMigrations.ts';
import type { Database } from './schema.ts';

/** An open, migrated database. `attached`: the embedded database of another process, through its socket. */
export interface OpenDatabase {
  readonly mode: 'server' | 'embedded' | 'attached';
  readonly db: Database;
  /** True when the database answers within two seconds. */
  isReady(): Promise<boolean>;
  /** Cleans up replaced rows. A server does it by itself; the embedded database is asked to every hour. */
  vacuum(): Promise<void>;
  /** File syncs of the embedded database since it was opened; 0 in the other modes. */
  countSyncs(): number;
  /** Ends the connections; closes the embedded database and gives back its lock. */
  close(): Promise<void>;
}

const readyWithinMilliseconds = 2_000;
const connectWithinMilliseconds = 10_000;
const int8 = 20;

/** A pool whose 64-bit integers are numbers: counts and versions, all far below 2^53. */
export function buildPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionTimeoutMillis: connectWithinMilliseconds,
    ...options,
    types: {
      getTypeParser: (id: number, format?: 'text' | 'binary') =>
        id === int8 ? Number : pg.types.getTypeParser(id, format as 'text'),
    },
  });
  // A connection that is lost leaves the pool: the query under way fails, the next one opens another. Without these
  // two, the loss would also end the process, since nobody else listens.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Connects, migrates. Problem DATABASE_UNREACHABLE when nothing answers at the address; the pool is ended then. */
export async function connectDatabase(
  mode: OpenDatabase['mode'],
  pool: pg.Pool,
  address: string,
  texts: DatabaseTexts,
): Promise<OpenDatabase> {
  const db: Database = new Kysely({ dialect: new PostgresDialect({ pool }) });
  try {
    await requireAnswer(db, address, texts);
    await runMigrations(db, texts);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    mode,
    db,
    isReady: () => Promise.race([answers(db), wait(readyWithinMilliseconds, false, { ref: false })]),
    async vacuum() {
      await sql`vacuum (analyze)`.execute(db);
    },
    countSyncs: () => 0,
    close: () => db.destroy(),
  };
}

async function requireAnswer(db: Database, address: string, texts: DatabaseTexts): Promise<void> {
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    throw new Problem('DATABASE_UNREACHABLE', texts.unreachable(address, describeError(error)));
  }
}

function answers(db: Database): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
}

/** A failed connection to a name with several addresses has no message of its own, only a code. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.message !== '') return error.message;
  return 'code' in error ? String(error.code) : error.name;
}
