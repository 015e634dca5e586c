import { beforeAll, expect, it } from 'vitest';
import { createCollectionStore, digestSha256 } from '../../../src/adapters/database/index.ts';
import type { CollectionStore, PersonalLink } from '../../../src/stages/collection/index.ts';
import { describeDatabases } from '../../support/describeDatabases.ts';

const link: PersonalLink = {
  id: 'l1',
  round: 2018,
  unit: '0180-bromma',
  part: 'lss',
  questions: [],
  role: 'expert',
  actor: 'k7',
  createdAt: '2018-01-24T08:00:00.000Z',
  expiresAt: '2018-04-13T00:00:00.000Z',
  revokedAt: undefined,
};

describeDatabases('personal links', (database) => {
  let store: CollectionStore;
  beforeAll(async () => {
    store = createCollectionStore(database.open().db);
    await store.saveLink(link, digestSha256('secret'));
  });

  it('is found by the hash of its secret, whole', async () => {
    expect(await store.findLink(digestSha256('secret'))).toEqual(link);
    expect(await store.findLink(digestSha256('Secret'))).toBeUndefined();
    expect(await store.findLink('secret')).toBeUndefined();
  });

  it('may open all parts of the unit', async () => {
    const whole: PersonalLink = { ...link, id: 'l2', part: undefined, role: 'coordinator' };
    await store.saveLink(whole, digestSha256('whole'));
    expect(await store.findLink(digestSha256('whole'))).toEqual(whole);
  });

  it('is revoked once: the first time stands', async () => {
    await store.saveLink({ ...link, id: 'l3' }, digestSha256('third'));
    await store.revokeLink('l3', '2018-02-01T00:00:00.000Z');
    await store.revokeLink('l3', '2018-03-01T00:00:00.000Z');
    await store.revokeLink('no such link', '2018-03-01T00:00:00.000Z');
    expect((await store.findLink(digestSha256('third')))?.revokedAt).toBe('2018-02-01T00:00:00.000Z');
    expect((await store.findLink(digestSha256('secret')))?.revokedAt).toBeUndefined();
  });

  it('a secret in clear is not accepted in the place of its hash', async () => {
    await expect(store.saveLink({ ...link, id: 'l4' }, 'secret')).rejects.toThrow();
  });

  it('an event names the link it came through', async () => {
    const key = { round: 2018, unit: link.unit, part: 'lss' };
    const by = { actor: link.actor, link: link.id, at: '2018-02-05T09:00:00.000Z', definitionHash: 'd1' };
    await store.handIn(key, new Map([['L1', 'JA']]), new Map(), new Set(), by);
    expect((await store.loadEvents(key))[0]?.link).toBe('l1');
    expect(await store.checkChains(2018)).toEqual([]);
  });
});
