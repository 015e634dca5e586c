// What machines ask a site for: the feed, the site map, and what robots may read.

import type { Context, Hono } from 'hono';
import { loadSummaries, type ReleaseReader } from '../../../stages/publication/index.ts';
import type { Publisher } from '../frame/publisher.ts';
import { renderDataCatalog } from './renderDataCatalog.ts';
import { renderFeed } from './renderFeed.ts';
import { renderLastingSitemap, renderRoundSitemap, renderSitemapIndex } from './renderSitemap.ts';

/** Robots read what is public; the rooms behind links and sign-in hold nothing for them. */
const closedToRobots = ['/desk', '/svara'];

/** What feeds and catalogues say of the server. */
export interface FeedOptions {
  /** Address of the server without a slash at its end. */
  readonly url: string;
  /** Left out: there is no catalogue for a data portal. */
  readonly publisher: Publisher | undefined;
}

/** `/nytt.atom`, `/en/nytt.atom`, `/sitemap.xml` with its parts, `/robots.txt`, `/datasets/dcat`. */
export function addFeedRoutes(routes: Hono, releases: ReleaseReader, { url, publisher }: FeedOptions): void {
  if (publisher !== undefined) {
    routes.get('/datasets/dcat', async (context) =>
      send(context, releases, 'application/rdf+xml', await renderDataCatalog(releases, url, publisher)),
    );
  }
  for (const [path, language] of [
    ['/nytt.atom', 'sv'],
    ['/en/nytt.atom', 'en'],
  ] as const) {
    routes.get(path, async (context) =>
      send(context, releases, 'application/atom+xml', await renderFeed(releases, { url, path, language })),
    );
  }
  routes.get('/sitemap.xml', async (context) =>
    send(context, releases, 'application/xml', renderSitemapIndex(await loadSummaries(releases), url)),
  );
  routes.get('/sitemap-sidor.xml', async (context) =>
    send(context, releases, 'application/xml', renderLastingSitemap(await loadSummaries(releases), url)),
  );
  routes.get('/:name{sitemap-[0-9]{4}\\.xml}', async (context, next) => {
    const round = Number(context.req.param('name').slice('sitemap-'.length, -'.xml'.length));
    const summaries = (await loadSummaries(releases)).filter((summary) => summary.round === round);
    if (summaries.length === 0) return next();
    return send(context, releases, 'application/xml', renderRoundSitemap(summaries, url));
  });
  routes.get('/robots.txt', (context) => {
    const lines = [
      'User-agent: *',
      ...closedToRobots.map((path) => `Disallow: ${path}`),
      `Sitemap: ${url}/sitemap.xml`,
    ];
    return send(context, releases, 'text/plain', `${lines.join('\n')}\n`);
  });
}

function send(context: Context, releases: ReleaseReader, type: string, text: string): Response {
  return context.body(text, 200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': releases.isLoading() ? 'no-store' : 'public, max-age=300',
    'access-control-allow-origin': '*',
  });
}
