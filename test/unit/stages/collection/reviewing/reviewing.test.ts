import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  buildResponseEvent,
  buildReviewItems,
  buildUnitState,
  type FreeText,
  isAfterLastDay,
  isFirstAnswerLate,
  listComments,
  listCorrections,
  prepareCorrection,
  type ResponseEvent,
  type UnitEntry,
  type UnitFact,
} from '../../../../../src/stages/collection/index.ts';
import { defaultReviewLimits } from '../../../../../src/stages/definition/index.ts';
import { listFlags } from '../../../../../src/stages/review/index.ts';
import { buildPart, buildRule, buildText } from '../../../../support/buildTestRound.ts';
import { calculateTestRound } from '../../../../support/calculateTestRound.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

const part = buildPart(
  'x',
  [{ code: 'X1', kind: 'number' }, { code: 'X1a', kind: 'number', askedWhen: 'X1 > 0' }, { code: 'X2' }],
  {
    checks: [
      {
        id: 'delen',
        strength: 'warning',
        failsWhen: buildRule('X1a > X1'),
        message: buildText('Rätta.'),
        source: undefined,
      },
      {
        id: 'sparr',
        strength: 'blocking',
        failsWhen: buildRule('X1a > X1 + 100'),
        message: buildText('Går inte.'),
        source: undefined,
      },
    ],
  },
);

const contradictory = new Map([
  ['X1', '8'],
  ['X1a', '9'],
  ['X2', 'JA'],
]);

function buildEntries(facts: readonly [UnitFact, Readonly<Record<string, string>>?][]): readonly UnitEntry[] {
  return facts.map(([fact, texts = {}], index) => ({
    key: { round: 2018, unit: '0114' },
    sequence: index + 1,
    at: `2018-03-0${index + 1}T09:00:00.000Z`,
    actor: 'någon',
    link: undefined,
    definitionHash: '',
    fact,
    digests: {},
    previousHash: '',
    hash: '',
    texts,
  }));
}

function buildItems(
  answers: ReadonlyMap<string, string>,
  facts: readonly [UnitFact, Readonly<Record<string, string>>?][],
) {
  const comments = new Map([['X2', 'Vi tolkade det brett.']]);
  const input = { part, answers, comments, earlier: undefined, peers: undefined, limits: defaultReviewLimits, digest };
  const state = buildUnitState(buildEntries(facts));
  return buildReviewItems({ unit: '0114', part: 'x', flags: listFlags(input), comments, state, isLate: false, digest });
}

describe('matters of the review', () => {
  const flag = 'failedCheck:delen:';
  const [open] = buildItems(contradictory, []);
  const own = open?.digest ?? '';
  const about = { part: 'x', flag, digest: own } as const;

  it('an untouched one waits for the unit', () => {
    expect(open).toMatchObject({ key: flag, state: 'open', next: 'unit', cells: ['X1a', 'X1'] });
  });

  it('follows what is said of it: accepted, asked, answered, closed', () => {
    const accepted = {
      kind: 'acknowledged',
      part: 'x',
      check: 'delen',
      item: '',
      digest: own,
      reason: 'period',
    } as const;
    const asked = { kind: 'officeAsked', question: 'q', part: 'x', cells: ['X1'], flag } as const;
    const answered = { kind: 'officeAnswered', question: 'q' } as const;
    const closed = { kind: 'flagClosed', ...about, outcome: 'unchanged' } as const;
    const ended = { kind: 'officeClosed', question: 'q', outcome: 'unchanged' } as const;
    const steps: UnitFact[] = [];
    const follow = (...facts: readonly UnitFact[]) => {
      steps.push(...facts);
      const [item] = buildItems(
        contradictory,
        steps.map((fact) => [fact]),
      );
      return [item?.state, item?.next];
    };
    expect(follow(accepted)).toEqual(['accepted', 'none']);
    expect(follow(asked)).toEqual(['asked', 'unit']);
    expect(follow(answered)).toEqual(['answered', 'office']);
    expect(follow(ended, closed)).toEqual(['closed', 'none']);
    // Asked anew after it was closed: it is open again.
    expect(follow({ ...asked, question: 'q2' })).toEqual(['asked', 'unit']);
  });

  it('what was said falls when the values change', () => {
    const facts: [UnitFact, Readonly<Record<string, string>>?][] = [[{ kind: 'flagConfirmed', ...about }]];
    expect(buildItems(contradictory, facts)[0]).toMatchObject({ state: 'confirmed', next: 'none' });
    expect(buildItems(new Map([...contradictory, ['X1a', '8.5']]), facts)[0]).toMatchObject({ state: 'open' });
  });

  it('a question about a flag that is gone, and one about none, stand for themselves', () => {
    const sound = new Map([...contradictory, ['X1a', '7']]);
    const items = buildItems(sound, [
      [{ kind: 'officeAsked', question: 'q', part: 'x', cells: ['X1'], flag }, { question: 'Hur?' }],
      [{ kind: 'officeAsked', question: 'p', part: 'x', cells: [] }, { question: 'Vem?' }],
      [{ kind: 'officeAsked', question: 'r', part: 'y', cells: [] }],
    ]);
    expect(items.map(({ key, state }) => [key, state])).toEqual([
      ['officeQuestion:q', 'asked'],
      ['officeQuestion:p', 'asked'],
    ]);
  });

  it('R-REVIEW-02 a comment is read as it stands: another text is unread again', () => {
    const key = { round: 2018, unit: '0114', part: 'x' };
    const state = buildUnitState(
      buildEntries([
        [{ kind: 'commentRead', part: 'x', question: 'X2', digest: digest('Vi tolkade det brett.'), task: true }],
      ]),
    );
    const read = (text: string) => listComments({ key, comments: new Map([['X2', text]]) }, state, digest)[0]?.read;
    expect(read('Vi tolkade det brett.')?.isTask).toBe(true);
    expect(read('Vi tolkade det snävt.')).toBeUndefined();
    expect(listComments({ key, comments: new Map([['X2', ' ']]) }, state, digest)).toEqual([]);
  });
});

