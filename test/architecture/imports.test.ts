// The import table of ARCHITECTURE.md: data run one way, and a stage is entered only through its index.

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importTable, servingProducts, stageDoor } from './importTable.ts';
import { readSources, type SourceFile } from './readSources.ts';

const sources = readSources('src');

describe('imports', () => {
  it('reads a source tree that is there', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.some((source) => source.imports.length > 3)).toBe(true);
  });

  it('every folder of src has a row in the table', () => {
    expect(sources.filter((source) => !(findFolder(source.path) in importTable)).map((source) => source.path)).toEqual(
      [],
    );
  });

  it('every import is allowed by the table', () => {
    expect(sources.flatMap(findForbiddenImports)).toEqual([]);
  });

  it('every import names a file that is there', () => {
    expect(sources.flatMap((source) => source.imports.filter((path) => !existsSync(path)))).toEqual([]);
  });

  it('a stage is entered only through its index', () => {
    expect(
      sources.flatMap((source) =>
        source.imports
          .filter((path) => path.startsWith('src/stages/') && findFolder(path) !== findFolder(source.path))
          .filter((path) => !stageDoor.test(path))
          .map((path) => `${source.path} → ${path}`),
      ),
    ).toEqual([]);
  });

  it('only the products that the table names serve other products', () => {
    expect(
      sources.flatMap((source) =>
        source.imports
          .filter((path) => path.startsWith('src/products/') && source.path.startsWith('src/products/'))
          .filter((path) => path.split('/')[2] !== source.path.split('/')[2])
          .filter((path) => !servingProducts.includes(path.split('/')[2] ?? ''))
          .map((path) => `${source.path} → ${path}`),
      ),
    ).toEqual([]);
  });

  it('there is no import ring', () => {
    expect(findRing()).toEqual([]);
  });

  it('kernel and stages touch neither the world nor the clock', () => {
    const pure = sources.filter((source) => /^src\/(kernel|stages|products)\//.test(source.path));
    expect(
      pure.flatMap((source) =>
        source.packages
          .filter((name) => name.startsWith('node:') && name !== 'node:crypto')
          .map((name) => `${source.path} → ${name}`),
      ),
    ).toEqual([]);
    expect(
      pure.filter((source) => /Date\.now\(|new Date\(\)|Math\.random\(|process\./.test(source.text)).map((s) => s.path),
    ).toEqual([]);
  });

  it('only the adapters know the database drivers and the file system', () => {
    const drivers = [
      'pg',
      'kysely',
      '@electric-sql/pglite',
      '@electric-sql/pglite-socket',
      'node:fs',
      'node:fs/promises',
    ];
    expect(
      sources
        .filter((source) => !/^src\/(adapters\/|apps\/wiring)/.test(source.path))
        .flatMap((source) =>
          source.packages.filter((name) => drivers.includes(name)).map((name) => `${source.path} → ${name}`),
        ),
    ).toEqual([]);
  });
});

/** Row of the table that a path falls under: `kernel`, `stages/frame`, `apps/site`, `apps/wiring`, … */
function findFolder(path: string): string {
  const [, tier = '', second = ''] = path.split('/');
  if (tier === 'stages') return `stages/${second}`;
  if (tier === 'apps') return `apps/${second.replace(/\.ts$/, '')}`;
  return tier;
}

function findForbiddenImports(source: SourceFile): string[] {
  const own = findFolder(source.path);
  const allowed = importTable[own] ?? [];
  return source.imports
    .filter((path) => {
      const target = findFolder(path);
      if (target === own) return false;
      if (own === 'kernel' || own === 'texts') return true;
      if (target === 'kernel' || target === 'texts') return false;
      return !allowed.some(
        (name) => path.startsWith(`src/${name}/`) || (name === 'apps' && target.startsWith('apps/')),
      );
    })
    .map((path) => `${source.path} → ${path}`);
}

/** Files of one import ring, or nothing. */
function findRing(): readonly string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of byPath.get(path)?.imports ?? []) {
      const ring = visit(next, [...trail, path]);
      if (ring.length > 0) return ring;
    }
    done.add(path);
    return [];
  };
  for (const source of sources) {
    const ring = visit(source.path, []);
    if (ring.length > 0) return ring;
  }
  return [];
}
