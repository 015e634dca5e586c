// `npm start`: installs what is missing, builds what is missing, and serves everything.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './runtime.js';

const parentCheckMilliseconds = 500;

const child = spawn(process.execPath, [join(projectFolder, 'bin/jamfor.js'), 'serve', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
// npm stops the shell that it started and not what runs in it: when the shell is gone, so is the wish to serve.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), parentCheckMilliseconds).unref();
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
