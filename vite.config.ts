// Builds the page scripts to dist/browser. Tests have their own configuration (vitest.config.ts).

import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/browser',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: {
        answering: 'src/apps/browser/answering.ts',
        pictures: 'src/apps/browser/pictures.ts',
        printing: 'src/apps/browser/printing.ts',
        tables: 'src/apps/browser/tables.ts',
      },
      // Left out with all that is not used; named here so that Vite does not warn of it.
      external: ['node:crypto'],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      // Our modules do nothing but declare: what a page script does not use stays out of it.
      treeshake: { moduleSideEffects: (id) => id.includes('/apps/browser/') },
    },
  },
});
