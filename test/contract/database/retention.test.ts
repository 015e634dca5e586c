import { beforeAll, expect, it } from 'vitest';
import { createStores, digestSha256 } from '../../../src/adapters/database/index.ts';
import {
  eraseMailFiles,
  type MailFiles,
  type PersonalLink,
  runRetention,
} from '../../../src/stages/collection/index.ts';
import type { DefinitionSet, RetentionClass } from '../../../src/stages/definition/index.ts';
import { retentionClasses } from '../../../src/stages/definition/index.ts';
import { takeReleaseStep } from '../../../src/stages/publication/index.ts';
import { describeDatabases } from '../../support/describeDatabases.ts';
import { loadRealRound } from '../../support/loadRealRound.ts';

const at = '2018-02-05T09:00:00.000Z';
const by = { actor: 'p1', link: undefined, at, definitionHash: 'd1' };
const years = '2030-01-01T00:00:00.000Z';
const { set } = loadRealRound(2018);

/** The bundled definitions with a decision for every class of documents in `decided`. */
function decide(decided: readonly RetentionClass[]): DefinitionSet {
  const retention = set.retention.map((rule) =>
    decided.includes(rule.retentionClass) ? { ...rule, decision: 'dnr 1/2018' } : rule,
  );
  return { ...set, retention };
}

function buildLink(id: string, round: number, actor: string): PersonalLink {
  return {
    id,
    round,
    unit: '0114',
    part: undefined,
    questions: [],
    role: 'coordinator',
    actor,
    createdAt: at,
    expiresAt: '2018-12-31T00:00:00.000Z',
    revokedAt: undefined,
  };
}

