import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAssetFiles } from '../../../src/adapters/files/readAssetFiles.ts';
import { createAssetRoutes } from '../../../src/ui/assetRoutes.ts';
import { getAssetUrl, registerAssets } from '../../../src/ui/assets.ts';

const files = readAssetFiles();
const routes = createAssetRoutes(files);

describe('assets', () => {
  it('serves the stylesheet for ever under an address that carries its hash', async () => {
    const response = await routes.request(getAssetUrl('styles.css'));
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
    const again = await routes.request(getAssetUrl('styles.css'), {
      headers: { 'if-none-match': response.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  it('serves styles without the comments of their authors', async () => {
    const styles = await (await routes.request(getAssetUrl('styles.css'))).text();
    expect(styles).toContain('.page-header {');
    expect(styles).not.toContain('/*');
  });

  it('packs styles for readers that take them packed, and faces never again', async () => {
    const plain = await (await routes.request(getAssetUrl('styles.css'))).text();
    for (const [accepted, encoding, unpack] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
    ] as const) {
      const headers = { 'accept-encoding': accepted };
      const response = await routes.request(getAssetUrl('styles.css'), { headers });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('vary')).toBe('accept-encoding');
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect(bytes.length).toBeLessThan(plain.length / 3);
      expect(unpack(bytes).toString('utf8')).toBe(plain);
    }
    const face = await routes.request(getAssetUrl('source-sans-3-latin-400-normal.woff2'), {
      headers: { 'accept-encoding': 'br' },
    });
    expect(face.headers.get('content-encoding')).toBeNull();
  });

  it('serves every face that the stylesheet names, and loads nothing from elsewhere', async () => {
    const css = await (await routes.request(getAssetUrl('styles.css'))).text();
    const addresses = [...css.matchAll(/url\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) {
      expect(address).toMatch(/^\/assets\//);
      expect((await routes.request(address)).headers.get('content-type')).toBe('font/woff2');
    }
    expect(css).not.toMatch(/https?:|@import/);
  });

  it('gives a favicon and no file that is not an asset', async () => {
    expect((await routes.request('/favicon.ico')).headers.get('content-type')).toBe('image/svg+xml');
    expect((await routes.request('/assets/../package.json')).status).toBe(404);
    expect(() => getAssetUrl('nothing.css')).toThrow('nothing.css');
    const assets = [...registerAssets(files).values()];
    expect(new Set(assets.map((asset) => asset.path)).size).toBe(assets.length);
  });

  it('says which file is missing', () => {
    expect(() => registerAssets(new Map([...files].filter(([name]) => name !== 'styles/print.css')))).toThrow(
      'print.css',
    );
  });
});
