// Serves the assets: for ever where the address carries the content's hash.

import { Hono } from 'hono';
import { type Asset, type AssetFiles, registerAssets } from './assets.ts';

const year = 31_536_000;

/** Routes `/assets/*`, `/favicon.svg` and `/favicon.ico`, mounted once for all faces; registers the files for the pages. */
export function createAssetRoutes(files: AssetFiles): Hono {
  const assets = registerAssets(files);
  const byPath = new Map([...assets.values()].map((asset) => [asset.path, asset]));
  const routes = new Hono();
  routes.get('/assets/*', (context) => {
    const asset = byPath.get(context.req.path);
    if (asset === undefined) return context.notFound();
    const isHashed = asset.url === asset.path || context.req.query('v') === asset.hash;
    return renderAsset(
      asset,
      isHashed ? `public, max-age=${year}, immutable` : 'no-cache',
      context.req.header('if-none-match'),
    );
  });
  for (const path of ['/favicon.svg', '/favicon.ico']) {
    routes.get(path, (context) => {
      const favicon = assets.get('favicon.svg');
      if (favicon === undefined) return context.notFound();
      return renderAsset(favicon, 'public, max-age=86400', context.req.header('if-none-match'));
    });
  }
  return routes;
}

function renderAsset(asset: Asset, cacheControl: string, knownTag: string | undefined): Response {
  const tag = `"${asset.hash}"`;
  const headers = {
    'content-type': asset.type,
    'cache-control': cacheControl,
    etag: tag,
    'x-content-type-options': 'nosniff',
  };
  if (knownTag === tag) return new Response(null, { status: 304, headers });
  return new Response(asset.body, { headers });
}
