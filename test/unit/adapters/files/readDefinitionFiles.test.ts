import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDefinitionFiles } from '../../../../src/adapters/files/readDefinitionFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'jamfor-definitions-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('readDefinitionFiles', () => {
  it('reads YAML, CSV and map files by path, and nothing else', () => {
    for (const path of ['shared', 'schema', '.git']) mkdirSync(join(folder, path));
    for (const name of ['shared/terms.yaml', 'a.csv', 'map.topo.json', 'README.md', 'schema/a.json', '.git/b.yaml']) {
      writeFileSync(join(folder, name), 'å');
    }
    const { files } = readDefinitionFiles(folder);
    expect([...files]).toEqual([
      ['a.csv', 'å'],
      ['map.topo.json', 'å'],
      ['shared/terms.yaml', 'å'],
    ]);
  });

  it('finds no files in a folder that is not there', () => {
    expect(readDefinitionFiles(join(folder, 'missing')).files.size).toBe(0);
  });
});
