// `npm test`: installs what is missing and runs every check that continuous integration runs.
// With --long the random and fault tests run in full.

import { installPackages, installSystemPrograms } from './install.js';
import { CommandFailed, run } from './runtime.js';

try {
  installPackages();
  installSystemPrograms();
  const long = process.argv.includes('--long');
  // npm puts the installed Node first on the path of every script.
  run('npm', ['run', '--silent', 'check'], { env: { ...process.env, ...(long ? { JAMFOR_LONG: '1' } : {}) } });
} catch (error) {
  if (!(error instanceof CommandFailed))
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof CommandFailed ? error.status : 1;
}
