import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const entry = '\0entry';

/** The browser script that this source becomes. */
async function bundle(source: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .map((chunk) => ('code' in chunk ? chunk.code : ''))
    .join('\n');
}

describe('the definition stage in a browser', () => {
  it('ships routing without the YAML reader, the schemas and the hash', async () => {
    const index = join(root, 'src/stages/definition/index.ts');
    const code = await bundle(`import { findAskedCells } from '${index}'; globalThis.find = findAskedCells;`);
    expect(code).toContain('findAskedCells');
    for (const name of ['parseDocument', 'ZodType', 'createHash', 'loadDefinitions']) expect(code).not.toContain(name);
    expect(code.length).toBeLessThan(30_000);
  });
});
