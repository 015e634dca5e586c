import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CellKey } from '../../../../src/kernel/answer.ts';
import { checkCompleteness } from '../../../../src/stages/collection/checkCompleteness.ts';
import { handInPart, selectAskedFor } from '../../../../src/stages/collection/handInPart.ts';
import { listFreeTextCells } from '../../../../src/stages/collection/listFreeTextCells.ts';
import type { CollectionStore, Draft, DraftCell, ResponseEvent } from '../../../../src/stages/collection/model.ts';
import type { Part } from '../../../../src/stages/definition/index.ts';
import { buildPart, buildRule, buildText } from '../../../support/buildTestRound.ts';

const key = { round: 2018, unit: '0180', part: 'lss' };
const by = { actor: 'k1', link: 'l1', at: '2018-02-05T09:00:00.000Z', definitionHash: 'd1' };

const part: Part = buildPart(
  'lss',
  [
    { code: 'L1' },
    { code: 'L1a', askedWhen: 'L1 = JA' },
    { code: 'L1b', askedWhen: 'L1a = JA' },
    { code: 'L2', items: ['x', 'y'] },
    { code: 'L2a', items: ['x', 'y'], askedWhen: 'L2 = JA' },
    { code: 'L3', kind: 'multiple', options: ['A', 'C'], written: 'C' },
    { code: 'L4', kind: 'text' },
    { code: 'L5', kind: 'number' },
  ],
  {
    checks: [
      {
        id: 'for-manga',
        strength: 'blocking',
        failsWhen: buildRule('L5 > 100'),
        message: buildText('För många.'),
        source: undefined,
      },
      {
        id: 'manga',
        strength: 'warning',
        failsWhen: buildRule('L5 > 50'),
        message: buildText('Många.'),
        source: undefined,
      },
    ],
  },
);

const whole = {
  L1: 'JA',
  L1a: 'NEJ',
  'L2[x]': 'JA',
  'L2[y]': 'NEJ',
  'L2a[x]': 'NEJ',
  L3: 'A;C',
  'L3[C]': 'Annan part',
  L4: 'Våra ord',
  L5: '7',
};

