// The one door to the database: a PostgreSQL server by DATABASE_URL, else the embedded one under the data folder.
// Both speak the same protocol, so everything behind this file is the same code and the same SQL. What the embedded
// one demands of that SQL (all its clients share one session): no named statements (prepareRepeated serves servers only), no SET,
// no session locks.

import { database as english } from '../../texts/en/database.ts';
import { database as swedish } from '../../texts/sv/database.ts';
import type { OpenDatabase } from './connectDatabase.ts';
import { buildPool, connectDatabase } from './connectDatabase.ts';
import { openDataFolder } from './openDataFolder.ts';
import { createPreparing } from './prepareRepeated.ts';

/** Which database, where it lies, and what to do when it is taken. */
export interface DatabaseSettings {
  /** `postgres://…`; undefined: the embedded database. */
  readonly databaseUrl: string | undefined;
  /** Folder of all local data (JAMFOR_DATA); the embedded database is `database` in it, its lock `database.lock`. */
  readonly dataFolder: string;
  /** When another process holds the embedded database: talk to that one, or refuse (Problem DATABASE_HELD). */
  readonly whenHeld: 'attach' | 'refuse';
  /** Of the sentence that says why it could not be opened; Swedish unless said. */
  readonly language?: 'sv' | 'en';
}

const serverConnections = 10;

/** Opens the database that the settings name and brings its tables up to date. */
export function openDatabase(settings: DatabaseSettings): Promise<OpenDatabase> {
  const { databaseUrl } = settings;
  const texts = settings.language === 'en' ? english : swedish;
  if (databaseUrl === undefined) return openDataFolder(settings.dataFolder, settings.whenHeld, texts);
  const pool = buildPool({ connectionString: databaseUrl, max: serverConnections });
  pool.on('connect', createPreparing());
  return connectDatabase('server', pool, describeAddress(databaseUrl), texts);
}

/** The address without user and password, for messages. */
function describeAddress(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return 'DATABASE_URL';
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}
