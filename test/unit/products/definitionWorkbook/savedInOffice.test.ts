// Workbooks with definitions that LibreOffice has opened and saved.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { baseFolder, readTestDefinitions, validFolder } from '../../../definitions/readTestDefinitions.ts';
import { exportDefinitions, importDefinitions, listChangedLines } from '../../../support/definitionWorkbook.ts';
import { editWorkbook } from '../../../support/editWorkbook.ts';
import { readWorkbook } from '../../../support/readWorkbook.ts';

const run = promisify(execFile);

/** The workbook as LibreOffice saves it. Throws Error when the program is missing. */
async function saveInOffice(workbook: Uint8Array): Promise<Uint8Array> {
  const program = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
  if (program === undefined) throw new Error('LibreOffice is missing: install the package libreoffice-calc');
  const folder = await mkdtemp(join(tmpdir(), 'jamfor-office-'));
  try {
    await writeFile(join(folder, 'bok.xlsx'), workbook);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = join(folder, 'sparad');
    await run(program, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', target, join(folder, 'bok.xlsx')], {
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    return await readFile(join(target, 'bok.xlsx'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const files = readTestDefinitions(`${validFolder}/shared-question`);
const workbook = exportDefinitions(files);

describe('a workbook saved by LibreOffice', () => {
  it('changes nothing where nothing was changed', async () => {
    const saved = await saveInOffice(workbook);
    expect(saved).not.toEqual(workbook);
    expect(await importDefinitions(saved, files)).toEqual({
      kind: 'accepted',
      changes: [],
      remarks: [],
      files: new Map(),
      isOtherSet: false,
    });
  }, 60_000);

  it('keeps what is open and what is hidden', async () => {
    const { book } = await readWorkbook(await saveInOffice(workbook));
    const sheet = book.sheets.find(({ name }) => name === 'Begrepp');
    expect(sheet?.protection?.sheet).toBe(true);
    expect(sheet?.cells?.get('3,1')?.style?.protection?.locked).toBe(false);
    expect(sheet?.columns?.filter(({ hidden }) => hidden).length).toBeGreaterThanOrEqual(2);
    const memory = book.sheets.find(({ name }) => name === '_jamfor');
    expect(memory?.hidden === true || memory?.veryHidden === true).toBe(true);
  }, 60_000);

  it('brings a changed text, a date of the program and an answer', async () => {
    const base = readTestDefinitions(baseFolder);
    const edited = await editWorkbook(exportDefinitions(base), ({ set, find }) => {
      set('Frågor', find('Frågor', 'Har ni en plan?'), 'Har ni planer?');
      set('Omgångar & kalender', find('Omgångar & kalender', '2018-01-24'), new Date('2018-01-25T00:00:00Z'));
      set('Svarsalternativ', find('Svarsalternativ', 'Ej aktuellt, området finns inte'), 'Ej aktuellt');
    });
    const result = await importDefinitions(await saveInOffice(edited), base);
    expect(
      listChangedLines(result, base)
        .filter((line) => line.includes(' +'))
        .toSorted(),
    ).toEqual([
      'rounds/2018/parts/lss.yaml +    text: Har ni planer?',
      'rounds/2018/round.yaml +  - { kind: mailing, from: 2018-01-25, source: guide 20 }',
      'shared/options.yaml +    - EJ_AKTUELLT: Ej aktuellt',
    ]);
  }, 60_000);
});
