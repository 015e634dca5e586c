// Protection against posts from other sites. The pages behind a personal link send no referrer, so a browser
// posts their forms with `Origin: null`; hono/csrf would refuse them. The secret in the address already keeps
// foreign sites out, since they cannot know it; this is the second lock.

import type { MiddlewareHandler } from 'hono';
import { Problem } from '../../kernel/problem.ts';

/** Throws Problem FOREIGN_POST for a writing request that a browser says comes from another site. */
export function refuseForeignPosts(baseUrl: string): MiddlewareHandler {
  const ownOrigin = new URL(baseUrl).origin;
  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      const site = context.req.header('sec-fetch-site');
      const origin = context.req.header('origin');
      const isOwnSite = site === undefined || site === 'same-origin' || site === 'none';
      const isOwnOrigin = origin === undefined || origin === ownOrigin || origin === new URL(context.req.url).origin;
      const isHiddenOrigin = origin === 'null' && site !== undefined;
      if (!isOwnSite || !(isOwnOrigin || isHiddenOrigin || isPlainHttpForm(origin, site, ownOrigin))) {
        throw new Problem('FOREIGN_POST', 'The request comes from another site');
      }
    }
    await next();
  };
}

/** Over plain http off localhost a browser tells neither its site nor, without a referrer, its origin. */
function isPlainHttpForm(origin: string | undefined, site: string | undefined, ownOrigin: string): boolean {
  return origin === 'null' && site === undefined && ownOrigin.startsWith('http:');
}
