// What the worker thread does: the steps of a demo round, or one task after the other, each with its result.

import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '../../kernel/problem.ts';
import { buildDemoRound, type DemoTask } from './buildDemoRound.ts';
import { type DefinitionTask, doDefinitionTask } from './definitionTasks.ts';
import { doRoundTask, type RoundTask } from './roundWork.ts';
import type { ThreadAnswer } from './runRoundTask.ts';

const demo = workerData as DemoTask | undefined;

if (demo === undefined) {
  parentPort?.on('message', async (task: RoundTask | DefinitionTask) => parentPort?.postMessage(await answer(task)));
} else {
  for await (const step of buildDemoRound(demo)) parentPort?.postMessage(step);
}

/** A request that cannot be done crosses the thread as what it is; a fault stops the thread. */
async function answer(work: RoundTask | DefinitionTask): Promise<ThreadAnswer> {
  try {
    return { kind: 'done', result: isDefinitionTask(work) ? await doDefinitionTask(work) : await doRoundTask(work) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind: 'problem', code: error.code, message: error.message };
  }
}

function isDefinitionTask(work: RoundTask | DefinitionTask): work is DefinitionTask {
  return ['loadDefinitions', 'newRound', 'viewProposal', 'editProposal', 'dryRun', 'archive'].includes(work.kind);
}
