import { join } from 'node:path';
import { Problem } from '../../../kernel/problem.ts';
import { getRound } from '../../../stages/definition/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { getDefinitions } from '../getDefinitions.ts';
import { requireFreeFolder } from '../requireFreeFolder.ts';

/** `out`: the folder of the package; one that holds a package is refused (Problem FOLDER_TAKEN). */
export interface ArchiveOptions {
  readonly round: number;
  readonly out: string;
}

/** Writes the archive package of a round as a folder; a package that is there already is never overwritten. */
export async function runArchive(options: ArchiveOptions, effects: CommandEffects): Promise<ExitStatus> {
  const definitions = await getDefinitions(effects);
  const round = getRound(definitions, options.round);
  if (!round.isQuestionnaireKnown) {
    throw new Problem('NO_QUESTIONNAIRE', fillMessage(effects.texts.noQuestionnaire, { round: round.year }));
  }
  await requireFreeFolder(options.out, effects, effects.texts.archiveThere);
  effects.showProgress(effects.texts.working.opening);
  const files = await effects.buildArchive(definitions, round.year);
  for (const { path, bytes } of files) await effects.writeFile(join(options.out, path), bytes);
  effects.print(fillMessage(effects.texts.archived, { files: files.length, path: options.out }));
  return 0;
}
