import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { createCollectionStore, createTeamworkStore, digestSha256 } from '../../../src/adapters/database/index.ts';
import type {
  CollectionStore,
  NewMail,
  PersonalLink,
  TeamworkStore,
  UnitKey,
  Writer,
} from '../../../src/stages/collection/index.ts';
import { describeDatabases } from '../../support/describeDatabases.ts';

const by: Writer = { actor: 'k1', link: undefined, at: '2018-02-05T09:00:00.000Z', definitionHash: 'd1' };
const later: Writer = { ...by, actor: 'k2', at: '2018-02-06T09:00:00.000Z' };

let lastRound = 2200;
/** A round that no other test touches. */
function newKey(): UnitKey {
  lastRound += 1;
  return { round: lastRound, unit: '0114' };
}

function buildLink(key: UnitKey, id: string): PersonalLink {
  return {
    ...key,
    id: `${id}-${key.round}`,
    part: 'lss',
    questions: ['L1', 'L3'],
    role: 'expert',
    actor: `p-${id}`,
    createdAt: by.at,
    expiresAt: '2018-04-13T00:00:00.000Z',
    revokedAt: undefined,
  };
}

function buildMail(key: UnitKey, id: string, links: readonly string[] = []): NewMail {
  return {
    ...key,
    id: `${id}-${key.round}`,
    kind: 'delegation',
    occasion: `delegation|${id}-${key.round}`,
    to: `p-${id}`,
    reason: 'Ni har fått frågor att svara på',
    subject: 'Frågor om LSS',
    text: `Hej\n\n${links.map((link) => `{{link:${link}}}`).join('\n')}`,
    links,
    attachments: [{ kind: 'questionnaire', part: 'lss' }],
    createdAt: by.at,
    sendAfter: by.at,
  };
}

const asked = { kind: 'officeAsked', question: 'q1', part: 'lss', cells: ['L1'] } as const;
const declined = { kind: 'declined', part: 'lss', decline: 'notApplicable' } as const;
const resumed = { kind: 'resumed', part: 'lss' } as const;

