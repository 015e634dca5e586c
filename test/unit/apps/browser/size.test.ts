import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';

const largest = 25_000;

describe('the page scripts', () => {
  it('weigh less than 25 kB compressed, and bring nothing of the server', async () => {
    const built = await build({ logLevel: 'silent', build: { write: false } });
    const outputs = (Array.isArray(built) ? built : [built]).flatMap((bundle) =>
      'output' in bundle ? bundle.output : [],
    );
    const scripts = outputs.flatMap((output) => (output.type === 'chunk' ? [output] : []));
    expect(scripts.map((script) => script.fileName).sort()).toEqual([
      'answering.js',
      'pictures.js',
      'printing.js',
      'tables.js',
    ]);
    for (const { code } of scripts) {
      expect(gzipSync(code).length).toBeLessThan(largest);
      expect(code).not.toMatch(/node:|from\s*["'](yaml|zod)/);
    }
  });
});
