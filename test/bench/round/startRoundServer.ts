// Starts the server of the bench, keeps what it prints, and talks to it beside its port.

import { type ChildProcess, spawn } from 'node:child_process';
import type { Meters, ServerCommand } from './roundServer.ts';

export interface RoundServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything that it has printed. */
  output(): string;
  ask(command: ServerCommand): Promise<unknown>;
  meters(): Promise<Meters>;
  stop(): Promise<void>;
}

export interface RoundServerSettings {
  readonly port: number;
  readonly dataFolder: string;
  readonly definitionsFolder: string;
  readonly databaseUrl: string | undefined;
  /** ISO 8601. */
  readonly clock: string;
  /** Number of the core that it runs on; undefined: whichever is free. */
  readonly core?: number | undefined;
}

export async function startRoundServer(settings: RoundServerSettings): Promise<RoundServer> {
  const { databaseUrl: _, ...rest } = process.env;
  const env = {
    ...rest,
    PORT: String(settings.port),
    JAMFOR_DATA: settings.dataFolder,
    JAMFOR_DEFINITIONS: settings.definitionsFolder,
    JAMFOR_DEMO: '0',
    JAMFOR_BENCH_CLOCK: settings.clock,
    DATABASE_URL: settings.databaseUrl ?? '',
  };
  const script = new URL('./roundServer.ts', import.meta.url).pathname;
  const pinned = settings.core === undefined ? [] : ['taskset', '-c', String(settings.core)];
  const [program = '', ...args] = [...pinned, process.execPath, script];
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const printed: string[] = [];
  child.stdout?.on('data', (bytes: Buffer) => printed.push(bytes.toString()));
  child.stderr?.on('data', (bytes: Buffer) => printed.push(bytes.toString()));
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let count = 0;
  child.on('message', (message: { readonly id: number; readonly result?: unknown; readonly error?: string }) => {
    const open = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) open?.resolve(message.result);
    else open?.reject(new Error(message.error));
  });
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) {
      reject(new Error(`The server stopped with status ${code}: ${printed.join('').slice(-2000)}`));
    }
  });
  const wait = (id: number) => new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
  await wait(0);
  const ask = (command: ServerCommand): Promise<unknown> => {
    count += 1;
    const answer = wait(count);
    child.send({ id: count, command });
    return answer;
  };
  return {
    url: `http://localhost:${settings.port}`,
    process: child,
    output: () => printed.join(''),
    ask,
    meters: async () => (await ask({ do: 'meters' })) as Meters,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.send({ id: -1, command: { do: 'stop' } });
      }),
  };
}
