import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from '../kernel/problem.ts';

/** Throws Problem BODY_TOO_LARGE for a request whose body is longer than `mostBytes`. */
export function limitBody(mostBytes: number): MiddlewareHandler {
  const refuse = (): never => {
    throw new Problem('BODY_TOO_LARGE', `The request body is longer than ${mostBytes} bytes`);
  };
  const count = bodyLimit({ maxSize: mostBytes, onError: refuse });
  return async (context, next) => {
    const { method } = context.req;
    const length = context.req.header('content-length');
    const isMeasured = length !== undefined && context.req.header('transfer-encoding') === undefined;
    // The server cuts a body at the length that it says, so only one that says none has to be counted.
    if (method !== 'GET' && method !== 'HEAD' && !isMeasured) return count(context, next);
    if (Number(length ?? 0) > mostBytes) refuse();
    await next();
  };
}
