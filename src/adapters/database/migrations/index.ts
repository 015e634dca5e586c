// Migrations in the order they are run. One that has been released is never changed: add another.

import { collectionTables } from './0001CollectionTables.ts';
import { deskTables } from './0002DeskTables.ts';
import { teamworkTables } from './0003Teamwork.ts';
import { deskAccounts } from './0004DeskAccounts.ts';
import { releases } from './0005Releases.ts';

export interface Migration {
  /** Lasting; stands in the database. */
  readonly name: string;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [
  { name: '0001-collection', sql: collectionTables },
  { name: '0002-desk', sql: deskTables },
  { name: '0003-teamwork', sql: teamworkTables },
  { name: '0004-desk-accounts', sql: deskAccounts },
  { name: '0005-releases', sql: releases },
];
