import { join } from 'node:path';
import { renderAnswersCsv } from '../../../products/dataFile/index.ts';
import { markAsSynthetic, simulateResponses } from '../../../stages/collection/index.ts';
import { getRound } from '../../../stages/definition/index.ts';
import { buildFrame } from '../../../stages/frame/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { getDefinitions } from '../getDefinitions.ts';

export interface SimulateOptions {
  readonly round: number;
  readonly seed: number;
  readonly out: string;
}

/** Writes answers.csv with synthetic, complete answers, each marked as synthetic in its comment. */
export async function runSimulate(options: SimulateOptions, effects: CommandEffects): Promise<ExitStatus> {
  const definitions = await getDefinitions(effects);
  const round = getRound(definitions, options.round);
  effects.showProgress(effects.texts.working.drawing);
  const responses = simulateResponses(round, buildFrame(round, definitions.classifications), options.seed);
  const path = join(options.out, 'answers.csv');
  await effects.writeFile(
    path,
    renderAnswersCsv(
      round,
      responses.map((response) => markAsSynthetic(round, response)),
    ),
  );
  const units = new Set(responses.map((response) => response.unit)).size;
  effects.print(fillMessage(effects.texts.simulated, { units, responses: responses.length, path }));
  return 0;
}
