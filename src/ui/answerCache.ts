// Answers of the public side, made once and sent to everyone until something new is published. What is sent depends on
// the address and on what is published alone, so that an answer kept is as right as one made anew.

import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';

/** `maxBytes` counts what lies in memory, of one process. */
export interface AnswerCacheOptions {
  /** Names what answers are made from. An answer made from something else is never sent. */
  readonly getEdition: () => Promise<string>;
  /** False while nothing may be kept. */
  readonly isOpen: () => boolean;
  /** Bytes of all kept answers, packed and not; the ones not asked for longest give way. */
  readonly maxBytes?: number;
  /** Request headers that the answer depends on, beside its encoding. */
  readonly variesBy?: readonly string[];
}

const defaultMaxBytes = 64_000_000;

/** Longer addresses are answered and not kept. */
const maxKeyLength = 800;

/** Below this many bytes packing gains nothing. */
const minPackedBytes = 1024;

/** High enough to halve what gzip sends, low enough to be done in some milliseconds. */
const brotliQuality = 5;

type Encoding = 'br' | 'gzip' | 'identity';

interface KeptAnswer {
  readonly headers: Headers;
  readonly hash: string;
  readonly bodies: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>;
  bytes: number;
}

/** Middleware that keeps answers with status 200, unless they say `no-store`; packs them and answers 304. */
export function keepAnswers(options: AnswerCacheOptions): MiddlewareHandler {
  const store = new AnswerStore(options.maxBytes ?? defaultMaxBytes);
  const making = new Map<string, Promise<KeptAnswer | undefined>>();
  const variesBy = options.variesBy ?? [];
  return async (context, next) => {
    const isAsking = context.req.method === 'GET' || context.req.method === 'HEAD';
    const key = buildKey(context, variesBy);
    if (!isAsking || !options.isOpen() || key.length > maxKeyLength) return next();
    const edition = await options.getEdition();
    store.openEdition(edition);
    const madeKey = `${edition} ${key}`;
    // Nothing may be awaited between the look and the making, or many would make the same.
    const beingMade = making.get(madeKey);
    const kept = store.find(key) ?? (beingMade && (await beingMade));
    if (kept !== undefined) return send(kept, context, store, variesBy);
    const made = make(context, next);
    making.set(madeKey, made);
    try {
      const answer = await made;
      if (answer === undefined) return undefined;
      store.keep(edition, key, answer);
      context.res = await send(answer, context, store, variesBy);
      return undefined;
    } finally {
      making.delete(madeKey);
    }
  };
}

function buildKey(context: Context, variesBy: readonly string[]): string {
  const { pathname, search } = new URL(context.req.url);
  return [pathname + search, ...variesBy.map((name) => context.req.header(name) ?? '')].join('\n');
}

/** The answer of the routes; undefined when it is one that is not kept. */
async function make(context: Context, next: () => Promise<void>): Promise<KeptAnswer | undefined> {
  await next();
  const { res } = context;
  const isKept = res.status === 200 && res.body !== null && !/no-store/.test(res.headers.get('cache-control') ?? '');
  if (!isKept || res.headers.has('content-encoding')) return undefined;
  const body = new Uint8Array(await res.arrayBuffer());
  const headers = new Headers(res.headers);
  for (const name of ['content-length', 'etag', 'vary']) headers.delete(name);
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 32);
  return { headers, hash, bodies: new Map([['identity', Promise.resolve(body)]]), bytes: body.length };
}

async function send(
  answer: KeptAnswer,
  context: Context,
  store: AnswerStore,
  variesBy: readonly string[],
): Promise<Response> {
  const plain = await getBody(answer, 'identity', store);
  const encoding = plain.length < minPackedBytes ? 'identity' : chooseEncoding(context.req.header('accept-encoding'));
  const headers = new Headers(answer.headers);
  headers.set('etag', `"${answer.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`);
  headers.set('vary', [...variesBy, 'Accept-Encoding'].join(', '));
  if (isKnown(context.req.header('if-none-match'), answer.hash)) return new Response(null, { status: 304, headers });
  const body = await getBody(answer, encoding, store);
  headers.set('content-length', String(body.length));
  if (encoding !== 'identity') headers.set('content-encoding', encoding);
  return new Response(context.req.method === 'HEAD' ? null : body, { headers });
}

/** True when the reader has the same content in any encoding. */
function isKnown(header: string | undefined, hash: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some(
    (tag) =>
      tag
        .trim()
        .replace(/^W\//, '')
        .replace(/-(br|gzip)"$/, '"') === `"${hash}"`,
  );
}

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

function getBody(answer: KeptAnswer, encoding: Encoding, store: AnswerStore): Promise<Uint8Array<ArrayBuffer>> {
  const known = answer.bodies.get(encoding);
  if (known !== undefined) return known;
  const packed = getBody(answer, 'identity', store).then(async (body) => {
    const result =
      encoding === 'br'
        ? await packBrotli(body, {
            params: {
              [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
              [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
            },
          })
        : await packGzip(body);
    answer.bytes += result.length;
    store.makeRoom();
    return new Uint8Array(result);
  });
  answer.bodies.set(encoding, packed);
  return packed;
}

/** The best encoding that a reader takes; brotli before gzip. */
function chooseEncoding(header: string | undefined): Encoding {
  const taken = (header ?? '').split(',').flatMap((part) => {
    const [name = '', ...rest] = part.trim().toLowerCase().split(';');
    return rest.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter)) ? [] : [name.trim()];
  });
  if (taken.includes('br')) return 'br';
  return taken.includes('gzip') ? 'gzip' : 'identity';
}

/** The kept answers of one edition, the one asked for last at the end. */
class AnswerStore {
  readonly #maxBytes: number;
  readonly #answers = new Map<string, KeptAnswer>();
  #edition = '';

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Drops everything that was made from another edition. */
  openEdition(edition: string): void {
    if (edition === this.#edition) return;
    this.#answers.clear();
    this.#edition = edition;
  }

  find(key: string): KeptAnswer | undefined {
    const answer = this.#answers.get(key);
    if (answer === undefined) return undefined;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    return answer;
  }

  keep(edition: string, key: string, answer: KeptAnswer): void {
    if (edition !== this.#edition) return;
    this.#answers.set(key, answer);
    this.makeRoom();
  }

  makeRoom(): void {
    let total = [...this.#answers.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    for (const [key, { bytes }] of this.#answers) {
      if (total <= this.#maxBytes) return;
      this.#answers.delete(key);
      total -= bytes;
    }
  }
}
