// Migrations in the order they are run. One that has been released is never changed: add another.

import { collectionTables } from './0001CollectionTables.ts';
import { deskTables } from './0002DeskTables.ts';
import { teamworkTables } from './0003Teamwork.ts';
import { deskAccounts } from './0004DeskAccounts.ts';
import { releases } from './0005Releases.ts';

/** Runs whole or not at all, and once in the life of a database. */
export interface Migration {
  /** Lasting; stands in the database. */
  readonly name: string;
  readonly sql: string;
}

/**
 * In the order in which they run; a database that knows one more is refused with Problem DATABASE_NEWER
 * (runMigrations).
 */
export const migrations: readonly Migration[] = [
  { name: '0001-collection', sql: collectionTables },
  { name: '0002-desk', sql: deskTables },
  { name: '0003-teamwork', sql: teamworkTables },
  { name: '0004-desk-accounts', sql: deskAccounts },
  { name: '0005-releases', sql: releases },
];
