// Writes definitions/schema/ anew: node tools/writeDefinitionSchemas.ts

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildJsonSchemas } from '../src/stages/definition/schemas/buildJsonSchemas.ts';

const folder = join(import.meta.dirname, '../definitions/schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of buildJsonSchemas()) writeFileSync(join(folder, name), text);
