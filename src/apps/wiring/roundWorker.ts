// Entry of the worker thread: one task, one result.

import { parentPort, workerData } from 'node:worker_threads';
import { doRoundTask, type RoundTask } from './roundWork.ts';

parentPort?.postMessage(await doRoundTask(workerData as RoundTask));
