// The definitions as a workbook and back, as the commands do it: a small diff, or a refusal with the cell's address.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { editWorkbook, type WorkbookEditor } from '../../support/editWorkbook.ts';
import { type CommandRun, makeTestFolder, runCommand } from '../../support/runCommand.ts';

const folder = makeTestFolder();
const live = join(folder, 'definitions');
const workbook = join(folder, 'katalog.xlsx');
const environment = { JAMFOR_DEFINITIONS: live };
let count = 0;

beforeAll(async () => {
  spawnSync('cp', ['-r', 'test/definitions/base', live]);
  writeFileSync(join(live, 'LICENSE'), 'Fri\n');
  const run = await runCommand(['definitions', 'export', '--out', workbook], environment);
  expect([run.status, run.errors]).toEqual([0, '']);
  expect(run.output).toMatch(/^\d+ fält som kan ändras, i .*katalog\.xlsx$/);
});

interface Import extends CommandRun {
  readonly out: string;
  /** Lines that differ between the two folders: `file −old`, `file +new`. */
  readonly diff: readonly string[];
}

async function importEdited(change: (editor: WorkbookEditor) => void, ...options: readonly string[]): Promise<Import> {
  count += 1;
  const path = join(folder, `${count}.xlsx`);
  const out = join(folder, `ut-${count}`);
  writeFileSync(path, await editWorkbook(readFileSync(workbook), change));
  const run = await runCommand(['definitions', 'import', path, '--out', out, ...options], environment);
  return { ...run, out, diff: existsSync(out) ? compareFolders(live, out) : [] };
}

function compareFolders(left: string, right: string): readonly string[] {
  const [before, after] = [readFolder(left), readFolder(right)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [old, now] = [before, after].map((files) => files.get(path)?.split('\n') ?? []);
    if (old?.join('\n') === now?.join('\n')) return [];
    return [
      ...(old ?? []).filter((line) => !now?.includes(line)).map((line) => `${path} −${line}`),
      ...(now ?? []).filter((line) => !old?.includes(line)).map((line) => `${path} +${line}`),
    ];
  });
}

function readFolder(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), readFileSync(path, 'latin1')];
    }),
  );
}

