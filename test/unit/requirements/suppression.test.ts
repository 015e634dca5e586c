// Values that are not shown: each has its reason, told in words.

import { describe, expect, it } from 'vitest';
import { absences } from '../../../src/kernel/observation.ts';
import { vocabulary as english } from '../../../src/texts/en/vocabulary.ts';
import { vocabulary } from '../../../src/texts/sv/vocabulary.ts';
import { buildPart } from '../../support/buildTestRound.ts';
import { calculateTestRound } from '../../support/calculateTestRound.ts';

const part = buildPart('barn', [
  { code: 'B1', kind: 'number' },
  { code: 'B1a', kind: 'number' },
]);
const share = { numerator: 'B1a', denominator: 'B1', illogicalWhen: 'B1a > B1' };

describe('a numeric measure', () => {
  const { results } = calculateTestRound(
    part,
    [{ code: 'BARN-01', part: 'barn', number: share }],
    [
      { B1: '10', B1a: '5' },
      { B1: 'KAN_EJ_LAMNA', B1a: 'KAN_EJ_LAMNA' },
      { B1: '10', B1a: '11' },
    ],
  );
  const units = results.filter((row) => row.level === 'unit');

  it('R-SUPPRESSION-03 is not shown where the unit cannot provide the number', () => {
    expect(units[1]).toMatchObject({ status: 'CANNOT_PROVIDE', value: undefined });
  });

  it('R-SUPPRESSION-04 is not shown where the numbers contradict each other', () => {
    expect(units[2]).toMatchObject({ status: 'ILLOGICAL', value: undefined });
    expect(units[0]).toMatchObject({ status: 'VALUE', value: '50' });
  });
});

describe('the reasons', () => {
  it('R-SUPPRESSION-08 are kept apart and explained, in Swedish and English', () => {
    for (const words of [vocabulary, english]) {
      expect(Object.keys(words.absences).toSorted()).toEqual(absences.toSorted());
      const told = Object.values(words.absences);
      expect(new Set(told.map(({ word }) => word)).size).toBe(absences.length);
      expect(new Set(told.map(({ explanation }) => explanation)).size).toBe(absences.length);
    }
  });

  it('R-SUPPRESSION-06 an indicator that is not published this year says so (I18-45)', () => {
    const { results } = calculateTestRound(
      part,
      [{ code: 'BARN-01', part: 'barn', number: share, withdrawn: 'Frågan uppfattades olika.' }],
      [{ B1: '10', B1a: '5' }],
    );
    expect(new Set(results.map((row) => row.status))).toEqual(new Set(['WITHDRAWN']));
    expect(vocabulary.absences.WITHDRAWN.word).toBe('Publiceras ej detta år');
  });

  it('R-COLOUR-02 R-COLOUR-05 a colour means desired, partly desired or an area for development, never failure', () => {
    expect(vocabulary.colours).toEqual({
      green: 'önskvärt läge',
      yellow: 'delvis önskvärt läge',
      red: 'utvecklingsområde',
    });
  });
});
