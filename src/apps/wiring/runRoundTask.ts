import { Worker } from 'node:worker_threads';
import type { RoundTask, RoundTaskResults } from './roundWork.ts';

/** Does a task in a thread of its own; rejects with the error that stopped it. */
export function runRoundTask<T extends RoundTask>(task: T): Promise<RoundTaskResults[T['kind']]> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(`./roundWorker.${extension}`, import.meta.url), { workerData: task });
    worker.once('message', (result: RoundTaskResults[T['kind']]) => resolve(result));
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The worker stopped with status ${code}`));
    });
  });
}
