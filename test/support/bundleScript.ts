import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const project = join(import.meta.dirname, '../..');

/**
 * Puts a script of test/support into one file, with the thread of the embedded database beside it: a process that is started
 * hundreds of times reads two files then and not hundreds. Returns the file, in a folder of its own below node_modules.
 */
export async function bundleScript(name: string): Promise<URL> {
  const cache = join(project, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'jamfor-test-'));
  const input = {
    [name]: join(project, `test/support/${name}.ts`),
    embeddedWorker: join(project, 'src/adapters/database/embeddedWorker.ts'),
  };
  await build({
    configFile: false,
    root: project,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      minify: false,
      rollupOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
    },
  });
  return pathToFileURL(join(outDir, `${name}.js`));
}
