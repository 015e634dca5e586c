import type { Selectable } from 'kysely';
import { Problem } from '../../kernel/problem.ts';
import type {
  ReleaseDraft,
  ReleaseKey,
  ReleaseRecord,
  ReleaseState,
  ReleaseStore,
} from '../../stages/publication/index.ts';
import { deskRelease as texts } from '../../texts/sv/deskRelease.ts';
import { registerActor } from './registerWriter.ts';
import type { Database, DatabaseTables } from './schema.ts';

type ReleaseRow = Selectable<DatabaseTables['release_record']>;

/** The life of releases on an open, migrated database. */
export function createReleaseStore(db: Database): ReleaseStore {
  return {
    addDraft: (draft) => db.transaction().execute((transaction) => addDraft(transaction, draft)),
    saveStep: (key, expected, next) =>
      db.transaction().execute((transaction) => saveStep(transaction, key, expected, next)),
    async loadReleases() {
      const rows = await db
        .selectFrom('release_record')
        .selectAll()
        .orderBy('round')
        .orderBy('area')
        .orderBy('version')
        .execute();
      return rows.map(parseRelease);
    },
  };
}

async function addDraft(transaction: Database, draft: ReleaseDraft): Promise<ReleaseRecord> {
  await registerActor(transaction, draft.createdBy);
  const last = await transaction
    .selectFrom('release_record')
    .selectAll()
    .where('round', '=', draft.round)
    .where('area', '=', draft.area)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last !== undefined && last.state !== 'live') return parseRelease(last);
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
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  // Somebody else began the same draft at the same moment: it is there now.
  return inserted === undefined ? addDraft(transaction, draft) : parseRelease(inserted);
}

async function saveStep(
  transaction: Database,
  key: ReleaseKey,
  expected: ReleaseState,
  next: ReleaseRecord,
): Promise<void> {
  for (const actor of [next.checkedBy, next.approvedBy, next.returned?.by]) {
    if (actor !== undefined) await registerActor(transaction, actor);
  }
  const { numUpdatedRows } = await transaction
    .updateTable('release_record')
    .set({
      state: next.state,
      definition_hash: next.definitionHash,
      content_hash: next.contentHash ?? null,
      checked_by: next.checkedBy ?? null,
      checked_at: next.checkedAt ?? null,
      approved_by: next.approvedBy ?? null,
      approved_at: next.approvedAt ?? null,
      live_at: next.liveAt ?? null,
      returned_by: next.returned?.by ?? null,
      returned_at: next.returned?.at ?? null,
      return_reason: next.returned?.reason ?? null,
      manifest_hash: next.manifestHash ?? null,
    })
    .where('round', '=', key.round)
    .where('area', '=', key.area)
    .where('version', '=', key.version)
    .where('state', '=', expected)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Problem('WRONG_STATE', texts.refusals.WRONG_STATE);
}

function parseRelease(row: ReleaseRow): ReleaseRecord {
  return {
    round: row.round,
    area: row.area,
    version: row.version,
    state: row.state,
    definitionHash: row.definition_hash,
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
    contentHash: row.content_hash ?? undefined,
    checkedBy: row.checked_by ?? undefined,
    checkedAt: row.checked_at?.toISOString(),
    approvedBy: row.approved_by ?? undefined,
    approvedAt: row.approved_at?.toISOString(),
    liveAt: row.live_at?.toISOString(),
    returned: parseReturn(row),
    manifestHash: row.manifest_hash ?? undefined,
  };
}

function parseReturn(row: ReleaseRow): ReleaseRecord['returned'] {
  if (row.returned_by === null || row.returned_at === null) return undefined;
  return { by: row.returned_by, at: row.returned_at.toISOString(), reason: row.return_reason ?? '' };
}
