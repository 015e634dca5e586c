import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDefinitions, type ParseCache } from '../../src/stages/definition/index.ts';
import { definitionTexts } from '../../src/texts/sv/definition.ts';
import { invalidFolder, readTestDefinitions } from './readTestDefinitions.ts';

const names = readdirSync(invalidFolder).toSorted();
/** The sets are the base one but for a file or two. */
const cache: ParseCache = new Map();

describe('an invalid definition set gives exactly its one problem, where it stands', () => {
  for (const name of names) {
    it(name, () => {
      const folder = join(invalidFolder, name);
      const { problems, set } = loadDefinitions(readTestDefinitions(folder), { cache });
      const found = problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
      expect(found).toEqual([readFileSync(join(folder, 'expected.txt'), 'utf8').trim()]);
      expect(set).toBeUndefined();
      for (const { message } of problems) expect(message).toMatch(/^\S.*[.?]$/su);
    });
  }
});

describe('problem codes', () => {
  const codes = Object.keys(definitionTexts.problems);
  const shown = new Set(names.map((name) => name.split('-')[0]));
  const documented = readFileSync(join(import.meta.dirname, '../../docs/reference/problem-codes.md'), 'utf8');

  it('have a set each that shows them', () => {
    expect(codes.filter((code) => !shown.has(code))).toEqual([]);
  });

  it('name every folder', () => {
    expect([...shown].filter((code) => code === undefined || !codes.includes(code))).toEqual([]);
  });

  it('are documented, and nothing else is', () => {
    const headings = [...documented.matchAll(/^\| `([A-Z0-9_]+)` \|/gmu)].map((match) => match[1]);
    expect(headings.toSorted()).toEqual(codes.toSorted());
  });
});
