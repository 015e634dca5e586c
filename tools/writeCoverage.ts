// Writes docs/coverage.md anew: node tools/writeCoverage.ts

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDefinitionFiles } from '../src/adapters/files/readDefinitionFiles.ts';
import { loadDefinitions } from '../src/stages/definition/index.ts';
import { renderCoverage } from './renderCoverage.ts';

const root = join(import.meta.dirname, '..');
const { set, problems } = loadDefinitions(readDefinitionFiles(join(root, 'definitions')));
if (set === undefined) throw new Error(`The definitions have ${problems.length} faults: run npx jamfor check`);
writeFileSync(join(root, 'docs/coverage.md'), renderCoverage(set));
