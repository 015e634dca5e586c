// `jamfor records`: everything about a unit's answers as a folder, with and without names, and never over another.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStores, type OpenDatabase, openDatabase } from '../../../src/adapters/database/index.ts';
import { makeTestFolder, runCommand } from '../../support/runCommand.ts';
import { copyTestDatabase } from '../../support/testDatabase.ts';

const folder = makeTestFolder();
const env = { JAMFOR_DATA: folder, JAMFOR_CLOCK: '2018-06-01T09:00:00Z' };
const run = (...args: readonly string[]) => runCommand(['records', ...args], env);
const by = { actor: 'k1', link: undefined, at: '2018-02-05T09:00:00.000Z', definitionHash: 'd1' };

/** Every file below the folder, by its path. */
function listFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();
}

/** The text of the files that are not set in type. */
function readWords(root: string): string {
  const files = listFiles(root).filter((path) => !path.endsWith('.pdf'));
  return files.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
}

describe('jamfor records', { timeout: 60_000 }, () => {
  // Held open, so that the commands attach to it instead of starting the database each.
  let open: OpenDatabase;
  beforeAll(async () => {
    await copyTestDatabase(join(folder, 'database'));
    open = await openDatabase({ databaseUrl: undefined, dataFolder: folder, whenHeld: 'refuse' });
    const { collection, teamwork } = createStores(open.db);
    const key = { round: 2018, unit: '0114' };
    const person = { actor: 'k1', name: 'Åsa Ek', email: 'asa@example.se' };
    const named = { kind: 'contactNamed', contact: 'c1', role: 'coordinator', person: 'k1' } as const;
    await teamwork.record({ key, facts: [{ fact: named }], persons: [person] }, by);
    const comments = new Map([['L1', 'Fråga Åsa Ek.']]);
    await collection.handIn({ ...key, part: 'lss' }, new Map([['L1', 'JA']]), comments, new Set(), by);
    const draft = { target: 'answer', question: 'B1', item: '', value: '4711', knownVersion: 0 } as const;
    await collection.saveDraft({ ...key, part: 'barn' }, [draft], by);
  });
  afterAll(() => open.close());

  it('writes what is handed in, with a manifest that fits every file, and no draft', async () => {
    const out = join(folder, 'handlingar');
    const done = await run('2018', '--unit', '0114', '--out', out);
    expect(done).toMatchObject({ status: 0, errors: '' });
    const files = listFiles(out);
    expect(done.output).toBe(`${files.length} filer skrivna till ${out}`);
    expect(files.filter((path) => path.endsWith('.pdf')).length).toBeGreaterThan(0);
    for (const path of files.filter((name) => name.endsWith('.pdf'))) {
      expect(readFileSync(join(out, path)).subarray(0, 5).toString()).toBe('%PDF-');
    }
    const words = readWords(out);
    expect(words).toContain('Åsa Ek');
    expect(words).toContain('asa@example.se');
    expect(words).not.toContain('4711');
    // Each file but the manifest itself stands in it with its checksum.
    const missing = files.filter(
      (path) =>
        !words.includes(
          createHash('sha256')
            .update(readFileSync(join(out, path)))
            .digest('hex'),
        ),
    );
    expect(missing).toHaveLength(1);
  });

  it('leaves names and addresses out when asked, in the texts too', async () => {
    const out = join(folder, 'utan');
    expect((await run('2018', '--unit', '0114', '--out', out, '--without-contacts')).status).toBe(0);
    const words = readWords(out);
    expect(words).not.toMatch(/Åsa Ek|asa@example\.se/u);
    expect(words).toContain('Person 1');
  });

  it('never writes over records that are there, and refuses what it does not know before it writes', async () => {
    const there = await run('2018', '--unit', '0114', '--out', join(folder, 'handlingar'));
    expect(there.status).toBe(2);
    expect(there.errors).toContain('ligger redan handlingar. Ange en ny mapp.');
    const out = join(folder, 'inga');
    const unknown = await run('2018', '--unit', '9999', '--out', out);
    expect(unknown).toMatchObject({ status: 2, errors: expect.stringContaining('9999') });
    expect((await run('2099', '--unit', '0114', '--out', out)).status).toBe(2);
    expect((await run('2018', '--out', out)).status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});
