import { beforeAll, expect, it } from 'vitest';
import { createDeskStore, digestSha256 } from '../../../src/adapters/database/index.ts';
import type { DeskStore, DeskUser } from '../../../src/stages/collection/index.ts';
import { describeDatabases } from '../../support/describeDatabases.ts';

const user: DeskUser = {
  actor: 'a1',
  name: 'Åsa Ek',
  email: 'asa@exempel.se',
  roles: ['editor'],
  passwordHash: undefined,
  createdAt: '2024-01-10T08:00:00.000Z',
  disabledAt: undefined,
  expiresAt: '2024-12-31T22:00:00.000Z',
  subject: 'https://id.exempel.se|42',
  approvedBy: 'a2',
  approvedAt: '2024-01-10T08:00:00.000Z',
};
const session = { actor: 'a1', createdAt: '2024-02-01T08:00:00.000Z', expiresAt: '2024-02-01T09:00:00.000Z' };

describeDatabases('accounts of the desk', (database) => {
  let store: DeskStore;
  beforeAll(async () => {
    store = createDeskStore(database.open().db);
    await store.saveUser({ ...user, actor: 'a2', email: 'bo@exempel.se', subject: undefined });
    await store.saveUser(user);
  });

  it('are found by who they are at the identity provider, and no two are the same there', async () => {
    expect(await store.findUserBySubject('https://id.exempel.se|42')).toEqual(user);
    expect(await store.findUserBySubject('https://id.exempel.se|43')).toBeUndefined();
    await expect(store.saveUser({ ...user, actor: 'a3', email: 'c@exempel.se' })).rejects.toThrow();
  });

  it('have sessions that go on while they are used, but never past their longest time', async () => {
    const secretHash = digestSha256('long');
    const find = async (now: string) => (await store.findSessionUser(secretHash, now))?.actor;
    await store.saveSession({ ...session, secretHash });
    await store.extendSession(secretHash, '2024-02-01T09:30:00.000Z', 10);
    expect(await find('2024-02-01T09:29:59.999Z')).toBe('a1');
    expect(await find('2024-02-01T09:30:00.000Z')).toBeUndefined();
    await store.extendSession(secretHash, '2024-02-01T09:30:40.000Z', 10);
    expect(await find('2024-02-01T09:30:20.000Z')).toBeUndefined();
    // Never back, and never past ten hours after it began.
    await store.extendSession(secretHash, '2024-02-01T08:10:00.000Z', 10);
    expect(await find('2024-02-01T09:29:59.999Z')).toBe('a1');
    await store.extendSession(secretHash, '2024-02-01T18:40:00.000Z', 10);
    expect(await find('2024-02-01T17:59:59.999Z')).toBe('a1');
    expect(await find('2024-02-01T18:00:00.000Z')).toBeUndefined();
  });

  it('can be signed out everywhere but here', async () => {
    const [here, there, link] = ['here', 'there', 'link'].map(digestSha256);
    if (here === undefined || there === undefined || link === undefined) throw new Error('three digests');
    await store.saveSession({ ...session, secretHash: here });
    await store.saveSession({ ...session, secretHash: there });
    await store.saveSignInLink({ ...session, secretHash: link });
    await store.endSessions('a1', here);
    expect((await store.findSessionUser(here, session.createdAt))?.actor).toBe('a1');
    expect(await store.findSessionUser(there, session.createdAt)).toBeUndefined();
    expect(await store.takeSignInLink(link, session.createdAt)).toBeUndefined();
  });

  it('leave a log that can be asked by person, deed, round and unit, page by page', async () => {
    const log = (at: string, actor: string, action: string, details: Record<string, string | number>) =>
      store.appendLog({ at, actor, action, details });
    await log('2024-02-01T08:00:00.000Z', 'a1', 'signedIn', {});
    await log('2024-02-02T08:00:00.000Z', 'a1', 'signedIn', {});
    await log('2024-02-02T09:00:00.000Z', 'a2', 'linkCreated', { round: 2024, unit: '0114' });
    await log('2024-02-02T10:00:00.000Z', 'a1', 'linkCreated', { round: 2018, unit: '0586' });
    const ask = async (filter: Parameters<DeskStore['loadLog']>[1]) =>
      (await store.loadLog(10, filter)).map(({ at }) => at.slice(5, 13));
    expect(await ask({})).toEqual(['02-02T10', '02-02T09', '02-02T08', '02-01T08']);
    expect(await ask({ actor: 'a1', action: 'signedIn' })).toEqual(['02-02T08', '02-01T08']);
    expect(await ask({ round: 2024 })).toEqual(['02-02T09']);
    expect(await ask({ unit: '0586' })).toEqual(['02-02T10']);
    // What was done in the same millisecond is not lost between two pages.
    for (const unit of ['0580', '0581', '0582']) await log('2024-02-03T10:00:00.000Z', 'a3', 'linkCreated', { unit });
    const pages: unknown[] = [];
    let before: number | undefined;
    do {
      const [entry] = await store.loadLog(1, { actor: 'a3', ...(before !== undefined && { before }) });
      before = entry?.id;
      if (entry !== undefined) pages.push(entry.details.unit);
    } while (before !== undefined);
    expect(pages).toEqual(['0582', '0581', '0580']);
    expect(await store.loadLastSignIns()).toEqual(new Map([['a1', '2024-02-02T08:00:00.000Z']]));
  });
});
