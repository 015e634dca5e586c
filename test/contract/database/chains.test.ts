import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCollectionStore } from '../../../src/adapters/database/index.ts';
import type { CollectionStore, ResponseKey, Writer } from '../../../src/stages/collection/index.ts';
import { describeDatabases } from '../../support/describeDatabases.ts';

const by: Writer = { actor: 'k1', link: undefined, at: '2018-02-05T09:00:00.000Z', definitionHash: 'd1' };
const later: Writer = { ...by, actor: 'k2', at: '2018-04-05T09:00:00.000Z', definitionHash: 'd2' };
const answers = new Map([
  ['L1', 'JA'],
  ['G1c[C]', 'Försäkringskassan'],
]);
const comments = new Map([['L1', 'Två boenden']]);
const freeTextCells = new Set(['G1c[C]']);

let lastRound = 2100;
/** A round that no other test touches. */
function newKey(): ResponseKey {
  lastRound += 1;
  return { round: lastRound, unit: '0180-bromma', part: 'lss' };
}

describeDatabases('handed-in answers', (database) => {
  let store: CollectionStore;
  beforeAll(() => {
    store = createCollectionStore(database.open().db);
  });
  const handIn = (key: ResponseKey, writer = by) => store.handIn(key, answers, comments, freeTextCells, writer);
  const run = (statement: string) => sql.raw(statement).execute(database.open().db);

  it('hands in: the event holds codes and digests, the response its words, and the receipt names the event', async () => {
    const key = newKey();
    const event = await handIn(key);
    expect(event).toMatchObject({ key, sequence: 1, kind: 'submitted', at: by.at, actor: 'k1', definitionHash: 'd1' });
    expect(event.answers.L1).toBe('JA');
    expect(event.answers['G1c[C]']).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(event.comments.L1).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await store.loadEvents(key)).toEqual([event]);
    const response = await store.findHandedIn(key);
    expect(response).toEqual({ key, answers, comments, submittedAt: by.at, receipt: expect.any(String) });
    expect(response?.receipt).toContain(`${key.round}-0180-bromma-lss-1-`);
    expect(await store.checkChains(key.round)).toEqual([]);
  });

  it('R-REVIEW-06 a correction replaces the answer, and the earlier answer stays in the history', async () => {
    const key = newKey();
    await handIn(key);
    await store.reopen(key, 'Fel på L1', later);
    expect((await store.findHandedIn(key))?.answers.get('L1')).toBe('JA');
    await store.saveDraft(key, [{ target: 'answer', question: 'L1', item: '', value: 'NEJ', knownVersion: 1 }], later);
    await store.handIn(key, new Map([['L1', 'NEJ']]), new Map(), freeTextCells, later);
    expect(await store.findHandedIn(key)).toMatchObject({ submittedAt: later.at, answers: new Map([['L1', 'NEJ']]) });
    const events = await store.loadEvents(key);
    expect(events.map((event) => [event.sequence, event.kind, event.answers.L1])).toEqual([
      [1, 'submitted', 'JA'],
      [2, 'reopened', undefined],
      [3, 'submitted', 'NEJ'],
    ]);
    expect(await store.checkChains(key.round)).toEqual([]);
  });

  it('every event holds the definitions it was made under, and the first time they were seen is kept', async () => {
    const key = newKey();
    await handIn(key);
    await store.reopen(key, 'Nya frågor', later);
    await handIn(key, later);
    expect((await store.loadEvents(key)).map((event) => event.definitionHash)).toEqual(['d1', 'd2', 'd2']);
    const { rows } = await sql<{ hash: string }>`
      select hash from definition_set where round = ${key.round} order by first_seen`.execute(database.open().db);
    expect(rows.map((row) => row.hash)).toEqual(['d1', 'd2']);
  });

  it('R-COLLECTION-18 what is handed in does not change: neither draft nor answers, until it is reopened', async () => {
    const key = newKey();
    await handIn(key);
    const change = { target: 'answer', question: 'L1', item: '', value: 'NEJ', knownVersion: 0 } as const;
    await expect(store.saveDraft(key, [change], by)).rejects.toMatchObject({ code: 'ALREADY_HANDED_IN' });
    await expect(handIn(key)).rejects.toMatchObject({ code: 'ALREADY_HANDED_IN' });
    expect(await store.loadEvents(key)).toHaveLength(1);
    expect((await store.loadDraft(key)).cells.size).toBe(0);
  });

  it('of several who hand in at once one succeeds', async () => {
    const key = newKey();
    const results = await Promise.allSettled([1, 2, 3, 4].map(() => handIn(key)));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(await store.loadEvents(key)).toHaveLength(1);
  });

  it('refuses answers that somebody changed meanwhile, and names the cells', async () => {
    const key = newKey();
    const change = { target: 'answer', question: 'L1', item: '', value: 'NEJ', knownVersion: 0 } as const;
    await store.saveDraft(key, [change], later);
    await expect(handIn(key)).rejects.toMatchObject({
      code: 'DRAFT_CHANGED',
      message: expect.stringContaining('L1'),
    });
    expect(await store.findHandedIn(key)).toBeUndefined();
  });

  it('only what is handed in can be reopened', async () => {
    const key = newKey();
    await expect(store.reopen(key, 'Fel', later)).rejects.toMatchObject({ code: 'NOT_HANDED_IN' });
    await handIn(key);
    await store.reopen(key, 'Fel', later);
    await expect(store.reopen(key, 'Fel', later)).rejects.toMatchObject({ code: 'NOT_HANDED_IN' });
  });

  it('R-REVIEW-03 reopening fills the draft with what was handed in, words included', async () => {
    const key = newKey();
    await handIn(key);
    await store.reopen(key, 'Fel', later);
    const draft = await store.loadDraft(key);
    expect(new Map([...draft.cells].map(([name, cell]) => [name, cell.answer]))).toEqual(answers);
    expect(draft.comments.get('L1')).toMatchObject({ answer: 'Två boenden', version: 1 });
  });

  it('loads a round ordered by the bytes of unit and part', async () => {
    const { round } = newKey();
    for (const [unit, part] of [
      ['2584', 'lss'],
      ['0180-bromma', 'lss'],
      ['0180', 'vald'],
      ['0180', 'Lss'],
      ['0180', 'eb'],
    ] as const) {
      await handIn({ round, unit, part });
    }
    const order = (await store.loadHandedIn(round)).map(({ key }) => `${key.unit} ${key.part}`);
    expect(order).toEqual(['0180 Lss', '0180 eb', '0180 vald', '0180-bromma lss', '2584 lss']);
    expect((await store.loadHandedIn(round))[0]).toMatchObject({ answers, comments });
    const choose = async (only: Parameters<typeof store.loadHandedIn>[1]) =>
      (await store.loadHandedIn(round, only)).map(({ key, comments: kept }) => `${key.unit} ${key.part} ${kept.size}`);
    expect(await choose({ units: ['0180', '2584'], parts: ['lss', 'eb'] })).toEqual(['0180 eb 1', '2584 lss 1']);
    expect(await choose({ units: ['0180-bromma'] })).toEqual(['0180-bromma lss 1']);
    expect(await choose({ units: [] })).toEqual([]);
  });

  it('a bulk load gives the chains that handing in gives, and is refused whole where one is there', async () => {
    const { round } = newKey();
    const keys = Array.from({ length: 1200 }, (_, index) => ({ round, unit: `u${index}`, part: 'lss' }));
    const responses = keys.map((key) => ({ key, answers, comments, freeTextCells }));
    await store.importHandedIn(responses, by);
    expect(await store.loadHandedIn(round)).toHaveLength(1200);
    expect(await store.checkChains(round)).toEqual([]);
    const key = keys[700] ?? newKey();
    expect(await store.findHandedIn(key)).toMatchObject({ answers, comments, submittedAt: by.at });
    const [event] = await store.loadEvents(key);
    expect(event).toMatchObject({ sequence: 1, kind: 'submitted', previousHash: '0'.repeat(64) });
    const fresh = { key: { round, unit: 'new', part: 'lss' }, answers, comments, freeTextCells };
    await expect(store.importHandedIn([fresh, ...responses.slice(0, 1)], by)).rejects.toMatchObject({
      code: 'ALREADY_HANDED_IN',
      message: expect.stringContaining('u0'),
    });
    expect(await store.findHandedIn(fresh.key)).toBeUndefined();
    await store.reopen(key, 'Fel', later);
    await handIn(key, later);
    expect(await store.checkChains(round)).toEqual([]);
  });

  describe('permanence', () => {
    it.each([
      "update response_event set answers = '{}'",
      'delete from response_event',
      'truncate response_event cascade',
    ])('the log of answers is append-only: %s is refused', async (statement) => {
      const key = newKey();
      await handIn(key);
      await expect(run(statement)).rejects.toThrow(/permanent/);
      expect(await store.loadEvents(key)).toHaveLength(1);
    });

    it.each([
      ['answers', `answers = jsonb_set(answers, '{L1}', '"NEJ"')`, 'content'],
      ['the time', `at = at + interval '1 millisecond'`, 'content'],
      ['the actor', `actor = 'k2'`, 'content'],
      ['the comments', `comments = '{}'`, 'content'],
      ['the hash', `hash = 'f' || substr(hash, 2, 62) || '0'`, 'content'],
      ['the hash before', `previous_hash = 'f' || substr(previous_hash, 2)`, 'link'],
      ['the kind', `kind = 'corrected'`, 'content'],
      ['the definitions', `definition_hash = 'd2'`, 'content'],
      ['the reason', `reason = 'x'`, 'content'],
    ])('a change past the guard is found: %s', async (_, change, kind) => {
      const key = newKey();
      await handIn({ ...key, unit: 'other' }, { ...later, at: by.at });
      await handIn(key);
      await past(`update response_event set ${change} where round = ${key.round} and unit = '${key.unit}'`);
      expect(await store.checkChains(key.round)).toContainEqual({ key, sequence: 1, kind });
    });

    it('a removed last event is found by the end that the store remembers', async () => {
      const key = newKey();
      await handIn(key);
      await store.reopen(key, 'Fel', later);
      await run(`delete from response_text where round = ${key.round} and sequence = 2`);
      await past(`delete from response_event where round = ${key.round} and sequence = 2`);
      expect(await store.checkChains(key.round)).toEqual([{ key, sequence: 2, kind: 'head' }]);
    });

    it('a changed free text is found', async () => {
      const key = newKey();
      await handIn(key);
      await run(`update response_text set text = 'Tre boenden' where round = ${key.round} and target = 'comment'`);
      expect(await store.checkChains(key.round)).toEqual([{ key, sequence: 1, kind: 'text' }]);
    });

    /** Changes the log as somebody with full power over the database could. */
    async function past(statement: string): Promise<void> {
      await run(`begin; alter table response_event disable trigger user; ${statement};
        alter table response_event enable trigger user; commit`);
    }
  });

  describe('erasure', () => {
    it('a person can be erased without breaking a chain: the key stays, name and address are gone', async () => {
      const key = newKey();
      await store.savePerson({ actor: 'k1', name: 'Åsa Ek', email: 'asa.ek@exempel.se' });
      await handIn(key);
      expect(await store.findPerson('k1')).toEqual({ actor: 'k1', name: 'Åsa Ek', email: 'asa.ek@exempel.se' });
      await store.erasePerson('k1');
      expect(await store.findPerson('k1')).toBeUndefined();
      expect((await store.loadEvents(key))[0]?.actor).toBe('k1');
      expect(await store.checkChains(key.round)).toEqual([]);
    });

    it('free texts can be erased: their digests stand in their place, codes stay, chains hold', async () => {
      const key = newKey();
      await store.saveDraft(
        key,
        [{ target: 'comment', question: 'L1', item: '', value: 'Två boenden', knownVersion: 0 }],
        by,
      );
      const event = await handIn(key);
      await store.eraseFreeTexts(key);
      const response = await store.findHandedIn(key);
      expect(response?.answers).toEqual(new Map(Object.entries(event.answers)));
      expect(response?.comments.get('L1')).toBe(event.comments.L1);
      expect(await store.loadFreeTexts(key)).toEqual([]);
      expect(await store.checkChains(key.round)).toEqual([]);
      const { rows } = await sql<{ count: number }>`
        select count(*) from draft_event where round = ${key.round}`.execute(database.open().db);
      expect(rows).toEqual([{ count: 0 }]);
      await store.reopen(key, 'Fel', later);
      expect([...(await store.loadDraft(key)).cells.keys()]).toEqual(['L1']);
    });
  });
});
