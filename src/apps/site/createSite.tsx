// The public web site: server-rendered from releases, in Swedish at / and in English at /en.

import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import type { ProductMaker } from '../../products/unitReport/index.ts';
import {
  buildUnreadableProblem,
  fingerprintPublished,
  newestMoment,
  pinVersion,
  type ReleaseReader,
  readAt,
} from '../../stages/publication/index.ts';
import { keepAnswers } from '../../ui/answerCache.ts';
import { addPageHeaders } from '../../ui/pageHeaders.ts';
import { addAboutRoutes } from './about/aboutRoutes.tsx';
import { addAreaRoutes } from './area/areaRoutes.tsx';
import { addFeedRoutes } from './feed/feedRoutes.ts';
import { addFileRoutes } from './files/fileRoutes.ts';
import { FaultPage } from './frame/FaultPage.tsx';
import { findSiteMoment } from './frame/findSiteMoment.ts';
import { refuseTimeToCome } from './frame/refuseTimeToCome.ts';
import type { SiteServer } from './frame/siteContext.ts';
import type { SiteMoment } from './frame/siteMoment.ts';
import { buildSender, findLanguage, type SiteEnvironment } from './frame/siteSender.tsx';
import { addPlaceRoutes } from './place/placeRoutes.tsx';
import { addProductRoutes } from './place/productRoutes.tsx';
import { addSearchRoutes } from './search/searchRoutes.tsx';

/** What the site is given besides the releases. */
export interface SiteOptions extends SiteServer {
  /** Gets the faults of ours. */
  readonly reportError?: (fault: unknown) => void;
  /** Makes the reports of places; left out: no page offers any. */
  readonly productMaker?: ProductMaker | undefined;
  /** The clock, which tells what is still to come. */
  readonly now?: () => Date;
}

/** Sites of earlier editions that are kept ready. */
const maxKeptEditions = 16;

/**
 * The site as routes; the caller mounts it at the root, after every other face, since it answers any address
 * that is left. Reads nothing but releases. Faults of ours are reported, and the visitor is told so.
 */
export function createSite(releases: ReleaseReader, options: SiteOptions = {}): Hono {
  const root = new Hono();
  const pageHeaders = addPageHeaders();
  const framedHeaders = addPageHeaders({ mayBeFramed: true });
  root.use((context, next) => (isEmbedded(context.req.path) ? framedHeaders : pageHeaders)(context, next));
  root.use(compress());
  root.use(refuseTimeToCome(releases, options.now ?? (() => new Date())));
  addFileRoutes(root, releases, buildSender('sv', releases, undefined, options));
  addFileRoutes(root.basePath('/en'), releases, buildSender('en', releases, undefined, options));
  const productParts = { maker: options.productMaker, reportError: options.reportError ?? console.error };
  addProductRoutes(root, releases, buildSender('sv', releases, undefined, options), productParts);
  addProductRoutes(root.basePath('/en'), releases, buildSender('en', releases, undefined, options), productParts);
  root.use(
    keepAnswers({
      getEdition: () => fingerprintPublished(releases),
      isOpen: () => !releases.isLoading(),
    }),
  );
  addFeedRoutes(root, releases, { url: options.url ?? '', publisher: options.publisher });

  // `/en/` is `/en`. One slash in front, whatever was asked for: two would lead to another server.
  root.get('*', async (context, next) => {
    const { path } = context.req;
    if (path === '/' || !path.endsWith('/')) return next();
    const { search } = new URL(context.req.url);
    return context.redirect(`/${path.replace(/^\/+|\/+$/g, '')}${search}`, 301);
  });
  const newest = createEdition(releases, { kind: 'newest' }, options);
  const kept = new Map<string, Hono>();
  const findEdition = (moment: SiteMoment): Hono => {
    const key = JSON.stringify(moment);
    const edition = kept.get(key) ?? createEdition(readEdition(releases, moment), moment, options);
    kept.delete(key);
    kept.set(key, edition);
    for (const oldest of [...kept.keys()].slice(0, -maxKeptEditions)) kept.delete(oldest);
    return edition;
  };
  const loadFaults = buildFaultLoader(releases, options.reportError ?? console.error);
  root.all('*', async (context) => {
    const found = await findSiteMoment(context, releases);
    if (typeof found === 'function')
      return buildSender(findLanguage(context), releases, undefined, options).sendNotFound(context, found);
    const { raw } = context.req;
    // The headers of HEAD are those of the page, which is kept for both.
    const request = raw.method === 'HEAD' ? new Request(raw, { method: 'GET' }) : raw;
    const environment: SiteEnvironment = { faults: await loadFaults() };
    return (found.kind === 'newest' ? newest : findEdition(found)).fetch(request, environment);
  });
  root.onError((fault, context) => sendFault(fault, context, releases, options));
  return root;
}

/** The notices of known faults; a file among them that cannot be read is reported once, and the others stand. */
function buildFaultLoader(releases: ReleaseReader, reportError: (fault: unknown) => void) {
  const reported = new Set<string>();
  return async (): Promise<SiteEnvironment['faults']> => {
    const { notices, unreadable } = await releases.listFaults();
    for (const path of unreadable) {
      if (!reported.has(path)) reportError(buildUnreadableProblem(path));
      reported.add(path);
    }
    return notices;
  };
}

/** The pages as they are at a moment: the readers that the routes get see nothing else. */
function createEdition(releases: ReleaseReader, moment: SiteMoment, options: SiteOptions): Hono {
  const root = new Hono();
  for (const language of ['en', 'sv'] as const) {
    const routes = new Hono();
    const sender = buildSender(language, releases, moment, options);
    const products = { hasProducts: options.productMaker !== undefined };
    addPlaceRoutes(routes, releases, sender, products);
    addSearchRoutes(routes, releases, sender);
    addAboutRoutes(routes, releases, sender, products);
    addAreaRoutes(routes, releases, sender);
    root.route(language === 'en' ? '/en' : '/', routes);
  }
  root.all('*', (context) =>
    buildSender(findLanguage(context), releases, moment, options).sendNotFound(
      context,
      (site) => site.texts.site.notFound.text,
    ),
  );
  root.onError((fault, context) => sendFault(fault, context, releases, options));
  return root;
}

function readEdition(releases: ReleaseReader, moment: SiteMoment): ReleaseReader {
  if (moment.kind === 'version') return pinVersion(releases, moment);
  return readAt(releases, moment.kind === 'asOf' ? moment : newestMoment);
}

function sendFault(
  fault: unknown,
  context: Context,
  releases: ReleaseReader,
  { reportError = console.error, publisher }: SiteOptions,
): Response {
  reportError(fault);
  const sender = buildSender(findLanguage(context), releases, undefined, { publisher });
  return sender.sendPage(context, <FaultPage site={sender.buildContext(context)} />, 500);
}

/** Charts that other sites may show in a frame. */
function isEmbedded(path: string): boolean {
  return /^(\/en)?\/infoga\//.test(path);
}
