import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDefinitions } from '../../src/stages/definition/index.ts';
import { baseFolder, readTestDefinitions, validFolder } from './readTestDefinitions.ts';

describe('a valid definition set has no problem', () => {
  const folders = readdirSync(validFolder).map((name) => join(validFolder, name));
  for (const folder of [baseFolder, ...folders]) {
    it(folder.split('/').at(-1) ?? '', () => {
      const files = readTestDefinitions(folder);
      const { problems, set } = loadDefinitions(files);
      expect(problems).toEqual([]);
      const years = [...files.files.keys()].flatMap((path) => /^rounds\/(\d+)\/round\.yaml$/u.exec(path)?.[1] ?? []);
      expect([...(set?.rounds.keys() ?? [])]).toEqual(years.map(Number).toSorted());
    });
  }
});
