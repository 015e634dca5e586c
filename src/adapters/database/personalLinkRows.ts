import { type Selectable, sql } from 'kysely';
import type { PersonalLink } from '../../stages/collection/index.ts';
import type { Database, DatabaseTables } from './schema.ts';

/** A link as a row; without a secret's hash it opens nothing. */
export function buildLinkRow(link: PersonalLink, secretHash: string | null) {
  return {
    id: link.id,
    secret_hash: secretHash,
    round: link.round,
    unit: link.unit,
    part: link.part ?? null,
    questions: [...link.questions],
    role: link.role,
    actor: link.actor,
    created_at: link.createdAt,
    expires_at: link.expiresAt,
    revoked_at: link.revokedAt ?? null,
  };
}

/** The row without its secret's hash, which no page needs. Times become ISO 8601. */
export function parseLinkRow(row: Selectable<DatabaseTables['personal_link']>): PersonalLink {
  return {
    id: row.id,
    round: row.round,
    unit: row.unit,
    part: row.part ?? undefined,
    questions: row.questions,
    role: row.role,
    actor: row.actor,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    revokedAt: row.revoked_at?.toISOString(),
  };
}

const linkColumns = [
  'id',
  'secret_hash',
  'round',
  'unit',
  'part',
  'questions',
  'role',
  'actor',
  'created_at',
  'expires_at',
  'revoked_at',
] as const;

/** The links whose secrets have these hashes, in their order; undefined where there is none. */
export async function findLinks(
  db: Database,
  secretHashes: readonly string[],
): Promise<readonly (PersonalLink | undefined)[]> {
  const rows = await db
    .selectFrom('personal_link')
    .select(linkColumns)
    .where('secret_hash', '=', sql<string>`any(${secretHashes}::text[])`)
    .execute();
  const links = new Map(rows.map((row) => [row.secret_hash, parseLinkRow(row)]));
  return secretHashes.map((hash) => links.get(hash));
}
