import { beforeAll, expect, it } from 'vitest';
import { createCollectionStore } from '../../../src/adapters/database/index.ts';
import type { CollectionStore, DraftChange, ResponseKey, Writer } from '../../../src/stages/collection/index.ts';
import { describeDatabases } from '../../support/describeDatabases.ts';

const by: Writer = { actor: 'k1', link: undefined, at: '2018-02-05T09:00:00.000Z', definitionHash: 'd1' };
const other: Writer = { ...by, actor: 'k2', at: '2018-02-05T09:01:00.000Z' };

function answer(question: string, value: string, knownVersion = 0, item = ''): DraftChange {
  return { target: 'answer', question, item, value, knownVersion };
}

function comment(question: string, value: string, knownVersion = 0): DraftChange {
  return { target: 'comment', question, item: '', value, knownVersion };
}

let lastUnit = 0;
/** A response that no other test touches. */
function newKey(): ResponseKey {
  lastUnit += 1;
  return { round: 2018, unit: String(lastUnit).padStart(4, '0'), part: 'lss' };
}

describeDatabases('drafts', (database) => {
  let store: CollectionStore;
  beforeAll(() => {
    store = createCollectionStore(database.open().db);
  });

  it('R-QUESTIONNAIRE-26 keeps answers per cell and comments per question, each with who, when and version', async () => {
    const key = newKey();
    const { saved, conflicts } = await store.saveDraft(
      key,
      [answer('G2', 'JA', 0, 'eb+lss'), answer('L1', 'NEJ'), comment('L1', 'Två boenden')],
      by,
    );
    expect(conflicts).toEqual([]);
    expect(saved.map((cell) => [cell.target, cell.question, cell.item, cell.answer, cell.version])).toEqual([
      ['answer', 'G2', 'eb+lss', 'JA', 1],
      ['answer', 'L1', '', 'NEJ', 1],
      ['comment', 'L1', '', 'Två boenden', 1],
    ]);
    const draft = await store.loadDraft(key);
    expect([...draft.cells.keys()]).toEqual(['G2[eb+lss]', 'L1']);
    expect(draft.cells.get('G2[eb+lss]')).toEqual({
      question: 'G2',
      item: 'eb+lss',
      answer: 'JA',
      savedAt: by.at,
      actor: 'k1',
      version: 1,
      origin: 'written',
    });
    expect(draft.comments.get('L1')?.answer).toBe('Två boenden');
  });

  it('a cell grows one version at each save, and an emptied cell stays as an empty one', async () => {
    const key = newKey();
    await store.saveDraft(key, [answer('L1', 'JA')], by);
    await store.saveDraft(key, [answer('L1', 'NEJ', 1)], by);
    await store.saveDraft(key, [answer('L1', '', 2)], other);
    expect((await store.loadDraft(key)).cells.get('L1')).toMatchObject({ answer: '', version: 3, actor: 'k2' });
  });

  it('saves what does not conflict, and gives back what somebody else wrote in the cell that does', async () => {
    const key = newKey();
    await store.saveDraft(key, [answer('L1', 'JA')], other);
    const result = await store.saveDraft(key, [answer('L1', 'NEJ'), answer('L2', 'JA')], by);
    expect(result.saved.map((cell) => cell.question)).toEqual(['L2']);
    expect(result.conflicts).toEqual([
      {
        target: 'answer',
        question: 'L1',
        item: '',
        yours: 'NEJ',
        theirs: {
          question: 'L1',
          item: '',
          answer: 'JA',
          savedAt: other.at,
          actor: 'k2',
          version: 1,
          origin: 'written',
        },
      },
    ]);
    expect((await store.loadDraft(key)).cells.get('L1')?.answer).toBe('JA');
  });

  it('a request that is sent twice is saved once and is no conflict', async () => {
    const key = newKey();
    await store.saveDraft(key, [answer('L1', 'JA')], by);
    const again = await store.saveDraft(key, [answer('L1', 'JA')], by);
    expect(again.conflicts).toEqual([]);
    expect(again.saved).toMatchObject([{ question: 'L1', answer: 'JA', version: 1 }]);
  });

  it('of two who save the same cell at once one is saved and the other is told', async () => {
    for (let round = 0; round < 10; round += 1) {
      const key = newKey();
      const results = await Promise.all(
        ['A', 'B', 'C', 'D'].map((value) => store.saveDraft(key, [answer('L1', value)], by)),
      );
      expect(results.filter((result) => result.saved.length === 1)).toHaveLength(1);
      const winner = results.find((result) => result.saved.length === 1)?.saved[0]?.answer;
      expect((await store.loadDraft(key)).cells.get('L1')).toMatchObject({ answer: winner, version: 1 });
    }
  });

  it('nothing is lost when many write different cells of many responses at once', async () => {
    const keys = [newKey(), newKey(), newKey(), newKey()];
    const cells = Array.from({ length: 25 }, (_, index) => `L${index}`);
    await Promise.all(
      keys.flatMap((key) => cells.map((cell) => store.saveDraft(key, [answer(cell, `${key.unit} ${cell}`)], by))),
    );
    for (const key of keys) {
      const draft = await store.loadDraft(key);
      expect(cells.map((cell) => draft.cells.get(cell)?.answer)).toEqual(cells.map((cell) => `${key.unit} ${cell}`));
    }
  });

  it('saves and hand-ins of many at once stay apart: each response holds its own answers', async () => {
    const units = Array.from({ length: 6 }, newKey);
    await Promise.all(
      units.map(async (key) => {
        for (let save = 0; save < 8; save += 1) {
          await store.saveDraft(key, [answer(`L${save}`, `${key.unit} ${save}`), comment('L0', key.unit, save)], by);
        }
        const { cells } = await store.loadDraft(key);
        const answers = new Map([...cells].map(([name, cell]) => [name, cell.answer]));
        await store.handIn(key, answers, new Map(), new Set(), by);
      }),
    );
    for (const key of units) {
      const expected = Array.from({ length: 8 }, (_, save) => [`L${save}`, `${key.unit} ${save}`] as const);
      expect((await store.findHandedIn(key))?.answers).toEqual(new Map(expected));
    }
    expect(await store.checkChains(2018)).toEqual([]);
  });

  it('of many who save at once, one whose part is handed in is told so, and all others are saved and logged', async () => {
    const keys = Array.from({ length: 40 }, newKey);
    const done = newKey();
    await store.handIn(done, new Map([['L1', 'JA']]), new Map(), new Set(), by);
    const all = [...keys.slice(0, 20), done, ...keys.slice(20)];
    const results = await Promise.allSettled(
      all.map((key, index) => store.saveDraft(key, [answer('L2', String(index)), answer('L1', 'JA')], by)),
    );
    for (const [index, key] of all.entries()) {
      const result = results[index];
      if (key === done) {
        expect(result).toMatchObject({ status: 'rejected', reason: { code: 'ALREADY_HANDED_IN' } });
        continue;
      }
      expect(result).toMatchObject({ status: 'fulfilled', value: { conflicts: [] } });
      expect((await store.loadDraft(key)).cells.get('L2')?.answer).toBe(String(index));
      expect((await store.loadDraftEvents(key)).map(({ question }) => question)).toEqual(['L2', 'L1']);
    }
    expect((await store.loadDraft(done)).cells.size).toBe(0);
  });

  it('of a cell named twice in one request the last counts', async () => {
    const key = newKey();
    await store.saveDraft(key, [answer('L1', 'JA'), answer('L1', 'NEJ')], by);
    expect((await store.loadDraft(key)).cells.get('L1')).toMatchObject({ answer: 'NEJ', version: 1 });
  });

  it('no changes are no write', async () => {
    const key = newKey();
    expect(await store.saveDraft(key, [], by)).toEqual({ saved: [], conflicts: [] });
    expect((await store.loadProgress(2018)).map((progress) => progress.key.unit)).not.toContain(key.unit);
  });

  it.each([
    ['Swedish letters and line breaks', 'Åsa\r\nÄr på ö\n'],
    ['quotes, braces and backslashes', `a'b"c\\d{e,f}NULL`],
    ['emoji', '👩‍🦽 ok'],
    ['4000 letters', 'å'.repeat(4000)],
  ])('text comes back as it was written: %s', async (_, text) => {
    const key = newKey();
    await store.saveDraft(key, [comment('L1', text)], by);
    expect((await store.loadDraft(key)).comments.get('L1')?.answer).toBe(text);
  });

  it('NUL and half a surrogate pair are not stored, and do not stop the rest', async () => {
    const key = newKey();
    await store.saveDraft(key, [comment('L1', 'a\u0000b\ud800'), answer('L1', 'JA')], by);
    const draft = await store.loadDraft(key);
    expect(draft.comments.get('L1')?.answer).toBe('ab\ufffd');
    expect(draft.cells.get('L1')?.answer).toBe('JA');
  });

  it('R-COLLECTION-15 knows at any moment what is unanswered, begun, handed in and reopened', async () => {
    const begun = newKey();
    const handedIn = newKey();
    const reopened = newKey();
    await store.saveDraft(begun, [answer('L1', 'JA')], by);
    for (const key of [handedIn, reopened]) await store.handIn(key, new Map(), new Map(), new Set(), by);
    await store.reopen(reopened, 'Fel svar på L1', other);
    const states = new Map((await store.loadProgress(2018)).map((one) => [one.key.unit, one]));
    expect(states.get(begun.unit)).toMatchObject({ state: 'draft', lastSavedAt: by.at, submittedAt: undefined });
    expect(states.get(handedIn.unit)).toMatchObject({ state: 'submitted', submittedAt: by.at });
    expect(states.get(reopened.unit)).toMatchObject({ state: 'reopened', submittedAt: by.at });
    expect(states.has(newKey().unit)).toBe(false);
    expect(await store.loadProgress(2018, begun.unit)).toHaveLength(1);
    expect(await store.loadProgress(1999)).toEqual([]);
  });
});
