import { describe, expect, it } from 'vitest';
import { calculateRound, type Result } from '../../../../src/stages/calculation/index.ts';
import type { Round } from '../../../../src/stages/definition/index.ts';
import { editResponses } from '../../../../src/stages/editing/index.ts';
import { buildFrame } from '../../../../src/stages/frame/index.ts';
import { buildPart, buildTestClassifications, buildTestRound } from '../../../support/buildTestRound.ts';
import { calculateTestRound, getNation } from '../../../support/calculateTestRound.ts';

const outcomes = { JA: 'L1 = JA', DELVIS: 'L1 = DELVIS', EJ_AKTUELLT: 'L1 = EJ_AKTUELLT', otherwise: 'NEJ' };
const parts = [
  buildPart('gemensam', [{ code: 'G1' }], {
    published: { answered: undefined, percent: undefined, previousPercent: 95 },
  }),
  buildPart('lss', [{ code: 'L1', options: ['JA', 'DELVIS', 'NEJ', 'EJ_AKTUELLT'] }]),
];
const columns = [
  { code: 'LSS-06', part: 'lss', outcomes },
  { code: 'LSS-01', part: 'gemensam', outcomes: { JA: 'G1 = JA', otherwise: 'NEJ' } },
];
const district = { kind: 'district', municipality: '0180', validTo: undefined, predecessors: [] } as const;
const classifications = buildTestClassifications(
  [
    { code: '0180', name: 'Stockholm', inhabitants: 900_000, skrGroup: 'A1' },
    { code: '0114', inhabitants: 40_000 },
    { code: '2584', inhabitants: 20_000 },
    { code: '2580', inhabitants: 70_000, skrGroup: 'B3' },
  ],
  ['bromma', 'farsta', 'skarpnack'].map((name) => {
    return { ...district, code: `0180-${name}`, name, validFrom: '2007-01-01' };
  }),
);
const answers: Readonly<Record<string, string | undefined>> = {
  '0114': 'JA',
  '0180-bromma': 'JA',
  '0180-farsta': 'DELVIS',
  '0180-skarpnack': 'EJ_AKTUELLT',
  '2580': 'NEJ',
};

function calculate(rest: Partial<Round> = {}, withdrawn?: string) {
  const sketches = columns.map((column) => (withdrawn === undefined ? column : { ...column, withdrawn }));
  const round = buildTestRound(parts, sketches, rest);
  const responses = Object.entries(answers).flatMap(([unit, answer]) => {
    return answer === undefined ? [] : [{ unit, part: 'lss', answers: new Map([['L1', answer]]) }];
  });
  const common = { unit: '0114', part: 'gemensam', answers: new Map([['G1', 'NEJ']]) };
  const frame = buildFrame(round, classifications);
  return calculateRound(round, frame, classifications, editResponses(2018, [...responses, common]));
}

function findRow(results: readonly Result[], level: string, code: string, indicator = 'LSS-06'): Result | undefined {
  return results.find((row) => row.level === level && row.code === code && row.indicator === indicator);
}

