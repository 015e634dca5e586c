import { join } from 'node:path';
import { Problem } from '../../kernel/problem.ts';
import { fillMessage } from '../../texts/fill.ts';
import type { CommandEffects } from './effects.ts';

/** Throws Problem FOLDER_TAKEN, in the words given, where a package with its manifest lies in the folder already. */
export async function requireFreeFolder(
  folder: string,
  effects: Pick<CommandEffects, 'readFile'>,
  whenTaken: string,
): Promise<void> {
  try {
    await effects.readFile(join(folder, 'manifest.json'));
  } catch (error) {
    if (error instanceof Problem && error.code === 'FILE_MISSING') return;
    throw error;
  }
  throw new Problem('FOLDER_TAKEN', fillMessage(whenTaken, { folder }));
}
