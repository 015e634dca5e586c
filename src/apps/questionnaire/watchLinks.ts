// Around every request behind a personal link: notes the access for the coordinator's list, and slows down whoever tries
// secrets that do not exist. A link that exists is never slowed down.

import type { Context, MiddlewareHandler } from 'hono';
import {
  type AccessAction,
  buildSecretHash,
  type CollectionStore,
  type PersonalLink,
} from '../../stages/collection/index.ts';
import { createLookupLimit } from './lookupLimit.ts';
import type { QuestionnaireDependencies } from './questionnaireDependencies.ts';

/** A store that remembers the links it found for as long as the request that asked for them needs. */
export interface WatchedStore {
  readonly store: CollectionStore;
  /** The link found last by the hash, among those asked for lately. */
  readonly findSeen: (secretHash: string) => PersonalLink | undefined;
}

/** Far more than are asked for at the same time. */
const mostRemembered = 5000;

/**
 * Every link found is remembered for the request that asked for it, at most `mostRemembered`; nothing is answered from
 * memory.
 */
export function watchStore(store: CollectionStore): WatchedStore {
  const seen = new Map<string, PersonalLink>();
  return {
    store: {
      ...store,
      findLink: async (secretHash) => {
        const link = await store.findLink(secretHash);
        if (link === undefined) return undefined;
        seen.delete(secretHash);
        seen.set(secretHash, link);
        const [oldest] = seen.keys();
        if (seen.size > mostRemembered && oldest !== undefined) seen.delete(oldest);
        return link;
      },
    },
    findSeen: (secretHash) => seen.get(secretHash),
  };
}

/** Answers 429 with Retry-After where an address has asked for too many unknown secrets. */
export function watchLinks(
  deps: QuestionnaireDependencies,
  findSeen: WatchedStore['findSeen'],
  renderTooMany: (context: Context) => Response | Promise<Response>,
): MiddlewareHandler {
  const limit = createLookupLimit();
  return async (context, next) => {
    await next();
    const [secret = '', part = ''] = context.req.path.slice(deps.basePath.length + 1).split('/');
    const link = findSeen(buildSecretHash(secret, deps.digest));
    const address = deps.findAddress?.(context);
    if (link !== undefined) {
      noteAccess(deps, context, link, part, address);
      return;
    }
    if (context.res.status !== 404) return;
    const seconds = limit.countUnknown(address ?? '', deps.now().getTime());
    if (seconds === 0) return;
    context.res = await renderTooMany(context);
    context.header('retry-after', String(seconds));
  };
}

function noteAccess(
  deps: QuestionnaireDependencies,
  context: Context,
  link: PersonalLink,
  segment: string,
  address: string | undefined,
): void {
  if (deps.recordAccess === undefined) return;
  const round = deps.getDefinitions().rounds.get(link.round);
  const isPart = round?.parts.some(({ code }) => code === segment) ?? false;
  deps.recordAccess({
    at: deps.now().toISOString(),
    link: link.id,
    action: findAction(context),
    part: isPart ? segment : '',
    address,
    by: isMachine(context) ? 'machine' : 'browser',
  });
}

function findAction(context: Context): AccessAction {
  const { status } = context.res;
  if (status >= 400 && status !== 409 && status !== 422) return 'refused';
  const { method, path } = context.req;
  if (method === 'GET' || method === 'HEAD') return /\.[a-z]+$/.test(path) ? 'downloaded' : 'opened';
  if (path.endsWith('/lamna-in') && status === 303) return 'handedIn';
  return 'saved';
}

/** Scanners and previews of mail systems and chats name themselves; those that do not cannot be told from people. */
const machineNames =
  /bot\b|crawl|spider|preview|scan|safelinks|barracuda|mimecast|proofpoint|trend ?micro|sophos|symantec|fireeye|forcepoint|zscaler|cisco|ironport|whatsapp|facebookexternalhit|curl|wget|python|java\/|go-http|okhttp|headless|monitor/i;

function isMachine(context: Context): boolean {
  const agent = context.req.header('user-agent') ?? '';
  // A post with what only a browser's page sends along is a person's, whatever name the browser goes by.
  if (context.req.method === 'POST' && context.req.header('sec-fetch-mode') !== undefined) return false;
  const purpose = context.req.header('sec-purpose') ?? context.req.header('purpose') ?? '';
  return context.req.method === 'HEAD' || agent === '' || machineNames.test(agent) || purpose.includes('prefetch');
}