describe('calculateRound, rows', () => {
  const { results } = calculate();

  it('gives columns as defined, levels in the order of the contract, codes by byte', () => {
    const ofFirst = results.filter((row) => row.indicator === 'LSS-06').map((row) => `${row.level} ${row.code}`);
    expect(ofFirst).toEqual([
      'unit 0114',
      'unit 0180-bromma',
      'unit 0180-farsta',
      'unit 0180-skarpnack',
      'unit 2580',
      'unit 2584',
      'city 0180',
      'county 01',
      'county 25',
      'nation 00',
      'sizeGroup 2',
      'sizeGroup 3',
      'sizeGroup 4',
      'sizeGroup 5',
      'skrGroup A1',
      'skrGroup B3',
      'skrGroup C8',
    ]);
    expect([...new Set(results.map((row) => row.indicator))]).toEqual(['LSS-06', 'LSS-01']);
  });

  it('R-CALCULATION-02 R-COLOUR-03 gives a unit its outcome with its colour, and no counts', () => {
    const units = ['0114', '0180-bromma', '0180-farsta', '0180-skarpnack', '2580'];
    const colours = units.map((unit) => findRow(results, 'unit', unit));
    expect(colours.map((row) => [row?.outcome, row?.colour])).toEqual([
      ['JA', 'green'],
      ['JA', 'green'],
      ['DELVIS', 'yellow'],
      ['EJ_AKTUELLT', undefined],
      ['NEJ', 'red'],
    ]);
    expect(findRow(results, 'unit', '0114')).toEqual({
      round: 2018,
      area: 'lss',
      indicator: 'LSS-06',
      level: 'unit',
      code: '0114',
      outcome: 'JA',
      value: undefined,
      numerator: undefined,
      denominator: undefined,
      framed: undefined,
      missing: undefined,
      status: 'VALUE',
      colour: 'green',
      series: 'serie-lss-06',
    });
  });

  it('R-NONRESPONSE-09 R-SUPPRESSION-02 a unit that has not answered the part has the reason in place of an outcome', () => {
    expect(findRow(results, 'unit', '2584')).toMatchObject({
      status: 'NOT_ANSWERED',
      outcome: undefined,
      colour: undefined,
    });
  });

  it('R-NONRESPONSE-10 parts are answered one by one: results of one part stand beside a missing other', () => {
    expect(findRow(results, 'unit', '0114', 'LSS-01')).toMatchObject({ status: 'VALUE', outcome: 'NEJ' });
    expect(findRow(results, 'unit', '2580', 'LSS-01')).toMatchObject({ status: 'NOT_ANSWERED' });
  });

  it('R-AGGREGATION-02 R-AGGREGATION-05 R-AGGREGATION-06 R-AGGREGATION-09 the share is of units with Ja; Delvis is in the denominator, Ej aktuellt is not', () => {
    expect(findRow(results, 'nation', '00')).toMatchObject({
      status: 'VALUE',
      outcome: undefined,
      numerator: 2,
      denominator: 4,
      framed: 6,
      missing: 1,
      value: '50',
    });
    expect(findRow(results, 'city', '0180')).toMatchObject({
      numerator: 1,
      denominator: 2,
      framed: 3,
      missing: 0,
      value: '50',
    });
  });

  it('R-AGGREGATION-10 units count one each, in county and nation too', () => {
    expect(findRow(results, 'county', '01')).toMatchObject({ numerator: 2, denominator: 3, framed: 4, value: '67' });
  });

  it('I18-54 a share has no colour', () => {
    expect(results.filter((row) => row.level !== 'unit' && row.colour !== undefined)).toEqual([]);
  });

  it('R-NONRESPONSE-14 IX-05 the limit holds in every group by its own framed units', () => {
    expect(findRow(results, 'county', '25')).toMatchObject({
      status: 'NONRESPONSE_OVER_LIMIT',
      framed: 2,
      missing: 1,
      value: undefined,
    });
    expect(findRow(results, 'sizeGroup', '4')).toMatchObject({ status: 'VALUE', value: '0' });
    expect(findRow(results, 'sizeGroup', '2')).toMatchObject({
      status: 'NONRESPONSE_OVER_LIMIT',
      framed: 1,
      missing: 1,
    });
  });

  it('R-FRAME-04 R-AGGREGATION-04 units outside the frame of the part have no row, nor has a city with one unit left', () => {
    const exclusions = [{ part: 'lss', units: ['0180-farsta', '0180-skarpnack'] }];
    const frame = { referenceDate: '2018-02-01', publishedSize: undefined, publishedGroupSizes: {}, exclusions };
    const narrowed = calculate({ frame }).results;
    expect(findRow(narrowed, 'unit', '0180-farsta')).toBeUndefined();
    expect(findRow(narrowed, 'city', '0180')).toBeUndefined();
    expect(findRow(narrowed, 'nation', '00')).toMatchObject({ framed: 4 });
    expect(findRow(narrowed, 'city', '0180', 'LSS-01')).toMatchObject({ framed: 3 });
  });

  it('R-SUPPRESSION-06 a withdrawn column shows no outcome and no share, and keeps the counts', () => {
    const withdrawn = calculate({}, 'Frågan var felaktig.').results;
    expect(new Set(withdrawn.map((row) => row.status))).toEqual(new Set(['WITHDRAWN']));
    expect(
      withdrawn.filter((row) => row.outcome !== undefined || row.value !== undefined || row.colour !== undefined),
    ).toEqual([]);
    expect(findRow(withdrawn, 'nation', '00')).toMatchObject({ framed: 6, missing: 1, numerator: 2, denominator: 4 });
  });

  it('R-COLOUR-04 a background measure has no colour', () => {
    const column = { code: 'LSS-B1', part: 'lss', outcomes, kind: 'background' as const };
    const [part] = parts.slice(1);
    if (part === undefined) throw new Error('No part');
    expect(calculateTestRound(part, [column], [{ L1: 'JA' }]).results[0]).toMatchObject({
      outcome: 'JA',
      colour: undefined,
    });
  });

  it('gives the same results for the same input', () => {
    expect(JSON.stringify(calculate())).toBe(JSON.stringify(calculate()));
  });
});

