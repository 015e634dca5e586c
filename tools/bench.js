// `npm run bench`, `npm run bench:round`, `npm run bench:public`: the measurements of docs/performance.md, each in one run on this
// machine.

import { join } from 'node:path';
import { buildProject } from './build.js';
import { installPackages, installSystemPrograms } from './install.js';
import { findSupportedNode, nodeMissing, projectFolder, run } from './runtime.js';

const [file, ...options] = process.argv.slice(2);
installPackages();
installSystemPrograms();
buildProject();
const node = findSupportedNode();
if (node === undefined) throw new Error(nodeMissing);
run(node, [join(projectFolder, 'test/bench', file ?? 'runBench.ts'), ...options]);
