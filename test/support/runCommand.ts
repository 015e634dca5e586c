// Runs a command as the program does, on real files in a folder of the test's own, and keeps what it prints.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDefinitionFiles } from '../../src/adapters/files/readDefinitionFiles.ts';
import type { CommandEffects, ExitStatus } from '../../src/apps/cli/effects.ts';
import { findLanguage, runCommandLine } from '../../src/apps/cli/runCommandLine.ts';
import { createCommandEffects } from '../../src/apps/wiring/createCommandEffects.ts';
import { readSettings } from '../../src/apps/wiring/settings.ts';
import { loadOnce } from './loadOnce.ts';

export interface CommandRun {
  readonly status: ExitStatus;
  readonly output: string;
  readonly errors: string;
}

/** An empty folder for a test. */
export function makeTestFolder(): string {
  return mkdtempSync(join(tmpdir(), 'jamfor-test-'));
}

/** Runs `jamfor` with the arguments; settings come from `env` alone. */
export async function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  changed: Partial<CommandEffects> = {},
): Promise<CommandRun> {
  const output: string[] = [];
  const errors: string[] = [];
  const settings = readSettings({ JAMFOR_DATA: makeTestFolder(), ...env });
  const real = createCommandEffects(settings, findLanguage(args), () =>
    Promise.reject(new Error('Commands under test do not serve')),
  );
  const effects: CommandEffects = {
    ...real,
    loadDefinitions: async () => loadOnce(readDefinitionFiles(settings.definitionsFolder)),
    print: (line) => output.push(line),
    warn: (line) => errors.push(line),
    showProgress: () => undefined,
    ...changed,
  };
  const status = await runCommandLine(args, effects);
  return { status, output: output.join('\n'), errors: errors.join('\n') };
}