describeDatabases('the units’ logs', (database) => {
  let teamwork: TeamworkStore;
  let store: CollectionStore;
  beforeAll(() => {
    teamwork = createTeamworkStore(database.open().db);
    store = createCollectionStore(database.open().db);
  });
  const run = (statement: string) => sql.raw(statement).execute(database.open().db);

  it('appends facts in order, each with the hash of the one before, and gives the texts back in words', async () => {
    const key = newKey();
    const facts = [
      { fact: asked, texts: { question: 'Stämmer det?' } },
      { fact: { kind: 'officeAnswered', question: 'q1' } },
    ] as const;
    const events = await teamwork.record({ key, facts }, by);
    await teamwork.record({ key, facts: [{ fact: { kind: 'supportEnded' } }] }, later);
    const entries = await teamwork.loadUnitEntries(key);
    expect(entries.map(({ sequence, fact, actor, at, texts }) => [sequence, fact.kind, actor, at, texts])).toEqual([
      [1, 'officeAsked', 'k1', by.at, { question: 'Stämmer det?' }],
      [2, 'officeAnswered', 'k1', by.at, {}],
      [3, 'supportEnded', 'k2', later.at, {}],
    ]);
    expect(entries[0]).toMatchObject({
      fact: asked,
      digests: { question: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    });
    expect(entries.map((entry) => entry.previousHash).slice(1)).toEqual(entries.map((entry) => entry.hash).slice(0, 2));
    expect(events.map((event) => event.hash)).toEqual(entries.map((entry) => entry.hash).slice(0, 2));
    expect(await teamwork.checkUnitChains(key.round)).toEqual([]);
  });

  it('is loaded as it stood at an instant, and for a whole round by unit and kind', async () => {
    const key = newKey();
    await teamwork.record({ key: { ...key, unit: '0180-bromma' }, facts: [{ fact: asked }] }, by);
    await teamwork.record({ key: { ...key, unit: '' }, facts: [{ fact: { kind: 'roundStarted' } }] }, by);
    await teamwork.record({ key, facts: [{ fact: asked }, { fact: resumed }] }, by);
    await teamwork.record({ key, facts: [{ fact: { kind: 'supportEnded' } }] }, later);
    expect(await teamwork.loadUnitEntries(key, by.at)).toHaveLength(2);
    expect(await teamwork.loadUnitEntries(key, '2018-02-05T08:59:59.999Z')).toEqual([]);
    const all = await teamwork.loadRoundEntries(key.round);
    expect(all.map((entry) => [entry.key.unit, entry.sequence])).toEqual([
      ['', 1],
      ['0114', 1],
      ['0114', 2],
      ['0114', 3],
      ['0180-bromma', 1],
    ]);
    const some = await teamwork.loadRoundEntries(key.round, ['officeAsked', 'roundStarted']);
    expect(some.map((entry) => entry.fact.kind)).toEqual(['roundStarted', 'officeAsked', 'officeAsked']);
    expect(await teamwork.loadRoundEntries(key.round, [])).toEqual([]);
  });

  it('many who record at once get one chain without holes', async () => {
    const key = newKey();
    const facts = [{ fact: asked, texts: { question: 'a' } }, { fact: resumed }];
    await Promise.all(
      Array.from({ length: 12 }, (_, index) => teamwork.record({ key, facts }, { ...by, actor: `k${index}` })),
    );
    const entries = await teamwork.loadUnitEntries(key);
    expect(entries.map((entry) => entry.sequence)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    // The facts of one step stand together.
    for (let step = 0; step < 12; step += 1) expect(entries[2 * step]?.actor).toBe(entries[2 * step + 1]?.actor);
    expect(await teamwork.checkUnitChains(key.round)).toEqual([]);
  });

  it('steps that name each other’s new persons at once do not wait in a ring', async () => {
    const key = newKey();
    const persons = ['x', 'y', 'z'].map((name) => ({ actor: `${name}-${key.round}`, name, email: '' }));
    const steps = persons.map((person, index) => {
      const others = [...persons.slice(index), ...persons.slice(0, index)].toReversed();
      const unit = { ...key, unit: person.name };
      return teamwork.record({ key: unit, facts: [{ fact: asked }], persons: others }, { ...by, actor: person.actor });
    });
    expect(await Promise.all(steps)).toHaveLength(3);
  });

  it('a step is stored whole: persons, links without secret, mails; a known occasion is left out with its links', async () => {
    const key = newKey();
    const link = buildLink(key, 'a');
    const step = {
      key,
      facts: [{ fact: { kind: 'supportEnded' } }] as const,
      persons: [{ actor: 'p-a', name: 'Åsa', email: 'asa@example.se' }],
      links: [link],
      mails: [buildMail(key, 'a', [link.id])],
    };
    await teamwork.record(step, by);
    expect(await teamwork.loadLinks(key)).toEqual([link]);
    expect(await teamwork.findPersons(['p-a', 'nobody'])).toEqual(new Map([['p-a', step.persons[0]]]));
    const again = { ...buildLink(key, 'b') };
    const mail = { ...buildMail(key, 'b', [again.id]), occasion: step.mails[0]?.occasion ?? '' };
    await teamwork.record({ ...step, links: [again], mails: [mail] }, later);
    expect((await teamwork.loadLinks(key)).map(({ id }) => id)).toEqual([link.id]);
    expect((await teamwork.loadMails({ round: key.round })).map(({ id }) => id)).toEqual([step.mails[0]?.id]);
    expect(await teamwork.loadUnitEntries(key)).toHaveLength(2);
    expect(await teamwork.loadOccasions(key.round)).toEqual(new Set([mail.occasion]));
  });

  it('nothing of a step is stored when one of its facts is refused', async () => {
    const key = newKey();
    await store.handIn({ ...key, part: 'lss' }, new Map([['L1', 'JA']]), new Map(), new Set(), by);
    const link = buildLink(key, 'c');
    const step = {
      key,
      facts: [{ fact: asked }, { fact: declined }],
      links: [link],
      mails: [buildMail(key, 'c', [link.id])],
    };
    await expect(teamwork.record(step, by)).rejects.toMatchObject({ code: 'ALREADY_HANDED_IN' });
    expect(await teamwork.loadUnitEntries(key)).toEqual([]);
    expect(await teamwork.loadLinks(key)).toEqual([]);
    expect(await teamwork.loadMails({ round: key.round })).toEqual([]);
    await store.reopen({ ...key, part: 'lss' }, 'Fel', by);
    await expect(teamwork.record({ key, facts: [{ fact: declined }] }, by)).rejects.toMatchObject({
      code: 'ALREADY_HANDED_IN',
    });
  });

  it('a link without a secret opens nothing; it opens with the last secret set, until it is revoked', async () => {
    const key = newKey();
    const link = buildLink(key, 'd');
    await teamwork.record({ key, facts: [], links: [link] }, by);
    expect(await store.findLink('')).toBeUndefined();
    await teamwork.setLinkSecrets(new Map([[link.id, digestSha256(`one ${key.round}`)]]));
    await teamwork.setLinkSecrets(
      new Map([
        [link.id, digestSha256(`two ${key.round}`)],
        ['no such link', digestSha256('x')],
      ]),
    );
    expect(await store.findLink(digestSha256(`one ${key.round}`))).toBeUndefined();
    expect(await store.findLink(digestSha256(`two ${key.round}`))).toEqual(link);
    await teamwork.record({ key, facts: [], revokedLinks: [link.id] }, later);
    await teamwork.record({ key, facts: [], revokedLinks: [link.id] }, { ...later, at: '2018-03-01T00:00:00.000Z' });
    expect((await teamwork.loadLinks(key)).map(({ revokedAt }) => revokedAt)).toEqual([later.at]);
  });

  it('a declined part takes no answers until it is taken up again', async () => {
    const key = newKey();
    const part = { ...key, part: 'lss' };
    const state = async () => {
      const states = (await store.loadProgress(key.round)).map((one) => one.state);
      expect(await store.findState(part)).toBe(states[0] ?? 'notStarted');
      return states;
    };
    const change = { target: 'answer', question: 'L1', item: '', value: 'JA', knownVersion: 0 } as const;
    await teamwork.record({ key, facts: [{ fact: declined, texts: { reason: 'Ingen verksamhet' } }] }, by);
    expect(await state()).toEqual(['notApplicable']);
    await expect(store.saveDraft(part, [change], by)).rejects.toMatchObject({ code: 'PART_DECLINED' });
    await expect(store.handIn(part, new Map(), new Map(), new Set(), by)).rejects.toMatchObject({
      code: 'PART_DECLINED',
    });
    await teamwork.record({ key, facts: [{ fact: resumed }] }, later);
    expect(await state()).toEqual([]);
    await store.saveDraft(part, [change], later);
    expect(await state()).toEqual(['draft']);
    await teamwork.record({ key, facts: [{ fact: { ...declined, decline: 'declined' } }] }, later);
    expect(await state()).toEqual(['declined']);
    await teamwork.record({ key, facts: [{ fact: resumed }, { fact: resumed }] }, later);
    expect(await state()).toEqual(['draft']);
    expect((await store.loadDraft(part)).cells.size).toBe(1);
  });

  it('erased texts are gone and the chain holds; facts can be neither changed, removed nor emptied', async () => {
    const key = newKey();
    await teamwork.record({ key, facts: [{ fact: asked, texts: { question: 'Ring Åsa' } }] }, by);
    await teamwork.eraseUnitTexts(key);
    expect((await teamwork.loadUnitEntries(key))[0]).toMatchObject({
      texts: {},
      digests: { question: expect.anything() },
    });
    expect(await teamwork.checkUnitChains(key.round)).toEqual([]);
    for (const statement of [
      'update unit_event set actor = actor',
      'delete from unit_event',
      'truncate unit_event cascade',
    ]) {
      await expect(run(statement)).rejects.toThrow('permanent');
    }
  });

  it.each([
    ['a removed last event', `delete from unit_event where sequence = 2 and round = R`, { sequence: 2, kind: 'head' }],
    [
      'a removed first event',
      `delete from unit_event where sequence = 1 and round = R`,
      { sequence: 2, kind: 'sequence' },
    ],
    [
      'a changed fact',
      `update unit_event set fact = '{"kind":"supportEnded"}' where sequence = 2 and round = R`,
      { sequence: 2, kind: 'content' },
    ],
    [
      'another actor',
      `update unit_event set actor = 'k2' where sequence = 1 and round = R`,
      { sequence: 1, kind: 'content' },
    ],
    ['a changed text', `update unit_text set text = 'nej' where round = R`, { sequence: 2, kind: 'text' }],
    ['a removed head', `delete from unit_head where round = R`, { sequence: 0, kind: 'head' }],
    ['a head set back', `update unit_head set last_sequence = 1 where round = R`, { sequence: 1, kind: 'head' }],
  ])('%s is found', async (_, statement, fault) => {
    const key = newKey();
    await teamwork.record({ key, facts: [{ fact: resumed }, { fact: asked, texts: { question: 'ja' } }] }, by);
    await teamwork.record({ key: { ...key, unit: '0115' }, facts: [] }, later);
    await run('alter table unit_event disable trigger user');
    await run('alter table unit_text drop constraint if exists unit_text_round_unit_sequence_fkey');
    await run(statement.replaceAll('R', String(key.round)));
    await run('alter table unit_event enable trigger user');
    expect(await teamwork.checkUnitChains(key.round)).toContainEqual({ key, ...fault });
  });
});
