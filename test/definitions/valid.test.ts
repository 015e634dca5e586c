import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDefinitions } from '../../src/stages/definition/index.ts';
import { baseFolder, readTestDefinitions, validFolder } from './readTestDefinitions.ts';

describe('a valid definition set has no problem', () => {
  const folders = readdirSync(validFolder).map((name) => join(validFolder, name));
  for (const folder of [baseFolder, ...folders]) {
    it(folder.split('/').at(-1) ?? '', () => {
      const { problems, set } = loadDefinitions(readTestDefinitions(folder));
      expect(problems).toEqual([]);
      expect([...(set?.rounds.keys() ?? [])]).toEqual([2018]);
    });
  }
});
