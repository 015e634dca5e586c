import type { MiddlewareHandler } from 'hono';
import { buildClosedPage } from '../../ui/ClosedPage.tsx';
import type { Language } from '../../ui/language.ts';
import { addPageHeaders } from '../../ui/pageHeaders.ts';
import { renderPage } from '../../ui/renderPage.ts';

/** An answer of the database is good for this long, milliseconds. */
const askedEvery = 1000;
/** A database that refuses says so at once; one that is only busy gets the request all the same. */
const waitAtMost = 250;
const retryAfterSeconds = '30';

/**
 * For the faces that need the database: a page with status 503 that says so while it does not answer, instead of a fault half-way.
 */
export function tellWhenClosed(isReady: () => Promise<boolean>, language: Language = 'sv'): MiddlewareHandler {
  const addHeaders = addPageHeaders();
  let asked: { readonly at: number; readonly answer: Promise<boolean> } | undefined;
  const mayBeOpen = (): Promise<boolean> => {
    const now = performance.now();
    if (asked === undefined || now - asked.at >= askedEvery) asked = { at: now, answer: answerSoon(isReady()) };
    return asked.answer;
  };
  return async (context, next) => {
    if (await mayBeOpen()) {
      await next();
      if (context.res.status < 500 || (await isReady())) return;
    }
    asked = undefined;
    const headers = { 'retry-after': retryAfterSeconds, 'cache-control': 'no-store' };
    await addHeaders(context, async () => {
      context.res = context.html(renderPage(buildClosedPage(language)), 503, headers);
    });
  };
}

/** What is answered soon, and true for what takes longer. */
function answerSoon(answer: Promise<boolean>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), waitAtMost);
    answer.then(resolve, () => resolve(false)).finally(() => clearTimeout(timer));
  });
}
