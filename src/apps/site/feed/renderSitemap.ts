// The site map for search engines (sitemaps.org 0.9): an index, a part for the lasting pages, and a part for each round.

import { escapeXml } from '../../../products/officeFile/index.ts';
import type { ReleaseSummary } from '../../../stages/publication/index.ts';

/** A page in both languages. */
interface MappedPage {
  /** Path of the Swedish page. */
  readonly path: string;
  /** When what it shows was published. */
  readonly time?: string;
}

const lastingPages = ['/', '/jamfor', '/metod', '/data', '/om', '/tillganglighet', '/kakor'];

/** Addresses of the parts: `/sitemap-sidor.xml` and one for each round. */
export function renderSitemapIndex(summaries: readonly ReleaseSummary[], url: string): string {
  const rounds = [...new Set(summaries.map(({ round }) => round))].sort((a, b) => b - a);
  const parts = ['sidor', ...rounds.map(String)].map(
    (name) => `<sitemap><loc>${escapeXml(`${url}/sitemap-${name}.xml`)}</loc></sitemap>`,
  );
  return `${head}<sitemapindex xmlns="${schema}">\n${parts.join('\n')}\n</sitemapindex>\n`;
}

/** The pages that no round owns: about the service, places, series. */
export function renderLastingSitemap(summaries: readonly ReleaseSummary[], url: string): string {
  const places = new Set(
    summaries.flatMap(({ units }) => units.flatMap(({ code, municipality }) => [municipality, code])),
  );
  const counties = new Set(summaries.flatMap(({ units }) => units.map(({ county }) => county)));
  const series = new Set(summaries.flatMap(({ columns }) => columns.map((column) => column.series)));
  return renderPages(
    [
      ...lastingPages.map((path) => ({ path })),
      ...[...places].sort().map((code) => ({ path: `/enhet/${code}` })),
      ...[...counties].sort().map((code) => ({ path: `/lan/${code}` })),
      ...[...series].sort().map((name) => ({ path: `/serie/${encodeURIComponent(name)}` })),
    ],
    url,
  );
}

/** The areas of a round with their indicators. */
export function renderRoundSitemap(summaries: readonly ReleaseSummary[], url: string): string {
  return renderPages(
    summaries.flatMap(({ round, area, time, columns }) => [
      { path: `/${round}/${area}`, time },
      ...columns.map(({ code }) => ({ path: `/${round}/${area}/${encodeURIComponent(code)}`, time })),
    ]),
    url,
  );
}

const head = '<?xml version="1.0" encoding="utf-8"?>\n';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function renderPages(pages: readonly MappedPage[], url: string): string {
  const entries = pages.flatMap(({ path, time }) => {
    const swedish = `${url}${path}`;
    const english = `${url}/en${path === '/' ? '' : path}`;
    const others = [
      ['sv', swedish],
      ['en', english],
    ].map(
      ([language = '', address = '']) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(address)}"/>`,
    );
    const changed = time === undefined ? '' : `<lastmod>${new Date(time).toISOString()}</lastmod>`;
    return [swedish, english].map(
      (address) => `<url><loc>${escapeXml(address)}</loc>${changed}${others.join('')}</url>`,
    );
  });
  return `${head}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}
