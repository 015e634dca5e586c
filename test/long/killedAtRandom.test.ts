// No acknowledged work is lost and nothing is doubled when the process is killed: it saves, hands in, corrects, delegates and
// mails as fast as it can and prints what was acknowledged; it is killed at a random moment; the next process looks for
// everything before it goes on. A kill proves nothing about a power cut; the count of file syncs does that
// (contract/database/embedded).

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandom, drawInteger } from '../../src/kernel/random.ts';
import { bundleScript } from '../support/bundleScript.ts';
import { runScript } from '../support/runScript.ts';
import { type PostgresServer, startPostgres } from '../support/startPostgres.ts';
import { copyTestDatabase } from '../support/testDatabase.ts';

const isLong = process.env.JAMFOR_LONG === '1';
/** On one database; more kills are made on more of them, since each run looks for everything that is there. */
const kills = Number(process.env.JAMFOR_KILLS ?? (isLong ? 50 : 3));
const crashes = isLong ? 20 : 1;
const firstSeed = Number(process.env.JAMFOR_SEED ?? 1);
const seeds = Array.from({ length: isLong ? 10 : 1 }, (_, index) => firstSeed + index);
const mostLines = 60;
const longestPauseMilliseconds = 20;
const minutes = 60_000;

let workUntilKilled: URL;
beforeAll(async () => {
  workUntilKilled = await bundleScript('workUntilKilled');
});
afterAll(() => rmSync(new URL('.', workUntilKilled), { recursive: true, force: true }));

it.each(seeds)(
  `nothing is lost or doubled in ${kills} kills on the embedded database, seed %i`,
  async (seed) => {
    const dataFolder = makeFolder();
    await copyTestDatabase(join(dataFolder, 'database'));
    await killAgainAndAgain({ databaseUrl: '', dataFolder }, 'process', kills, seed);
    rmSync(dataFolder, { recursive: true, force: true });
  },
  60 * minutes,
);

it.each(seeds)(
  `nothing is lost or doubled in ${kills} kills of the process on a PostgreSQL server, seed %i`,
  async (seed) => {
    const server = await startPostgres();
    const dataFolder = makeFolder();
    await killAgainAndAgain({ databaseUrl: await server.createDatabase(), dataFolder }, 'process', kills, seed);
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  },
  60 * minutes,
);

it(
  `nothing is lost or doubled in ${crashes} crashes of the PostgreSQL server, seed ${firstSeed}`,
  async () => {
    const server = await startPostgres();
    const dataFolder = makeFolder();
    await killAgainAndAgain({ databaseUrl: await server.createDatabase(), dataFolder }, server, crashes, firstSeed);
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  },
  20 * minutes,
);

interface Settings {
  readonly databaseUrl: string;
  readonly dataFolder: string;
}

function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'jamfor-test-'));
}

async function killAgainAndAgain(
  settings: Settings,
  victim: 'process' | PostgresServer,
  count: number,
  seed: number,
): Promise<void> {
  const random = createRandom(seed);
  const acknowledgedFile = join(settings.dataFolder, 'acknowledged.txt');
  writeFileSync(acknowledgedFile, '');
  const start = (run: number, last: '0' | '1') =>
    runScript(
      workUntilKilled,
      {
        DATABASE_URL: settings.databaseUrl,
        JAMFOR_DATA: settings.dataFolder,
        WORK_RUN: String(run),
        WORK_ACKNOWLEDGED: acknowledgedFile,
        WORK_LAST: last,
      },
      // A process whose server crashes may end with that error before it is killed.
      victim === 'process' ? 'shown' : 'hidden',
    );
  const lost: string[] = [];
  let acknowledged = 0;
  for (let run = 1; run <= count; run += 1) {
    const script = start(run, '0');
    await script.waitForLines(1 + drawInteger(random, 0, mostLines));
    await wait(drawInteger(random, 0, longestPauseMilliseconds));
    if (victim !== 'process') await victim.crash();
    script.process.kill('SIGKILL');
    await script.waitForEnd();
    if (victim !== 'process') await victim.restart();
    lost.push(...script.lines.filter((line) => line.startsWith('lost ')).map((line) => `before run ${run}: ${line}`));
    const done = script.lines.slice(script.lines.indexOf('verified') + 1);
    acknowledged += done.length;
    writeFileSync(acknowledgedFile, done.join('\n'));
    expect(lost).toEqual([]);
  }
  const last = start(count + 1, '1');
  await last.waitForEnd();
  expect(last.lines.filter((line) => line.startsWith('lost '))).toEqual([]);
  expect(last.lines.at(-1)).toMatch(/^verified \d+ mails$/u);
  console.log(`${count} kills, seed ${seed}: ${acknowledged} acknowledged, 0 lost; ${last.lines.at(-1)}`);
}
