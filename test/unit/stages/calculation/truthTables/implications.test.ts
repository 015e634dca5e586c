// The three indicators on systematic follow-up share their questions, so that one follows from another (I18-28).

import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../../src/kernel/observation.ts';
import { evaluateColumn, listCombinations } from './lss2018.ts';
import { systematicFollowUpTogether } from './systematicFollowUp.ts';

describe('R-CALCULATION-25 LSS-11, LSS-12 and LSS-13 together', () => {
  it.each(systematicFollowUpTogether)('R-CALCULATION-25 %o gives %s, %s and %s', (answers, lss11, lss12, lss13) => {
    expect(evaluateColumn('LSS-11', answers)).toBe(lss11);
    expect(evaluateColumn('LSS-12', answers)).toBe(lss12);
    expect(evaluateColumn('LSS-13', answers)).toBe(lss13);
  });

  it('R-CALCULATION-25 the combinations typed are all that routing allows', () => {
    const typed = systematicFollowUpTogether.map(([answers]) => answers);
    const allowed = listCombinations('LSS-13', ['L3', 'L3a', 'L3b']);
    expect(allowed).toHaveLength(11);
    expect(typed).toHaveLength(11);
    expect(typed).toEqual(expect.arrayContaining([...allowed]));
  });

  it('R-CALCULATION-14 Ja on LSS-13 means Ja on LSS-11 and on LSS-12', () => {
    expect(listOutcomesWhere('LSS-13', 'JA')).toEqual([['JA', 'JA', 'JA']]);
  });

  it('R-CALCULATION-14 Delvis on LSS-13 means Delvis on LSS-11 and Ja on LSS-12', () => {
    expect(listOutcomesWhere('LSS-13', 'DELVIS')).toEqual([['DELVIS', 'JA', 'DELVIS']]);
  });

  it('R-CALCULATION-22 Ej aktuellt on LSS-11 means Ej aktuellt on all three', () => {
    expect(listOutcomesWhere('LSS-11', 'EJ_AKTUELLT')).toEqual([['EJ_AKTUELLT', 'EJ_AKTUELLT', 'EJ_AKTUELLT']]);
  });

  it('R-AGGREGATION-07 LSS-12 and LSS-13 are Ej aktuellt for the same units', () => {
    const lss12 = listOutcomesWhere('LSS-12', 'EJ_AKTUELLT');
    expect(lss12).toHaveLength(4);
    expect(listOutcomesWhere('LSS-13', 'EJ_AKTUELLT')).toEqual(lss12);
  });
});

/** Outcomes of LSS-11, -12 and -13 for every typed combination where the column has the outcome. */
function listOutcomesWhere(code: string, outcome: Outcome): readonly (readonly (Outcome | undefined)[])[] {
  return systematicFollowUpTogether
    .filter(([answers]) => evaluateColumn(code, answers) === outcome)
    .map(([answers]) => ['LSS-11', 'LSS-12', 'LSS-13'].map((column) => evaluateColumn(column, answers)));
}