describe('definitions import', () => {
  it('writes a copy, byte for byte, of a set in which nothing was changed', async () => {
    const out = join(folder, 'lika');
    const run = await runCommand(['definitions', 'import', workbook, '--out', out], environment);
    expect([run.status, run.output]).toEqual([
      0,
      `Inget är ändrat. En oförändrad kopia av definitionerna ligger i ${out}.`,
    ]);
    expect(readFolder(live).size).toBeGreaterThan(10);
    expect(readFolder(out)).toEqual(readFolder(live));
  });

  it('turns a changed word into one changed line, says which, and leaves the live folder as it was', async () => {
    const before = readFileSync(join(live, 'rounds/2018/parts/lss.yaml'), 'utf8');
    const run = await importEdited(({ set, find }) => {
      set('Frågor', find('Frågor', 'Har ni en plan?'), 'Har ni någon plan?');
    });
    expect(run.status).toBe(0);
    expect(run.diff).toEqual([
      'rounds/2018/parts/lss.yaml −    text: Har ni en plan?',
      `rounds/2018/parts/lss.yaml +${Buffer.from('    text: Har ni någon plan?').toString('latin1')}`,
    ]);
    expect(run.output.split('\n')).toEqual([
      'Frågor!D8 rounds/2018/parts/lss.yaml:8 questions/L1/text',
      '  − Har ni en plan?',
      '  + Har ni någon plan?',
      `Antal ändringar: 1. Antal ändrade filer: 1. Definitionerna ligger i ${run.out}.`,
    ]);
    expect(readFileSync(join(live, 'rounds/2018/parts/lss.yaml'), 'utf8')).toBe(before);
    const check = await runCommand(['check'], { JAMFOR_DEFINITIONS: run.out });
    expect(check.status).toBe(0);
  });

  it('tells changes as JSON', async () => {
    const run = await importEdited(({ set, find }) => set('Begrepp', find('Begrepp', 'Rutin'), 'Rutiner'), '--json');
    expect(JSON.parse(run.output)).toEqual({
      changes: [
        {
          cell: 'Begrepp!B4',
          file: 'shared/terms.yaml',
          line: 3,
          place: 'terms/rutin/name',
          before: 'Rutin',
          after: 'Rutiner',
        },
      ],
      problems: [],
      remarks: [],
    });
  });

  it('refuses what would break a rule, with the cell, and writes nothing', async () => {
    const run = await importEdited(({ set, find }) => {
      set('Omgångar & kalender', find('Omgångar & kalender', '2018-01-24'), '2018-02-30');
      set('Frågor', find('Frågor', 'Har ni en plan?'), 'Har ni {dag} en plan?');
    });
    expect(run.status).toBe(1);
    expect(run.output.split('\n')).toEqual([
      expect.stringMatching(/^Frågor!D8 UNKNOWN_PLACEHOLDER .*\{dag\}/),
      expect.stringMatching(/^Omgångar & kalender!D\d+ INVALID_DATE 2018-02-30 är ingen dag i kalendern\./),
      '2 fel. Ingenting är skrivet.',
    ]);
    expect(existsSync(run.out)).toBe(false);
  });

  it('tells faults in English, and as JSON', async () => {
    const run = await importEdited(
      ({ set, find }) => set('Frågor', find('Frågor', 'L1'), 'L2'),
      '--lang',
      'en',
      '--json',
    );
    expect(run.status).toBe(1);
    expect(JSON.parse(run.output)).toEqual({
      changes: [],
      problems: [
        { cell: 'Frågor!C8', code: 'CELL_FIXED', message: 'The cell cannot be changed here. It should be: L1.' },
      ],
      remarks: [],
    });
  });

  it.each([
    ['a folder that holds something', () => folder, 'innehåller redan något'],
    ['a folder among the definitions in use', () => join(live, 'nya'), 'bland de definitioner som gäller'],
    ['the folder of the definitions in use', () => live, 'bland de definitioner som gäller'],
  ])('refuses %s', async (_, getOut, words) => {
    const run = await runCommand(['definitions', 'import', workbook, '--out', getOut()], environment);
    expect(run.status).toBe(2);
    expect(run.errors).toContain(words);
  });

  it('takes an empty folder', async () => {
    const out = join(folder, 'tom');
    mkdirSync(out);
    expect((await runCommand(['definitions', 'import', workbook, '--out', out], environment)).status).toBe(0);
    expect(readFileSync(join(out, 'LICENSE'), 'utf8')).toBe('Fri\n');
  });

  it('reads nothing into definitions with faults', async () => {
    const faulty = join(folder, 'felaktiga');
    spawnSync('cp', ['-r', live, faulty]);
    writeFileSync(join(faulty, 'shared/terms.yaml'), 'terms: {}\n');
    const out = join(folder, 'aldrig');
    const run = await runCommand(['definitions', 'import', workbook, '--out', out], { JAMFOR_DEFINITIONS: faulty });
    expect([run.status, existsSync(out)]).toEqual([1, false]);
    expect(run.errors).toContain('jamfor check');
  });
});

describe('wrong usage', () => {
  it.each([
    ['definitions'],
    ['definitions', 'exportera'],
    ['definitions', 'export'],
    ['definitions', 'export', '2018', 'i år', '--out', '/tmp/x.xlsx'],
    ['definitions', 'export', '2017', '--out', '/tmp/x.xlsx'],
    ['definitions', 'import', '--out', '/tmp/x'],
    ['definitions', 'import', '/nowhere/katalog.xlsx', '--out', '/tmp/x'],
  ])('jamfor %s %s %s', async (...args) => {
    const run = await runCommand(
      args.filter((arg) => arg !== undefined),
      environment,
    );
    expect(run.status).toBe(2);
    expect(`${run.output}${run.errors}`.length).toBeGreaterThan(20);
  });
});
