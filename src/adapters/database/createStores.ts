import { createAuditStore } from './createAuditStore.ts';
import { createCollectionStore } from './createCollectionStore.ts';
import { createDeskStore } from './createDeskStore.ts';
import { createPersonStore } from './createPersonStore.ts';
import { createReleaseStore } from './createReleaseStore.ts';
import { createRetentionStore } from './createRetentionStore.ts';
import { createTeamworkStore } from './createTeamworkStore.ts';
import type { Database } from './schema.ts';

/** Every store on an open, migrated database. */
export function createStores(db: Database) {
  return {
    collection: createCollectionStore(db),
    teamwork: createTeamworkStore(db),
    desk: createDeskStore(db),
    releaseStore: createReleaseStore(db),
    audit: createAuditStore(db),
    retention: createRetentionStore(db),
    persons: createPersonStore(db),
  };
}
