// How many draft saves the stores take a second, beside the bare durable insert of the same row, on both databases:
// node test/bench/measureSaves.ts

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStores, type DatabaseSettings, openDatabase } from '../../src/adapters/database/index.ts';
import type { Database } from '../../src/adapters/database/schema.ts';
import { startPostgres } from '../support/startPostgres.ts';
import { copyTestDatabase } from '../support/testDatabase.ts';

const workers = 16;
const milliseconds = 2_000;
const turns = 3;

const by = { actor: 'k1', link: undefined, at: '2018-02-05T09:00:00.000Z', definitionHash: 'd1' };

/** Runs one thing on all workers for a while; resolves to how many were done a second. */
async function measure(work: (worker: number, count: number) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  let done = 0;
  const run = async (worker: number) => {
    for (let count = 0; performance.now() - start < milliseconds; count += 1) {
      await work(worker, count);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => run(worker)));
  return done / ((performance.now() - start) / 1_000);
}

async function measureDatabase(name: string, settings: DatabaseSettings): Promise<void> {
  const open = await openDatabase(settings);
  const { collection } = createStores(open.db);
  const rates: Record<'insert' | 'save', number[]> = { insert: [], save: [] };
  // Turn about, so that what else the machine does falls on both.
  for (let turn = 0; turn < turns; turn += 1) {
    rates.insert.push(await measure((worker, count) => insertRow(open.db, `${turn}-${worker}`, count)));
    rates.save.push(
      await measure((worker, count) => {
        const key = { round: 2018, unit: `${turn}-${worker}-${Math.floor(count / 50)}`, part: 'lss' };
        const change = {
          target: 'answer',
          question: `L${count % 50}`,
          item: '',
          value: 'JA',
          knownVersion: 0,
        } as const;
        return collection.saveDraft(key, [change], by);
      }),
    );
  }
  const middle = (values: readonly number[]) => Math.round(values.toSorted((a, b) => a - b)[1] ?? 0);
  const [insert, save] = [middle(rates.insert), middle(rates.save)];
  console.log(`${name}: ${insert} bare inserts/s, ${save} saves/s, ratio ${(save / insert).toFixed(2)}`);
  await open.close();
}

function insertRow(db: Database, unit: string, count: number): Promise<unknown> {
  return db
    .insertInto('draft_cell')
    .values({
      round: 1,
      unit: `${unit}-${Math.floor(count / 50)}`,
      part: 'lss',
      target: 'answer',
      question: `L${count % 50}`,
      item: '',
      value: 'JA',
      version: 1,
      saved_at: by.at,
      actor: by.actor,
    })
    .execute();
}

const dataFolder = mkdtempSync(join(tmpdir(), 'jamfor-bench-'));
await copyTestDatabase(join(dataFolder, 'database'));
await measureDatabase('embedded', { databaseUrl: undefined, dataFolder, whenHeld: 'refuse' });
rmSync(dataFolder, { recursive: true, force: true });
const server = await startPostgres();
await measureDatabase('PostgreSQL', { databaseUrl: await server.createDatabase(), dataFolder: '', whenHeld: 'refuse' });
await server.stop();
