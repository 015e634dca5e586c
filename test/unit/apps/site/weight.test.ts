// What a municipality's page costs on the wire, part by part, so that what grows is seen at once. The whole of a full-size area is held to
// 100 kB in a browser (municipality.test.ts).

import { brotliCompressSync, constants } from 'node:zlib';
import { expect, it } from 'vitest';
import { readAssetFiles } from '../../../../src/adapters/files/readAssetFiles.ts';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { type Asset, registerAssets } from '../../../../src/ui/assets.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

function pack(bytes: string | Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

it('a municipality’s page weighs little: words, styles and faces', async () => {
  const assets = registerAssets(readAssetFiles());
  const get = (name: string): Asset => {
    const asset = assets.get(name);
    if (asset === undefined) throw new Error(`No asset is called ${name}`);
    return asset;
  };
  const site = createSite(createFixtureReader([buildReleaseFixture()]), { url: 'https://jamfor.example' });
  const html = await (await site.request('/enhet/0586')).text();
  const styles = pack(get('styles.css').body);
  // The faces that the page is set in; those with other signs are fetched only where one occurs.
  const faces = [
    'source-sans-3-latin-400',
    'source-sans-3-latin-600',
    'source-serif-4-latin-400',
    'source-serif-4-latin-600',
  ]
    .map((name) => get(`${name}-normal.woff2`).body.length)
    .reduce((sum, length) => sum + length, 0);
  expect(pack(html)).toBeLessThan(6_000);
  expect(styles).toBeLessThan(14_000);
  expect(faces).toBeLessThan(75_000);
  // What is left of 100 kB is room for all results of the largest area: 9 kB for 89 indicators.
  expect(styles + faces).toBeLessThan(88_000);
  expect(html).not.toMatch(/<script(?![^>]*\btype="module")/);
});
