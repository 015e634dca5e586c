// The sources and what they import, read from the text: type imports and dynamic imports included.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface SourceFile {
  /** Path from the project's root, e.g. `src/kernel/share.ts`. */
  readonly path: string;
  readonly text: string;
  /** Paths of our own files that it imports. */
  readonly imports: readonly string[];
  /** Names of packages that it imports, `node:` modules included. */
  readonly packages: readonly string[];
}

const importPattern =
  /(?:^|[^.\w])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[^.\w])import\s*\(?\s*['"]([^'"]+)['"]/gm;
const urlPattern = /new URL\(\s*['"](\.[^'"]+\.tsx?)['"]\s*,\s*import\.meta\.url\s*\)/g;

/** Every TypeScript file below a folder, by path. */
export function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readSource(join(entry.parentPath, entry.name)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const specifiers = [...code.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? '');
  const urls = [...code.matchAll(urlPattern)].map((match) => match[1] ?? '');
  const isOwn = (specifier: string) => specifier.startsWith('.');
  return {
    path,
    text,
    imports: [...specifiers, ...urls].filter(isOwn).map((specifier) => normalize(join(dirname(path), specifier))),
    packages: specifiers.filter((specifier) => !isOwn(specifier)),
  };
}
