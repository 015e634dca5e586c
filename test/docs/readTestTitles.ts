// Titles of the tests, read from the text of the test files: what docs/traceability.csv names.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface TestTitle {
  readonly path: string;
  readonly title: string;
}

const calls = /\)\(\s*(['"`])([^'"`]*)\1|\b(?:it|describe)(?:\.each)?\(\s*(['"`])((?:(?!\3)[^\n])*)\3/g;
// Rows of it.each and describe.each whose first cell is the title.
const rows = /\[\s*'(R-[A-Z]+-\d+[^']*)'/g;
const truthTable = /description: '([^']+)',\s*requirement: '([^']+)'/g;

/** Every title below test/. The truth tables name their requirement in data, and their titles are made from it. */
export function readTestTitles(): readonly TestTitle[] {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((name) => join('test', name));
  return files.filter((path) => path.endsWith('.ts') || path.endsWith('.tsx')).flatMap(readTitles);
}

function readTitles(path: string): readonly TestTitle[] {
  const text = readFileSync(path, 'utf8');
  if (dirname(path).endsWith('truthTables') && !path.endsWith('.test.ts')) {
    const test = join(dirname(path), 'truthTables.test.ts');
    return [...text.matchAll(truthTable)].map((match) => ({ path: test, title: `${match[2]} ${match[1]}` }));
  }
  if (!/\.test\.tsx?$/.test(path)) return [];
  const called = [...text.matchAll(calls)].map((match) => match[2] || match[4] || '');
  return [...called, ...[...text.matchAll(rows)].map((match) => match[1] ?? '')].map((title) => ({ path, title }));
}

/** Ids of requirements in a text, e.g. `R-FRAME-02`. */
export function findRequirementIds(text: string): readonly string[] {
  return text.match(/R-[A-Z]+-\d{2}/g) ?? [];
}
