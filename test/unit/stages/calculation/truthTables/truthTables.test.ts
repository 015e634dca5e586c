// The rules of the real definitions against truth tables typed by hand from the guide: every column, every
// combination of the answers that decide it, and unfinished combinations, which have no outcome.

import { describe, expect, it } from 'vitest';
import { backgroundMeasureTables } from './backgroundMeasures.ts';
import { competencePlanTables } from './competencePlan.ts';
import { externalCooperationTables } from './externalCooperation.ts';
import { followedUpRoutineTables } from './followedUpRoutines.ts';
import { internalCoordinationTables } from './internalCoordination.ts';
import { evaluateColumn, getColumn, listCombinations, round } from './lss2018.ts';
import { onCallServiceTables } from './onCallService.ts';
import { selfDeterminationTables } from './selfDetermination.ts';
import { systematicFollowUpTables } from './systematicFollowUp.ts';
import type { RowAnswers, TruthTable } from './truthTable.ts';
import { workingMethodTables } from './workingMethods.ts';

const tables: readonly TruthTable[] = [
  ...onCallServiceTables,
  ...internalCoordinationTables,
  ...externalCooperationTables,
  ...competencePlanTables,
  ...followedUpRoutineTables,
  ...workingMethodTables,
  ...systematicFollowUpTables,
  ...selfDeterminationTables,
  ...backgroundMeasureTables,
];

describe('R-INDICATOR-13 the truth tables', () => {
  it('R-INDICATOR-13 hold all 37 published columns of LSS 2018, in the order of publication', () => {
    const published = round.columns.filter((column) => column.description.area === 'lss');
    const typed = tables.flatMap((table) => table.columns.map((column) => `${column.code} ${column.item}`));
    expect(typed.toSorted()).toEqual(published.map((column) => `${column.code} ${column.item}`).toSorted());
    expect(published).toHaveLength(37);
    expect(new Set(published.map((column) => column.series)).size).toBe(37);
  });
});

describe.each(tables)('$requirement $description', ({ requirement, columns, rows, decidedBy }) => {
  const [first] = columns;
  if (first === undefined) throw new Error('A truth table without columns');

  it(`${requirement} the table holds every combination that routing allows, and no outcome that is not declared`, () => {
    const finished = rows.filter(([, , outcome]) => outcome !== 'none');
    const typed = new Set(finished.map(([, answers]) => describeAnswers(answers, decidedBy)));
    const missing = listCombinations(first.code, decidedBy).map((answers) => describeAnswers(answers, decidedBy));
    expect(missing.filter((combination) => !typed.has(combination))).toEqual([]);
    const outcomes = new Set(finished.map(([, , outcome]) => outcome));
    expect([...outcomes].toSorted()).toEqual([...getColumn(first.code).description.outcomes].toSorted());
  });

  describe.each(columns)('$code $item', ({ code, item }) => {
    it.each(rows)(`${requirement} line %s: %o gives %s`, (_line, answers, outcome) => {
      expect(evaluateColumn(code, answers) ?? 'none').toBe(outcome);
    });

    if (item === '') return;
    it(`${requirement} answers to other items change nothing`, () => {
      for (const [, decoy] of rows) {
        for (const [, answers, outcome] of rows) {
          expect(evaluateColumn(code, answers, decoy) ?? 'none').toBe(outcome);
        }
      }
    });
  });
});

/** The answers of the deciding questions, for comparison. */
function describeAnswers(answers: RowAnswers, questions: readonly string[]): string {
  return questions.map((question) => `${question} ${answers[question] ?? '-'}`).join(', ');
}
