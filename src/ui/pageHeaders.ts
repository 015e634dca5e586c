// Headers of every page: nothing is loaded from elsewhere, no inline code or style, no framing.

import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { isScriptAnswer } from './answerScript.ts';

/**
 * Middleware for all faces that send pages. Pages hold no inline script and no style attribute; data for machines (JSON) is
 * never run, and the policy lets it stand. With `mayBeFramed` other sites may show the page in a frame.
 */
export function addPageHeaders({ mayBeFramed = false } = {}): MiddlewareHandler {
  const addHeaders = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      ...(mayBeFramed ? {} : { frameAncestors: ["'none'"] }),
    },
    xFrameOptions: mayBeFramed ? false : 'DENY',
    referrerPolicy: 'same-origin',
    // The operator's proxy ends TLS and decides on it.
    strictTransportSecurity: false,
  });
  return async (context, next) => {
    await next();
    if (!isScriptAnswer(context.res)) await addHeaders(context, async () => {});
  };
}
