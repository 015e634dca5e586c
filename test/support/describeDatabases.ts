import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { type DatabaseSettings, type OpenDatabase, openDatabase } from '../../src/adapters/database/index.ts';
import { type PostgresServer, startPostgres } from './startPostgres.ts';
import { copyTestDatabase } from './testDatabase.ts';

/** What a test of the contract gets: the open database, and the settings to open it once more. */
export interface DatabaseUnderTest {
  readonly kind: 'embedded' | 'server';
  open(): OpenDatabase;
  settings(): DatabaseSettings;
}

/** One contract, run against the embedded database and against a PostgreSQL server; each file has a new one of both. */
export function describeDatabases(title: string, define: (database: DatabaseUnderTest) => void): void {
  describe(`${title}, embedded database`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'jamfor-test-'));
    const settings: DatabaseSettings = { databaseUrl: undefined, dataFolder: folder, whenHeld: 'attach' };
    let open: OpenDatabase | undefined;
    beforeAll(async () => {
      await copyTestDatabase(join(folder, 'database'));
      open = await openDatabase(settings);
    });
    afterAll(async () => {
      await open?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    define({ kind: 'embedded', open: () => requireOpen(open), settings: () => settings });
  });

  describe(`${title}, PostgreSQL server`, () => {
    let server: PostgresServer | undefined;
    let open: OpenDatabase | undefined;
    let settings: DatabaseSettings | undefined;
    beforeAll(async () => {
      server = await startPostgres();
      settings = { databaseUrl: await server.createDatabase(), dataFolder: '', whenHeld: 'refuse' };
      open = await openDatabase(settings);
    });
    afterAll(async () => {
      await open?.close();
      await server?.stop();
    });
    define({ kind: 'server', open: () => requireOpen(open), settings: () => requireOpen(settings) });
  });
}

function requireOpen<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The database is open only while its tests run');
  return value;
}
