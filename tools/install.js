// Installs what is missing: the packages of the lock file, and for the tests the system programs they drive.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, run } from './runtime.js';

/** Installs the packages of the lock file when what is installed differs from it. Progress goes to stderr. */
export function installPackages() {
  if (isInstalled()) return;
  process.stderr.write('Installerar paket …\n');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
}

/** Compares the lock file with what npm noted when it installed; packages for other machines are left out of it. */
function isInstalled() {
  const installedFile = join(projectFolder, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = readPackages(join(projectFolder, 'package-lock.json'));
  const installed = readPackages(installedFile);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

// Programs that the tests drive, and the Debian package that holds each.
const systemPrograms = [
  { paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'], package: 'chromium' },
  { paths: ['/usr/bin/soffice', '/usr/bin/libreoffice'], package: 'libreoffice-calc' },
  // Without its writer LibreOffice opens no text documents.
  {
    paths: ['/usr/lib/libreoffice/program/libswlo.so', '/usr/lib64/libreoffice/program/libswlo.so'],
    package: 'libreoffice-writer',
  },
  // Nor slides without this part.
  {
    paths: ['/usr/lib/libreoffice/program/libslideshowlo.so', '/usr/lib64/libreoffice/program/libslideshowlo.so'],
    package: 'libreoffice-impress',
  },
  {
    paths: [14, 15, 16, 17, 18].map((version) => `/usr/lib/postgresql/${version}/bin/initdb`),
    package: 'postgresql',
  },
  { paths: ['/usr/bin/pdftotext'], package: 'poppler-utils' },
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
