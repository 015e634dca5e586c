import type { Selectable } from 'kysely';
import { Problem } from '../../kernel/problem.ts';
import type { DeskStore, ReleaseKey, ReleaseRecord } from '../../stages/collection/index.ts';
import { database as texts } from '../../texts/sv/database.ts';
import { registerActor } from './registerWriter.ts';
import type { Database, DatabaseTables } from './schema.ts';

/** Next draft of a round and area, or the one that is there; runs in a transaction. */
export async function addReleaseDraft(
  transaction: Database,
  draft: Parameters<DeskStore['addReleaseDraft']>[0],
): Promise<ReleaseRecord> {
  await registerActor(transaction, draft.createdBy);
  const last = await transaction
    .selectFrom('release_record')
    .selectAll()
    .where('round', '=', draft.round)
    .where('area', '=', draft.area)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last?.state === 'draft') return parseRelease(last);
  const inserted = await transaction
    .insertInto('release_record')
    .values({
      round: draft.round,
      area: draft.area,
      version: (last?.version ?? 0) + 1,
      state: 'draft',
      definition_hash: draft.definitionHash,
      created_by: draft.createdBy,
      created_at: draft.createdAt,
      published_by: null,
      published_at: null,
      manifest_hash: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  // Somebody else began the same draft at the same moment: it is there now.
  return inserted === undefined ? addReleaseDraft(transaction, draft) : parseRelease(inserted);
}

/** Draft to published; runs in a transaction. */
export async function publishRelease(
  transaction: Database,
  key: ReleaseKey,
  publication: Parameters<DeskStore['publishRelease']>[1],
): Promise<ReleaseRecord> {
  await registerActor(transaction, publication.by);
  const published = await transaction
    .updateTable('release_record')
    .set({
      state: 'published',
      definition_hash: publication.definitionHash,
      published_by: publication.by,
      published_at: publication.at,
      manifest_hash: publication.manifestHash,
    })
    .where('round', '=', key.round)
    .where('area', '=', key.area)
    .where('version', '=', key.version)
    .where('state', '=', 'draft')
    .returningAll()
    .executeTakeFirst();
  if (published === undefined) {
    throw new Problem('RELEASE_NOT_DRAFT', texts.releaseNotDraft(key.round, key.area, key.version));
  }
  return parseRelease(published);
}

export async function loadReleases(db: Database): Promise<readonly ReleaseRecord[]> {
  const rows = await db
    .selectFrom('release_record')
    .selectAll()
    .orderBy('round')
    .orderBy('area')
    .orderBy('version')
    .execute();
  return rows.map(parseRelease);
}

function parseRelease(row: Selectable<DatabaseTables['release_record']>): ReleaseRecord {
  return {
    round: row.round,
    area: row.area,
    version: row.version,
    state: row.state,
    definitionHash: row.definition_hash,
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
    publishedBy: row.published_by ?? undefined,
    publishedAt: row.published_at?.toISOString(),
    manifestHash: row.manifest_hash ?? undefined,
  };
}
