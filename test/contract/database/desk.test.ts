import { beforeAll, expect, it } from 'vitest';
import { createDeskStore, digestSha256 } from '../../../src/adapters/database/index.ts';
import type { DeskStore, DeskUser } from '../../../src/stages/collection/index.ts';
import { describeDatabases } from '../../support/describeDatabases.ts';

const user: DeskUser = {
  actor: 'd1',
  name: 'Åsa Ek',
  email: 'Asa.Ek@exempel.se',
  roles: ['editor', 'publisher'],
  passwordHash: 'scrypt$131072$8$1$salt$hash',
  createdAt: '2018-01-10T08:00:00.000Z',
  disabledAt: undefined,
};
const other: DeskUser = { ...user, actor: 'd2', email: 'bo@exempel.se', passwordHash: undefined, roles: ['reviewer'] };
const times = { createdAt: '2018-02-01T08:00:00.000Z', expiresAt: '2018-02-01T16:00:00.000Z' };
const during = '2018-02-01T15:59:59.999Z';

describeDatabases('the desk', (database) => {
  let store: DeskStore;
  beforeAll(async () => {
    store = createDeskStore(database.open().db);
    await store.saveUser(user);
    await store.saveUser(other);
  });

  it('keeps its users, found by key or by address in any case', async () => {
    expect(await store.findUser('d1')).toEqual(user);
    expect(await store.findUserByEmail('asa.ek@EXEMPEL.se')).toEqual(user);
    expect(await store.findUserByEmail('nobody@exempel.se')).toBeUndefined();
    expect(await store.loadUsers()).toEqual([user, other]);
  });

  it('replaces a user, and gives no address to two', async () => {
    await store.saveUser({ ...other, name: 'Bo Ny', roles: ['administrator'] });
    expect(await store.findUser('d2')).toMatchObject({ name: 'Bo Ny', roles: ['administrator'] });
    await expect(store.saveUser({ ...other, email: 'ASA.EK@exempel.se' })).rejects.toMatchObject({
      code: 'EMAIL_TAKEN',
    });
    const newcomers = ['d8', 'd9'].map((actor) => store.saveUser({ ...other, actor, email: 'same@exempel.se' }));
    const results = await Promise.allSettled(newcomers);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });

  it('a session lasts until it expires, is ended, or its user is disabled', async () => {
    const session = { secretHash: digestSha256('s1'), actor: 'd1', ...times };
    await store.saveSession(session);
    expect((await store.findSessionUser(session.secretHash, during))?.actor).toBe('d1');
    expect(await store.findSessionUser(session.secretHash, times.expiresAt)).toBeUndefined();
    await store.saveUser({ ...user, disabledAt: '2018-02-01T09:00:00.000Z' });
    expect(await store.findSessionUser(session.secretHash, during)).toBeUndefined();
    await store.saveUser(user);
    await store.deleteSession(session.secretHash);
    expect(await store.findSessionUser(session.secretHash, during)).toBeUndefined();
  });

  it('a user whose time is up gets in neither by session nor by one-time link', async () => {
    const expiresAt = '2018-02-01T12:00:00.000Z';
    await store.saveUser({ ...user, expiresAt });
    expect((await store.findUser('d1'))?.expiresAt).toBe(expiresAt);
    const session = { secretHash: digestSha256('s2'), actor: 'd1', ...times };
    await store.saveSession(session);
    expect((await store.findSessionUser(session.secretHash, '2018-02-01T11:59:59.999Z'))?.actor).toBe('d1');
    expect(await store.findSessionUser(session.secretHash, expiresAt)).toBeUndefined();
    await store.saveSignInLink({ ...session, secretHash: digestSha256('l0') });
    expect(await store.takeSignInLink(digestSha256('l0'), expiresAt)).toBeUndefined();
    await store.saveUser(user);
  });

  it('a one-time link lets one in once, also when it is opened many times at once', async () => {
    const link = { secretHash: digestSha256('l1'), actor: 'd1', ...times };
    await store.saveSignInLink(link);
    const users = await Promise.all([1, 2, 3, 4].map(() => store.takeSignInLink(link.secretHash, during)));
    expect(users.filter((one) => one?.actor === 'd1')).toHaveLength(1);
    expect(await store.takeSignInLink(link.secretHash, during)).toBeUndefined();
  });

  it('an expired one-time link lets nobody in', async () => {
    const link = { secretHash: digestSha256('l2'), actor: 'd1', ...times };
    await store.saveSignInLink(link);
    expect(await store.takeSignInLink(link.secretHash, times.expiresAt)).toBeUndefined();
  });

  it('keeps a log that only grows, newest first', async () => {
    await store.appendLog({ at: times.createdAt, actor: 'd1', action: 'signedIn', details: {} });
    await store.appendLog({ at: during, actor: 'd1', action: 'published', details: { round: 2018, area: 'lss' } });
    expect(await store.loadLog(10)).toMatchObject([
      { at: during, actor: 'd1', action: 'published', details: { round: 2018, area: 'lss' } },
      { at: times.createdAt, actor: 'd1', action: 'signedIn', details: {} },
    ]);
    expect(await store.loadLog(1)).toHaveLength(1);
    await expect(database.open().db.deleteFrom('desk_log').execute()).rejects.toThrow(/permanent/);
  });
});
