// The real stores on an empty database in this process, opened when the first of them is asked.

import { Kysely, PGliteDialect } from 'kysely';
import {
  createCollectionStore,
  createDeskStore,
  createReleaseStore,
  createTeamworkStore,
} from '../../src/adapters/database/index.ts';
import type { Database, DatabaseTables } from '../../src/adapters/database/schema.ts';
import type { CollectionStore, DeskStore, TeamworkStore } from '../../src/stages/collection/index.ts';
import type { ReleaseStore } from '../../src/stages/publication/index.ts';
import { openTestDatabase } from './testDatabase.ts';

export interface TestStores {
  readonly store: CollectionStore;
  readonly teamwork: TeamworkStore;
  readonly desk: DeskStore;
  readonly releaseStore: ReleaseStore;
  readonly db: Database;
}

/** Stores without content. Those that a file made before are of no use from the first question to these. */
export function createTestStores(): TestStores {
  const db: Database = new Kysely<DatabaseTables>({ dialect: new PGliteDialect({ pglite: openTestDatabase }) });
  return {
    store: createCollectionStore(db),
    teamwork: createTeamworkStore(db),
    desk: createDeskStore(db),
    releaseStore: createReleaseStore(db),
    db,
  };
}
