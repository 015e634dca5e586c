// Everything a page needs besides its own markup: the stylesheet, faces, favicon and browser scripts, each
// under an address that changes with its content. The files come from outside; ui itself reads no disk.

import { createHash } from 'node:crypto';

/** `url` holds the hash, so that browsers may keep it for ever. */
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

/** Bytes by name: `styles/tokens.css`, `favicon.svg`, `fonts/….woff2`, `browser/….js`. */
export type AssetFiles = ReadonlyMap<string, Uint8Array>;

const styleOrder = [
  'tokens',
  'base',
  'frame',
  'table',
  'controls',
  'chart',
  'briefing',
  'survey',
  'team',
  'answering',
  'desk',
  'review',
  'print',
  'printTables',
];
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

let registered: ReadonlyMap<string, Asset> = new Map();

/** Makes the files the assets of every page of this process. Throws Error when a style, face or the favicon is missing. */
export function registerAssets(files: AssetFiles): ReadonlyMap<string, Asset> {
  registered = new Map(buildAssets(files).map((asset) => [asset.name, asset]));
  return registered;
}

/** Address of an asset by name. Before assets are registered, as when a test renders a page, it carries no hash. */
export function getAssetUrl(name: string): string {
  if (registered.size === 0) return `/assets/${name}`;
  const asset = registered.get(name);
  if (asset === undefined) throw new Error(`No asset is called ${name}`);
  return asset.url;
}

/** Address of an asset, or undefined: for a page script, without which the page works as well. */
export function findAssetUrl(name: string): string | undefined {
  return registered.get(name)?.url;
}

function buildAssets(files: AssetFiles): Asset[] {
  const fonts = faces.flatMap((face) =>
    subsets.map((subset) => {
      const file = `${face.folder}-${subset.name}-${face.weight}-${face.style}.woff2`;
      return { face, subset, asset: buildAsset(file, getFile(files, `fonts/${file}`), 'font/woff2') };
    }),
  );
  const faceRules = fonts.map(
    ({ face, subset, asset }) =>
      `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};font-display:swap;src:url(${asset.url}) format("woff2");unicode-range:${subset.range}}`,
  );
  const decoder = new TextDecoder();
  const styles = styleOrder.map((name) => dropComments(decoder.decode(getFile(files, `styles/${name}.css`))));
  return [
    ...fonts.map((font) => font.asset),
    buildAsset('styles.css', new TextEncoder().encode([...faceRules, ...styles].join('\n')), 'text/css; charset=utf-8'),
    buildAsset('favicon.svg', getFile(files, 'favicon.svg'), 'image/svg+xml'),
    ...[...files].filter(([name]) => name.startsWith('browser/')).map(([name, bytes]) => buildScript(name, bytes)),
  ];
}

/** Styles without what only their authors read: a fifth of what a first visit fetches of them. */
function dropComments(styles: string): string {
  return styles.replace(/\/\*.*?\*\//gs, '').replace(/^\s+/gm, '');
}

function getFile(files: AssetFiles, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`The asset file ${name} is missing`);
  return bytes;
}

function buildAsset(name: string, bytes: Uint8Array, type: string): Asset {
  const hash = calculateHash(bytes);
  const dot = name.lastIndexOf('.');
  const path = `/assets/${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
  return { name, path, url: path, body: new Uint8Array(bytes), type, hash };
}

/** Scripts keep their built names, because they import each other by them; the hash stands in the query. */
function buildScript(name: string, bytes: Uint8Array): Asset {
  const hash = calculateHash(bytes);
  const path = `/assets/${name}`;
  const type = 'text/javascript; charset=utf-8';
  return { name, path, url: `${path}?v=${hash}`, body: new Uint8Array(bytes), type, hash };
}

function calculateHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
