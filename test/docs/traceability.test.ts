// docs/traceability.csv against the tests, both ways: what is done names a test, and what a test names is done.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findRequirementIds, readTestTitles } from './readTestTitles.ts';

const titles = readTestTitles();
const known = new Set(titles.map(({ path, title }) => `${path} › ${title}`));
const rows = readRows();

interface Row {
  readonly id: string;
  readonly requirement: string;
  readonly source: string;
  readonly status: string;
  readonly test: string;
}

function readRows(): readonly Row[] {
  const records = readFileSync('docs/traceability.csv', 'utf8').trimEnd().split('\n').map(splitRecord);
  return records.slice(1).map(([id = '', requirement = '', source = '', status = '', test = '']) => {
    return { id, requirement, source, status, test };
  });
}

function splitRecord(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) => {
    return match[1]?.replaceAll('""', '"') ?? match[2] ?? '';
  });
}

/** How many requirements the two sources give, by area: a row that is dropped is missed. */
const counts: Readonly<Record<string, number>> = {
  FRAME: 21,
  QUESTIONNAIRE: 41,
  COLLECTION: 20,
  REVIEW: 10,
  EDITING: 15,
  INDICATOR: 42,
  CALCULATION: 29,
  AGGREGATION: 16,
  NONRESPONSE: 17,
  SUPPRESSION: 9,
  COLOUR: 6,
  GROUPING: 24,
  REGISTER: 12,
  COMPARABILITY: 14,
  ROTATION: 10,
  PUBLICATION: 21,
  ANALYSIS: 17,
  DOCUMENTATION: 13,
};

describe('docs/traceability.csv', () => {
  it('has a row for every requirement, numbered without gaps, in order', () => {
    const expected = Object.entries(counts).flatMap(([area, count]) =>
      Array.from({ length: count }, (_, index) => `R-${area}-${String(index + 1).padStart(2, '0')}`),
    );
    expect(rows.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  });

  it('tells each in one sentence, with source and status', () => {
    const faulty = rows.filter(
      ({ requirement, source, status }) =>
        requirement.length < 20 ||
        requirement.endsWith('.') ||
        !/^(guide2018|method2024) [\d,-]+(; (guide2018|method2024) [\d,-]+)*$/.test(source) ||
        !['done', 'later', 'not applicable'].includes(status),
    );
    expect(faulty).toEqual([]);
  });

  it('names for each that is done a test whose title names it, and for the others none', () => {
    const done = rows.filter(({ status }) => status === 'done');
    expect(done.length).toBeGreaterThan(150);
    const faulty = done.filter(({ id, test }) => !known.has(test) || !findRequirementIds(test).includes(id));
    const remedies = faulty.map(({ id, test }) => {
      const [one] = titles.filter(({ title }) => findRequirementIds(title).includes(id));
      return `${id} names "${test}", which is no title of a test. ${one ? `Write: ${one.path} › ${one.title}` : 'No test names it.'}`;
    });
    expect(remedies).toEqual([]);
    expect(rows.filter(({ status, test }) => status !== 'done' && test !== '')).toEqual([]);
  });

  it('has as done every requirement that a title of a test names', () => {
    const status = new Map(rows.map((row) => [row.id, row.status]));
    const wrong = titles.flatMap(({ path, title }) =>
      findRequirementIds(title)
        .filter((id) => status.get(id) !== 'done')
        .map((id) => `${path} › ${title}: ${id} is "${status.get(id) ?? 'unknown'}" in docs/traceability.csv`),
    );
    expect(wrong).toEqual([]);
  });

  it('names test files that are there', () => {
    const paths = rows.flatMap(({ test }) => (test === '' ? [] : [test.split(' › ')[0] ?? '']));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
