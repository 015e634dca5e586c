import { PGlite } from '@electric-sql/pglite';
import { expect, it } from 'vitest';
import { createReleaseStore, digestSha256 } from '../../../src/adapters/database/index.ts';
import { migrations } from '../../../src/adapters/database/migrations/index.ts';
import { type ReleaseRecord, takeReleaseStep } from '../../../src/stages/publication/index.ts';
import { describeDatabases } from '../../support/describeDatabases.ts';

const at = '2018-06-11T09:00:00.000Z';
const later = '2018-06-12T09:00:00.000Z';
const liveAt = '2018-06-18T06:00:00.000Z';
const contentHash = digestSha256('content');
const manifestHash = digestSha256('manifest');
const draft = { round: 2018, area: 'lss', definitionHash: 'a', createdBy: 'd1', createdAt: at };
const key = { round: 2018, area: 'lss', version: 1 };

describeDatabases('the life of releases', (database) => {
  const open = () => createReleaseStore(database.open().db);

  it('numbers releases per round and area, and has one under way at a time', async () => {
    const store = open();
    const drafts = await Promise.all([1, 2, 3].map(() => store.addDraft(draft)));
    expect(drafts.map((one) => one.version)).toEqual([1, 1, 1]);
    expect(drafts[0]).toMatchObject({ state: 'draft', contentHash: undefined, manifestHash: undefined });
    expect((await store.addDraft({ ...draft, area: 'eb' })).version).toBe(1);
  });

  it('keeps every step, and refuses one from a state that is no more', async () => {
    const store = open();
    const [, first] = await store.loadReleases();
    const checked = takeReleaseStep(first as ReleaseRecord, {
      ...{ kind: 'check', by: 'd1', at, contentHash, definitionHash: 'b' },
    });
    await store.saveStep(key, 'draft', checked);
    await expect(store.saveStep(key, 'draft', checked)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    const returned = takeReleaseStep(checked, { kind: 'return', by: 'd2', at: later, reason: 'Fel rubrik.' });
    await store.saveStep(key, 'checked', returned);
    expect((await store.loadReleases())[1]).toEqual(
      expect.objectContaining({ state: 'draft', returned: { by: 'd2', at: later, reason: 'Fel rubrik.' } }),
    );
    await store.saveStep(key, 'draft', checked);
    // Under way all the same: nobody can begin another version.
    expect(await store.addDraft(draft)).toMatchObject({ version: 1, state: 'checked' });
    const approved = takeReleaseStep(checked, {
      ...{ kind: 'approve', by: 'd2', at: later, contentHash, liveAt, manifestHash },
    });
    await store.saveStep(key, 'checked', approved);
    await store.saveStep(key, 'approved', takeReleaseStep(approved, { kind: 'goLive', at: liveAt, manifestHash }));
    const stored = (await store.loadReleases())[1];
    expect(stored).toEqual({ ...approved, state: 'live', returned: undefined });
    expect((await store.addDraft(draft)).version).toBe(2);
  });

  it('the database itself refuses an approval by whoever did the check', async () => {
    const store = open();
    const second = await store.addDraft(draft);
    const checked = takeReleaseStep(second, {
      ...{ kind: 'check', by: 'd3', at, contentHash, definitionHash: 'b' },
    });
    await store.saveStep(second, 'draft', checked);
    const own = { ...checked, state: 'approved', approvedAt: later, liveAt, manifestHash } as const;
    await expect(store.saveStep(second, 'checked', { ...own, approvedBy: 'd3' })).rejects.toThrow(/second_person/);
    await expect(store.saveStep(second, 'checked', { ...own, approvedBy: 'd1' })).rejects.toThrow(/second_person/);
    await store.saveStep(second, 'checked', { ...own, approvedBy: 'd2' });
  });
});

it('releases from before the second person stay published by whoever published them, and drafts stay drafts', async () => {
  const database = await PGlite.create();
  const isOlder = ({ name }: { readonly name: string }) => name < '0005';
  for (const migration of migrations.filter(isOlder)) await database.exec(migration.sql);
  await database.exec(`insert into actor (key) values ('d1'), ('d2');
    insert into release_record values
      (2018, 'lss', 1, 'published', 'a', 'd1', '${at}', 'd1', '${later}', '${manifestHash}'),
      (2018, 'lss', 2, 'draft', 'a', 'd1', '${at}', null, null, null);`);
  for (const migration of migrations.filter((one) => !isOlder(one))) await database.exec(migration.sql);
  const { rows } = await database.query(
    'select version, state, approved_by, approved_at = live_at as at_once, manifest_hash from release_record order by version',
  );
  expect(rows).toEqual([
    { version: 1, state: 'live', approved_by: 'd1', at_once: true, manifest_hash: manifestHash },
    { version: 2, state: 'draft', approved_by: null, at_once: null, manifest_hash: null },
  ]);
  await database.close();
});
