// What must hold of every share, whatever the answers.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../src/stages/calculation/index.ts';
import { buildPart } from '../../../support/buildTestRound.ts';
import { calculateTestRound, getNation, type UnitAnswers } from '../../../support/calculateTestRound.ts';
import { chooseRuns } from '../../../support/propertyRuns.ts';

const part = buildPart('lss', [{ code: 'L1', options: ['JA', 'DELVIS', 'NEJ', 'EJ_AKTUELLT'] }]);
const column = {
  code: 'LSS-06',
  part: 'lss',
  outcomes: { JA: 'L1 = JA', DELVIS: 'L1 = DELVIS', EJ_AKTUELLT: 'L1 = EJ_AKTUELLT', otherwise: 'NEJ' },
};
type Answer = 'JA' | 'DELVIS' | 'NEJ' | 'EJ_AKTUELLT' | 'missing';

function calculateNation(answers: readonly Answer[]): Result {
  const units = answers.map((answer): UnitAnswers => (answer === 'missing' ? undefined : { L1: answer }));
  return getNation(calculateTestRound(part, [column], units), column.code);
}

const answer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Answer>('JA', 'DELVIS', 'NEJ', 'EJ_AKTUELLT') },
  { weight: 1, arbitrary: fc.constant<Answer>('missing') },
);
const units = fc.array(answer, { minLength: 1, maxLength: 60 });

function count(answers: readonly Answer[], ...wanted: readonly Answer[]): number {
  return answers.filter((each) => wanted.includes(each)).length;
}

describe('properties of shares', () => {
  it('R-AGGREGATION-02 a share never falls when a Nej or Delvis becomes a Ja', () => {
    fc.assert(
      fc.property(units, fc.nat(), (answers, index) => {
        const changed = answers.map((each, position) =>
          position === index % answers.length && (each === 'NEJ' || each === 'DELVIS') ? 'JA' : each,
        );
        const before = calculateNation(answers);
        const after = calculateNation(changed);
        expect(after.status).toBe(before.status);
        expect(after.denominator).toBe(before.denominator);
        if (before.status === 'VALUE') expect(Number(after.value)).toBeGreaterThanOrEqual(Number(before.value));
      }),
      chooseRuns(200),
    );
  });

  it('R-AGGREGATION-06 a unit with Ej aktuellt never changes a share that is shown', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 5 }), (answers, added) => {
        const before = calculateNation(answers);
        const after = calculateNation([...answers, ...Array.from({ length: added }, (): Answer => 'EJ_AKTUELLT')]);
        expect([after.numerator, after.denominator, after.missing]).toEqual([
          before.numerator,
          before.denominator,
          before.missing,
        ]);
        if (before.status === 'VALUE') expect(after).toMatchObject({ status: 'VALUE', value: before.value });
      }),
      chooseRuns(200),
    );
  });

  it('R-NONRESPONSE-11 a share is withheld exactly when more than a fifth of the framed units are missing', () => {
    const sizes = fc.oneof(fc.constantFrom(5, 10, 15, 300, 305, 312), fc.integer({ min: 1, max: 320 }));
    const drawn = sizes.chain((framed) => {
      const near = Math.floor(framed / 5);
      const missing = fc.integer({ min: Math.max(0, near - 2), max: Math.min(framed, near + 2) });
      return fc.tuple(fc.constant(framed), missing);
    });
    fc.assert(
      fc.property(drawn, ([framed, missing]) => {
        const answers = Array.from({ length: framed }, (_, index): Answer => (index < missing ? 'missing' : 'NEJ'));
        const result = calculateNation(answers);
        expect(result.status === 'NONRESPONSE_OVER_LIMIT').toBe(5 * missing > framed);
        expect(result.value === undefined).toBe(5 * missing > framed);
      }),
      chooseRuns(200),
    );
  });

  it('R-AGGREGATION-09 the counts are those of the answers, and every unit is counted once', () => {
    fc.assert(
      fc.property(units, (answers) => {
        const result = calculateNation(answers);
        expect(result).toMatchObject({
          numerator: count(answers, 'JA'),
          denominator: count(answers, 'JA', 'DELVIS', 'NEJ'),
          framed: answers.length,
          missing: count(answers, 'missing'),
        });
        const { denominator = 0, missing = 0, framed = 0 } = result;
        expect(denominator + missing + count(answers, 'EJ_AKTUELLT')).toBe(framed);
      }),
      chooseRuns(200),
    );
  });

  it('R-AGGREGATION-13 IX-01 a shown share is the whole per cent nearest to the exact fraction, half up', () => {
    fc.assert(
      fc.property(units, (answers) => {
        const { status, value, numerator = 0, denominator = 0 } = calculateNation(answers);
        if (status !== 'VALUE') return;
        const twice = 2 * (100 * numerator - Number(value) * denominator);
        expect(twice).toBeGreaterThanOrEqual(-denominator);
        expect(twice).toBeLessThan(denominator);
      }),
      chooseRuns(200),
    );
  });

  it('the order of units changes nothing', () => {
    fc.assert(
      fc.property(units, (answers) => {
        expect(calculateNation(answers.toReversed())).toEqual(calculateNation(answers));
      }),
      chooseRuns(100),
    );
  });
});
