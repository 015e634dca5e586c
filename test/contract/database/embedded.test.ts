import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCollectionStore, type OpenDatabase, openDatabase } from '../../../src/adapters/database/index.ts';
import { runScript } from '../../support/runScript.ts';

const holdDatabase = new URL('../../support/holdDatabase.ts', import.meta.url);
const by = { actor: 'k1', link: undefined, at: '2018-02-05T09:00:00.000Z', definitionHash: 'd1' };

const template = mkdtempSync(join(tmpdir(), 'jamfor-test-'));
let folder: string;
const opened: OpenDatabase[] = [];
const scripts: ReturnType<typeof runScript>[] = [];

beforeAll(async () => {
  const made = await openDatabase({ databaseUrl: undefined, dataFolder: template, whenHeld: 'refuse' });
  await made.close();
});
afterAll(() => rmSync(template, { recursive: true, force: true }));

/** Each test has a database of its own, copied since making one takes seconds. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jamfor-test-'));
  cpSync(template, folder, { recursive: true });
});
afterEach(async () => {
  for (const script of scripts.splice(0)) script.process.kill('SIGKILL');
  for (const one of opened.splice(0).reverse()) await one.close();
  // What a killed process leaves, as the next one to open the folder would remove it.
  if (existsSync(lockFile())) {
    const { socketFolder } = JSON.parse(readFileSync(lockFile(), 'utf8'));
    rmSync(socketFolder, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
});

async function open(whenHeld: 'attach' | 'refuse' = 'refuse', dataFolder = folder): Promise<OpenDatabase> {
  const one = await openDatabase({ databaseUrl: undefined, dataFolder, whenHeld });
  opened.push(one);
  return one;
}

async function close(one: OpenDatabase): Promise<void> {
  opened.splice(opened.indexOf(one), 1);
  await one.close();
}

/** Starts a process that holds the folder's database. */
async function hold(): Promise<ReturnType<typeof runScript>> {
  const script = runScript(holdDatabase, { JAMFOR_DATA: folder });
  scripts.push(script);
  await script.waitForLines(1);
  return script;
}

const lockFile = () => join(folder, 'database.lock');

describe('the lock of the embedded database', () => {
  it('a second process is refused, told who holds it, or attached to the first one’s socket', async () => {
    const holder = await hold();
    await expect(open('refuse')).rejects.toMatchObject({
      code: 'DATABASE_HELD',
      message: expect.stringContaining(String(holder.process.pid)),
    });
    const attached = await open('attach');
    expect(attached.mode).toBe('attached');
    const key = { round: 2018, unit: '0180', part: 'lss' };
    await createCollectionStore(attached.db).handIn(key, new Map([['L1', 'JA']]), new Map(), new Set(), by);
    await close(attached);
    holder.process.kill('SIGTERM');
    await holder.waitForEnd();
    expect(holder.lines).toEqual(['open', 'closed']);
    const own = await open();
    expect(own.mode).toBe('embedded');
    expect((await createCollectionStore(own.db).findHandedIn(key))?.answers.get('L1')).toBe('JA');
  });

  it('a second opening in the same process is attached, and several write side by side', async () => {
    const first = await open();
    const second = await open('attach');
    expect(second.mode).toBe('attached');
    const stores = [first, second].map((one) => createCollectionStore(one.db));
    await Promise.all(
      stores.flatMap((store, index) =>
        Array.from({ length: 20 }, (_, unit) =>
          store.handIn({ round: 2018, unit: `${index}-${unit}`, part: 'lss' }, new Map(), new Map(), new Set(), by),
        ),
      ),
    );
    for (const store of stores) expect(await store.loadHandedIn(2018)).toHaveLength(40);
  });

  it('an attached process waits for one that is starting still', async () => {
    const starting = runScript(holdDatabase, { JAMFOR_DATA: folder });
    scripts.push(starting);
    while (!isLocked()) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(starting.lines).toEqual([]);
    expect((await open('attach')).mode).toBe('attached');
  });

  it('of many who start at once on a dead one’s folder one gets it', async () => {
    writeLock({ pid: 2 ** 22 + 1 });
    const results = await Promise.allSettled([1, 2, 3, 4].map(() => open('refuse')));
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
  });

  it('is taken over when its holder was killed', async () => {
    const holder = await hold();
    holder.process.kill('SIGKILL');
    await holder.waitForEnd();
    const { socketFolder } = JSON.parse(readFileSync(lockFile(), 'utf8'));
    expect((await open()).mode).toBe('embedded');
    expect(existsSync(socketFolder)).toBe(false);
  });

  it('is taken over when the number of a dead process belongs to another one now', async () => {
    writeLock({ pid: process.pid, startedAt: 'another boot 1' });
    expect((await open()).mode).toBe('embedded');
  });

  it('is not taken over because it is old, as long as its holder lives', async () => {
    writeLock({ pid: process.ppid });
    await expect(open('refuse')).rejects.toMatchObject({ code: 'DATABASE_HELD' });
  });

  it('is not taken over from another machine, of which nothing can be known', async () => {
    writeLock({ pid: 1, machine: 'another-machine' });
    await expect(open('attach')).rejects.toMatchObject({
      code: 'DATABASE_HELD_ELSEWHERE',
      message: expect.stringContaining('another-machine'),
    });
  });

  it('is given back by a clean end, and when opening fails', async () => {
    await close(await open());
    expect(isLocked()).toBe(false);
    rmSync(join(folder, 'database'), { recursive: true });
    mkdirSync(join(folder, 'database'));
    writeFileSync(join(folder, 'database', 'PG_VERSION'), '3');
    await expect(open()).rejects.toMatchObject({ code: 'DATABASE_CANNOT_START' });
    expect(isLocked()).toBe(false);
  });

  function isLocked(): boolean {
    return statSync(lockFile(), { throwIfNoEntry: false }) !== undefined;
  }

  function writeLock(holder: Readonly<Record<string, unknown>>): void {
    const whole = { machine: hostname(), socketFolder: '/nowhere', id: 'x', ...holder };
    writeFileSync(lockFile(), JSON.stringify(whole));
  }
});

