import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import LongestFirst from './test/support/longestFirst.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // Modules hold no state of their own, so files share them; loading them anew for each took a fifth of the time.
    isolate: false,
    // Threads that the product starts read its sources too: what Node made of them once is kept.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/node') },
    sequence: { sequencer: LongestFirst },
    maxWorkers: availableParallelism(),
    // Against what never happens, not against what is slow: other work may have all cores.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['default', './test/support/closingLineReporter.ts'],
  },
});
