// Opens a workbook in LibreOffice, a program that is not ours, and gives back what it found in every tab.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseCsv } from '../../src/products/dataFile/index.ts';

const run = promisify(execFile);
const programs = ['/usr/bin/soffice', '/usr/bin/libreoffice'];
// Comma, double quote, UTF-8, from line 1, values as they are stored, all tabs.
const allTabsAsCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** Lines of every tab, as text; numbers with a dot. Throws Error when the program is missing or does not open the file. */
export async function readWithOffice(
  workbook: Uint8Array,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const program = programs.find((path) => existsSync(path));
  if (program === undefined) throw new Error('LibreOffice is missing: install the package libreoffice-calc');
  const folder = await mkdtemp(join(tmpdir(), 'jamfor-office-'));
  try {
    await writeFile(join(folder, 'bok.xlsx'), workbook);
    // The tabs' names become file names: their Swedish letters need a locale that has them.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run(
      program,
      [profile, '--headless', '--convert-to', allTabsAsCsv, '--outdir', folder, join(folder, 'bok.xlsx')],
      { env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    );
    const files = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
    const tabs = await Promise.all(
      files.map(async (name) => {
        const { records, faults } = parseCsv(await readFile(join(folder, name)));
        if (faults.length > 0) throw new Error(`${name}: ${faults[0]?.kind}`);
        return [name.slice('bok-'.length, -'.csv'.length), records.map((record) => record.fields)] as const;
      }),
    );
    return new Map(tabs);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
