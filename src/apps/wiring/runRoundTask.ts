import { Worker } from 'node:worker_threads';
import { Problem } from '../../kernel/problem.ts';
import type { DemoStep, DemoTask } from './buildDemoRound.ts';
import type { DefinitionTask, DefinitionTaskResults } from './definitionTasks.ts';
import type { RoundTask, RoundTaskResults } from './roundWork.ts';

/** What comes out of a thread: a result, or why the request cannot be done. */
export type ThreadAnswer =
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'problem'; readonly code: string; readonly message: string };

type Results = RoundTaskResults & DefinitionTaskResults;

/** Does a task in a thread of its own; rejects with the Problem it meets, or the error that stopped it. */
export function runRoundTask<T extends RoundTask | DefinitionTask>(task: T): Promise<Results[T['kind']]> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(task);
    worker.once('message', (answer: ThreadAnswer) => {
      if (answer.kind === 'done') resolve(answer.result as Results[T['kind']]);
      else reject(new Problem(answer.code, answer.message));
    });
    rejectWhenStopped(worker, reject);
  });
}

/** Builds a bundled round in a thread of its own; its steps are taken one after the other, while the next is built. */
export function runDemoTask(task: DemoTask, take: (step: DemoStep) => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(task);
    let taken = Promise.resolve();
    worker.on('message', (step: DemoStep) => {
      taken = taken.then(() => take(step));
      taken.catch(reject);
      if (step.kind === 'responses') taken.then(resolve, reject);
    });
    rejectWhenStopped(worker, reject);
  });
}

function startWorker(task: RoundTask | DefinitionTask | DemoTask): Worker {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new Worker(new URL(`./roundWorker.${extension}`, import.meta.url), { workerData: task });
}

function rejectWhenStopped(worker: Worker, reject: (error: Error) => void): void {
  worker.once('error', reject);
  worker.once('exit', (code) => {
    if (code !== 0) reject(new Error(`The worker stopped with status ${code}`));
  });
}
