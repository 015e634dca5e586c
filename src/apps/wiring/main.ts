// Entry of the process: bin/jamfor.js hands over the arguments, and gets the exit status back.

import { findLanguage, runCommandLine } from '../cli/runCommandLine.ts';
import { createCommandEffects } from './createCommandEffects.ts';
import { readSettings } from './settings.ts';

/** Runs the command that the arguments name, on the settings of the environment. Resolves to the exit status. */
export async function runProcess(args: readonly string[]): Promise<number> {
  const settings = readSettings(process.env);
  const effects = createCommandEffects(settings, findLanguage(args), async () => {
    const { serve } = await import('./serve.ts');
    await serve(settings, effects);
  });
  return runCommandLine(args, effects);
}
