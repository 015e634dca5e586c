// The files that pages load: styles, faces, favicon, and the browser scripts where they are built.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's folder: three levels up both from src/adapters/files and from dist/adapters/files. */
const packageFolder = fileURLToPath(new URL('../../../', import.meta.url));
const fontFolders = ['source-serif-4', 'source-sans-3'];

/** Bytes by name: `styles/….css`, `favicon.svg`, `fonts/….woff2`, `browser/….js`. Throws when the package is not whole. */
export function readAssetFiles(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const uiFolder = join(packageFolder, 'src/ui');
  files.set('favicon.svg', readFileSync(join(uiFolder, 'favicon.svg')));
  addFiles(files, 'styles', join(uiFolder, 'styles'), (name) => name.endsWith('.css'));
  for (const folder of fontFolders) {
    // Latin only: the texts are Swedish and English, and names of places.
    addFiles(files, 'fonts', join(packageFolder, 'node_modules/@fontsource', folder, 'files'), (name) =>
      /-latin(-ext)?-(400|600)-(normal|italic)\.woff2$/.test(name),
    );
  }
  const scriptFolder = join(packageFolder, 'dist/browser');
  if (existsSync(scriptFolder)) addFiles(files, 'browser', scriptFolder, (name) => name.endsWith('.js'));
  return files;
}

function addFiles(
  files: Map<string, Uint8Array>,
  prefix: string,
  folder: string,
  isWanted: (name: string) => boolean,
): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isWanted).sort()) {
    files.set(`${prefix}/${name}`, readFileSync(join(folder, name)));
  }
}
