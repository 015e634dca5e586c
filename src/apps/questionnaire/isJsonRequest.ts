import type { Context } from 'hono';

/** True for requests of the page script; a browser cannot send one from another site without asking first. */
export function isJsonRequest(context: Context): boolean {
  return context.req.header('content-type')?.startsWith('application/json') ?? false;
}
