import { Worker } from 'node:worker_threads';
import type { PrintReply, PrintTask, TypesetDocument } from './typstMessages.ts';

/** Sets documents in type, in a thread of its own that starts with the first document. */
export interface TypstPrinter {
  /** The bytes of its PDF; the same document gives the same bytes. */
  print(document: TypesetDocument): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** `report` is told of a document that its standard refused, with its title; the document is made without the claim. */
export function createTypstPrinter(report: (title: string) => void = () => {}): TypstPrinter {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;
  const fail = (error: Error) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(findWorkerFile(), { execArgv: [] });
    // A process that has nothing else to do may end.
    started.unref();
    started.on('error', fail);
    started.once('exit', () => fail(new Error('The thread that sets documents ended')));
    return started;
  };
  return {
    print(document) {
      worker ??= start();
      const thread = worker;
      const id = ++count;
      return new Promise((resolve, reject) => {
        const take = (reply: PrintReply) => {
          if (reply.id !== id) return;
          thread.off('message', take);
          waiting.delete(id);
          if (waiting.size === 0) thread.unref();
          if (reply.kind === 'failed') return reject(new Error(reply.reason));
          if (!reply.isStandard) report(document.title);
          resolve(reply.bytes);
        };
        waiting.set(id, { resolve, reject });
        thread.ref();
        thread.on('message', take);
        thread.postMessage({ id, document } satisfies PrintTask);
      });
    },
    async close() {
      const thread = worker;
      worker = undefined;
      await thread?.terminate();
    },
  };
}

/** The thread runs the file beside this one: source while developing, its compiled form otherwise. */
function findWorkerFile(): URL {
  const source = new URL('./typstWorker.ts', import.meta.url);
  return import.meta.url.endsWith('.ts') ? source : new URL(source.href.replace(/\.ts$/, '.js'));
}
