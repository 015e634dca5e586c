import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { getUnreadFolder, openMailFiles } from '../../../../src/adapters/mail/index.ts';
import { eraseUnreadBounces } from '../../../../src/stages/collection/retention/eraseMailFiles.ts';

it('erases messages that were put aside unread by the time that they came, and nothing else there', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jamfor-test-'));
  const folder = getUnreadFolder(dataFolder);
  const mailFiles = openMailFiles(dataFolder);
  expect(await eraseUnreadBounces(mailFiles, '2018-05-01T00:00:00.000Z')).toBe(0);
  mkdirSync(folder, { recursive: true });
  const came = {
    'old.eml': '2018-04-30T10:00:00.000Z',
    'new.eml': '2018-05-02T10:00:00.000Z',
    'note.txt': '2018-01-01',
  };
  for (const [name, time] of Object.entries(came)) {
    writeFileSync(join(folder, name), 'x');
    utimesSync(join(folder, name), new Date(time), new Date(time));
  }
  expect(await eraseUnreadBounces(mailFiles, '2018-05-01T00:00:00.000Z')).toBe(1);
  expect(Object.keys(came).filter((name) => existsSync(join(folder, name)))).toEqual(['new.eml', 'note.txt']);
  rmSync(dataFolder, { recursive: true });
});
