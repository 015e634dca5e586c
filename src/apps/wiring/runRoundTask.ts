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

/** Milliseconds that a thread waits for another task. Reading its modules takes as long as many a task, and so does warming up. */
const patience = 20_000;
/** The thread that waits, at most one. */
let resting: { readonly worker: Worker; readonly end: NodeJS.Timeout } | undefined;

/** Does a task in a thread that does no other meanwhile; rejects with the Problem it meets, or the error that stopped it. */
export async function runRoundTask<T extends RoundTask | DefinitionTask>(task: T): Promise<Results[T['kind']]> {
  const worker = wakeWorker() ?? startWorker();
  const answer = await askWorker(worker, task);
  restWorker(worker);
  if (answer.kind === 'problem') throw new Problem(answer.code, answer.message);
  return answer.result as Results[T['kind']];
}

function askWorker(worker: Worker, task: RoundTask | DefinitionTask): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off('message', take).off('error', fail).off('exit', end);
      act();
    };
    const take = (answer: ThreadAnswer): void => settle(() => resolve(answer));
    const fail = (error: Error): void => settle(() => reject(error));
    const end = (code: number): void => fail(new Error(`The worker stopped with status ${code}`));
    worker.on('message', take).on('error', fail).on('exit', end);
    worker.postMessage(task);
  });
}

function wakeWorker(): Worker | undefined {
  if (resting === undefined) return undefined;
  const { worker, end } = resting;
  resting = undefined;
  clearTimeout(end);
  worker.ref();
  return worker;
}

/** A process that has nothing else to do may end. */
function restWorker(worker: Worker): void {
  if (resting !== undefined) {
    void worker.terminate();
    return;
  }
  worker.unref();
  const end = setTimeout(() => {
    resting = undefined;
    void worker.terminate();
  }, patience);
  resting = { worker, end: end.unref() };
}

/** Builds a bundled round in a thread of its own; its steps are taken one after the other, while the next is built. */
export function runDemoTask(task: DemoTask, take: (step: DemoStep) => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(task);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The worker stopped with status ${code}`));
    });
    let taken = Promise.resolve();
    worker.on('message', (step: DemoStep) => {
      taken = taken.then(() => take(step));
      taken.catch(reject);
      if (step.kind === 'responses') taken.then(resolve, reject);
    });
  });
}

/** With a demo round to build the thread builds it and ends; otherwise it takes tasks. One that stops is not woken again. */
function startWorker(demo?: DemoTask): Worker {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./roundWorker.${extension}`, import.meta.url), { workerData: demo });
  const forget = (): void => {
    if (resting?.worker === worker) wakeWorker();
  };
  return worker.on('error', forget).on('exit', forget);
}
