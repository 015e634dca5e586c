// Entry of the worker thread: one task, and its result, or the steps of it.

import { parentPort, workerData } from 'node:worker_threads';
import { buildDemoRound, type DemoTask } from './buildDemoRound.ts';
import { doRoundTask, type RoundTask } from './roundWork.ts';

const task = workerData as RoundTask | DemoTask;
if (task.kind === 'demo') {
  for await (const step of buildDemoRound(task)) parentPort?.postMessage(step);
} else {
  parentPort?.postMessage(await doRoundTask(task));
}
