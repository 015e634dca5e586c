import { beforeAll, expect, it } from 'vitest';
import { createStores, digestSha256 } from '../../../src/adapters/database/index.ts';
import type { PersonalLink } from '../../../src/stages/collection/index.ts';
import { describeDatabases } from '../../support/describeDatabases.ts';

const at = '2018-02-05T09:00:00.000Z';
const later = '2018-06-01T00:00:00.000Z';
const email = 'Asa@Example.se';
const unit = { round: 2018, unit: '0114' };
const key = { ...unit, part: 'lss' };
const other = { actor: 'boss', link: undefined, at, definitionHash: 'd1' };
const link: PersonalLink = {
  ...key,
  id: 'l1',
  questions: [],
  role: 'expert',
  actor: 'k1',
  createdAt: at,
  expiresAt: '2018-12-31T00:00:00.000Z',
  revokedAt: undefined,
};

describeDatabases('one person’s data', (database) => {
  let stores: ReturnType<typeof createStores>;
  beforeAll(async () => {
    stores = createStores(database.open().db);
    const { collection, teamwork, desk } = stores;
    const person = { name: 'Åsa Ek', email };
    const delegated = {
      kind: 'delegated',
      delegation: 'd1',
      part: 'lss',
      questions: [],
      person: 'k1',
      link: 'l1',
      due: '',
    } as const;
    const mail = {
      ...unit,
      id: 'm1',
      kind: 'delegation',
      occasion: 'd|1',
      to: 'k1',
      reason: 'r',
      subject: 'Till Åsa',
      text: 'Hej Åsa {{link:l1}}',
      links: ['l1'],
      attachments: [],
      createdAt: at,
      sendAfter: at,
    } as const;
    await teamwork.record(
      {
        key: unit,
        facts: [{ fact: delegated, texts: { message: 'Hej Åsa, tar du LSS?' } }],
        persons: [
          { actor: 'k1', ...person },
          { actor: 'boss', name: 'Bo', email: 'bo@example.se' },
        ],
        links: [link],
        mails: [mail],
      },
      other,
    );
    await teamwork.setLinkSecrets(new Map([['l1', digestSha256('secret')]]));
    const by = { ...other, actor: 'k1', link: 'l1' };
    const change = { target: 'answer', question: 'L1', item: '', value: 'JA', knownVersion: 0 } as const;
    await collection.saveDraft(key, [change, { ...change, target: 'comment', value: 'egna ord' }], by);
    await collection.handIn(key, new Map([['L1', 'JA']]), new Map([['L1', 'egna ord']]), new Set(), by);
    await teamwork.record(
      { key: unit, facts: [{ fact: { kind: 'delegationDone', delegation: 'd1' }, texts: { message: 'Klart! /Åsa' } }] },
      by,
    );
    const declined = { kind: 'declined', part: 'barn', decline: 'declined' } as const;
    await teamwork.record({ key: unit, facts: [{ fact: declined, texts: { reason: 'Ingen tid' } }] }, by);
    const access = { at, link: 'l1', action: 'opened', part: '', address: '192.0.2.1', by: 'browser' } as const;
    await teamwork.saveAccesses([access]);
    // The same address has been used at the desk, under a key of its own.
    await desk.saveUser({
      actor: 'u1',
      ...person,
      email: email.toLowerCase(),
      roles: ['editor'],
      passwordHash: 'x',
      createdAt: at,
      disabledAt: undefined,
    });
    await desk.saveSession({
      secretHash: digestSha256('s'),
      actor: 'u1',
      createdAt: at,
      expiresAt: '2030-01-01T00:00:00.000Z',
    });
    await desk.appendLog({ at, actor: 'u1', action: 'signedIn', details: {} });
  });

  it('is handed out whole, whatever case the address is written in', async () => {
    const data = await stores.persons.findPersonData('ASA@EXAMPLE.SE');
    expect(data?.persons.map(({ actor, name }) => [actor, name])).toEqual([
      ['k1', 'Åsa Ek'],
      ['u1', 'Åsa Ek'],
    ]);
    expect(data?.links).toEqual([link]);
    expect(data?.log.map(({ fact, texts }) => [(fact as { kind: string }).kind, texts])).toEqual([
      ['delegated', { message: 'Hej Åsa, tar du LSS?' }],
      ['delegationDone', { message: 'Klart! /Åsa' }],
      ['declined', { reason: 'Ingen tid' }],
    ]);
    expect(data?.written.map(({ target, question, value }) => [target, question, value])).toEqual([
      ['answer', 'L1', 'JA'],
      ['comment', 'L1', 'egna ord'],
    ]);
    expect(data?.responses).toMatchObject([{ part: 'lss', sequence: 1, kind: 'submitted', at }]);
    expect(data?.mails).toMatchObject([{ subject: 'Till Åsa', state: 'waiting' }]);
    expect(data?.accesses).toMatchObject([{ link: 'l1', address: '192.0.2.1' }]);
    expect(data?.deskUsers).toMatchObject([{ actor: 'u1', roles: ['editor'] }]);
    expect(data?.deskLog).toMatchObject([{ action: 'signedIn' }]);
    expect(await stores.persons.findPersonData('nobody@example.se')).toBeUndefined();
  });

  it('is erased with every chain whole; the answers stay under a key that leads to nobody', async () => {
    const { persons, collection, teamwork, desk, audit } = stores;
    expect(await persons.erasePersonData('nobody@example.se', later)).toBeUndefined();
    const erased = await persons.erasePersonData(email, later);
    expect(erased).toEqual({ persons: 2, links: 1, mails: 1, messages: 2, accesses: 1, deskUsers: 1 });
    expect(await persons.findPersonData(email)).toBeUndefined();
    expect(await collection.findLink(digestSha256('secret'))).toBeUndefined();
    expect(await teamwork.findMail('m1')).toMatchObject({ subject: '', text: '', state: 'stopped' });
    expect(await desk.findSessionUser(digestSha256('s'), later)).toBeUndefined();
    expect((await desk.loadLog(1))[0]).toMatchObject({ action: 'personErased', details: erased });
    expect((await collection.findHandedIn(key))?.answers).toEqual(new Map([['L1', 'JA']]));
    const entries = await teamwork.loadUnitEntries(unit);
    expect(entries.map(({ actor, texts }) => [actor, texts])).toEqual([
      ['boss', {}],
      ['k1', {}],
      ['k1', { reason: 'Ingen tid' }],
    ]);
    expect((await teamwork.findPersons(['boss'])).size).toBe(1);
    expect((await audit.auditRound(2018)).faults).toEqual([]);
    const { rows } = await database
      .open()
      .db.selectFrom('person')
      .selectAll()
      .execute()
      .then((all) => ({ rows: all }));
    expect(JSON.stringify(rows)).not.toMatch(/Åsa|asa@/iu);
  });
});
