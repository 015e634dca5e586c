import { describe, expect, it } from 'vitest';
import { buildPart } from '../../../support/buildTestRound.ts';
import { calculateTestRound, getNation, type UnitAnswers } from '../../../support/calculateTestRound.ts';

const part = buildPart('lss', [{ code: 'L7', options: ['JA', 'NEJ', 'EJ_AKTUELLT'] }]);
const column = {
  code: 'LSS-15',
  part: 'lss',
  outcomes: { JA: 'L7 = JA', EJ_AKTUELLT: 'L7 = EJ_AKTUELLT', otherwise: 'NEJ' },
};

function calculateWithMissing(framed: number, missing: number) {
  const answers = Array.from(
    { length: framed },
    (_, index): UnitAnswers => (index < missing ? undefined : { L7: 'JA' }),
  );
  return getNation(calculateTestRound(part, [column], answers), column.code);
}

/** Requirements part 4.5, typed by hand: units framed, and the largest number missing for which a share is shown. */
const largestMissingShown: readonly (readonly [string, number, number])[] = [
  ['nation 2018', 312, 62],
  ['nation 2024, parts 1 and 10', 305, 61],
  ['nation 2024, parts 2, 3, 5, 6', 303, 60],
  ['nation 2024, parts 4, 7, 8, 9', 300, 60],
  ['Stockholm 2018', 14, 2],
  ['Stockholm 2024', 11, 2],
  ['Göteborg 2018', 10, 2],
  ['Göteborg 2024, parts 1 and 10', 6, 1],
  ['Göteborg 2024, parts 2, 3, 5, 6', 4, 0],
  ['Stockholms län 2018', 39, 7],
  ['Stockholms län 2024', 36, 7],
  ['Västra Götaland 2018', 58, 11],
  ['Västra Götaland 2024, parts 1 and 10', 54, 10],
  ['Västra Götaland 2024, parts 2, 3, 5, 6', 52, 10],
  ['Västra Götaland 2024, parts 4, 7, 8, 9', 49, 9],
  ['Skåne', 33, 6],
  ['Värmland', 16, 3],
  ['Dalarna, Västerbotten', 15, 3],
  ['Norrbotten', 14, 2],
  ['Östergötland, Jönköping', 13, 2],
  ['Kalmar, Örebro', 12, 2],
  ['Västmanland, Gävleborg', 10, 2],
  ['Södermanland', 9, 1],
  ['Uppsala, Kronoberg, Jämtland', 8, 1],
  ['Västernorrland', 7, 1],
  ['Halland', 6, 1],
  ['Blekinge', 5, 1],
  ['Gotland', 1, 0],
];

describe('the 20 per cent rule', () => {
  it.each(largestMissingShown)(
    'R-NONRESPONSE-11 %s: of %i framed, %i missing is shown, one more is not',
    (_, framed, shown) => {
      expect(calculateWithMissing(framed, shown)).toMatchObject({
        status: 'VALUE',
        value: '100',
        framed,
        missing: shown,
      });
      expect(calculateWithMissing(framed, shown + 1)).toMatchObject({
        status: 'NONRESPONSE_OVER_LIMIT',
        value: undefined,
        numerator: framed - shown - 1,
        denominator: framed - shown - 1,
        framed,
        missing: shown + 1,
      });
    },
  );

  it.each([5, 10, 15, 300, 305])(
    'R-NONRESPONSE-11 R-SUPPRESSION-05 exactly 20 per cent of %i units is shown',
    (framed) => {
      expect(calculateWithMissing(framed, framed / 5).status).toBe('VALUE');
    },
  );

  it('R-NONRESPONSE-13 Ej aktuellt is an answer: it does not count as missing', () => {
    const answers = Array.from({ length: 10 }, (_, index) => ({ L7: index < 9 ? 'EJ_AKTUELLT' : 'NEJ' }));
    expect(getNation(calculateTestRound(part, [column], answers), column.code)).toMatchObject({
      status: 'VALUE',
      value: '0',
      numerator: 0,
      denominator: 1,
      missing: 0,
    });
  });

  it('EMPTY_DENOMINATOR where all are Ej aktuellt, but non-response over the limit comes first (IX-03)', () => {
    const build = (missing: number) =>
      Array.from({ length: 10 }, (_, index): UnitAnswers => (index < missing ? undefined : { L7: 'EJ_AKTUELLT' }));
    const statusOf = (missing: number) =>
      getNation(calculateTestRound(part, [column], build(missing)), column.code).status;
    expect([0, 2, 3, 10].map(statusOf)).toEqual([
      'EMPTY_DENOMINATOR',
      'EMPTY_DENOMINATOR',
      'NONRESPONSE_OVER_LIMIT',
      'NONRESPONSE_OVER_LIMIT',
    ]);
  });
});

describe('Ej aktuellt on a follow-up', () => {
  it('R-AGGREGATION-08 counts as fulfilled, in numerator and denominator', () => {
    const routine = buildPart('lss', [
      { code: 'L4' },
      { code: 'L4a', options: ['JA', 'NEJ', 'EJ_AKTUELLT_NYLIGEN'], askedWhen: 'L4 = JA' },
    ]);
    const outcomes = { JA: 'L4 = JA and L4a in {JA, EJ_AKTUELLT_NYLIGEN}', otherwise: 'NEJ' };
    const answers = [{ L4: 'JA', L4a: 'EJ_AKTUELLT_NYLIGEN' }, { L4: 'NEJ' }];
    const calculated = calculateTestRound(routine, [{ code: 'LSS-14', part: 'lss', outcomes }], answers);
    expect(getNation(calculated, 'LSS-14')).toMatchObject({ numerator: 1, denominator: 2, value: '50' });
  });
});

