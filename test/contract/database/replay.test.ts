import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCollectionStore, createTeamworkStore } from '../../../src/adapters/database/index.ts';
import {
  type CollectionStore,
  type HandedInResponse,
  type JsonValue,
  type ResponseKey,
  renderCanonicalJson,
  replayDraft,
  replayResponse,
} from '../../../src/stages/collection/index.ts';
import { correctAsOffice } from '../../support/correctAsOffice.ts';
import { describeDatabases } from '../../support/describeDatabases.ts';
import { chooseRuns } from '../../support/propertyRuns.ts';

const freeText = new Set(['L2', 'G1c[C]']);
const cells = ['L1', 'L2', 'G1c[C]', 'A9'] as const;

type Step =
  | { readonly kind: 'save'; readonly cell: (typeof cells)[number]; readonly value: string }
  | { readonly kind: 'comment'; readonly value: string }
  | { readonly kind: 'handIn' | 'reopen' | 'withdraw' }
  | { readonly kind: 'correct'; readonly value: string };

const value = fc.string({ unit: 'grapheme', maxLength: 12 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('save' as const), cell: fc.constantFrom(...cells), value }) },
  fc.record({ kind: fc.constant('comment' as const), value }),
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('handIn' as const, 'reopen' as const, 'withdraw' as const) }),
  },
  fc.record({ kind: fc.constant('correct' as const), value }),
);

let lastUnit = 0;

describeDatabases('the history of every answer', (database) => {
  it('R-COLLECTION-18 can be replayed to any instant, byte-equal with what was stored then', async () => {
    const store = createCollectionStore(database.open().db);
    const teamwork = createTeamworkStore(database.open().db);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
        lastUnit += 1;
        const key = { round: 2018, unit: String(lastUnit), part: 'lss' };
        const seen: { readonly at: string; readonly response: string; readonly draft: string }[] = [];
        for (const [index, one] of steps.entries()) {
          const at = new Date(Date.UTC(2018, 1, 5, 9, 0, 0, index * 7)).toISOString();
          await takeStep({ store, teamwork }, key, one, at);
          seen.push({ at, ...(await describeStored(store, key)) });
        }
        const events = await store.loadEvents(key);
        const texts = await store.loadFreeTexts(key);
        const draftEvents = await store.loadDraftEvents(key);
        for (const { at, response, draft } of seen) {
          const replayed = replayResponse(events, texts, at);
          expect(describeResponse(replayed.handedIn, replayed.state)).toBe(response);
          expect(describeDraft(replayDraft(key, draftEvents, at))).toBe(draft);
        }
        expect(replayResponse(events, texts, '2018-02-05T08:59:59.999Z')).toEqual({
          state: 'notStarted',
          handedIn: undefined,
        });
      }),
      chooseRuns(15),
    );
  });
});

type Stores = Parameters<typeof correctAsOffice>[0];

/** A step that the response is not in the state for changes nothing. */
async function takeStep(stores: Stores, key: ResponseKey, step: Step, at: string): Promise<void> {
  const { store } = stores;
  const by = { actor: 'k1', link: undefined, at, definitionHash: 'd1' };
  const draft = await store.loadDraft(key);
  const comments = new Map([...draft.comments].map(([question, cell]) => [question, cell.answer]));
  const answers = new Map(
    [...draft.cells].flatMap(([name, cell]) => (cell.answer === '' ? [] : [[name, cell.answer]])),
  );
  try {
    if (step.kind === 'handIn') await store.handIn(key, answers, comments, freeText, by);
    if (step.kind === 'reopen') await store.reopen(key, 'Skäl', by);
    if (step.kind === 'withdraw') await store.withdraw(key, 'Skäl', by);
    if (step.kind === 'correct')
      await correctAsOffice(
        stores,
        key,
        {
          answers: new Map([
            ['L1', step.value],
            ['L2', `${step.value}!`],
          ]),
          comments,
          freeTextCells: freeText,
          reason: 'Skäl',
        },
        by,
      );
    if (step.kind === 'save') {
      const [question = '', item = ''] = step.cell.replace(']', '').split('[');
      const knownVersion = draft.cells.get(step.cell)?.version ?? 0;
      await store.saveDraft(key, [{ target: 'answer', question, item, value: step.value, knownVersion }], by);
    }
    if (step.kind === 'comment') {
      const knownVersion = draft.comments.get('L1')?.version ?? 0;
      await store.saveDraft(
        key,
        [{ target: 'comment', question: 'L1', item: '', value: step.value, knownVersion }],
        by,
      );
    }
  } catch (error) {
    if (
      !(
        error instanceof Error &&
        'code' in error &&
        ['ALREADY_HANDED_IN', 'NOT_HANDED_IN'].includes(String(error.code))
      )
    )
      throw error;
  }
}

async function describeStored(store: CollectionStore, key: ResponseKey) {
  const state = (await store.loadProgress(key.round, key.unit))[0]?.state ?? 'notStarted';
  return {
    response: describeResponse(await store.findHandedIn(key), state === 'draft' ? 'notStarted' : state),
    draft: describeDraft(await store.loadDraft(key)),
  };
}

function describeResponse(handedIn: HandedInResponse | undefined, state: string): string {
  if (handedIn === undefined) return state;
  const { answers, comments, submittedAt, receipt } = handedIn;
  const content = {
    answers: Object.fromEntries(answers),
    comments: Object.fromEntries(comments),
    submittedAt,
    receipt,
  };
  return `${state} ${renderCanonicalJson(content)}`;
}

function describeDraft({ cells, comments }: Awaited<ReturnType<CollectionStore['loadDraft']>>): string {
  const content: unknown = { cells: [...cells], comments: [...comments] };
  return renderCanonicalJson(content as JsonValue);
}
