import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDefinitionFiles } from '../../src/adapters/files/readDefinitionFiles.ts';
import { loadDefinitions, type ParseCache } from '../../src/stages/definition/index.ts';
import { bundledFolder, bundledSet } from './bundledSet.ts';
import { drawMutations } from './mutation/drawMutations.ts';
import { mutationKinds } from './mutation/mutation.ts';
import { renderUndetected } from './mutation/renderUndetected.ts';

const isLong = process.env.JAMFOR_LONG === '1';
const seed = 2018;
const perFileLong = 5;
const perFile = isLong ? perFileLong : 1;
const page = join(import.meta.dirname, '../../docs/reference/undetected-mutations.md');

const files = readDefinitionFiles(bundledFolder);
const cache: ParseCache = new Map();

function countProblems(file: string, text: string): number {
  return loadDefinitions({ folder: files.folder, files: new Map([...files.files, [file, text]]) }, { cache }).problems
    .length;
}

describe('faults written into the bundled definitions', () => {
  const mutations = drawMutations(files, bundledSet, perFile, seed);
  const undetected = mutations.filter(({ file, text }) => countProblems(file, text) === 0);

  it('there is no false alarm on the originals', () => {
    expect(loadDefinitions(files, { cache }).problems).toEqual([]);
  });

  it('are drawn evenly over all files', () => {
    // A table with its header only has nothing to write a fault into.
    const definitionFiles = [...files.files]
      .filter(([file, text]) => !file.endsWith('.json') && text.trim().includes('\n'))
      .map(([file]) => file);
    const counts = Map.groupBy(mutations, ({ file }) => file);
    expect([...counts.keys()]).toEqual(definitionFiles);
    for (const drawn of counts.values()) expect(drawn.length).toBe(perFile);
  });

  it('are found, at least 95 of 100', () => {
    expect(1 - undetected.length / mutations.length).toBeGreaterThanOrEqual(0.95);
  });

  it('that are not found are listed', () => {
    if (isLong && process.env.JAMFOR_UPDATE === '1') {
      writeFileSync(page, renderUndetected(mutations, undetected, seed));
    }
    const listed = readFileSync(page, 'utf8');
    if (isLong) expect(listed).toBe(renderUndetected(mutations, undetected, seed));
    for (const { file, line } of undetected) expect(listed).toContain(`\`${file}:${line}\``);
  });

  it('are many, in full at least 300 of every kind', () => {
    const kinds = [...new Set(mutations.map(({ kind }) => kind))];
    expect(mutations.length).toBeGreaterThanOrEqual(isLong ? 300 : 60);
    if (isLong) expect(kinds.toSorted()).toEqual(mutationKinds.toSorted());
    else expect(kinds.length).toBeGreaterThan(8);
  });
});
