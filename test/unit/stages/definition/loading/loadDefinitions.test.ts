import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  calculateDefinitionHash,
  type DefinitionFiles,
  loadDefinitions,
  type ParseCache,
} from '../../../../../src/stages/definition/index.ts';
import { definitionTexts as english } from '../../../../../src/texts/en/definition.ts';
import { expressionProblems as englishExpressions } from '../../../../../src/texts/en/expressionProblems.ts';
import { baseFolder, invalidFolder, readTestDefinitions } from '../../../../definitions/readTestDefinitions.ts';

const base = readTestDefinitions(baseFolder);

/** The base set with one text replaced in each of some files. */
function change(edits: readonly (readonly [file: string, from: string, to: string])[]): DefinitionFiles {
  const files = new Map(base.files);
  for (const [file, from, to] of edits) {
    const text = files.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${from} is not in ${file}`);
    files.set(file, text.replace(from, to));
  }
  return { folder: base.folder, files };
}

function listProblems(files: DefinitionFiles): string[] {
  return loadDefinitions(files).problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

describe('loadDefinitions', () => {
  it('reports all faults at once, by file, line and column', () => {
    const files = change([
      ['rounds/2018/parts/lss.yaml', 'options: ja-nej', 'options: ja-neej'],
      ['rounds/2018/indicators/lss.yaml', 'JA: G2 = JA', 'JA: G2 = JAA'],
      ['rounds/2018/indicators/lss.yaml', 'series: rutin-lss-vuxen', 'series: rutin-lss-barn'],
      ['classifications/population.csv', '0305,2017,21186', '305,2017,x'],
      ['shared/terms.yaml', 'name: Rutin', 'name: 3'],
    ]);
    expect(listProblems(files)).toEqual([
      'classifications/population.csv:7:1 INVALID_CODE',
      'classifications/population.csv:7:10 WRONG_TYPE',
      'rounds/2018/indicators/lss.yaml:37:16 UNKNOWN_OPTION',
      'rounds/2018/indicators/lss.yaml:46:35 DUPLICATE_ID',
      'rounds/2018/parts/lss.yaml:9:14 UNKNOWN_OPTION_SET',
      'shared/terms.yaml:3:11 WRONG_TYPE',
    ]);
  });

  it('goes on with what is right in a file with a fault, at the right lines', () => {
    const files = change([
      ['rounds/2018/parts/gemensam.yaml', '  - code: G1\n    id: rutin\n', '  - code: G1\n    id: RUTIN\n'],
      ['rounds/2018/parts/gemensam.yaml', 'options: omrade-kan-saknas', 'options: omrade-kan-sakna'],
    ]);
    expect(listProblems(files)).toEqual([
      'rounds/2018/parts/gemensam.yaml:6:9 INVALID_CODE',
      'rounds/2018/parts/gemensam.yaml:32:14 UNKNOWN_OPTION_SET',
    ]);
  });

  it('reads the other files of a round whose round.yaml cannot be read', () => {
    const files = change([
      ['rounds/2018/round.yaml', 'round: 2018\n', ''],
      ['rounds/2018/parts/lss.yaml', 'kind: single', 'kind: singel'],
    ]);
    expect(listProblems(files)).toEqual([
      'rounds/2018/parts/lss.yaml:7:11 INVALID_VALUE',
      'rounds/2018/round.yaml:1:1 MISSING_KEY',
    ]);
  });

  it('finds a fault in a rule that is folded over several lines', () => {
    const folded = 'JA: >-\n        G2 = JA and\n        G2 != NEJJ';
    const files = change([['rounds/2018/indicators/lss.yaml', 'JA: G2 = JA', folded]]);
    expect(listProblems(files)).toEqual(['rounds/2018/indicators/lss.yaml:39:15 UNKNOWN_OPTION']);
  });

  it('names the nearest right name, in the language asked for', () => {
    const files = readTestDefinitions(join(invalidFolder, 'UNKNOWN_TERM'));
    expect(loadDefinitions(files).problems[0]?.message).toBe(
      'Termen rutn finns inte i shared/terms.yaml. Rätta namnet eller lägg till den. Menade ni rutin?',
    );
    expect(loadDefinitions(files, { texts: english }).problems[0]?.message).toBe(
      'There is no term rutn in shared/terms.yaml. Correct the name or add it. Did you mean rutin?',
    );
    const rule = readTestDefinitions(join(invalidFolder, 'UNKNOWN_OPTION'));
    const options = { texts: english, expressionWords: englishExpressions };
    expect(loadDefinitions(rule, options).problems[0]?.message).toMatch(/JAA/u);
  });

  it('says that the folder is missing, not every file of it', () => {
    const { problems } = loadDefinitions({ folder: '/no/definitions', files: new Map() });
    expect(problems.map(({ code }) => code)).toEqual(['FOLDER_MISSING']);
    expect(problems[0]?.message).toMatch(/^Mappen \/no\/definitions finns inte/u);
  });

  it('says what is missing in a folder with nothing but a stray file', () => {
    const problems = listProblems({ folder: 'stray', files: new Map([['a.yaml', 'x: 1']]) });
    expect(problems).toContain('shared/options.yaml:1:1 FILE_MISSING');
    expect(problems.filter((problem) => !problem.endsWith('FILE_MISSING'))).toEqual(['a.yaml:1:1 FILE_UNEXPECTED']);
  });

  it('says what is there instead of text or an entry, also when it is nothing', () => {
    const list = change([['shared/terms.yaml', 'name: Rutin', 'name: [Rutin]']]);
    const nothing = change([['shared/terms.yaml', 'name: Rutin', 'name:']]);
    const line = change([['classifications/population.csv', '0305,2017,21186', '0305,"2017,21186']]);
    const [inList, inNothing, inLine] = [list, nothing, line].map(
      (files) => loadDefinitions(files).problems[0]?.message,
    );
    expect(inList).toContain('men här står en lista. ');
    expect(inNothing).toBe('Här ska stå text, men värdet saknas. Skriv det, eller ta bort nyckeln om den inte behövs.');
    expect(inLine).toBe('Raden går inte att läsa: ett citattecken är inte stängt. Rätta raden.');
  });

  it('refuses aliases, also those that would swell without end', () => {
    const swelling = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
    const files = new Map([...base.files, ['shared/terms.yaml', swelling]]);
    const [problem, ...others] = loadDefinitions({ folder: '', files }).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'shared/terms.yaml', line: 2, column: 8, code: 'YAML_SYNTAX' });
    expect(problem?.message).toContain('ankare och alias');
  });

  it('finds the same with a cache of parsed files, also when a file has changed', () => {
    const cache: ParseCache = new Map();
    expect(loadDefinitions(base, { cache }).problems).toEqual([]);
    const files = change([['classifications/population.csv', '21186', 'x']]);
    expect(loadDefinitions(files, { cache }).problems).toEqual(loadDefinitions(files).problems);
    expect(loadDefinitions(base, { cache }).problems).toEqual([]);
  });
});

describe('calculateDefinitionHash', () => {
  it('is the same whatever the order of the files, and another for other bytes or paths', () => {
    const files = new Map([
      ['a.yaml', 'x'],
      ['b.yaml', 'y'],
    ]);
    const hash = calculateDefinitionHash({ folder: 'one', files });
    expect(hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(calculateDefinitionHash({ folder: 'two', files: new Map([...files].toReversed()) })).toBe(hash);
    expect(calculateDefinitionHash({ folder: 'one', files: new Map([...files, ['b.yaml', 'z']]) })).not.toBe(hash);
    expect(calculateDefinitionHash({ folder: 'one', files: new Map([['a.yaml', 'xb.yaml']]) })).not.toBe(hash);
  });

  it('is the hash of the set', () => {
    expect(loadDefinitions(base).set?.hash).toBe(calculateDefinitionHash(base));
  });
});
