import { beforeAll, expect, it } from 'vitest';
import { createCollectionStore, createTeamworkStore } from '../../../src/adapters/database/index.ts';
import type { Answers } from '../../../src/kernel/answer.ts';
import type {
  CollectionStore,
  DraftChange,
  ResponseKey,
  TeamworkStore,
  Writer,
} from '../../../src/stages/collection/index.ts';
import { correctAsOffice } from '../../support/correctAsOffice.ts';
import { describeDatabases } from '../../support/describeDatabases.ts';

const by: Writer = { actor: 'k1', link: undefined, at: '2018-02-05T09:00:00.000Z', definitionHash: 'd1' };
const office: Writer = { ...by, actor: 'office', at: '2018-04-05T09:00:00.000Z' };
const answers = new Map([
  ['L1', 'JA'],
  ['L2', '7'],
  ['G1c[C]', 'Försäkringskassan'],
]);
const comments = new Map([['L1', 'Två boenden']]);
const freeText = new Set(['G1c[C]']);

let lastRound = 2300;
function newKey(): ResponseKey {
  lastRound += 1;
  return { round: lastRound, unit: '0114', part: 'lss' };
}

describeDatabases('corrections and withdrawals', (database) => {
  let store: CollectionStore;
  let teamwork: TeamworkStore;
  beforeAll(() => {
    store = createCollectionStore(database.open().db);
    teamwork = createTeamworkStore(database.open().db);
  });
  const handIn = (key: ResponseKey) => store.handIn(key, answers, comments, freeText, by);
  const correct = (key: ResponseKey, given: Answers, said: ReadonlyMap<string, string>, reason = 'Skäl') =>
    correctAsOffice(
      { store, teamwork },
      key,
      { answers: given, comments: said, freeTextCells: freeText, reason },
      office,
    );
  const readDraft = async (key: ResponseKey) =>
    Object.fromEntries([...(await store.loadDraft(key)).cells].map(([name, cell]) => [name, cell.answer]));

  it('R-REVIEW-06 the office’s correction replaces the answers with reason and author, and the draft follows', async () => {
    const key = newKey();
    const written: DraftChange[] = [...answers].map(([name, value]) => {
      const [question = '', item = ''] = name.replace(']', '').split('[');
      return { target: 'answer', question, item, value, knownVersion: 0 };
    });
    await store.saveDraft(
      key,
      [...written, { target: 'comment', question: 'L1', item: '', value: 'Två boenden', knownVersion: 0 }],
      by,
    );
    await handIn(key);
    const corrected = new Map([
      ['L1', 'NEJ'],
      ['G1c[C]', 'Försäkringskassan'],
    ]);
    const event = await correct(key, corrected, comments, 'Enligt samtal 5 april');
    expect(event).toMatchObject({ kind: 'corrected', sequence: 2, actor: 'office', answers: { L1: 'NEJ' } });
    expect(event.answers.L2).toBeUndefined();
    expect(await store.findHandedIn(key)).toMatchObject({ answers: corrected, comments, submittedAt: office.at });
    expect((await store.loadFreeTexts(key)).filter((text) => text.target === 'reason')).toMatchObject([
      { text: 'Enligt samtal 5 april' },
    ]);
    expect(await readDraft(key)).toEqual({ L1: 'NEJ', L2: '', 'G1c[C]': 'Försäkringskassan' });
    expect((await store.loadDraft(key)).cells.get('L1')).toMatchObject({
      version: 2,
      actor: 'office',
      origin: 'written',
    });
    expect(
      (await store.loadDraftEvents(key)).map((one) => [one.target, one.question, one.answer, one.version]),
    ).toEqual([
      ['answer', 'L1', 'JA', 1],
      ['answer', 'L2', '7', 1],
      ['answer', 'G1c', 'Försäkringskassan', 1],
      ['comment', 'L1', 'Två boenden', 1],
      ['answer', 'L1', 'NEJ', 2],
      ['answer', 'L2', '', 2],
    ]);
    await expect(store.saveDraft(key, [], by)).resolves.toEqual({ saved: [], conflicts: [] });
    // Reopened, it is the corrected answers that the unit goes on with.
    await store.reopen(key, 'Enheten vill ändra', office);
    expect(await readDraft(key)).toMatchObject({ L1: 'NEJ', L2: '' });
    expect(await store.checkChains(key.round)).toEqual([]);
  });

  it('a correction of a response whose texts are erased keeps their digests, and the chain holds', async () => {
    const key = newKey();
    const first = await handIn(key);
    await store.eraseFreeTexts(key);
    const read = (await store.findHandedIn(key))?.answers ?? new Map();
    const event = await correct(key, new Map([...read, ['L1', 'NEJ']]), new Map());
    expect(event.answers['G1c[C]']).toBe(first.answers['G1c[C]']);
    expect(await readDraft(key)).toEqual({ L1: 'NEJ', L2: '7' });
    expect(await store.checkChains(key.round)).toEqual([]);
  });

  it('a withdrawn response counts as not answered, and the unit may answer anew from where it was', async () => {
    const key = newKey();
    await store.importHandedIn([{ key, answers, comments, freeTextCells: freeText }], by);
    await store.withdraw(key, 'Fel enhet', office);
    expect(await store.findHandedIn(key)).toBeUndefined();
    expect(await store.loadHandedIn(key.round)).toEqual([]);
    expect(await store.loadProgress(key.round)).toMatchObject([{ state: 'withdrawn', submittedAt: undefined }]);
    expect(await readDraft(key)).toEqual(Object.fromEntries(answers));
    expect([...(await store.loadDraft(key)).cells.values()].map((cell) => cell.origin)).toEqual([
      'reopened',
      'reopened',
      'reopened',
    ]);
    const decline = { kind: 'declined', part: 'lss', decline: 'declined' } as const;
    const unit = { round: key.round, unit: key.unit };
    await teamwork.record({ key: unit, facts: [{ fact: decline }] }, office);
    expect(await store.loadHandedIn(key.round)).toEqual([]);
    await teamwork.record({ key: unit, facts: [{ fact: { kind: 'resumed', part: 'lss' } }] }, office);
    expect(await store.loadProgress(key.round)).toMatchObject([{ state: 'withdrawn' }]);
    await handIn(key);
    expect(await store.loadHandedIn(key.round)).toHaveLength(1);
    expect((await store.loadEvents(key)).map((event) => event.kind)).toEqual(['submitted', 'withdrawn', 'submitted']);
    expect(await store.checkChains(key.round)).toEqual([]);
  });

  it('a reopened response may be withdrawn; what is not handed in can be neither corrected nor withdrawn', async () => {
    const key = newKey();
    const refusal = { code: 'NOT_HANDED_IN' };
    await expect(store.withdraw(key, 'x', office)).rejects.toMatchObject(refusal);
    await expect(correct(key, answers, comments)).rejects.toMatchObject(refusal);
    expect(await store.loadProgress(key.round)).toEqual([]);
    await handIn(key);
    await store.reopen(key, 'Fel', office);
    await expect(correct(key, answers, comments)).rejects.toMatchObject(refusal);
    await store.withdraw(key, 'Fel enhet', office);
    expect(await store.findHandedIn(key)).toBeUndefined();
  });

  it('R-REVIEW-06 a step corrects and says so whole or not at all', async () => {
    const key = newKey();
    const unit = { round: key.round, unit: key.unit };
    const fact = { kind: 'officeClosed', question: 'q1', outcome: 'corrected' } as const;
    const content = { answers: new Map([['L1', 'NEJ']]), comments, freeTextCells: freeText, reason: 'Enligt samtal' };
    const step = { key: unit, facts: [{ fact }], response: { kind: 'corrected', part: 'lss', ...content } } as const;
    await expect(teamwork.record(step, office)).rejects.toMatchObject({ code: 'NOT_HANDED_IN' });
    expect(await teamwork.loadUnitEntries(unit)).toEqual([]);
    await handIn(key);
    await teamwork.record(step, office);
    expect((await teamwork.loadUnitEntries(unit)).map((entry) => entry.fact)).toEqual([fact]);
    expect(await store.findHandedIn(key)).toMatchObject({ answers: content.answers, submittedAt: office.at });
    await teamwork.record({ key: unit, facts: [], response: { kind: 'reopened', part: 'lss', reason: 'Fel' } }, office);
    expect((await store.loadEvents(key)).map(({ kind }) => kind)).toEqual(['submitted', 'corrected', 'reopened']);
    await expect(teamwork.record(step, office)).rejects.toMatchObject({ code: 'NOT_HANDED_IN' });
    expect(await teamwork.loadUnitEntries(unit)).toHaveLength(1);
    expect(await store.checkChains(key.round)).toEqual([]);
    expect(await teamwork.checkUnitChains(key.round)).toEqual([]);
  });

  it('many steps and saves of one unit at once do not wait for each other in a ring', async () => {
    const key = newKey();
    const unit = { round: key.round, unit: key.unit };
    await handIn(key);
    const fact = { kind: 'supportEnded' } as const;
    const content = { answers, comments, freeTextCells: freeText, reason: 'x' };
    await Promise.all(
      Array.from({ length: 8 }, (_, index) => [
        teamwork.record(
          { key: unit, facts: [{ fact }], response: { kind: 'corrected', part: 'lss', ...content } },
          { ...office, actor: `a${index}` },
        ),
        teamwork.record({ key: unit, facts: [{ fact: { kind: 'resumed', part: 'lss' } }] }, office),
      ]).flat(),
    );
    expect(await teamwork.loadUnitEntries(unit)).toHaveLength(16);
    expect(await store.loadEvents(key)).toHaveLength(9);
  });

  it('remembers how each answer came into the draft', async () => {
    const key = newKey();
    const change: DraftChange = {
      target: 'answer',
      question: 'L1',
      item: '',
      value: 'JA',
      knownVersion: 0,
      origin: 'earlier',
    };
    const { saved } = await store.saveDraft(key, [change], by);
    expect(saved).toMatchObject([{ origin: 'earlier' }]);
    await store.saveDraft(key, [{ ...change, value: 'NEJ', knownVersion: 1, origin: 'document' }], by);
    await store.saveDraft(key, [{ target: 'answer', question: 'L1', item: '', value: 'JA', knownVersion: 2 }], by);
    expect((await store.loadDraft(key)).cells.get('L1')?.origin).toBe('written');
    expect((await store.loadDraftEvents(key)).map((one) => one.origin)).toEqual(['earlier', 'document', 'written']);
  });
});
