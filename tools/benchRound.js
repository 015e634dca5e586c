// `npm run bench:round`: a national round and steady load through the served app, on both databases.

import { join } from 'node:path';
import { buildProject } from './build.js';
import { installPackages, installSystemPrograms } from './install.js';
import { findSupportedNode, nodeMissing, projectFolder, run } from './runtime.js';

installPackages();
installSystemPrograms();
buildProject();
const node = findSupportedNode();
if (node === undefined) throw new Error(nodeMissing);
run(node, [join(projectFolder, 'test/bench/round/runRoundBench.ts'), ...process.argv.slice(2)]);
