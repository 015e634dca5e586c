// The checkers that other tests rely on find what their sources say that they must find.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listJsonStatFaults } from '../../support/jsonStat/listJsonStatFaults.ts';
import { readPx } from '../../support/px/readPx.ts';

interface Case {
  readonly id: string;
  readonly expected: { readonly codes?: readonly string[] };
  readonly input: unknown;
}

const cases = (JSON.parse(readFileSync('test/support/jsonStat/cases.json', 'utf8')) as Case[]).filter(
  ({ id }) => !/collection|bundle/.test(id),
);

describe('listJsonStatFaults', () => {
  it.each(cases.map((entry) => [entry.id, entry] as const))('%s', (_, { expected, input }) => {
    expect(listJsonStatFaults(input)).toEqual(expect.arrayContaining([...(expected.codes ?? [])]));
    if (expected.codes === undefined) expect(listJsonStatFaults(input)).toEqual([]);
  });

  it('names what the schema forbids', () => {
    expect(listJsonStatFaults({ version: '1.0' }).join()).toMatch(/STRUCTURAL_VIOLATION/);
  });
});

describe('readPx', () => {
  const sound = [
    'DECIMALS=0;',
    'MATRIX="m";',
    'SUBJECT-CODE="S";',
    'SUBJECT-AREA="area";',
    'TITLE="t";',
    'CONTENTS="c";',
    'STUB="a";',
    'HEADING="b";',
    'VALUES("a")="x","y";',
    'VALUES("b")="2018";',
    'UNITS="u";',
    'NOTE="one "\r\n"two; three";',
    'DATA=\r\n1\r\n"..";',
  ];
  const read = (lines: readonly string[]) => readPx(new TextEncoder().encode(lines.join('\r\n')));

  it('reads values, symbols, and texts in pieces', () => {
    const file = read(sound);
    expect([file.find(['x', '2018']), file.find(['y', '2018']), file.find(['z', '2018'])]).toEqual([
      '1',
      '..',
      undefined,
    ]);
    expect(file.statements.find(({ keyword }) => keyword === 'NOTE')?.values).toEqual(['one two; three']);
  });

  it.each([
    ['a missing keyword', sound.filter((line) => !line.startsWith('MATRIX')), /Missing: MATRIX/],
    ['a wrong order', [...sound.slice(1, 2), ...sound.slice(0, 1), ...sound.slice(2)], /Out of order: DECIMALS/],
    ['an unknown keyword', ['AUTHOR="a";', ...sound], /Not a keyword/],
    ['too few data', [...sound.slice(0, -1), 'DATA=1;'], /DATA has 1 values, the variables make 2/],
    ['a text without quotes', sound.map((line) => line.replace('TITLE="t"', 'TITLE=t')), /without quotes/],
    ['quotes around a number', sound.map((line) => line.replace('DECIMALS=0', 'DECIMALS="0"')), /no plain value/],
  ])('refuses %s', (_, lines, message) => {
    expect(() => read(lines)).toThrow(message);
  });
});
