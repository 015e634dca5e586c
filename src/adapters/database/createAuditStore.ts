import { sql } from 'kysely';
import type { AuditStore } from '../../stages/collection/index.ts';
import { checkChains } from './checkChains.ts';
import { checkUnitChains } from './checkUnitChains.ts';
import type { Database } from './schema.ts';

const loggedTables = [
  'response_event',
  'response_text',
  'response_current',
  'unit_event',
  'unit_text',
  'unit_head',
] as const;

/** Looks through the chains of an open, migrated database. */
export function createAuditStore(db: Database): AuditStore {
  return {
    async loadRounds() {
      const rounds = new Set<number>();
      for (const table of loggedTables) {
        const rows = await db.selectFrom(table).select('round').distinct().execute();
        for (const { round } of rows) rounds.add(round);
      }
      return [...rounds].sort((a, b) => a - b);
    },
    async auditRound(round) {
      const count = async (table: (typeof loggedTables)[number]) => {
        const { rows } = await sql<{ count: number }>`
          select count(*) as count from ${sql.table(table)} where round = ${round}`.execute(db);
        return rows[0]?.count ?? 0;
      };
      const answers = await checkChains(db, round);
      const logs = await checkUnitChains(db, round);
      return {
        round,
        responses: await count('response_current'),
        events: await count('response_event'),
        units: await count('unit_head'),
        unitEvents: await count('unit_event'),
        texts: (await count('response_text')) + (await count('unit_text')),
        faults: [
          ...answers.map(({ key, sequence, kind }) => ({ ...key, sequence, kind })),
          ...logs.map(({ key, sequence, kind }) => ({ ...key, part: undefined, sequence, kind })),
        ],
      };
    },
  };
}
