// Opens a document in LibreOffice, a program that is not ours, and saves it again.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const programs = ['/usr/bin/soffice', '/usr/bin/libreoffice'];

/**
 * The documents, or slides, as LibreOffice saves them, in their order. Throws Error when the program is missing or opens one of
 * them not.
 */
export async function saveWithOffice(
  documents: readonly Uint8Array[],
  format: 'docx' | 'pdf',
  ending: 'docx' | 'pptx' = 'docx',
): Promise<readonly Uint8Array[]> {
  const program = programs.find((path) => existsSync(path));
  if (program === undefined) throw new Error('LibreOffice is missing: install the package libreoffice-writer');
  const folder = await mkdtemp(join(tmpdir(), 'jamfor-office-'));
  try {
    await mkdir(join(folder, 'out'));
    const paths = documents.map((_, index) => join(folder, `${index}.${ending}`));
    await Promise.all(documents.map((bytes, index) => writeFile(paths[index] ?? '', bytes)));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run(program, [profile, '--headless', '--convert-to', format, '--outdir', join(folder, 'out'), ...paths], {
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    return await Promise.all(documents.map((_, index) => readFile(join(folder, 'out', `${index}.${format}`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
