// The words of docs/glossary.md against the names in the code: what it lists is used, what it forbids is not.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources } from './architecture/readSources.ts';

const glossary = readFileSync('docs/glossary.md', 'utf8');
const sources = readSources('src');
const code = sources.map((source) => source.text).join('\n');
const exported = sources.flatMap((source) =>
  [...source.text.matchAll(/^export (?:async )?(?:function|const|let|class|interface|type) (\w+)/gm)].map((match) => ({
    path: source.path,
    name: match[1] ?? '',
  })),
);

/** Cells of the table below a heading, row by row. */
function readTable(heading: string): readonly (readonly string[])[] {
  const section = glossary.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
}

function listWords(cell: string | undefined): readonly string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

/** Words of a name in camel case, in small letters: `buildReleaseData` gives build, release, data. */
function splitName(name: string): readonly string[] {
  return name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
}

describe('the glossary', () => {
  it('reads tables and names that are there', () => {
    expect(readTable('Words of the code').length).toBeGreaterThan(50);
    expect(exported.length).toBeGreaterThan(500);
  });

  it('names only words that the code uses', () => {
    const words = readTable('Words of the code').flatMap((row) => listWords(row[1]));
    expect(words.filter((word) => !new RegExp(word, 'i').test(code))).toEqual([]);
  });

  it('has one row per Swedish term and no word twice in a table', () => {
    for (const heading of ['Words of the code', 'Words for what comes']) {
      const rows = readTable(heading);
      const words = rows.flatMap((row) => listWords(row[1])).filter((word) => word !== 'outcome');
      expect(new Set(words).size).toBe(words.length);
      expect(rows.filter((row) => row.length !== 3)).toEqual([]);
    }
  });

  it('the words for what comes are not in the code yet, so that the first table stays whole', () => {
    const words = readTable('Words for what comes').flatMap((row) => listWords(row[1]));
    const names = new Set(exported.map(({ name }) => name.toLowerCase()));
    expect(words.filter((word) => names.has(word.toLowerCase()))).toEqual([]);
  });

  it('the words not to use are in no exported name', () => {
    const rows = readTable('Words not to use');
    const anywhere = rows.filter((row) => row[1]?.startsWith('in any')).flatMap((row) => listWords(row[0]));
    const alone = rows.filter((row) => row[1]?.startsWith('alone')).flatMap((row) => listWords(row[0]));
    expect(anywhere.length).toBeGreaterThan(5);
    expect(alone.length).toBeGreaterThan(5);
    const isForbidden = (name: string): boolean =>
      alone.includes(name.toLowerCase()) || splitName(name).some((word) => anywhere.includes(word));
    expect(exported.filter(({ name }) => isForbidden(name))).toEqual([]);
  });
});
