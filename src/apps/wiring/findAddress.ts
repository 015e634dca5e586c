import type { Context } from 'hono';

/** What the node server hands over with each request. */
interface ServerBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/**
 * Network address of whoever asks; undefined when it is not known. Behind a proxy it is the one that the proxy saw, which it
 * writes last in X-Forwarded-For; what stands before it is the sender's own word and is not believed.
 */
export function findAddress(context: Context, isBehindProxy: boolean): string | undefined {
  const forwarded = isBehindProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const bindings = context.env as ServerBindings | undefined;
  const address = forwarded || bindings?.incoming?.socket?.remoteAddress;
  // IPv4 on a socket that takes both kinds.
  return address?.replace(/^::ffff:(?=\d+\.)/, '').slice(0, longestAddress);
}

const longestAddress = 64;
