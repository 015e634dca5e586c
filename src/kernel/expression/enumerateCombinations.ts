// Every admissible combination of answers of the questions that rules read: routing decides what is asked.

import type { CellKey } from '../answer.ts';
import { type AnswerSpace, buildAnswerSpace, type SpaceCell } from './answerSpace.ts';
import { evaluateTruth } from './evaluateExpression.ts';
import type { AnswerLookup, AnswerState, Expression } from './model.ts';
import type { RuleQuestion } from './ruleQuestion.ts';

/** Most combinations that are visited. */
export const combinationLimit = 200_000;

/** `finished`: every cell that is asked for is answered. `unfinished`: at least one is not. */
export type Completeness = 'finished' | 'unfinished';

/** The answers of one unit to the cells of a space. */
export interface Combination {
  readonly answers: ReadonlyMap<CellKey, AnswerState>;
  readonly lookup: AnswerLookup;
}

/** Combinations that routing lets happen; `tooMany`: more than `limit`, and none is given. */
export type CombinationList =
  | {
      readonly kind: 'combinations';
      readonly combinations: readonly Combination[];
      /** False where numbers or long multiple choices are represented by examples. */
      readonly isExact: boolean;
    }
  | { readonly kind: 'tooMany'; readonly limit: number }
  | Exclude<AnswerSpace, { kind: 'space' }>;

/** Lists the combinations of the rules bound to one item ('' for none), at most 200,000. */
export function enumerateCombinations(
  rules: readonly Expression[],
  questions: readonly RuleQuestion[],
  item: string,
  completeness: Completeness,
): CombinationList {
  const space = buildAnswerSpace(rules, questions, item, 'full');
  if (space.kind !== 'space') return space;
  const found: (readonly AnswerState[])[] = [];
  const isWhole = visitCombinations(space.cells, completeness, (states) => {
    found.push([...states]);
  });
  if (!isWhole) return { kind: 'tooMany', limit: combinationLimit };
  const combinations = found.map((states) => buildCombination(space.cells, states));
  return { kind: 'combinations', combinations, isExact: space.isExact };
}

/** A lasting copy of a visited combination. */
export function buildCombination(cells: readonly SpaceCell[], states: readonly AnswerState[]): Combination {
  const kept = [...states];
  const answers = new Map(cells.map((cell, index) => [cell.key, kept[index] ?? unknown]));
  return { answers, lookup: buildSpaceLookup(cells, kept) };
}

const unknown: AnswerState = { state: 'unknown' };
const notAsked: AnswerState = { state: 'notAsked' };

/**
 * Visits each combination; `states` follows the order of the cells and is overwritten by the next. Returns false
 * when there are more than the limit (for unfinished ones the finished ones count too): the visits up to then are
 * no whole.
 */
export function visitCombinations(
  cells: readonly SpaceCell[],
  completeness: Completeness,
  visit: (states: readonly AnswerState[], lookup: AnswerLookup) => void,
): boolean {
  const states: AnswerState[] = cells.map(() => unknown);
  const lookup = buildSpaceLookup(cells, states);
  let visited = 0;
  const visitFrom = (index: number, isUnfinished: boolean): boolean => {
    const cell = cells[index];
    if (cell === undefined) {
      visited += 1;
      if (visited > combinationLimit) return false;
      if (isUnfinished === (completeness === 'unfinished')) visit(states, lookup);
      return true;
    }
    for (const state of listStates(cell, completeness, lookup)) {
      states[index] = state;
      if (!visitFrom(index + 1, isUnfinished || state.state === 'unknown')) return false;
    }
    return true;
  };
  return visitFrom(0, false);
}

function listStates(cell: SpaceCell, completeness: Completeness, lookup: AnswerLookup): readonly AnswerState[] {
  const isAsked = cell.askedWhen === undefined || evaluateTruth(cell.askedWhen, lookup, cell.item);
  if (isAsked === false) return [notAsked];
  if (isAsked === 'unknown') return [unknown];
  return completeness === 'unfinished' ? [...cell.answers, unknown] : cell.answers;
}

function buildSpaceLookup(cells: readonly SpaceCell[], states: readonly AnswerState[]): AnswerLookup {
  const indexes = new Map<string, number | Map<string, number>>();
  cells.forEach((cell, index) => {
    if (!cell.isGrid) {
      indexes.set(cell.question, index);
      return;
    }
    const items = indexes.get(cell.question);
    if (items instanceof Map) items.set(cell.item, index);
    else indexes.set(cell.question, new Map([[cell.item, index]]));
  });
  return (question, item) => {
    const found = indexes.get(question);
    const index = found instanceof Map ? found.get(item) : found;
    return (index === undefined ? undefined : states[index]) ?? unknown;
  };
}
