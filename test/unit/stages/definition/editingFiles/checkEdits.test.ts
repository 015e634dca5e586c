import { describe, expect, it } from 'vitest';
import { checkEdits, readEditableFiles } from '../../../../../src/stages/definition/index.ts';
import { baseFolder, readTestDefinitions } from '../../../../definitions/readTestDefinitions.ts';

const files = readTestDefinitions(baseFolder);
const round = 'rounds/2018/round.yaml';
const part = 'rounds/2018/parts/lss.yaml';
const word = { file: part, place: 'questions/L1/text', value: 'Har ni planer?' };

/** Codes of the problems with the edits that they come from. */
function listProblems(...edits: Parameters<typeof checkEdits>[1]): readonly (readonly [string, readonly number[]])[] {
  return checkEdits(files, edits).problems.map(({ problem, edits: guilty }) => [problem.code, guilty]);
}

describe('checkEdits', () => {
  it('gives the files and the lines of the edits when all is well', () => {
    const { problems, lines, files: edited } = checkEdits(files, [word]);
    expect([problems, lines]).toEqual([[], [8]]);
    expect(edited.get(part)).toContain('    text: Har ni planer?\n');
  });

  it('finds the edit at whose value a fault stands', () => {
    const date = { file: round, place: 'calendar/close/from', value: '2018-02-31' };
    expect(listProblems(word, date)).toEqual([['INVALID_DATE', [1]]]);
  });

  it('finds the edit of a fault that stands elsewhere', () => {
    const measuring = { file: round, place: 'references/uppfoljning/to', value: '2018-02-28' };
    const found = listProblems(word, measuring);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(([, guilty]) => guilty.length === 1 && guilty[0] === 1)).toBe(true);
  });
});

describe('readEditableFiles', () => {
  it('lists texts, names, dates and numbers with their places, and no codes, rules or sources', () => {
    const { yamlFiles } = readEditableFiles(files);
    const list = (file: string) => yamlFiles.get(file)?.leaves.map(({ place, kind, value }) => [place, kind, value]);
    expect(list(part)).toEqual([
      ['name', 'text', 'LSS'],
      ['questions/L1/text', 'text', 'Har ni en plan?'],
    ]);
    expect(list('shared/options.yaml')).toEqual([
      ['codes/JA', 'text', 'Ja'],
      ['codes/NEJ', 'text', 'Nej'],
      ['codes/EJ_AKTUELLT', 'text', 'Ej aktuellt'],
      ['sets/omrade-kan-saknas/EJ_AKTUELLT/EJ_AKTUELLT', 'text', 'Ej aktuellt, området finns inte'],
    ]);
    expect(list(round)).toEqual(
      expect.arrayContaining([
        ['measuringDate', 'date', '2018-02-01'],
        ['references/uppfoljning/months', 'number', 12],
        ['calendar/publication/from', 'month', '2018-06'],
      ]),
    );
  });
});
