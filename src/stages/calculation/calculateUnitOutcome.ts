// From a unit's answers to its outcome or number: the only place where a rule meets answers.

import type { Answers } from '../../kernel/answer.ts';
import { evaluateNumber, evaluateTruth } from '../../kernel/expression/evaluateExpression.ts';
import { evaluateOutcome } from '../../kernel/expression/evaluateOutcome.ts';
import type { AnswerLookup, RegisterAbsence } from '../../kernel/expression/model.ts';
import { registerAbsences } from '../../kernel/expression/model.ts';
import type { Outcome } from '../../kernel/observation.ts';
import { roundFraction } from '../../kernel/share.ts';
import { buildAnswerLookup, type Column, type NumericMeasure, type Question } from '../definition/index.ts';

/** What an indicator says of a unit: its outcome, its number, or why there is none. */
export type UnitObservation =
  | { readonly status: 'VALUE'; readonly kind: 'outcome'; readonly outcome: Outcome }
  | {
      readonly status: 'VALUE';
      readonly kind: 'number';
      /** As written to a file, with the decimals that the measure declares. */
      readonly value: string;
      readonly numerator: number;
      readonly denominator: number;
    }
  | { readonly status: 'NOT_ANSWERED' | 'CANNOT_PROVIDE' | 'ILLOGICAL' | RegisterAbsence };

/**
 * Outcome of a unit that has handed in `answers` to the questions of the column's part; without answers, or while any
 * answer that the rule needs is missing, the status is NOT_ANSWERED (R-NONRESPONSE-09).
 */
export function calculateUnitOutcome(
  column: Column,
  questions: readonly Question[],
  answers: Answers | undefined,
): UnitObservation {
  return answers === undefined
    ? { status: 'NOT_ANSWERED' }
    : observeUnit(column, buildAnswerLookup(questions, answers));
}

/** The same from a lookup, which serves all columns of a part and may hold register figures (`joinRegisterFigures`). */
export function observeUnit(column: Column, lookup: AnswerLookup): UnitObservation {
  const { result } = column.description;
  if (result.kind === 'number') return observeNumber(result, lookup, column.item);
  const outcome = evaluateOutcome(result.rules, result.otherwise, lookup, column.item);
  return outcome === undefined ? { status: 'NOT_ANSWERED' } : { status: 'VALUE', kind: 'outcome', outcome };
}

/**
 * A number that cannot be provided is one reason, contradictory numbers another (R-EDITING-04, -05); then comes the
 * reason why a register figure is not there (R-EDITING-15). A total of 0 gives no number; where something is counted as
 * a part of that total, the two contradict each other (IX-10).
 */
function observeNumber(measure: NumericMeasure, lookup: AnswerLookup, item: string): UnitObservation {
  const numerator = evaluateNumber(measure.numerator.expression, lookup, item);
  const denominator = evaluateNumber(measure.denominator.expression, lookup, item);
  const kinds = [numerator.kind, denominator.kind];
  if (kinds.includes('unknown')) return { status: 'NOT_ANSWERED' };
  if (kinds.includes('cannotProvide')) return { status: 'CANNOT_PROVIDE' };
  if (measure.illogicalWhen !== undefined) {
    const isIllogical = evaluateTruth(measure.illogicalWhen.expression, lookup, item);
    if (isIllogical === 'unknown') return { status: 'NOT_ANSWERED' };
    if (isIllogical) return { status: 'ILLOGICAL' };
  }
  if (numerator.kind !== 'number' || denominator.kind !== 'number') {
    const reasons = [numerator, denominator].flatMap((value) => (value.kind === 'withheld' ? [value.reason] : []));
    return { status: registerAbsences.find((reason) => reasons.includes(reason)) ?? 'NOT_AVAILABLE' };
  }
  if (!(denominator.value > 0)) {
    const isPartOfNothing = measure.scale === percentScale && numerator.value > 0;
    return { status: isPartOfNothing ? 'ILLOGICAL' : 'NOT_AVAILABLE' };
  }
  return {
    status: 'VALUE',
    kind: 'number',
    value: roundFraction(numerator.value, denominator.value, measure.scale, measure.decimals),
    numerator: numerator.value,
    denominator: denominator.value,
  };
}

/** Scale of a percentage: the numerator is a part of the denominator. */
export const percentScale = 100;
