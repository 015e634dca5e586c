// The served app with nine rounds of releases: made once by the server itself, then started again on what is there.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface PublicServer {
  readonly url: string;
  /** From the start of the process to the first answer of `/`, milliseconds. */
  readonly firstAnswer: number;
  /** Memory that the process holds now, megabytes. */
  readMemory(): number;
  stop(): Promise<void>;
}

const port = 8197;
/** The server has this core for itself where there are several. */
export const serverCore = '0';

/** `demo`: loads the bundled rounds that are not there yet. */
export async function startPublicServer(
  dataFolder: string,
  { demo }: { readonly demo: boolean },
): Promise<PublicServer> {
  const start = performance.now();
  const env = { ...process.env, PORT: String(port), JAMFOR_DATA: dataFolder, JAMFOR_DEMO: demo ? '1' : '0' };
  const child = spawn('taskset', ['-c', serverCore, process.execPath, 'bin/jamfor.js', 'serve'], {
    env: demo ? env : { ...env, DATABASE_URL: '' },
    stdio: 'ignore',
  });
  const url = `http://localhost:${port}`;
  await waitForAnswer(url, child);
  return {
    url,
    firstAnswer: performance.now() - start,
    readMemory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** Lets the server make every bundled round, and stops it; seconds that it took. */
export async function makeReleases(dataFolder: string, rounds: number): Promise<number> {
  const start = performance.now();
  const server = await startPublicServer(dataFolder, { demo: true });
  try {
    while (countLoaded(dataFolder) < rounds) await wait(500);
    return (performance.now() - start) / 1000;
  } finally {
    await server.stop();
  }
}

function countLoaded(dataFolder: string): number {
  const folder = join(dataFolder, 'synthetic');
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name), 'utf8').trim() === 'loaded').length;
}

async function waitForAnswer(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    const answered = await fetch(url).then(
      (response) => response.status === 200,
      () => false,
    );
    if (answered) return;
    if (child.exitCode !== null) throw new Error('The server stopped before it answered');
    await wait(10);
  }
}
