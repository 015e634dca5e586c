#!/usr/bin/env node
// The command `jamfor`. Needs no build step to exist: it installs and builds what is missing, goes over to a Node
// that is new enough, and then runs the command line in dist/.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildProject } from '../tools/build.js';
import { installPackages } from '../tools/install.js';
import { findSupportedNode, isNodeSupported, nodeMissing } from '../tools/runtime.js';

try {
  installPackages();
  if (isNodeSupported()) {
    buildProject();
    const { runProcess } = await import('../dist/apps/wiring/main.js');
    process.exitCode = await runProcess(process.argv.slice(2));
  } else {
    process.exitCode = await runWithSupportedNode();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Runs this command again on a Node that is new enough; signals are passed on. Resolves to its exit status. */
function runWithSupportedNode() {
  const node = findSupportedNode();
  if (node === undefined) throw new Error(nodeMissing);
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
