import { join } from 'node:path';
import { renderProblemsCsv, renderResponseCsv, renderResultsCsv } from '../../../products/dataFile/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { type DeliveryOptions, readDelivery } from '../readDelivery.ts';
import { reportDataProblems } from '../reportDataProblems.ts';

/** `out`: the folder of the three files, made where it is not there. */
export interface CalculateOptions extends DeliveryOptions {
  readonly out: string;
}

/** Writes results.csv, response.csv and problems.csv; status 1 when the input had faults. */
export async function runCalculate(options: CalculateOptions, effects: CommandEffects): Promise<ExitStatus> {
  const delivery = await readDelivery(options, effects);
  const { results, response } = delivery.calculated;
  await effects.writeFile(join(options.out, 'results.csv'), renderResultsCsv(results));
  await effects.writeFile(join(options.out, 'response.csv'), renderResponseCsv(response));
  const problemsPath = join(options.out, 'problems.csv');
  await effects.writeFile(problemsPath, renderProblemsCsv(delivery.problems));
  effects.print(fillMessage(effects.texts.calculated, { results: results.length, path: options.out }));
  const status = reportDataProblems(delivery.problems, effects);
  if (status !== 0) {
    effects.warn(fillMessage(effects.texts.problemsFound, { count: delivery.problems.length, path: problemsPath }));
  }
  return status;
}
