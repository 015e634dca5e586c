// Builds dist/: the server's modules by the type checker, the pages' scripts by Vite. A build is named by the hash of
// what it was made from, so that it is made again exactly when a source has changed.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder, run } from './runtime.js';

const distFolder = join(projectFolder, 'dist');
const stampFile = join(distFolder, 'build.json');
const settingsFiles = ['package-lock.json', 'tsconfig.json', 'vite.config.ts', 'tools/build.js'];

/** Builds dist/ when its sources have changed. Progress goes to stderr; throws when a source has a type error. */
export function buildProject() {
  const sources = listFiles('src');
  const hash = hashFiles([...settingsFiles, ...sources]);
  if (existsSync(stampFile) && JSON.parse(readFileSync(stampFile, 'utf8')).hash === hash) return;
  process.stderr.write('Bygger …\n');
  const folder = `dist-${process.pid}`;
  try {
    run(binary('tsc'), ['--outDir', folder], { stdio: ['ignore', 2, 2] });
    for (const file of sources) {
      if (['.ts', '.tsx'].includes(extname(file))) continue;
      const target = join(projectFolder, folder, file.slice('src/'.length));
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(projectFolder, file), target);
    }
    run(binary('vite'), ['build', '--logLevel', 'warn', '--outDir', join(projectFolder, folder, 'browser')], {
      stdio: ['ignore', 2, 2],
    });
    writeFileSync(join(projectFolder, folder, 'build.json'), JSON.stringify({ hash }));
    rmSync(distFolder, { recursive: true, force: true });
    renameSync(join(projectFolder, folder), distFolder);
  } finally {
    rmSync(join(projectFolder, folder), { recursive: true, force: true });
  }
}

function binary(name) {
  return join(projectFolder, 'node_modules/.bin', name);
}

function listFiles(folder) {
  return readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(projectFolder.length + 1))
    .sort();
}

function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(projectFolder, file)))
      .update('\0');
  return hash.digest('hex');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) buildProject();
