// Who opened which link: rows without a chain, written in batches and erased by rules of retention.

import { sql } from 'kysely';
import type { AccessStore, LinkAccess } from '../../stages/collection/index.ts';
import { rowsPerStatement, splitList } from './appendEvent.ts';
import type { Database } from './schema.ts';

/** Rows in batches, each call one transaction. What is given is in the order of time, newest first. */
export function createAccessStore(db: Database): AccessStore {
  return {
    async saveAccesses(accesses) {
      if (accesses.length === 0) return;
      await db.transaction().execute(async (transaction) => {
        for (const some of splitList(accesses, rowsPerStatement)) {
          await transaction.insertInto('link_access').values(some.map(buildRow)).execute();
        }
      });
    },
    async loadAccesses(round, unit, limit) {
      const rows = await db
        .selectFrom('link_access')
        .innerJoin('personal_link', 'personal_link.id', 'link_access.link')
        .selectAll('link_access')
        .where('personal_link.round', '=', round)
        .where('personal_link.unit', '=', unit)
        .orderBy('link_access.at', 'desc')
        .orderBy('link_access.id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ at, link, action, part, address, asked_by }) => ({
        at: at.toISOString(),
        link,
        action,
        part,
        address: address ?? undefined,
        by: asked_by,
      }));
    },
    async eraseAccesses(what, before) {
      const isOld = sql<boolean>`at < ${before}`;
      const result =
        what === 'row'
          ? (await db.deleteFrom('link_access').where(isOld).executeTakeFirst()).numDeletedRows
          : (
              await db
                .updateTable('link_access')
                .set({ address: null })
                .where(isOld)
                .where('address', 'is not', null)
                .executeTakeFirst()
            ).numUpdatedRows;
      return Number(result);
    },
  };
}

function buildRow({ at, link, action, part, address, by }: LinkAccess) {
  return { at, link, action, part, address: address ?? null, asked_by: by };
}
