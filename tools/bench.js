// `npm run bench`: the measurements of docs/performance.md, in one run on this machine.

import { join } from 'node:path';
import { buildProject } from './build.js';
import { installPackages } from './install.js';
import { findSupportedNode, nodeMissing, projectFolder, run } from './runtime.js';

installPackages();
buildProject();
const node = findSupportedNode();
if (node === undefined) throw new Error(nodeMissing);
run(node, [join(projectFolder, 'test/bench/runBench.ts'), ...process.argv.slice(2)]);
