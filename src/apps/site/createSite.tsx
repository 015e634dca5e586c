// The public web site: server-rendered from releases, in Swedish at / and in English at /en.

import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { VNode } from 'preact';
import type { ReleaseReader } from '../../stages/publication/index.ts';
import type { Language } from '../../ui/language.ts';
import { addPageHeaders } from '../../ui/pageHeaders.ts';
import { renderPage } from '../../ui/renderPage.ts';
import { addAboutRoutes } from './aboutRoutes.tsx';
import { addAreaRoutes } from './areaRoutes.tsx';
import { FaultPage } from './FaultPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { addPlaceRoutes } from './placeRoutes.tsx';
import { buildSiteContext, type SiteContext } from './siteContext.ts';

/** How routes send pages: with the context of their language, and a sentence when something is not there. */
export interface SiteSender {
  readonly language: Language;
  buildContext(context: Context): SiteContext;
  sendPage(context: Context, page: VNode, status?: 200 | 404 | 500): Response;
  /** 404 with the reason; 503 with a word of patience while rounds are being loaded. */
  sendNotFound(context: Context, getReason: (site: SiteContext) => string): Response;
}

/**
 * The site as routes; the caller mounts it at the root, after every other face, since it answers any address
 * that is left. Reads nothing but releases. Faults of ours are reported, and the visitor is told so.
 */
export function createSite(releases: ReleaseReader, reportError: (fault: unknown) => void = console.error): Hono {
  const root = new Hono();
  root.use(addPageHeaders());
  root.use(compress());
  root.use(etag());
  for (const language of ['en', 'sv'] as const) {
    const routes = new Hono();
    const sender = buildSender(language, releases);
    addPlaceRoutes(routes, releases, sender);
    addAboutRoutes(routes, releases, sender);
    addAreaRoutes(routes, releases, sender);
    root.route(language === 'en' ? '/en' : '/', routes);
  }
  root.all('*', (context) =>
    buildSender(findLanguage(context), releases).sendNotFound(context, (site) => site.texts.site.notFound.text),
  );
  root.onError((fault, context) => {
    reportError(fault);
    const sender = buildSender(findLanguage(context), releases);
    return sender.sendPage(context, <FaultPage site={sender.buildContext(context)} />, 500);
  });
  return root;
}

function findLanguage(context: Context): Language {
  return /^\/en(\/|$)/.test(context.req.path) ? 'en' : 'sv';
}

function buildSender(language: Language, releases: ReleaseReader): SiteSender {
  const buildContext = (context: Context) => {
    const url = new URL(context.req.url);
    const path = language === 'en' ? url.pathname.replace(/^\/en(?=\/|$)/, '') || '/' : url.pathname;
    return buildSiteContext(language, path + url.search);
  };
  const sendPage: SiteSender['sendPage'] = (context, page, status = 200) => {
    context.header('cache-control', status === 200 && !releases.isLoading() ? 'public, max-age=60' : 'no-store');
    return context.html(renderPage(page), status);
  };
  return {
    language,
    buildContext,
    sendPage,
    sendNotFound(context, getReason) {
      const site = buildContext(context);
      if (!releases.isLoading()) return sendPage(context, <NotFoundPage site={site} reason={getReason(site)} />, 404);
      context.header('retry-after', '10');
      const page = renderPage(<NotFoundPage site={site} reason={site.texts.site.notFound.loading} />);
      return context.html(page, 503);
    },
  };
}
