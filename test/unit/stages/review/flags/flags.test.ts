import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultReviewLimits, type Part } from '../../../../../src/stages/definition/index.ts';
import {
  digestValues,
  type EarlierAnswers,
  findCommentNumbers,
  findLargeChanges,
  findOutliers,
  listFlags,
} from '../../../../../src/stages/review/index.ts';
import { buildPart, buildRule, buildText } from '../../../../support/buildTestRound.ts';
import { chooseRuns } from '../../../../support/propertyRuns.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

const part: Part = buildPart(
  'x',
  [
    { code: 'X1', kind: 'number' },
    { code: 'X1a', kind: 'number' },
    { code: 'X2', options: ['JA', 'DELVIS', 'NEJ'] },
    { code: 'X3', items: ['eb', 'lss'], options: ['JA_ALLA', 'NEJ', 'EJ_AKTUELLT'] },
    { code: 'X4', options: ['JA', 'ANNAT'], written: 'ANNAT' },
  ],
  {
    checks: [
      {
        id: 'del-storre-an-helhet',
        strength: 'warning',
        failsWhen: buildRule('X1a > X1'),
        message: buildText('Rätta.'),
        source: undefined,
      },
    ],
  },
);

function buildEarlier(answers: Readonly<Record<string, string>>, isUnchanged = true): EarlierAnswers {
  return { cells: new Map(Object.entries(answers).map(([key, answer]) => [key, { answer, year: 2017, isUnchanged }])) };
}

function findChanges(now: Readonly<Record<string, string>>, before: Readonly<Record<string, string>>) {
  return findLargeChanges(part, new Map(Object.entries(now)), buildEarlier(before)).map(({ key, kind }) => [key, kind]);
}

describe('large changes from last year', () => {
  it.each([
    // More than 50 per cent and at least 5: both limits are our own, and exactly 50 is not more.
    ['10', '15', []],
    ['10', '15.000001', [['X1', 'number']]],
    ['100', '49', [['X1', 'number']]],
    ['100', '50', []],
    ['2', '6.9', []],
    ['2', '7', [['X1', 'number']]],
    ['0', '4.999999', []],
    ['0', '5', [['X1', 'number']]],
    ['5', '0', [['X1', 'number']]],
    ['12', 'KAN_EJ_LAMNA', [['X1', 'provided']]],
    ['12', 'tolv', []],
    ['12', '', []],
  ])('%s last year and %s now gives %j', (before, now, expected) => {
    expect(findChanges({ X1: now }, { X1: before })).toEqual(expected);
  });

  it('yes that has become no is told, and partly is neither', () => {
    const before = { X2: 'JA', 'X3[eb]': 'NEJ', 'X3[lss]': 'JA_ALLA', X4: 'JA' };
    const now = { X2: 'NEJ', 'X3[eb]': 'JA_ALLA', 'X3[lss]': 'EJ_AKTUELLT', X4: 'ANNAT', 'X4[ANNAT]': 'NEJ' };
    expect(findChanges(now, { ...before, 'X4[ANNAT]': 'JA' })).toEqual([
      ['X2', 'choice'],
      ['X3[eb]', 'choice'],
    ]);
    expect(findChanges({ X2: 'DELVIS' }, { X2: 'JA' })).toEqual([]);
  });

  it('a changed question compares with nothing', () => {
    const answers = new Map([['X1', '1000']]);
    expect(findLargeChanges(part, answers, buildEarlier({ X1: '1' }, false))).toEqual([]);
  });

  it('the limits are those of the round', () => {
    const limits = { ...defaultReviewLimits, largeChange: { percent: 10, least: 1 } };
    const found = findLargeChanges(part, new Map([['X1', '12']]), buildEarlier({ X1: '10' }), limits);
    expect(found.map(({ key }) => key)).toEqual(['X1']);
  });

  it('the same answer is never a change, and a larger change is one when a smaller is', () => {
    const number = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 1000 }), (before, now, more) => {
        expect(findChanges({ X1: String(before) }, { X1: String(before) })).toEqual([]);
        const further = now >= before ? now + more : now;
        if (findChanges({ X1: String(now) }, { X1: String(before) }).length > 0 && further !== now) {
          expect(findChanges({ X1: String(further) }, { X1: String(before) })).toHaveLength(1);
        }
      }),
      chooseRuns(200),
    );
  });
});

describe('numbers far from comparable units', () => {
  const peers = (numbers: readonly number[]) => new Map([['X1', numbers]]);
  const find = (answer: string, numbers: readonly number[]) =>
    findOutliers(part, new Map([['X1', answer]]), peers(numbers), defaultReviewLimits);
  const usual = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

  it('finds both what is too large and what is too small', () => {
    expect(find('15', usual)).toEqual([]);
    expect(find('200', usual)).toMatchObject([{ key: 'X1', units: 11 }]);
    expect(find('1', usual)).toHaveLength(1);
  });

  it('asks enough units, and calls nobody far away where all are alike', () => {
    expect(find('200', usual.slice(0, 9))).toEqual([]);
    expect(
      find(
        '200',
        Array.from({ length: 20 }, () => 3),
      ),
    ).toEqual([]);
    expect(find('KAN_EJ_LAMNA', usual)).toEqual([]);
  });
});

describe('R-REVIEW-05 numbers in comments', () => {
  const find = (answer: string, comment: string) =>
    findCommentNumbers(part, new Map([['X1', answer]]), new Map([['X1', comment]]));

  it.each([
    ['KAN_EJ_LAMNA', 'Vi vet inte riktigt.', true],
    ['12', 'Egentligen 12,5.', true],
    ['12', 'Se X1a. Vi började 2017, mätt 2018-02-01.', false],
    ['12', 'Som under 2016-2017.', false],
    ['12', '', false],
    ['KAN_EJ_LAMNA', ' ', false],
  ])('%s with ”%s” is a task: %s', (answer, comment, expected) => {
    expect(find(answer, comment)).toEqual(expected ? ['X1'] : []);
  });

  it('other questions than those of numbers are only read', () => {
    expect(findCommentNumbers(part, new Map([['X2', 'JA']]), new Map([['X2', '14 gånger']]))).toEqual([]);
  });
});

describe('flags of a part', () => {
  const answers = new Map([
    ['X1', '8'],
    ['X1a', '9'],
    ['X2', 'NEJ'],
  ]);
  const flags = listFlags({
    part,
    answers,
    comments: new Map([['X1', 'ca 10']]),
    earlier: buildEarlier({ X1: '30', X2: 'JA' }),
    peers: new Map([['X1a', [1, 1, 1, 1, 1, 1, 2, 2, 2, 2]]]),
    limits: defaultReviewLimits,
    digest,
  });

  it('stand by strength, and say who has to look', () => {
    expect(flags.map(({ key, strength, actor }) => [key, strength, actor])).toEqual([
      ['failedCheck:del-storre-an-helhet:', 'warning', 'unit'],
      ['largeChange:X1', 'warning', 'unit'],
      ['commentNumbers:X1', 'warning', 'office'],
      ['largeChange:X2', 'information', 'unit'],
      ['outlier:X1a', 'information', 'office'],
    ]);
  });

  it('a digest holds as long as the values do, in whatever order they are asked', () => {
    const [check] = flags;
    expect(check?.digest).toBe(digestValues(['X1', 'X1a'], answers, digest));
    expect(digestValues(['X1', 'X1a'], new Map([...answers, ['X2', 'JA']]), digest)).toBe(check?.digest);
    expect(digestValues(['X1', 'X1a'], new Map([...answers, ['X1', '8.5']]), digest)).not.toBe(check?.digest);
  });
});