function buildDraft(answers: Readonly<Record<string, string>>, comments: Readonly<Record<string, string>> = {}): Draft {
  const buildCell = (cell: CellKey, answer: string): [string, DraftCell] => [
    cell,
    {
      question: cell.replace(/\[.*/, ''),
      item: '',
      answer,
      savedAt: by.at,
      actor: by.actor,
      version: 1,
      origin: 'written',
    },
  ];
  return {
    key,
    cells: new Map(Object.entries(answers).map(([cell, answer]) => buildCell(cell, answer))),
    comments: new Map(Object.entries(comments).map(([question, comment]) => buildCell(question, comment))),
  };
}

describe('handInPart', () => {
  let calls: Parameters<CollectionStore['handIn']>[];
  const store: Pick<CollectionStore, 'handIn'> = {
    async handIn(...call) {
      calls.push(call);
      return { key, sequence: 1, hash: 'a'.repeat(64) } as ResponseEvent;
    },
  };
  beforeEach(() => {
    calls = [];
  });

  it('R-QUESTIONNAIRE-07 hands in a part that is whole, and gives a receipt', async () => {
    const outcome = await handInPart(part, buildDraft(whole, { L1: 'Ett ord' }), true, by, store);
    expect(outcome).toMatchObject({ kind: 'handedIn', receipt: '2018-0180-lss-1-AAAAAAAAAAAA' });
    expect(calls).toEqual([
      [key, new Map(Object.entries(whole)), new Map([['L1', 'Ett ord']]), new Set(['L3[C]', 'L4']), by],
    ]);
  });

  it.each(Object.keys(whole))('R-QUESTIONNAIRE-07 refuses a part that lacks %s, and says so', async (cell) => {
    for (const answers of [{ ...whole, [cell]: '' }, omit(whole, cell)]) {
      const outcome = await handInPart(part, buildDraft(answers), true, by, store);
      expect(outcome.kind).toBe('incomplete');
      const problems = outcome.kind === 'incomplete' ? outcome.problems : [];
      expect(problems.map((problem) => problem.question)).toContain(cell.replace(/\[.*/, ''));
    }
    expect(calls).toEqual([]);
  });

  it('refuses an answer that is not of its question’s kind', async () => {
    const outcome = await handInPart(part, buildDraft({ ...whole, L5: 'sju' }), true, by, store);
    expect(outcome.kind).toBe('incomplete');
    expect(calls).toEqual([]);
  });

  it('R-QUESTIONNAIRE-19 leaves out answers that routing no longer asks for, through every step', async () => {
    const answers = { ...whole, L1: 'NEJ', L1a: 'JA', L1b: 'JA', 'L2[x]': 'NEJ', L3: 'A' };
    await handInPart(part, buildDraft(answers), true, by, store);
    expect([...(calls[0]?.[1].keys() ?? [])]).toEqual(['L1', 'L2[x]', 'L2[y]', 'L3', 'L4', 'L5']);
  });

  it('leaves out comments that are empty or stand on questions that are not asked', async () => {
    const comments = { L1: '', L1b: 'Inte frågad', L2: 'Om båda' };
    await handInPart(part, buildDraft(whole, comments), true, by, store);
    expect(calls[0]?.[2]).toEqual(new Map([['L2', 'Om båda']]));
  });

  it('R-COLLECTION-18 refuses everything while the round is closed', async () => {
    expect(await handInPart(part, buildDraft(whole), false, by, store)).toEqual({ kind: 'closed' });
    expect(calls).toEqual([]);
  });

  it('refuses answers that a blocking check finds, and not those that only warn', async () => {
    const blocked = await handInPart(part, buildDraft({ ...whole, L5: '101' }), true, by, store);
    expect(blocked).toMatchObject({ kind: 'contradictory', findings: [{ check: 'for-manga', outcome: 'fail' }] });
    expect(calls).toEqual([]);
    expect((await handInPart(part, buildDraft({ ...whole, L5: '51' }), true, by, store)).kind).toBe('handedIn');
  });
});

describe('selectAskedFor', () => {
  it('whatever was written, what is selected holds nothing that routing does not ask for', () => {
    const choice = fc.constantFrom('', 'JA', 'NEJ');
    const answers = fc.record({
      L1: choice,
      L1a: choice,
      L1b: choice,
      'L2[x]': choice,
      'L2[y]': choice,
      'L2a[x]': choice,
      'L2a[y]': choice,
      L3: fc.constantFrom('', 'A', 'C', 'A;C'),
      'L3[C]': fc.constantFrom('', 'ord'),
    });
    fc.assert(
      fc.property(answers, (written) => {
        const selected = selectAskedFor(part, buildDraft(written)).answers;
        const codes = checkCompleteness(part, selected).map((problem) => problem.code);
        expect(codes.filter((code) => code !== 'MISSING_CELL')).toEqual([]);
        expect(selected.has('L1a')).toBe(written.L1 === 'JA' && written.L1a !== '');
        expect(selected.has('L1b')).toBe(written.L1 === 'JA' && written.L1a === 'JA' && written.L1b !== '');
        expect(selected.has('L2a[x]')).toBe(written['L2[x]'] === 'JA' && written['L2a[x]'] !== '');
      }),
    );
  });
});

it('free text is what respondents put in their own words', () => {
  expect(listFreeTextCells(part)).toEqual(new Set(['L3[C]', 'L4']));
  const grid = buildPart('eb', [{ code: 'E1', kind: 'text', items: ['x', 'y'] }]);
  expect(listFreeTextCells(grid)).toEqual(new Set(['E1[x]', 'E1[y]']));
});

function omit(answers: Readonly<Record<string, string>>, cell: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => name !== cell));
}
