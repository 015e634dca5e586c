import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparabilityStatuses, compareYears, type SeriesStatus } from '../../../../../src/stages/definition/index.ts';
import { buildSeriesSet, type SeriesRoundSketch, testSeries } from '../../../../support/buildSeriesSet.ts';

const years = [2016, 2017, 2018, 2019, 2020, 2021];
const anyDeclared = (year: number) =>
  fc.dictionary(
    fc.constantFrom(...years.filter((other) => other < year).map(String), '2015'),
    fc.constantFrom('direct', 'affected', 'notComparable'),
    { maxKeys: 2 },
  );
const anyKnown = (year: number): fc.Arbitrary<SeriesRoundSketch> =>
  fc.record({
    year: fc.constant(year),
    months: fc.constantFrom(12, 24),
    part: fc.constantFrom('lss', 'gemensam'),
    options: fc.constantFrom(['JA', 'NEJ'], ['JA', 'NEJ', 'EJ_AKTUELLT']),
    isAsked: fc.boolean(),
    declared: anyDeclared(year),
  });
const anyUnknown = (year: number): fc.Arbitrary<SeriesRoundSketch> =>
  fc.record({
    year: fc.constant(year),
    status: fc.constantFrom<SeriesStatus>('measured', 'notMeasured', 'unknown'),
  });
const anySet = fc.tuple(...years.map((year) => fc.oneof(anyKnown(year), anyUnknown(year)))).map(buildSeriesSet);
const anyAskedSet = fc
  .tuple(...years.map((year) => anyKnown(year).map((sketch) => ({ ...sketch, isAsked: true }))))
  .map(buildSeriesSet);
const anyYear = fc.integer({ min: 2007, max: 2026 });
const severity = (status: (typeof comparabilityStatuses)[number]): number => comparabilityStatuses.indexOf(status);

describe('comparisons between years', () => {
  it('answer any two years, and do not depend on which is named first', () => {
    fc.assert(
      fc.property(anySet, anyYear, anyYear, (set, one, other) => {
        const answer = compareYears(set, testSeries, one, other);
        expect(compareYears(set, testSeries, other, one)).toEqual(answer);
        expect(answer.reason.sv).toMatch(/^\S.*\.$/su);
        expect(answer.status === 'direct').toBe(answer.facts.length === 0);
      }),
    );
  });

  it('are as bad as the worst step on the way, where every round asks', () => {
    const anyThree = fc.subarray(years, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(anyAskedSet, anyThree, (set, [first = 0, middle = 0, last = 0]) => {
        const whole = compareYears(set, testSeries, first, last);
        const steps = [compareYears(set, testSeries, first, middle), compareYears(set, testSeries, middle, last)];
        const worst = Math.max(...steps.map(({ status }) => severity(status)));
        expect(severity(whole.status)).toBeGreaterThanOrEqual(worst);
        const told = whole.facts.map(({ text }) => text.sv);
        for (const { text } of steps.flatMap(({ facts }) => facts)) expect(told).toContain(text.sv);
      }),
    );
  });
});
