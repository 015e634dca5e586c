import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Problem } from '../../kernel/problem.ts';
import type { DatabaseTexts } from '../../texts/sv/database.ts';
import type { EmbeddedMessage, EmbeddedOrder, EmbeddedTask } from './embeddedMessages.ts';

/** A running embedded database. */
export interface Embedded {
  /** False once the thread has ended, for whatever reason. */
  isRunning(): boolean;
  /** File syncs since the start. */
  countSyncs(): number;
  close(): Promise<void>;
}

/**
 * Starts the embedded database of a folder in a thread of its own; returns when its socket answers. The caller holds
 * the folder's lock. Problem DATABASE_CANNOT_START when the folder cannot be opened.
 */
export async function startEmbedded(folder: string, socketFolder: string, texts: DatabaseTexts): Promise<Embedded> {
  mkdirSync(dirname(folder), { recursive: true });
  const syncCounter = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const task: EmbeddedTask = { folder, socketFolder, syncCounter };
  const worker = new Worker(findWorkerFile(), { workerData: task, execArgv: [] });
  let isRunning = true;
  worker.once('exit', () => {
    isRunning = false;
  });
  try {
    await waitFor(worker, 'ready');
  } catch (error) {
    await worker.terminate();
    throw new Problem('DATABASE_CANNOT_START', texts.cannotStart(folder, describeError(error)));
  }
  // An error after the start ends the thread; `isRunning` and the next query tell of it.
  worker.on('error', () => {});
  return {
    isRunning: () => isRunning,
    countSyncs: () => Atomics.load(new Int32Array(syncCounter), 0),
    async close() {
      if (isRunning) {
        const closed = waitFor(worker, 'closed');
        worker.postMessage('close' satisfies EmbeddedOrder);
        await closed;
      }
      await worker.terminate();
    },
  };
}

/** The thread runs the file beside this one: source while developing, its compiled form otherwise. */
function findWorkerFile(): URL {
  const source = new URL('./embeddedWorker.ts', import.meta.url);
  return import.meta.url.endsWith('.ts') ? source : new URL(source.href.replace(/\.ts$/, '.js'));
}

function waitFor(worker: Worker, kind: 'ready' | 'closed'): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the database thread ended')));
    worker.on('message', (message: EmbeddedMessage) => {
      if (message.kind === kind) resolve();
      if (message.kind === 'failed') reject(new Error(message.reason));
    });
  });
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