describe('calculateRound, response rates', () => {
  it('R-NONRESPONSE-08 R-AGGREGATION-14 gives parts in the round’s order, then any and all, with the previous percentages', () => {
    const percents = {
      percentAny: undefined,
      percentAll: undefined,
      previousPercentAny: 98,
      previousPercentAll: undefined,
    };
    const published = { answeredAny: 5, answeredAll: 1, ...percents };
    expect(calculate({ published }).response).toEqual([
      { round: 2018, part: 'gemensam', framed: 6, answered: 1, percent: 17, previousPercent: 95 },
      { round: 2018, part: 'lss', framed: 6, answered: 5, percent: 83, previousPercent: undefined },
      { round: 2018, part: 'any', framed: 6, answered: 5, percent: 83, previousPercent: 98 },
      { round: 2018, part: 'all', framed: 6, answered: 1, percent: 17, previousPercent: undefined },
    ]);
  });

  it('R-NONRESPONSE-05 all parts means every part that the unit is framed for', () => {
    const exclusions = [{ part: 'gemensam', units: ['2580'] }];
    const frame = { referenceDate: '2018-02-01', publishedSize: undefined, publishedGroupSizes: {}, exclusions };
    expect(calculate({ frame }).response.map(({ part, framed, answered }) => [part, framed, answered])).toEqual([
      ['gemensam', 5, 1],
      ['lss', 6, 5],
      ['any', 6, 5],
      ['all', 6, 2],
    ]);
  });

  it.each([
    [296, 95],
    [289, 93],
    [287, 92],
    [290, 93],
    [286, 92],
    [284, 91],
  ])('R-NONRESPONSE-02 %i of 312 is %i per cent', (answered, percent) => {
    const units = Array.from({ length: 312 }, (_, index) => (index < answered ? { L1: 'JA' } : undefined));
    const [, part] = parts;
    if (part === undefined) throw new Error('No part');
    const [rate] = calculateTestRound(part, [], units).response;
    expect(rate).toMatchObject({ framed: 312, answered, percent });
  });

  it('IX-01 a share is rounded half up from the exact fraction', () => {
    const units = Array.from({ length: 8 }, (_, index) => ({ L1: index < 1 ? 'JA' : 'NEJ' }));
    const [, part] = parts;
    if (part === undefined) throw new Error('No part');
    expect(getNation(calculateTestRound(part, columns.slice(0, 1), units), 'LSS-06').value).toBe('13');
  });
});
