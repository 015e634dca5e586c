// How the site's routes answer: a page, or a page that says what is not there.

import type { Context } from 'hono';
import type { VNode } from 'preact';
import type { FaultNotice, ReleaseReader } from '../../../stages/publication/index.ts';
import type { Language } from '../../../ui/language.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { NotFoundPage, type PageLead } from './NotFoundPage.tsx';
import { buildSiteContext, type SiteContext, type SiteServer } from './siteContext.ts';
import type { SiteMoment } from './siteMoment.ts';

/** What a page is answered from beside the releases: handed in with the request, as its environment. */
export interface SiteEnvironment {
  readonly faults: readonly FaultNotice[];
}

/** How routes send pages: with the context of their language, and a sentence when something is not there. */
export interface SiteSender {
  readonly language: Language;
  buildContext(context: Context): SiteContext;
  sendPage(context: Context, page: VNode, status?: 200 | 404 | 500 | 503): Response;
  /** 404 with the reason, and what is there instead; 503 with a word of patience while rounds are being loaded. */
  sendNotFound(
    context: Context,
    getReason: (site: SiteContext) => string,
    listLeads?: (site: SiteContext) => readonly PageLead[],
  ): Response;
}

/** Language of a request by its address. */
export function findLanguage(context: Context): Language {
  return /^\/en(\/|$)/.test(context.req.path) ? 'en' : 'sv';
}

/** Sends pages that show what is published at a moment. `server`: what they say of it. */
export function buildSender(
  language: Language,
  releases: ReleaseReader,
  moment: SiteMoment = { kind: 'newest' },
  server: SiteServer = {},
): SiteSender {
  const buildContext = (context: Context) => {
    const url = new URL(context.req.url);
    const path = language === 'en' ? url.pathname.replace(/^\/en(?=\/|$)/, '') || '/' : url.pathname;
    const { faults }: Partial<SiteEnvironment> = context.env ?? {};
    return buildSiteContext(language, path + url.search, moment, server, faults);
  };
  const sendPage: SiteSender['sendPage'] = (context, page, status = 200) => {
    context.header('cache-control', status === 200 && !releases.isLoading() ? 'public, max-age=60' : 'no-store');
    return context.html(renderPage(page), status);
  };
  return {
    language,
    buildContext,
    sendPage,
    sendNotFound(context, getReason, listLeads = () => []) {
      // A page that is not there has no lasting address.
      const site = { ...buildContext(context), server: { publisher: server.publisher } };
      if (!releases.isLoading()) {
        return sendPage(context, <NotFoundPage site={site} reason={getReason(site)} leads={listLeads(site)} />, 404);
      }
      context.header('retry-after', '10');
      const page = renderPage(<NotFoundPage site={site} reason={site.texts.site.notFound.loading} />);
      return context.html(page, 503);
    },
  };
}
