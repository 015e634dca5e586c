// Sizes and names that tell when something is off (CONTRIBUTING).

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources } from './readSources.ts';

const sources = readSources('src');
const tests = readSources('test');

describe('the shape of the house', () => {
  it('no source file is longer than 300 lines, no test longer than 400', () => {
    const isTooLong = (limit: number) => (file: { text: string }) => file.text.split('\n').length - 1 > limit;
    expect(sources.filter(isTooLong(300)).map((file) => file.path)).toEqual([]);
    expect(tests.filter(isTooLong(400)).map((file) => file.path)).toEqual([]);
  });

  it('no folder is a lumber room', () => {
    const forbidden = ['helpers', 'helper', 'utils', 'util', 'common', 'misc', 'lib'];
    const folders = ['src', 'test', 'tools'].flatMap((root) =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name),
    );
    expect(folders.filter((name) => forbidden.includes(name))).toEqual([]);
  });

  it('no type is loosened and no test is left out', () => {
    // The pattern is put together so that this file does not match itself.
    const loosened = new RegExp(['@ts-', 'ignore|@ts-', 'nocheck|\\bas ', 'any\\b|: ', 'any\\b'].join(''));
    const leftOut = new RegExp(['\\b(it|test|describe)\\.', '(skip|only|todo)\\b'].join(''));
    expect([...sources, ...tests].filter((file) => loosened.test(file.text)).map((file) => file.path)).toEqual([]);
    expect(tests.filter((file) => leftOut.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('every stage has an index', () => {
    const stages = readdirSync('src/stages');
    expect(
      stages.filter(
        (stage) =>
          readdirSync(`src/stages/${stage}`).length > 0 && !readdirSync(`src/stages/${stage}`).includes('index.ts'),
      ),
    ).toEqual([]);
  });

  it('kernel is a short, guarded list of files', () => {
    expect(readdirSync('src/kernel').sort()).toEqual([
      'answer.ts',
      'deliveredRow.ts',
      'expression',
      'observation.ts',
      'problem.ts',
      'random.ts',
      'share.ts',
      'stockholmTime.ts',
    ]);
  });
});
