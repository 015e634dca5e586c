// The server as a process of its own: start to first answer, and saved answers per second.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { createCollectionStore, type OpenDatabase, openDatabase } from '../../src/adapters/database/index.ts';
import { createLink } from '../../src/apps/wiring/createCommandEffects.ts';
import { readSettings, type Settings } from '../../src/apps/wiring/settings.ts';
import { formatMilliseconds, formatRate, formatRatio, type Measurement, pickQuantile } from './measure.ts';

const clients = 8;
const savesPerClient = 150;
const port = 8199;

/** Measures on the embedded database, and on the server of DATABASE_URL where that is set. */
export async function measureServer(databaseUrl: string | undefined): Promise<Measurement[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jamfor-bench-'));
  const env = {
    PORT: String(port),
    JAMFOR_DATA: dataFolder,
    JAMFOR_DEMO: '0',
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  };
  const settings = readSettings(env);
  const name = databaseUrl === undefined ? 'inbyggd databas' : 'PostgreSQL';
  try {
    const first = await startServer(env);
    await stop(first.server);
    const warm = await startServer(env);
    try {
      const bareNode = await timeBareNode();
      return [
        {
          name: `Start till första svar, ny mapp (${name})`,
          figure: formatMilliseconds(first.milliseconds),
          peer: `node med en tom fil: ${formatMilliseconds(bareNode)}`,
          ratio: formatRatio(first.milliseconds, bareNode),
        },
        {
          name: `Start till första svar, befintlig mapp (${name})`,
          figure: formatMilliseconds(warm.milliseconds),
          peer: `node med en tom fil: ${formatMilliseconds(bareNode)}`,
          ratio: formatRatio(warm.milliseconds, bareNode),
        },
        ...(await measureSaving(settings, name)),
      ];
    } finally {
      await stop(warm.server);
    }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function startServer(
  env: Readonly<Record<string, string>>,
): Promise<{ server: ChildProcess; milliseconds: number }> {
  const start = performance.now();
  const server = spawn(process.execPath, ['bin/jamfor.js', 'serve'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  for (;;) {
    const answered = await fetch(`http://localhost:${port}/`).then(
      (response) => response.status < 500,
      () => false,
    );
    if (answered) return { server, milliseconds: performance.now() - start };
    if (server.exitCode !== null) throw new Error('The server stopped before it answered');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function timeBareNode(): Promise<number> {
  const start = performance.now();
  await stopped(spawn(process.execPath, ['--eval', ''], { stdio: 'ignore' }));
  return performance.now() - start;
}

async function stop(server: ChildProcess): Promise<void> {
  server.kill('SIGTERM');
  await stopped(server);
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
  });
}

/** Answers saved one by one through the page's own address, beside bare inserts of the same row by as many clients. */
async function measureSaving(settings: Settings, name: string): Promise<Measurement[]> {
  const database = await openDatabase({ ...settings, whenHeld: 'attach' });
  try {
    const store = createCollectionStore(database.db);
    const units = ['0114', '0115', '0117', '0120', '0123', '0125', '0126', '0127'].slice(0, clients);
    const links = await Promise.all(
      units.map((unit) => createLink(store, settings, { round: 2018, unit, part: 'lss', role: 'expert' })),
    );
    const saved = await timeClients(async (client, turn) => saveAnswer(`${links[client]?.url}/lss`, turn));
    const inserted = await timeInserts(database);
    return [
      {
        name: `Sparade svar (${name}, ${clients} samtidiga)`,
        figure: `${formatRate(saved.perSecond)}, p99 ${formatMilliseconds(saved.p99)}`,
        peer: `enbart raden i databasen: ${formatRate(inserted.perSecond)}, p99 ${formatMilliseconds(inserted.p99)}`,
        ratio: formatRatio(saved.perSecond, inserted.perSecond),
      },
    ];
  } finally {
    await database.close();
  }
}

async function saveAnswer(url: string, turn: number): Promise<void> {
  const change = {
    target: 'answer',
    question: 'L7',
    item: '',
    value: turn % 2 === 0 ? 'JA' : 'NEJ',
    knownVersion: turn,
  };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', origin: new URL(url).origin },
    body: JSON.stringify({ changes: [change] }),
  });
  const reply = (await response.json()) as { saved?: readonly unknown[] };
  if (reply.saved?.length !== 1) throw new Error(`Not saved: ${response.status} ${JSON.stringify(reply)}`);
}

async function timeInserts(database: OpenDatabase): Promise<{ perSecond: number; p99: number }> {
  await sql`create table bench_row (unit text, part text, question text, item text, answer text, actor text, at timestamptz)`.execute(
    database.db,
  );
  try {
    return await timeClients((client, turn) =>
      sql`insert into bench_row values (${String(client)}, 'lss', 'L7', '', ${String(turn)}, 'bench', now())`.execute(
        database.db,
      ),
    );
  } finally {
    await sql`drop table bench_row`.execute(database.db);
  }
}

async function timeClients(
  act: (client: number, turn: number) => Promise<unknown>,
): Promise<{ perSecond: number; p99: number }> {
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let turn = 0; turn < savesPerClient; turn += 1) {
        const began = performance.now();
        await act(client, turn);
        times.push(performance.now() - began);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  return { perSecond: times.length / seconds, p99: pickQuantile(times, 0.99) };
}