describe('the embedded database', () => {
  it('syncs the disk at least once for every save and every hand-in', async () => {
    const one = await open();
    const store = createCollectionStore(one.db);
    const commits = 120;
    const before = one.countSyncs();
    for (let index = 0; index < commits / 2; index += 1) {
      const key = { round: 2018, unit: String(index), part: 'lss' };
      const change = { target: 'answer', question: 'L1', item: '', value: 'JA', knownVersion: 0 } as const;
      await store.saveDraft(key, [change], by);
      await store.handIn(key, new Map([['L1', 'JA']]), new Map(), new Set(), by);
    }
    expect(one.countSyncs() - before).toBeGreaterThanOrEqual(commits);
  });

  it('opens under a folder whose path is too long for a socket, and with spaces and Swedish letters', async () => {
    const long = join(folder, 'å ö'.repeat(30), 'x'.repeat(90));
    const one = await open('refuse', long);
    expect(await one.isReady()).toBe(true);
  });

  it('keeps its socket where only this user can reach it', async () => {
    await open();
    const { socketFolder } = JSON.parse(readFileSync(lockFile(), 'utf8'));
    expect(statSync(socketFolder).mode & 0o777).toBe(0o700);
    expect(statSync(lockFile()).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'database')).mode & 0o777).toBe(0o700);
  });

  it('begins again when it was killed while it was being made', async () => {
    rmSync(join(folder, 'database'), { recursive: true });
    mkdirSync(join(folder, 'database.new', 'base'), { recursive: true });
    writeFileSync(join(folder, 'database.new', 'PG_VERSION'), '');
    expect(await (await open()).isReady()).toBe(true);
  });

  it('gives back the room of replaced rows when it is told to clean up', async () => {
    const one = await open();
    const store = createCollectionStore(one.db);
    const key = { round: 2018, unit: '0180', part: 'lss' };
    const size = async () => {
      const { rows } = await sql<{ size: number }>`select pg_relation_size('draft_cell') as size`.execute(one.db);
      return rows[0]?.size ?? 0;
    };
    const fill = async (from: number) => {
      for (let version = from; version < from + 40; version += 1) {
        const change = { target: 'comment', question: 'L1', item: '', value: `${version}`.repeat(900) } as const;
        await store.saveDraft(key, [{ ...change, knownVersion: version }], by);
      }
    };
    await fill(0);
    await one.vacuum();
    const cleaned = await size();
    await fill(40);
    await one.vacuum();
    expect(await size()).toBeLessThanOrEqual(cleaned + 8192);
  });
});
