import { readGroupsCsv, renderFrameCsv } from '../../../products/dataFile/index.ts';
import { getRound } from '../../../stages/definition/index.ts';
import { buildFrame, importGroups } from '../../../stages/frame/index.ts';
import { dataTexts as englishDataTexts } from '../../../texts/en/data.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { dataTexts as swedishDataTexts } from '../../../texts/sv/data.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { getDefinitions } from '../getDefinitions.ts';
import { reportDataProblems } from '../reportDataProblems.ts';

/** `groups`: file of groups delivered for the round, in place of those of the classifications. */
export interface FrameOptions {
  readonly round: number;
  readonly out: string;
  readonly groups?: string;
}

/** Writes frame.csv: one line per (unit, part), with the groups that the unit is reported in. */
export async function runFrame(options: FrameOptions, effects: CommandEffects): Promise<ExitStatus> {
  const { classifications, ...definitions } = await getDefinitions(effects);
  const round = getRound({ classifications, ...definitions }, options.round);
  const texts = effects.language === 'en' ? englishDataTexts : swedishDataTexts;
  const plainFrame = buildFrame(round, classifications);
  const groups =
    options.groups === undefined ? undefined : readGroupsCsv(await effects.readFile(options.groups), texts);
  const imported = groups && importGroups(plainFrame, groups.rows, texts);
  const frame = imported ? buildFrame(round, classifications, imported.groups) : plainFrame;
  await effects.writeFile(options.out, renderFrameCsv(frame));
  const pairs = [...frame.partsByUnit.values()].reduce((sum, parts) => sum + parts.length, 0);
  effects.print(fillMessage(effects.texts.frameWritten, { pairs, units: frame.units.length, path: options.out }));
  return reportDataProblems([...(groups?.problems ?? []), ...(imported?.problems ?? [])], effects);
}
