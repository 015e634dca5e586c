// The public web site: server-rendered from releases, in Swedish at / and in English at /en.

import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { ReleaseReader } from '../../stages/publication/index.ts';
import { addPageHeaders } from '../../ui/pageHeaders.ts';
import { addAboutRoutes } from './about/aboutRoutes.tsx';
import { addAreaRoutes } from './area/areaRoutes.tsx';
import { FaultPage } from './frame/FaultPage.tsx';
import { buildSender, findLanguage } from './frame/siteSender.tsx';
import { addPlaceRoutes } from './place/placeRoutes.tsx';

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
