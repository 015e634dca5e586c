// No acknowledged answer is lost when the process is killed: a process saves as fast as it can and prints what was
// acknowledged; it is killed at a random moment; everything that it printed is there, and every chain holds.
// A kill proves nothing about a power cut; that is what the count of file syncs is for (contract/database/embedded).

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createCollectionStore, openDatabase } from '../../src/adapters/database/index.ts';
import { createRandom, drawInteger } from '../../src/kernel/random.ts';
import { runScript } from '../support/runScript.ts';
import { type PostgresServer, startPostgres } from '../support/startPostgres.ts';

const saveAnswers = new URL('../support/saveAnswers.ts', import.meta.url);
const kills = process.env.JAMFOR_LONG === '1' ? 20 : 3;
const seed = Number(process.env.JAMFOR_SEED ?? 20181);
/** Enough for some parts to be handed in before the kill. */
const fewestLines = 40;
const mostLines = 200;
const longestPauseMilliseconds = 20;
const minutes = 60_000;

interface Settings {
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
}

it(
  `no acknowledged answer is lost in ${kills} kills on the embedded database, seed ${seed}`,
  async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'jamfor-test-'));
    const settings = { databaseUrl: undefined, dataFolder };
    await killAgainAndAgain(settings, 'process');
    rmSync(dataFolder, { recursive: true, force: true });
  },
  20 * minutes,
);

it(
  `no acknowledged answer is lost in ${kills} kills of the process on a PostgreSQL server, seed ${seed}`,
  async () => {
    const server = await startPostgres();
    await killAgainAndAgain({ databaseUrl: await server.createDatabase(), dataFolder: '' }, 'process');
    await server.stop();
  },
  20 * minutes,
);

it(
  `no acknowledged answer is lost in ${kills} crashes of the PostgreSQL server, seed ${seed}`,
  async () => {
    const server = await startPostgres();
    await killAgainAndAgain({ databaseUrl: await server.createDatabase(), dataFolder: '' }, server);
    await server.stop();
  },
  20 * minutes,
);

async function killAgainAndAgain(settings: Settings, victim: 'process' | PostgresServer): Promise<void> {
  const random = createRandom(seed);
  const acknowledged: string[] = [];
  for (let run = 1; run <= kills; run += 1) {
    const environment = {
      DATABASE_URL: settings.databaseUrl ?? '',
      JAMFOR_DATA: settings.dataFolder,
      SAVE_RUN: String(run),
    };
    // A process whose server crashes may end with that error before it is killed.
    const script = runScript(saveAnswers, environment, victim === 'process' ? 'shown' : 'hidden');
    await script.waitForLines(drawInteger(random, fewestLines, mostLines));
    await wait(drawInteger(random, 0, longestPauseMilliseconds));
    if (victim !== 'process') await victim.crash();
    script.process.kill('SIGKILL');
    await script.waitForEnd();
    if (victim !== 'process') await victim.restart();
    acknowledged.push(...script.lines);
    await requireEverything(settings, acknowledged);
  }
  expect(acknowledged.some((line) => line.startsWith('handedIn'))).toBe(true);
  console.log(`${kills} kills: ${acknowledged.length} acknowledged, 0 lost`);
}

/** Opens the database anew, as the next start would, and looks for every acknowledged line. */
async function requireEverything(settings: Settings, acknowledged: readonly string[]): Promise<void> {
  const open = await openDatabase({ ...settings, whenHeld: 'refuse' });
  const store = createCollectionStore(open.db);
  try {
    const drafts = await open.db.selectFrom('draft_event').select(['unit', 'question', 'value']).execute();
    const events = await open.db.selectFrom('response_event').select(['unit', 'hash']).execute();
    const stored = new Set([
      ...drafts.map((row) => `saved ${row.unit} ${row.question} ${row.value}`),
      ...events.map((row) => `handedIn ${row.unit} ${row.hash}`),
    ]);
    expect(acknowledged.filter((line) => !stored.has(line))).toEqual([]);
    expect(await store.checkChains(2018)).toEqual([]);
    // The view that pages read is in step with the log, for the last unit of each writer too.
    const progress = await store.loadProgress(2018);
    const submitted = new Set(progress.filter((one) => one.state === 'submitted').map((one) => one.key.unit));
    expect(submitted).toEqual(new Set(events.map((row) => row.unit)));
    expect(await store.loadHandedIn(2018)).toHaveLength(events.length);
  } finally {
    await open.close();
  }
}
