// A PostgreSQL server of the tests' own: its folder, its socket, no network; gone when the tests are.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

export interface PostgresServer {
  /** Makes an empty database and returns its `postgres://` address. */
  createDatabase(): Promise<string>;
  /** Kills every process of the server at once, as a power cut would. */
  crash(): Promise<void>;
  /** Starts it again after a crash, on what is on the disk. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const startsWithinMilliseconds = 60_000;
const installHint =
  'PostgreSQL is missing: install version 15 or later, on Debian and Ubuntu with `apt-get install postgresql`.';

/**
 * Starts a server in a new temporary folder. A missing PostgreSQL fails with one sentence that says what to install. `core`: number of
 * the core that all its processes keep to; left out: whichever is free.
 */
export async function startPostgres({ core }: { readonly core?: number | undefined } = {}): Promise<PostgresServer> {
  const programs = findPrograms();
  const owner = findOwner();
  const folder = mkdtempSync(join(tmpdir(), 'jamfor-postgres-'));
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const identity = { ...owner, cwd: folder };
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
    {
      ...identity,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const pinned = core === undefined ? [] : ['taskset', '-c', String(core)];
  const [program = '', ...args] = [...pinned, join(programs, 'postgres'), '-D', data, '-k', folder];
  const start = () => spawn(program, [...args, '-c', 'listen_addresses='], { ...identity, stdio: 'ignore' });
  let server = start();
  const killAll = () => killAllProcesses(server);
  process.on('exit', killAll);
  await waitUntilReady(folder);
  let databases = 0;
  return {
    async createDatabase() {
      databases += 1;
      const name = `jamfor_${databases}`;
      await runIn(folder, `create database ${name}`);
      return `postgres://postgres@localhost/${name}?host=${encodeURIComponent(folder)}`;
    },
    async crash() {
      const ended = waitForEnd(server);
      killAllProcesses(server);
      await ended;
    },
    async restart() {
      server = start();
      await waitUntilReady(folder);
    },
    async stop() {
      const ended = waitForEnd(server);
      server.kill('SIGINT');
      await ended;
      process.off('exit', killAll);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Folder of initdb and postgres: on the PATH, or where Debian keeps the newest version. */
function findPrograms(): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...versions.map((one) => join(debian, one, 'bin'))];
  const found = folders.find((one) => existsSync(join(one, 'initdb')) && existsSync(join(one, 'postgres')));
  if (found === undefined) throw new Error(installHint);
  return found;
}

/** PostgreSQL refuses to run as root; its package brings a user for it. */
function findOwner(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function waitUntilReady(folder: string): Promise<void> {
  const deadline = Date.now() + startsWithinMilliseconds;
  for (;;) {
    try {
      return await runIn(folder, 'select 1');
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(50);
    }
  }
}

async function runIn(folder: string, statement: string): Promise<void> {
  const client = new pg.Client({ host: folder, user: 'postgres', database: 'postgres' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Its processes each have a group of their own, so they are looked up; the parent goes first and starts no more. */
function killAllProcesses(server: ChildProcess): void {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const processes = list.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const children = processes.filter(([, parent]) => parent === server.pid).map(([pid = 0]) => pid);
  for (const pid of [server.pid, ...children]) process.kill(pid, 'SIGKILL');
}

function waitForEnd(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => server.once('exit', () => resolve()));
}
