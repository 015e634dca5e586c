// Serves the assets: for ever where the address carries the content's hash.

import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { Hono } from 'hono';
import { type Asset, type AssetFiles, registerAssets } from './assets.ts';

const year = 31_536_000;

/** Routes `/assets/*`, `/favicon.svg` and `/favicon.ico`, mounted once for all faces; registers the files for the pages. */
export function createAssetRoutes(files: AssetFiles): Hono {
  const assets = registerAssets(files);
  const byPath = new Map([...assets.values()].map((asset) => [asset.path, asset]));
  const routes = new Hono();
  routes.get('/assets/*', async (context) => {
    const asset = byPath.get(context.req.path);
    if (asset === undefined) return context.notFound();
    const isHashed = asset.url === asset.path || context.req.query('v') === asset.hash;
    return renderAsset(
      await packAsset(asset, context.req.header('accept-encoding') ?? ''),
      isHashed ? `public, max-age=${year}, immutable` : 'no-cache',
      context.req.header('if-none-match'),
    );
  });
  for (const path of ['/favicon.svg', '/favicon.ico']) {
    routes.get(path, (context) => {
      const favicon = assets.get('favicon.svg');
      if (favicon === undefined) return context.notFound();
      return renderAsset(
        { asset: favicon, encoding: undefined, body: favicon.body },
        'public, max-age=86400',
        context.req.header('if-none-match'),
      );
    });
  }
  return routes;
}

interface PackedAsset {
  readonly asset: Asset;
  readonly encoding: 'br' | 'gzip' | undefined;
  readonly body: Uint8Array<ArrayBuffer>;
}

const pack = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const packed = new WeakMap<Asset, Map<'br' | 'gzip', Promise<PackedAsset>>>();

/** Styles and scripts as small as the reader takes them, packed once in each process; faces are packed already. */
async function packAsset(asset: Asset, accepted: string): Promise<PackedAsset> {
  const encoding = (['br', 'gzip'] as const).find((name) => new RegExp(`\\b${name}\\b(?!;q=0(?:,|$))`).test(accepted));
  if (encoding === undefined || asset.type.startsWith('font/')) return { asset, encoding: undefined, body: asset.body };
  const kept = packed.get(asset) ?? new Map<'br' | 'gzip', Promise<PackedAsset>>();
  packed.set(asset, kept);
  const made =
    kept.get(encoding) ??
    pack[encoding](asset.body).then((body) => ({
      asset,
      encoding,
      body: new Uint8Array(body) as Uint8Array<ArrayBuffer>,
    }));
  kept.set(encoding, made);
  return made;
}

function renderAsset(
  { asset, encoding, body }: PackedAsset,
  cacheControl: string,
  knownTag: string | undefined,
): Response {
  const tag = encoding === undefined ? `"${asset.hash}"` : `"${asset.hash}-${encoding}"`;
  const headers = {
    'content-type': asset.type,
    'cache-control': cacheControl,
    etag: tag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  };
  if (knownTag === tag) return new Response(null, { status: 304, headers });
  return new Response(body, {
    headers: encoding === undefined ? headers : { ...headers, 'content-encoding': encoding },
  });
}
