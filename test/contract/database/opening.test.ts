import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../src/adapters/database/index.ts';
import { migrations } from '../../../src/adapters/database/migrations/index.ts';
import { describeDatabases } from '../../support/describeDatabases.ts';
import { startPostgres } from '../../support/startPostgres.ts';

describeDatabases('an open database', (database) => {
  it('answers when it is asked whether it is ready', async () => {
    expect(await database.open().isReady()).toBe(true);
  });

  it('is migrated once, also when several open it at once', async () => {
    const others = await Promise.all([1, 2, 3].map(() => openDatabase(database.settings())));
    for (const other of others) await other.close();
    const { db } = database.open();
    const stored = await db.selectFrom('schema_migration').select('name').orderBy('name').execute();
    expect(stored).toEqual(migrations.map(({ name }) => ({ name })));
  });

  it('refuses to open what a newer version has made, and says so', async () => {
    const { db } = database.open();
    await db.insertInto('schema_migration').values({ name: '9999-future' }).execute();
    await expect(openDatabase(database.settings())).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      message: expect.stringContaining('9999-future'),
    });
    await db.deleteFrom('schema_migration').where('name', '=', '9999-future').execute();
  });

  it('counts in numbers, and sorts codes by bytes', async () => {
    const { db } = database.open();
    const counted = await sql<{ count: unknown }>`select count(*) from schema_migration`.execute(db);
    expect(counted.rows[0]?.count).toBe(migrations.length);
    const keys = ['ö', 'Z', 'a', 'A', '0180-bromma', '0180'];
    for (const key of keys) await db.insertInto('actor').values({ key }).execute();
    const sorted = await db.selectFrom('actor').select('key').orderBy('key').execute();
    expect(sorted.map((row) => row.key)).toEqual(['0180', '0180-bromma', 'A', 'Z', 'a', 'ö']);
  });

  it('does not mix up what many ask at once', async () => {
    const { db } = database.open();
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const { rows } =
          index % 2 === 0
            ? await sql<{ value: number }>`select ${index}::integer as value`.execute(db)
            : await sql<{ value: number }>`select ${index}::integer as value, ${'x'}::text as other`.execute(db);
        return rows[0]?.value;
      }),
    );
    expect(answers).toEqual(Array.from({ length: 200 }, (_, index) => index));
  });

  it('a transaction that fails leaves nothing, and others go on', async () => {
    const { db } = database.open();
    const failing = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('actor').values({ key: 'half' }).execute();
      throw new Error('stop');
    });
    const others = Promise.all(Array.from({ length: 20 }, () => sql`select 1`.execute(db)));
    await expect(failing).rejects.toThrow('stop');
    await others;
    expect(await db.selectFrom('actor').selectAll().where('key', '=', 'half').execute()).toEqual([]);
  });
});

it('a server that is not there is one sentence without the password', async () => {
  const opening = openDatabase({
    databaseUrl: 'postgres://jamfor:hemligt@127.0.0.1:1/jamfor',
    dataFolder: '',
    whenHeld: 'refuse',
  });
  await expect(opening).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    message: expect.stringMatching(/^Databasen 127\.0\.0\.1:1\/jamfor svarar inte: (?!.*hemligt)/),
  });
});

it('says so in English where that is asked for', async () => {
  const settings = { databaseUrl: 'postgres://127.0.0.1:1/jamfor', dataFolder: '', whenHeld: 'refuse' } as const;
  await expect(openDatabase({ ...settings, language: 'en' })).rejects.toThrow(/^The database .* does not answer/);
});

it('a server that goes away makes the database not ready, and ready again when it is back', async () => {
  const server = await startPostgres();
  const open = await openDatabase({ databaseUrl: await server.createDatabase(), dataFolder: '', whenHeld: 'refuse' });
  expect(await open.isReady()).toBe(true);
  await server.crash();
  expect(await open.isReady()).toBe(false);
  await server.restart();
  expect(await open.isReady()).toBe(true);
  await open.close();
  await server.stop();
});