describe('corrections by the office', () => {
  const current = { answers: contradictory, comments: new Map([['X1a', 'Nej.']]) };

  it('R-EDITING-13 leaves the part complete: what is no longer asked falls away with its comment', () => {
    const prepared = prepareCorrection(part, current, new Map([['X1', '0']]));
    expect(prepared.problems).toEqual([]);
    expect([...prepared.answers]).toEqual([
      ['X1', '0'],
      ['X2', 'JA'],
    ]);
    expect(prepared.comments.size).toBe(0);
    expect(prepared.changed).toEqual([
      { key: 'X1', before: '8', after: '0' },
      { key: 'X1a', before: '9', after: '' },
    ]);
  });

  it('refuses what is missing, what is not allowed, and what a blocking check stops', () => {
    const correct = (changes: readonly (readonly [string, string])[]) =>
      prepareCorrection(part, current, new Map(changes));
    expect(correct([['X2', '']]).problems.map(({ code }) => code)).toEqual(['MISSING_CELL']);
    expect(correct([['X2', 'KANSKE']]).problems.map(({ code }) => code)).toEqual(['UNKNOWN_OPTION']);
    expect(correct([['X1a', '109']]).findings.map(({ check }) => check)).toEqual(['sparr']);
    expect(correct([['X1', '8']]).changed).toEqual([]);
  });

  it('R-REVIEW-06 changes exactly the results that read the corrected answer', () => {
    const columns = [
      { code: 'X-01', part: 'x', outcomes: { JA: 'X2 = JA', otherwise: 'NEJ' } },
      { code: 'X-02', part: 'x', number: { numerator: 'X1a', denominator: 'X1', illogicalWhen: 'X1a > X1' } },
    ];
    const others = { X1: '10', X1a: '5', X2: 'NEJ' };
    const calculate = (answers: ReadonlyMap<string, string>) => {
      const { results } = calculateTestRound(part, columns, [Object.fromEntries(answers), others, others]);
      return new Map(results.map((row) => [`${row.indicator}|${row.level}|${row.code}`, JSON.stringify(row)]));
    };
    const before = calculate(contradictory);
    const after = calculate(prepareCorrection(part, current, new Map([['X1a', '4']])).answers);
    const changed = [...after].filter(([key, result]) => before.get(key) !== result).map(([key]) => key);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every((key) => key.startsWith('X-02'))).toBe(true);
    expect(changed.some((key) => key.endsWith('|unit|0101'))).toBe(true);
    expect(changed.some((key) => /\|unit\|010[23]$/.test(key))).toBe(false);
  });
});

describe('the history of a part', () => {
  const key = { round: 2018, unit: '0114', part: 'x' };
  const chain: ResponseEvent[] = [];
  const texts: FreeText[] = [];
  const add = (kind: ResponseEvent['kind'], answers: Readonly<Record<string, string>>, reason?: string) => {
    const sequence = chain.length + 1;
    const base = { key, kind, at: `2018-03-0${sequence}T09:00:00Z`, actor: `a${sequence}`, link: undefined };
    chain.push(
      buildResponseEvent({ ...base, definitionHash: '', answers, comments: {}, reason }, chain.at(-1), digest),
    );
    if (reason !== undefined) texts.push({ sequence, target: 'reason', cell: '', salt: '', text: reason });
  };
  add('submitted', { X1: '8', X2: 'JA' });
  add('reopened', { X1: '8', X2: 'JA' }, 'Fel antal');
  add('submitted', { X1: '10', X2: 'JA' });
  add('corrected', { X1: '10', X2: 'NEJ' }, 'Efter telefon');
  add('reopened', { X1: '10', X2: 'NEJ' }, 'Igen');
  add('submitted', { X1: '10', X2: 'NEJ' });

  it('R-REVIEW-06 tells every change with before, after, side and reason', () => {
    expect(
      listCorrections(chain, texts).map(({ sequence, by, reason, changed }) => [sequence, by, reason, changed]),
    ).toEqual([
      [3, 'unit', 'Fel antal', [{ key: 'X1', before: '8', after: '10' }]],
      [4, 'office', 'Efter telefon', [{ key: 'X2', before: 'JA', after: 'NEJ' }]],
    ]);
    expect(listCorrections(chain, [])[1]?.reason).toBeUndefined();
  });

  it('I24-11 the first answer decides whether a part is late, and all of the last day counts', () => {
    expect(isFirstAnswerLate(chain, '2018-03-01', '2018-01-24T08:00:00Z')).toBe(false);
    expect(isFirstAnswerLate(chain, '2018-02-28', '2018-01-24T08:00:00Z')).toBe(true);
    expect(isFirstAnswerLate(chain, '2018-02-28', undefined)).toBe(false);
    expect(isAfterLastDay('2018-03-01T22:59:59Z', '2018-03-01', '2018-01-24T08:00:00Z')).toBe(false);
    expect(isAfterLastDay('2018-03-01T23:00:00Z', '2018-03-01', '2018-01-24T08:00:00Z')).toBe(true);
  });
});
