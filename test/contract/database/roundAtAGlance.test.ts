// What a round's board asks of the stores: little, and the same as the chains say.

import { beforeAll, expect, it } from 'vitest';
import { createCollectionStore, createTeamworkStore } from '../../../src/adapters/database/index.ts';
import type { CollectionStore, ResponseKey, TeamworkStore, Writer } from '../../../src/stages/collection/index.ts';
import { describeDatabases } from '../../support/describeDatabases.ts';

const by: Writer = { actor: 'k1', link: undefined, at: '2018-02-05T09:00:00.123Z', definitionHash: 'd1' };
const later: Writer = { ...by, at: '2018-03-06T22:59:59.999Z' };
const mark = 'Syntetiskt svar';

let lastRound = 2400;
function newRound(): number {
  lastRound += 1;
  return lastRound;
}

describeDatabases('a round at a glance', (database) => {
  let store: CollectionStore;
  let teamwork: TeamworkStore;
  beforeAll(() => {
    store = createCollectionStore(database.open().db);
    teamwork = createTeamworkStore(database.open().db);
  });
  const handIn = (key: ResponseKey, comments: ReadonlyMap<string, string>, writer = by) =>
    store.handIn(key, new Map([['L1', 'JA']]), comments, new Set(), writer);

  it('progress comes by unit and part, with times to the millisecond', async () => {
    const round = newRound();
    await handIn({ round, unit: '0180-älvsjö', part: 'lss' }, new Map(), later);
    await handIn({ round, unit: '0114', part: 'lss' }, new Map());
    const change = { target: 'answer', question: 'B1', item: '', value: 'JA', knownVersion: 0 } as const;
    await store.saveDraft({ round, unit: '0114', part: 'barn' }, [change], later);
    expect(await store.loadProgress(round)).toEqual([
      { key: { round, unit: '0114', part: 'barn' }, state: 'draft', lastSavedAt: later.at, submittedAt: undefined },
      { key: { round, unit: '0114', part: 'lss' }, state: 'submitted', lastSavedAt: undefined, submittedAt: by.at },
      {
        ...{ key: { round, unit: '0180-älvsjö', part: 'lss' }, state: 'submitted' },
        ...{ lastSavedAt: undefined, submittedAt: later.at },
      },
    ]);
    expect(await store.loadProgress(round, '0180-älvsjö')).toHaveLength(1);
  });

  it('first hand-ins from a time on are those that a late mark needs; handing in anew makes nobody late', async () => {
    const round = newRound();
    const [early, late] = ['0114', '0115'].map((unit) => ({ round, unit, part: 'lss' })) as [ResponseKey, ResponseKey];
    await handIn(early, new Map());
    await handIn(late, new Map(), later);
    await store.reopen(early, 'Fel', later);
    await handIn(early, new Map(), { ...later, at: '2018-03-08T09:00:00.000Z' });
    expect(await store.loadFirstSubmissions(round)).toEqual(
      new Map([
        ['0114|lss', by.at],
        ['0115|lss', later.at],
      ]),
    );
    expect(await store.loadFirstSubmissions(round, later.at)).toEqual(new Map([['0115|lss', later.at]]));
    expect(await store.loadFirstSubmissions(round, '2018-03-06T23:00:00.000Z')).toEqual(new Map());
  });

  it('finds a comment among the responses that count, and in no other round, response or kind of text', async () => {
    const [round, other] = [newRound(), newRound()];
    const key = { round, unit: '0114', part: 'lss' };
    await store.handIn({ ...key, unit: '0115' }, new Map([['G1c', mark]]), new Map(), new Set(['G1c']), by);
    await handIn({ ...key, unit: '0117' }, new Map([['L1', `${mark} med mera`]]));
    expect(await store.hasComment(round, mark)).toBe(false);
    await handIn(key, new Map([['L1', mark]]));
    expect(await store.hasComment(round, mark)).toBe(true);
    expect(await store.hasComment(other, mark)).toBe(false);
    await store.reopen(key, 'Fel', later);
    expect(await store.hasComment(round, mark)).toBe(true);
    await store.withdraw(key, 'Fel enhet', later);
    expect(await store.hasComment(round, mark)).toBe(false);
    await handIn(key, new Map(), later);
    expect(await store.hasComment(round, mark)).toBe(false);
  });

  it('facts of some kinds come by unit and in order, as the entries have them', async () => {
    const round = newRound();
    const named = (contact: string) => ({ kind: 'contactNamed', contact, role: 'coordinator', person: 'p1' }) as const;
    const removed = { kind: 'contactRemoved', contact: 'a' } as const;
    const asked = { kind: 'officeAsked', question: 'q', part: 'lss', cells: [] } as const;
    const facts = [named('a'), asked, named('b'), removed].map((fact) => ({ fact }));
    await teamwork.record({ key: { round, unit: '0114' }, facts }, by);
    await teamwork.record({ key: { round, unit: '0114' }, facts: [{ fact: named('c') }] }, later);
    await teamwork.record({ key: { round, unit: '0115' }, facts: [{ fact: asked }] }, by);
    const kinds = ['contactNamed', 'contactRemoved'] as const;
    const entries = await teamwork.loadRoundEntries(round, kinds);
    const found = await teamwork.loadRoundFacts(round, kinds);
    expect([...found.keys()]).toEqual(['0114']);
    expect(found.get('0114')).toEqual(entries.map(({ at, fact }) => ({ at, fact })));
    expect(found.get('0114')?.map(({ fact }) => fact)).toEqual([named('a'), named('b'), removed, named('c')]);
    expect(await teamwork.loadRoundFacts(round, [])).toEqual(new Map());
  });
});
