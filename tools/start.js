// `npm start`: installs what is missing, builds what is missing, and serves everything.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './runtime.js';

const child = spawn(process.execPath, [join(projectFolder, 'bin/jamfor.js'), 'serve', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
