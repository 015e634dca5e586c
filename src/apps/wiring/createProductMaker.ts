// Makes reports of places for the site: kept files first, then a thread of its own that makes one after the other and ends
// when nobody asks any more (decision 0057).

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { openMadeProducts } from '../../adapters/files/madeProducts.ts';
import {
  type MadeProduct,
  nameMadeFile,
  type ProductMaker,
  type ProductRequest,
} from '../../products/unitReport/index.ts';
import { madeMediaTypes } from './placeProducts.ts';
import type { ProductReply, ProductTask, ProductThreadSettings } from './productMessages.ts';

/** `dataFolder`: made files are kept in `made` below it. */
export interface ProductMakerParts extends ProductThreadSettings {
  readonly dataFolder: string;
  readonly reportError: (error: unknown) => void;
}

/** Requests that may wait; whoever comes beyond them is asked to come back. */
const maxWaiting = 24;
/** Milliseconds without a request after which the thread ends: it holds all areas of a round. */
const keptFor = 60_000;

/** The thread starts with the first product that has not been made before, and does not hold the process. */
export function createProductMaker(parts: ProductMakerParts): ProductMaker & { close(): Promise<void> } {
  const kept = openMadeProducts(join(parts.dataFolder, 'made'));
  const thread = createProductThread(parts);
  const making = new Map<string, Promise<MadeProduct>>();
  let queue: Promise<unknown> = Promise.resolve();

  const answer = (request: ProductRequest, bytes: Uint8Array): MadeProduct => {
    return { kind: 'made', name: nameMadeFile(request), mediaType: madeMediaTypes[request.format], bytes };
  };
  /** What cannot be kept is handed on all the same. */
  const keep = async (edition: string, name: string, bytes: Uint8Array): Promise<Uint8Array> => {
    try {
      return await kept.keep(edition, name, bytes);
    } catch (error) {
      parts.reportError(error);
      return bytes;
    }
  };
  const makeNext = (request: ProductRequest, edition: string): Promise<MadeProduct> => {
    const made = queue.then(async (): Promise<MadeProduct> => {
      const bytes = await thread.make(request);
      if (bytes === undefined) return { kind: 'unknown' };
      return answer(request, await keep(edition, nameMadeFile(request), bytes));
    });
    queue = made.catch(() => undefined);
    return made;
  };
  return {
    async make(request) {
      const edition = `${request.round}-${request.edition}`;
      const key = `${edition}/${nameMadeFile(request)}`;
      const found = await kept.find(edition, nameMadeFile(request));
      if (found !== undefined) return answer(request, found);
      const under = making.get(key);
      if (under !== undefined) return under;
      if (making.size >= maxWaiting) return { kind: 'busy' };
      const made = makeNext(request, edition);
      making.set(key, made);
      try {
        return await made;
      } finally {
        making.delete(key);
      }
    },
    close: () => thread.close(),
  };
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array | undefined) => void;
  readonly reject: (error: Error) => void;
}

function createProductThread({ releasesFolder, url, reportError }: ProductMakerParts) {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let count = 0;

  const fail = (stopped: Worker, error: Error) => {
    if (worker !== stopped) return;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const take = (reply: ProductReply) => {
    if (reply.kind === 'refused') {
      reportError(new Error(`The standard of the document refused ${reply.title}`));
      return;
    }
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.kind === 'made') asked?.resolve(reply.bytes);
    else asked?.reject(new Error(reply.reason));
    if (waiting.size === 0) idle = setTimeout(close, keptFor).unref();
  };
  const start = (): Worker => {
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const workerData: ProductThreadSettings = { releasesFolder, url };
    const started = new Worker(new URL(`./productWorker.${extension}`, import.meta.url), { workerData, execArgv: [] });
    started.unref();
    started.on('message', take);
    started.on('error', (error: Error) => fail(started, error));
    started.once('exit', () => fail(started, new Error('The thread that makes reports ended')));
    return started;
  };
  const close = async (): Promise<void> => {
    clearTimeout(idle);
    const stopped = worker;
    if (stopped === undefined) return;
    fail(stopped, new Error('The thread that makes reports was closed'));
    await stopped.terminate();
  };
  return {
    make(request: ProductRequest): Promise<Uint8Array | undefined> {
      clearTimeout(idle);
      worker ??= start();
      const id = ++count;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker?.postMessage({ id, request } satisfies ProductTask);
      });
    },
    close,
  };
}
