// Installs what is missing: the packages of the lock file, and for the tests the system programs they drive.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, run } from './runtime.js';

const stampFile = join(projectFolder, 'node_modules/.jamfor-installed');

/** Installs the packages when the lock file has changed since the last time. Progress goes to stderr. */
export function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(projectFolder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  process.stderr.write('Installerar paket …\n');
  run('npm', ['ci', '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2] });
  writeFileSync(stampFile, wanted);
}

// Programs that the tests drive, and the Debian package that holds each.
const systemPrograms = [
  { paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'], package: 'chromium' },
  { paths: ['/usr/bin/soffice', '/usr/bin/libreoffice'], package: 'libreoffice-calc' },
  {
    paths: [14, 15, 16, 17, 18].map((version) => `/usr/lib/postgresql/${version}/bin/initdb`),
    package: 'postgresql',
  },
  { paths: ['/usr/bin/strace'], package: 'strace' },
];

/** Installs the system programs of the tests that are missing. Throws an Error that says what to install by hand. */
export function installSystemPrograms() {
  const missing = findMissingPackages();
  if (missing.length === 0) return;
  const byHand = `Testerna behöver programmen i ${missing.join(', ')}. Installera dem med datorns pakethanterare (Debian och Ubuntu: sudo apt-get install ${missing.join(' ')}) och kör igen.`;
  if (!existsSync('/usr/bin/apt-get')) throw new Error(byHand);
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  process.stderr.write(`Installerar ${missing.join(', ')} …\n`);
  for (const args of [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing],
  ]) {
    const [command, ...rest] = [...prefix, ...args];
    spawnSync(command, rest, { stdio: ['ignore', 'ignore', 2], env });
  }
  if (findMissingPackages().length > 0) throw new Error(byHand);
}

function findMissingPackages() {
  return systemPrograms.filter((program) => !program.paths.some(existsSync)).map((program) => program.package);
}