describeDatabases('rules of retention', (database) => {
  let stores: ReturnType<typeof createStores>;
  let lying: string[] = [];
  const mailFiles: MailFiles = {
    list: async () => lying.map((mail) => ({ mail, writtenAt: at })),
    remove: async (mail) => {
      lying = lying.filter((other) => other !== mail);
    },
    listUnread: async () => [],
    removeUnread: async () => {},
  };
  beforeAll(async () => {
    stores = createStores(database.open().db);
    const { collection, teamwork, desk, releaseStore } = stores;
    const key = { round: 2018, unit: '0114', part: 'lss' };
    for (const [actor, round] of [
      ['p1', 2018],
      ['p2', 2018],
      ['p2', 2026],
      ['u1', 2018],
    ] as const) {
      await collection.saveLink(buildLink(`${actor}-${round}`, round, actor), digestSha256(`${actor}${round}`));
      await collection.savePerson({ actor, name: actor, email: `${actor}@example.se` });
    }
    await desk.saveUser({
      actor: 'u1',
      name: 'u1',
      email: 'u1@example.se',
      roles: [],
      passwordHash: undefined,
      createdAt: at,
      disabledAt: undefined,
    });
    await desk.saveSession({ secretHash: digestSha256('s'), actor: 'u1', createdAt: at, expiresAt: at });
    await desk.saveSession({ secretHash: digestSha256('t'), actor: 'u1', createdAt: at, expiresAt: years });
    const change = { target: 'answer', question: 'L1', item: '', value: 'JA', knownVersion: 0 } as const;
    await collection.saveDraft({ ...key, part: 'barn' }, [change], by);
    await collection.handIn(key, new Map([['L1', 'ord']]), new Map([['L1', 'fler ord']]), new Set(['L1']), by);
    const mail = {
      id: 'm1',
      round: 2018,
      unit: '0114',
      kind: 'delegation',
      occasion: 'd|1',
      to: 'p1',
      reason: 'r',
      subject: 'Hej',
      text: 'Hej Åsa',
      links: [],
      attachments: [],
      createdAt: at,
      sendAfter: at,
    } as const;
    const asked = { kind: 'officeAsked', question: 'q', part: 'lss', cells: [] } as const;
    await teamwork.record(
      { key: { round: 2018, unit: '0114' }, facts: [{ fact: asked, texts: { question: 'Åsa?' } }], mails: [mail] },
      by,
    );
    const draft = await releaseStore.addDraft({
      round: 2018,
      area: 'lss',
      definitionHash: 'd1',
      createdBy: 'u1',
      createdAt: at,
    });
    const content = { contentHash: digestSha256('content'), definitionHash: 'd1' };
    const checked = takeReleaseStep(draft, { kind: 'check', by: 'u1', at, ...content });
    await releaseStore.saveStep(draft, 'draft', checked);
    const reason = 'Anna i Åmål har ringt.';
    await releaseStore.saveStep(draft, 'checked', takeReleaseStep(checked, { kind: 'return', by: 'u1', at, reason }));
    const access = { at, link: 'p1-2018', action: 'opened', part: '', address: '192.0.2.1', by: 'browser' } as const;
    await teamwork.saveAccesses([access, { ...access, at: '2018-03-01T00:00:00.000Z' }]);
  });
  const run = (decided: readonly RetentionClass[], now: string) =>
    runRetention({ ...stores, mailFiles, definitions: decide(decided) }, now);
  const allClasses = Object.keys(retentionClasses) as RetentionClass[];

  it('erases technical data by their days, and keeps every document while the decision is open', async () => {
    const now = '2018-03-08T00:00:00.000Z';
    expect(await run([], now)).toEqual([
      { retentionClass: 'linkAddresses', round: undefined, rows: 1 },
      { retentionClass: 'signIns', round: undefined, rows: 1 },
    ]);
    const accesses = await stores.teamwork.loadAccesses(2018, '0114', 9);
    expect(accesses.map((access) => access.address)).toEqual(['192.0.2.1', undefined]);
    expect((await stores.desk.findSessionUser(digestSha256('t'), now))?.actor).toBe('u1');
    expect(await run([], now)).toEqual([]);
    expect(await run([], years)).toEqual([
      { retentionClass: 'linkAddresses', round: undefined, rows: 1 },
      { retentionClass: 'linkAccesses', round: undefined, rows: 2 },
    ]);
    expect((await stores.collection.loadDraft({ round: 2018, unit: '0114', part: 'barn' })).cells.size).toBe(1);
    expect(
      (await stores.desk.loadLog(9)).map(({ actor, action, details }) => [actor, action, details.retentionClass]),
    ).toEqual([
      ['retention', 'erased', 'linkAccesses'],
      ['retention', 'erased', 'linkAddresses'],
      ['retention', 'erased', 'signIns'],
      ['retention', 'erased', 'linkAddresses'],
    ]);
  });

  it('erases documents of a round once a decision is written and its day has come, and logs it; every chain stays whole', async () => {
    expect(await run(allClasses, '2018-05-01T00:00:00.000Z')).toEqual([]);
    const erased = await run(allClasses, years);
    expect(erased).toEqual(
      expect.arrayContaining([
        { retentionClass: 'drafts', round: 2018, rows: 2 },
        { retentionClass: 'mailTexts', round: 2018, rows: 1 },
        { retentionClass: 'contacts', round: 2018, rows: 1 },
        { retentionClass: 'logTexts', round: 2018, rows: 1 },
        { retentionClass: 'answerTexts', round: 2018, rows: 2 },
        { retentionClass: 'returnReasons', round: 2018, rows: 1 },
      ]),
    );
    const { collection, teamwork, audit } = stores;
    // p2 is named by a round that is kept too, u1 is a user of the desk.
    expect([...(await teamwork.findPersons(['p1', 'p2', 'u1'])).keys()].toSorted()).toEqual(['p2', 'u1']);
    expect(await teamwork.findMail('m1')).toMatchObject({ to: 'p1', subject: '', text: '', occasion: 'd|1' });
    expect((await collection.findHandedIn({ round: 2018, unit: '0114', part: 'lss' }))?.answers.get('L1')).toMatch(
      /^sha256:/,
    );
    expect((await collection.loadDraft({ round: 2018, unit: '0114', part: 'barn' })).cells.size).toBe(0);
    const log = await teamwork.loadUnitEntries({ round: 2018, unit: '' });
    expect(log.map(({ fact }) => fact.kind === 'erased' && fact.retentionClass)).toEqual([
      'drafts',
      'mailTexts',
      'contacts',
      'logTexts',
      'answerTexts',
      'returnReasons',
    ]);
    expect((await stores.releaseStore.loadReleases()).map(({ returned }) => returned)).toEqual([
      { by: 'u1', at, reason: '' },
    ]);
    for (const round of await audit.loadRounds()) expect((await audit.auditRound(round)).faults).toEqual([]);
    expect(await run(allClasses, years)).toEqual([]);
  });

  it('erases the file of a mail its days after it was sent, never while it is on its way', async () => {
    const { teamwork, collection, persons } = stores;
    await collection.savePerson({ actor: 'p3', name: 'p3', email: 'p3@example.se' });
    const build = (id: string, to = 'u1') =>
      ({
        ...{
          id,
          round: 2018,
          unit: '0114',
          kind: 'reminder' as const,
          occasion: `r|${id}`,
          to,
          reason: 'r',
          subject: 'Hej',
        },
        ...{ text: 'Hej', links: [], attachments: [], createdAt: at, sendAfter: at },
      }) as const;
    const mails = [build('sent'), build('late'), build('onItsWay'), build('p3s', 'p3')];
    await teamwork.record({ key: { round: 2018, unit: '0114' }, facts: [], mails }, by);
    for (let claimed = await teamwork.claimMail(at); claimed !== undefined; ) claimed = await teamwork.claimMail(at);
    for (const id of ['sent', 'p3s']) await teamwork.finishMail(id, { state: 'sent', at });
    await teamwork.finishMail('late', { state: 'sent', at: '2018-03-01T00:00:00.000Z' });
    lying = ['sent', 'late', 'onItsWay', 'p3s', 'ofAnotherDatabase'];
    await persons.erasePersonData('p3@example.se', at);
    // Nobody's days have passed: only the erased person's file goes.
    expect(await eraseMailFiles({ ...stores, mailFiles }, '')).toBe(1);
    expect(lying).toEqual(['sent', 'late', 'onItsWay', 'ofAnotherDatabase']);
    const erased = await run([], '2018-03-08T00:00:00.000Z');
    expect(erased).toContainEqual({ retentionClass: 'mailFiles', round: undefined, rows: 2 });
    expect(lying).toEqual(['late', 'onItsWay']);
    expect(await run([], years)).toContainEqual({ retentionClass: 'mailFiles', round: undefined, rows: 1 });
    expect(lying).toEqual(['onItsWay']);
    expect((await teamwork.findMail('sent'))?.text).toBe('Hej');
  });
});
