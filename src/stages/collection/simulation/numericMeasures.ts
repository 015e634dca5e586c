// The numeric measures that a part's answers go into, and what a unit's answers make of them.

import { type Answers, buildCellKey, type CellKey } from '../../../kernel/answer.ts';
import { evaluateNumber, evaluateTruth } from '../../../kernel/expression/evaluateExpression.ts';
import { listReferences } from '../../../kernel/expression/listReferences.ts';
import { buildAnswerLookup, type Column, type NumericMeasure, type Part, type Round } from '../../definition/index.ts';

/** A numeric measure of a column, with the number cells of the part that its rules read. */
export interface NumericUse {
  readonly column: Column;
  readonly measure: NumericMeasure;
  readonly cells: readonly CellKey[];
}

/** Columns of the part that are numbers. */
export function listNumericMeasures(round: Round, part: Part): readonly NumericUse[] {
  return round.columns.flatMap((column) => {
    const { result } = column.description;
    if (column.part !== part.code || result.kind !== 'number') return [];
    return [{ column, measure: result, cells: listNumberCells(part, result, column.item) }];
  });
}

function listNumberCells(part: Part, measure: NumericMeasure, item: string): readonly CellKey[] {
  const { numerator, denominator, illogicalWhen } = measure;
  const rules = [numerator, denominator, ...(illogicalWhen === undefined ? [] : [illogicalWhen])];
  const keys = rules
    .flatMap((rule) => listReferences(rule.expression))
    .flatMap((reference) => {
      const question = part.questions.find(({ code }) => code === reference.question);
      if (question?.kind !== 'number') return [];
      const cellItem = question.items.length === 0 ? '' : (reference.item ?? item);
      return [buildCellKey(question.code, cellItem)];
    });
  return [...new Set(keys)];
}

/** `illogical`: the figures contradict each other; `sound`: whatever else the answers give. */
export type MeasureState = 'cannotProvide' | 'illogical' | 'sound';

/** What a unit's answers say of a measure, before register figures (those are not there yet). */
export function findMeasureState(part: Part, { measure, column }: NumericUse, answers: Answers): MeasureState {
  const lookup = buildAnswerLookup(part.questions, answers);
  const numerator = evaluateNumber(measure.numerator.expression, lookup, column.item);
  const denominator = evaluateNumber(measure.denominator.expression, lookup, column.item);
  if (numerator.kind === 'cannotProvide' || denominator.kind === 'cannotProvide') return 'cannotProvide';
  if (measure.illogicalWhen === undefined) return 'sound';
  return evaluateTruth(measure.illogicalWhen.expression, lookup, column.item) === true ? 'illogical' : 'sound';
}
