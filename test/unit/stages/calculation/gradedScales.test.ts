import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Colour } from '../../../../src/kernel/observation.ts';
import { calculatePercent } from '../../../../src/kernel/share.ts';
import { getScaleStep } from '../../../../src/stages/calculation/index.ts';
import { type ScaleStep, standardScale } from '../../../../src/stages/definition/index.ts';
import { buildColumn, buildPart, buildText } from '../../../support/buildTestRound.ts';
import { calculateTestRound, getNation, type UnitAnswers } from '../../../support/calculateTestRound.ts';
import { chooseRuns } from '../../../support/propertyRuns.ts';

function step(outcome: string, label: string, colour: Colour | undefined, share: ScaleStep['share']): ScaleStep {
  return { outcome, label: buildText(label), colour, share };
}

const forAll = [
  step('JA', 'Ja, för alla', 'green', 'counted'),
  step('DELVIS', 'Ja, men inte för alla', 'yellow', 'base'),
  step('NEJ', 'Nej', 'red', 'base'),
];
const waitingTime = [
  step('INOM_3_DAGAR', 'Inom 3 dagar', 'green', 'counted'),
  step('INOM_14_DAGAR', '4–14 dagar', 'yellow', 'base'),
  step('OVER_14_DAGAR', 'Mer än 14 dagar', 'red', 'base'),
  step('MATS_INTE', 'Mäts inte', undefined, 'leftOut'),
];
const part = buildPart('missbruk', [{ code: 'M1', options: ['A', 'B', 'C', 'D'] }]);
const classes = {
  INOM_3_DAGAR: 'M1 = A',
  INOM_14_DAGAR: 'M1 = B',
  OVER_14_DAGAR: 'M1 = C',
  otherwise: 'MATS_INTE',
};
const column = { code: 'MISSBRUK-01', part: 'missbruk', outcomes: classes, scale: waitingTime };

describe('a scale of classes', () => {
  const answers = ['A', 'A', 'B', 'C', 'D'].map((M1): UnitAnswers => ({ M1 }));
  const { results } = calculateTestRound(part, [column], answers);

  it('gives a unit the code of its class, with the colour that the scale declares', () => {
    expect(results.filter(({ level }) => level === 'unit').map(({ outcome, colour }) => [outcome, colour])).toEqual([
      ['INOM_3_DAGAR', 'green'],
      ['INOM_3_DAGAR', 'green'],
      ['INOM_14_DAGAR', 'yellow'],
      ['OVER_14_DAGAR', 'red'],
      ['MATS_INTE', undefined],
    ]);
  });

  it('counts in the share what the scale counts, and leaves out what it leaves out', () => {
    expect(getNation(calculateTestRound(part, [column], answers), column.code)).toMatchObject({
      status: 'VALUE',
      value: '50',
      numerator: 2,
      denominator: 4,
      missing: 0,
      outcome: undefined,
      colour: undefined,
    });
  });

  it('has no share where every answer is left out', () => {
    const none = Array.from({ length: 3 }, (): UnitAnswers => ({ M1: 'D' }));
    expect(getNation(calculateTestRound(part, [column], none), column.code).status).toBe('EMPTY_DENOMINATOR');
  });

  it('R-COLOUR-04 has no colour as a background measure, whatever the scale says', () => {
    const background = { ...column, kind: 'background' as const };
    const { results: plain } = calculateTestRound(part, [background], answers);
    expect(plain.every(({ colour }) => colour === undefined)).toBe(true);
  });
});

describe('a scale with other words for Ja, Delvis and Nej', () => {
  it('is calculated as the standard scale is', () => {
    const outcomes = { JA: 'M1 = A', DELVIS: 'M1 = B', otherwise: 'NEJ' };
    const answers = ['A', 'B', 'C', 'A'].map((M1): UnitAnswers => ({ M1 }));
    const build = (scale: readonly ScaleStep[]) => calculateTestRound(part, [{ ...column, outcomes, scale }], answers);
    expect(build(forAll)).toEqual(build(standardScale));
  });

  it('is refused where a rule gives what the scale lacks: a fault of the program', () => {
    const { description } = buildColumn({ ...column, scale: forAll });
    expect(() => getScaleStep(description, 'EJ_AKTUELLT')).toThrow(/no outcome EJ_AKTUELLT/);
  });
});

describe('any scale', () => {
  const shares = fc.tuple(...waitingTime.map(() => fc.constantFrom<ScaleStep['share']>('counted', 'base', 'leftOut')));
  const units = fc.array(fc.option(fc.constantFrom('A', 'B', 'C', 'D'), { nil: undefined, freq: 12 }), {
    minLength: 1,
    maxLength: 30,
  });

  it('R-AGGREGATION-06 the share is what is counted among what is counted or base, of those that answered', () => {
    fc.assert(
      fc.property(shares, units, (chosen, given) => {
        const scale = waitingTime.map((each, index) => ({ ...each, share: chosen[index] ?? 'base' }));
        const answers = given.map((M1): UnitAnswers => (M1 === undefined ? undefined : { M1 }));
        const nation = getNation(calculateTestRound(part, [{ ...column, scale }], answers), column.code);
        const shareOf = (letter: string) => scale['ABCD'.indexOf(letter)]?.share;
        const counted = given.filter((letter) => letter !== undefined && shareOf(letter) === 'counted').length;
        const base = given.filter((letter) => letter !== undefined && shareOf(letter) !== 'leftOut').length;
        const missing = given.filter((letter) => letter === undefined).length;
        expect(nation).toMatchObject({ numerator: counted, denominator: base, framed: given.length, missing });
        const isOver = 5 * missing > given.length;
        expect(nation.status).toBe(isOver ? 'NONRESPONSE_OVER_LIMIT' : base === 0 ? 'EMPTY_DENOMINATOR' : 'VALUE');
        expect(nation.value).toBe(isOver || base === 0 ? undefined : String(calculatePercent(counted, base)));
      }),
      chooseRuns(200),
    );
  });
});
