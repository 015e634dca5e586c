// Reads files with DuckDB, a program that is not ours.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type JS } from '@duckdb/node-api';

export type QueriedRow = Readonly<Record<string, JS>>;

/** Rows of queries over a file, which each query calls by the path it is given. */
export async function queryFile(
  name: string,
  bytes: Uint8Array,
  queries: readonly ((path: string) => string)[],
): Promise<readonly (readonly QueriedRow[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jamfor-duckdb-'));
  const path = join(folder, name);
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    await writeFile(path, bytes);
    const answers: (readonly QueriedRow[])[] = [];
    for (const query of queries) {
      answers.push((await connection.runAndReadAll(query(path))).getRowObjectsJS());
    }
    return answers;
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}
