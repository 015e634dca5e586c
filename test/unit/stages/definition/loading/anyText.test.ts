import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDefinitions, type ParseCache } from '../../../../../src/stages/definition/index.ts';
import { baseFolder, readTestDefinitions } from '../../../../definitions/readTestDefinitions.ts';
import { chooseRuns } from '../../../../support/propertyRuns.ts';

const base = readTestDefinitions(baseFolder);
const cache: ParseCache = new Map();
const paths = fc.constantFrom(...base.files.keys());
const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '"',
    '- ',
    ': ',
    '\n',
    '\n\n',
    '{',
    '[',
    ',',
    '|',
    '&a ',
    '*a',
    '<<: ',
    '!!x ',
    '? ',
    '\t',
    '#',
    'null',
    '__proto__: 1\n',
  ),
);

describe('whatever stands in a file', () => {
  it('is read without a crash, and every problem has a place and a sentence', () => {
    fc.assert(
      fc.property(
        paths,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(60),
        pieces,
        (file, where, length, piece) => {
          const text = base.files.get(file) ?? '';
          const start = Math.floor(where * text.length);
          const changed = text.slice(0, start) + piece + text.slice(start + length);
          const { problems } = loadDefinitions(
            { folder: '', files: new Map([...base.files, [file, changed]]) },
            { cache },
          );
          for (const { line, column, message } of problems) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(message).not.toMatch(/undefined|\{\w+\}/u);
          }
        },
      ),
      chooseRuns(60),
    );
  }, 900_000);
});