describe('numbers of 2018 (Tabell 2 of the guide)', () => {
  const children = buildPart('barn', [
    { code: 'B1', kind: 'number' },
    { code: 'B1a', kind: 'number' },
    { code: 'B2', kind: 'number' },
  ]);
  const share = (code: string, numerator: string) => {
    return { code, part: 'barn', number: { numerator, denominator: 'B1', illogicalWhen: `${numerator} > B1` } };
  };
  const columns = [share('BARN-01', 'B1a'), share('BARN-B1', 'B2')];
  // 312 units: 26 did not answer the part. Degree: 12 cannot, 39 illogical. Consultants: 9 cannot, 27 illogical.
  const answers = Array.from({ length: 312 }, (_, index): UnitAnswers => {
    if (index < 26) return undefined;
    const rank = index - 26;
    const degree = rank < 12 ? 'KAN_EJ_LAMNA' : rank < 51 ? '11' : '8';
    const consultants = rank < 9 ? 'KAN_EJ_LAMNA' : rank < 36 ? '10.5' : '1';
    return { B1: '10', B1a: degree, B2: consultants };
  });

  it('R-EDITING-06 R-EDITING-07 R-EDITING-08 the units left out are counted for each reason', () => {
    const { results } = calculateTestRound(children, columns, answers);
    const count = (indicator: string, status: string) =>
      results.filter((row) => row.level === 'unit' && row.indicator === indicator && row.status === status).length;
    expect([
      count('BARN-01', 'CANNOT_PROVIDE'),
      count('BARN-01', 'ILLOGICAL'),
      count('BARN-01', 'NOT_ANSWERED'),
    ]).toEqual([12, 39, 26]);
    expect([count('BARN-B1', 'CANNOT_PROVIDE'), count('BARN-B1', 'ILLOGICAL')]).toEqual([9, 27]);
  });

  it('R-NONRESPONSE-15 counted by indicator, 77 of 312 withholds the share and 62 of 312 shows it (I18-42)', () => {
    const calculated = calculateTestRound(children, columns, answers);
    expect(getNation(calculated, 'BARN-01')).toMatchObject({
      status: 'NONRESPONSE_OVER_LIMIT',
      missing: 77,
      framed: 312,
    });
    expect(getNation(calculated, 'BARN-B1')).toMatchObject({
      status: 'VALUE',
      missing: 62,
      framed: 312,
      numerator: 250,
      denominator: 2500,
      value: '10',
    });
  });

  it('counted by part, 26 of 312 shows both, and the missing stay told (I18-42)', () => {
    const calculated = calculateTestRound(children, columns, answers, { nonresponseBasis: 'part' });
    expect(getNation(calculated, 'BARN-01')).toMatchObject({ status: 'VALUE', missing: 77, value: '80' });
    expect(getNation(calculated, 'BARN-B1')).toMatchObject({ status: 'VALUE', missing: 62 });
  });

  it.each([
    ['R-EDITING-09 households per case worker', 23, 2],
    ['R-EDITING-10 older persons per case worker', 28, 3],
  ])('%s: %i units without the part and %i that cannot give the number leave the ratio shown', (_, silent, unable) => {
    const ratio = {
      code: 'EB-B1',
      part: 'barn',
      number: { numerator: 'B1', denominator: 'B1a', scale: 1, decimals: 1 },
    };
    const given = Array.from({ length: 312 }, (_each, index): UnitAnswers => {
      return index < silent ? undefined : { B1: '25', B1a: index < silent + unable ? 'KAN_EJ_LAMNA' : '2', B2: '0' };
    });
    const missing = silent + unable;
    const expected = { status: 'VALUE', value: '12.5', missing, framed: 312, denominator: 2 * (312 - missing) };
    expect(getNation(calculateTestRound(children, [ratio], given), 'EB-B1')).toMatchObject(expected);
  });

  it('has no value where every unit that answered lacks the number', () => {
    const none = Array.from({ length: 5 }, () => ({ B1: 'KAN_EJ_LAMNA', B1a: '1', B2: '1' }));
    const calculated = calculateTestRound(children, columns, none, { nonresponseBasis: 'part' });
    expect(getNation(calculated, 'BARN-01')).toMatchObject({ status: 'NOT_AVAILABLE', missing: 5, denominator: 0 });
  });

  it('IX-11 the share above the unit is the ratio of sums, not the mean of shares', () => {
    const two = [
      { B1: '1', B1a: '1', B2: '0' },
      { B1: '9', B1a: '0', B2: '0' },
    ];
    expect(getNation(calculateTestRound(children, columns, two), 'BARN-01')).toMatchObject({ value: '10' });
  });

  it('IX-11 the share above the unit is made of exact sums', () => {
    const two = [
      { B1: '2.01', B1a: '2.01', B2: '0' },
      { B1: '0.01', B1a: '0.01', B2: '0' },
    ];
    expect(getNation(calculateTestRound(children, columns, two), 'BARN-01')).toMatchObject({
      numerator: 2.02,
      denominator: 2.02,
      value: '100',
    });
  });
});
