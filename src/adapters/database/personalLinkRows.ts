import type { Selectable } from 'kysely';
import type { PersonalLink } from '../../stages/collection/index.ts';
import type { DatabaseTables } from './schema.ts';

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
