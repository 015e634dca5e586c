// Everything a page needs besides its own markup: the stylesheet, faces, favicon and browser scripts, each
// under an address that changes with its content. Read from the package once, at the first use.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Asset {
  /** Name by which pages ask for it, e.g. `styles.css`, `browser/questionnaire.js`. */
  readonly name: string;
  /** Path that it is served on, without query. */
  readonly path: string;
  readonly url: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** First 16 hex digits of the sha256 of the body. */
  readonly hash: string;
}

/** The package's folder: two levels up both from src/ui and from dist/ui. */
const packageFolder = fileURLToPath(new URL('../../', import.meta.url));
const styleOrder = ['tokens', 'base', 'frame', 'table', 'controls', 'chart', 'survey', 'desk', 'print'];
const faces = [
  { family: 'Source Serif 4', folder: 'source-serif-4', weight: 600, style: 'normal' },
  { family: 'Source Serif 4', folder: 'source-serif-4', weight: 400, style: 'normal' },
  { family: 'Source Sans 3', folder: 'source-sans-3', weight: 400, style: 'normal' },
  { family: 'Source Sans 3', folder: 'source-sans-3', weight: 400, style: 'italic' },
  { family: 'Source Sans 3', folder: 'source-sans-3', weight: 600, style: 'normal' },
];
const subsets = [
  {
    name: 'latin',
    range:
      'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  },
  {
    name: 'latin-ext',
    range:
      'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  },
];

let loaded: ReadonlyMap<string, Asset> | undefined;

/** All assets by name. Reads the files at the first call. */
export function loadAssets(): ReadonlyMap<string, Asset> {
  loaded ??= new Map(buildAssets().map((asset) => [asset.name, asset]));
  return loaded;
}

/** Address of an asset by name; throws when there is none of that name. */
export function getAssetUrl(name: string): string {
  const asset = loadAssets().get(name);
  if (asset === undefined) throw new Error(`No asset is called ${name}; browser scripts come from npm run build`);
  return asset.url;
}

/** Address of an asset, or undefined: for a page script, without which the page works as well. */
export function findAssetUrl(name: string): string | undefined {
  return loadAssets().get(name)?.url;
}

function buildAssets(): Asset[] {
  const fonts = faces.flatMap((face) =>
    subsets.map((subset) => {
      const file = `${face.folder}-${subset.name}-${face.weight}-${face.style}.woff2`;
      const bytes = readFileSync(`${packageFolder}node_modules/@fontsource/${face.folder}/files/${file}`);
      return { face, subset, asset: buildAsset(file, bytes, 'font/woff2') };
    }),
  );
  const faceRules = fonts.map(
    ({ face, subset, asset }) =>
      `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};font-display:swap;src:url(${asset.url}) format("woff2");unicode-range:${subset.range}}`,
  );
  const styles = styleOrder.map((name) => readFileSync(`${packageFolder}src/ui/styles/${name}.css`, 'utf8'));
  const stylesheet = [...faceRules, ...styles].join('\n');
  return [
    ...fonts.map((font) => font.asset),
    buildAsset('styles.css', Buffer.from(stylesheet), 'text/css; charset=utf-8'),
    buildAsset('favicon.svg', readFileSync(`${packageFolder}src/ui/favicon.svg`), 'image/svg+xml'),
    ...buildScripts(),
  ];
}

function buildAsset(name: string, bytes: Uint8Array, type: string): Asset {
  const hash = calculateHash(bytes);
  const dot = name.lastIndexOf('.');
  const path = `/assets/${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
  return { name, path, url: path, body: new Uint8Array(bytes), type, hash };
}

/** Scripts keep their built names, because they import each other by them; the hash stands in the query. */
function buildScripts(): Asset[] {
  const folder = `${packageFolder}dist/browser/`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => {
      const body = new Uint8Array(readFileSync(folder + file));
      const hash = calculateHash(body);
      const path = `/assets/browser/${file}`;
      return {
        name: `browser/${file}`,
        path,
        url: `${path}?v=${hash}`,
        body,
        type: 'text/javascript; charset=utf-8',
        hash,
      };
    });
}

function calculateHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
