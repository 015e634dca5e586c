// Requests as browsers make them, timed by kind.

import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { pickQuantile } from '../measure.ts';

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
}

export interface RequestTimes {
  readonly kind: string;
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

export interface RoundClient {
  get(kind: string, url: string, cookie?: string): Promise<Reply>;
  /** A form; a list of values is sent as several fields of the same name. */
  post(
    kind: string,
    url: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    cookie?: string,
  ): Promise<Reply>;
  postJson(kind: string, url: string, body: unknown): Promise<Reply>;
  listTimes(): readonly RequestTimes[];
  readonly errors: readonly string[];
  close(): void;
}

/** `sockets`: how many connections are open at most. */
export function createRoundClient(sockets: number): RoundClient {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const times = new Map<string, number[]>();
  const errors: string[] = [];
  const send = (
    kind: string,
    url: string,
    method: 'GET' | 'POST',
    body: string | undefined,
    headers: Readonly<Record<string, string>>,
  ): Promise<Reply> => {
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const sent = request(url, { agent, method, headers: { ...headers, ...length } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const list = times.get(kind) ?? [];
          times.set(kind, list);
          list.push(performance.now() - began);
          const status = response.statusCode ?? 0;
          const text = Buffer.concat(chunks).toString('utf8');
          if (status >= 500) errors.push(`${status} ${kind} ${text.slice(0, 200)}`);
          resolve({ status, text, headers: response.headers });
        });
      });
      sent.once('error', (error) => {
        errors.push(`${kind} ${error.message}`);
        reject(error);
      });
      sent.end(body);
    });
  };
  const withCookie = (cookie: string | undefined): Readonly<Record<string, string>> =>
    cookie === undefined ? {} : { cookie };
  return {
    errors,
    get: (kind, url, cookie) => send(kind, url, 'GET', undefined, withCookie(cookie)),
    post(kind, url, fields, cookie) {
      const body = new URLSearchParams();
      for (const [name, values] of Object.entries(fields)) {
        for (const value of typeof values === 'string' ? [values] : values) body.append(name, value);
      }
      const headers = { origin: new URL(url).origin, 'content-type': 'application/x-www-form-urlencoded' };
      return send(kind, url, 'POST', body.toString(), { ...headers, ...withCookie(cookie) });
    },
    postJson(kind, url, body) {
      const headers = { origin: new URL(url).origin, 'content-type': 'application/json', accept: 'application/json' };
      return send(kind, url, 'POST', JSON.stringify(body), headers);
    },
    listTimes: () =>
      [...times].map(([kind, list]) => {
        const ascending = list.toSorted((a, b) => a - b);
        return {
          kind,
          count: list.length,
          p50: pickQuantile(ascending, 0.5),
          p99: pickQuantile(ascending, 0.99),
          longest: ascending.at(-1) ?? Number.NaN,
        };
      }),
    close: () => agent.destroy(),
  };
}

/** Does the tasks, so many at a time. */
export async function doSideBySide<T>(
  tasks: readonly T[],
  atATime: number,
  act: (task: T) => Promise<void>,
): Promise<void> {
  const left = tasks.values();
  const work = async (): Promise<void> => {
    for (const task of left) await act(task);
  };
  await Promise.all(Array.from({ length: Math.min(atATime, tasks.length) }, work));
}
