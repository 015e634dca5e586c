// Entry of the process: bin/jamfor.js hands over the arguments, and gets the exit status back.

import { Problem } from '../../kernel/problem.ts';
import { findLanguage, runCommandLine } from '../cli/runCommandLine.ts';
import { createCommandEffects } from './createCommandEffects.ts';
import { readSettings, type Settings } from './settings.ts';

/** Runs the command that the arguments name, on the settings of the environment. Resolves to the exit status. */
export async function runProcess(args: readonly string[]): Promise<number> {
  const settings = findSettings();
  if (settings === undefined) return 2;
  const effects = createCommandEffects(settings, findLanguage(args), async () => {
    const { serve } = await import('./serve.ts');
    await serve(settings, effects);
  });
  return runCommandLine(args, effects);
}

/** The settings, or a sentence on standard error where one of them cannot be. */
function findSettings(): Settings | undefined {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}
