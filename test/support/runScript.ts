import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A script of test/support running in a process of its own; every line it prints is kept. */
export interface RunningScript {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  /** Waits until so many lines are there; fails when the script ends before. */
  waitForLines(count: number): Promise<void>;
  /** Waits for the end of the process and of its output. */
  waitForEnd(): Promise<void>;
}

/** Starts a TypeScript file with plain Node. Its errors show in the test's own output, unless they are the point of it. */
export function runScript(
  file: URL,
  settings: Readonly<Record<string, string>>,
  errors: 'shown' | 'hidden' = 'shown',
): RunningScript {
  const child = spawn(process.execPath, ['--no-warnings', file.pathname], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', errors === 'shown' ? 'inherit' : 'ignore'],
  });
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout });
  let wake = () => {};
  output.on('line', (line) => {
    lines.push(line);
    wake();
  });
  // The output may end before the process has: its lock and its files are its own until then.
  const ended = Promise.all([
    new Promise<void>((resolve) => output.once('close', resolve)),
    new Promise<void>((resolve) => child.once('close', () => resolve())),
  ]);
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
    wake();
  });
  return {
    process: child,
    lines,
    async waitForLines(count) {
      while (lines.length < count) {
        if (hasEnded) throw new Error(`${file.pathname} ended after ${lines.length} of ${count} lines`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    async waitForEnd() {
      await ended;
    },
  };
}
