// What withholds a number is told before it does: for the bundled rounds, whenever the answers to a numeric measure contradict each
// other, a check of the part says so to whoever answers.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMeasureState, listNumericMeasures } from '../../../../src/stages/collection/simulation/numericMeasures.ts';
import { runChecks } from '../../../../src/stages/review/index.ts';
import { loadRealRound } from '../../../support/loadRealRound.ts';

describe.each([2018, 2024])('round %i', (year) => {
  const { round } = loadRealRound(year);
  const uses = round.parts.flatMap((part) =>
    listNumericMeasures(round, part)
      .filter(({ measure }) => measure.illogicalWhen !== undefined)
      .map((use) => ({ part, use, name: use.column.code })),
  );

  it('has numbers that can contradict each other', () => {
    expect(uses.length).toBeGreaterThan(0);
  });

  it.each(uses)('R-EDITING-06 a contradiction in $name is told by a check', ({ part, use }) => {
    let contradictions = 0;
    const numbers = fc.array(fc.option(fc.integer({ min: 0, max: 5 })), {
      minLength: use.cells.length,
      maxLength: use.cells.length,
    });
    fc.assert(
      fc.property(numbers, (drawn) => {
        const given = use.cells.flatMap((cell, index) => {
          const number = drawn[index];
          return typeof number === 'number' ? [[cell, String(number)] as const] : [];
        });
        const answers = new Map(given);
        if (findMeasureState(part, use, answers) !== 'illogical') return;
        contradictions += 1;
        expect(runChecks(part, answers).some(({ outcome }) => outcome === 'fail')).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(contradictions).toBeGreaterThan(0);
  });
});
