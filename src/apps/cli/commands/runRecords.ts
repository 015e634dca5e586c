import { join } from 'node:path';
import { Problem } from '../../../kernel/problem.ts';
import { getRound } from '../../../stages/definition/index.ts';
import { buildFrame } from '../../../stages/frame/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { getDefinitions } from '../getDefinitions.ts';
import { requireFreeFolder } from '../requireFreeFolder.ts';

/** `out`: the folder of the records; one that holds records is refused (Problem FOLDER_TAKEN). */
export interface RecordsOptions {
  readonly round: number;
  readonly unit: string;
  readonly out: string;
  /** Without names and addresses. */
  readonly withoutContacts?: boolean;
}

/** Writes the records of a unit as a folder; records that are there already are never overwritten. */
export async function runRecords(options: RecordsOptions, effects: CommandEffects): Promise<ExitStatus> {
  const definitions = await getDefinitions(effects);
  const round = getRound(definitions, options.round);
  if (!buildFrame(round, definitions.classifications).unitsByCode.has(options.unit)) {
    const values = { round: round.year, value: options.unit.slice(0, 60) };
    throw new Problem('UNKNOWN_UNIT', fillMessage(effects.texts.noUnit, values));
  }
  await requireFreeFolder(options.out, effects, effects.texts.recordsThere);
  effects.showProgress(effects.texts.working.opening);
  const files = await effects.buildRecords(definitions, {
    round: round.year,
    unit: options.unit,
    hasContacts: options.withoutContacts !== true,
  });
  for (const { path, bytes } of files) await effects.writeFile(join(options.out, path), bytes);
  effects.print(fillMessage(effects.texts.recordsWritten, { files: files.length, path: options.out }));
  return 0;
}
