// Plausibility: a check passes, fails or cannot be decided yet. It never changes an answer and never stops saving.
// Runs on the server and in the browser.

import { type Answers, buildCellKey, type CellKey } from '../../kernel/answer.ts';
import { evaluateTruth } from '../../kernel/expression/evaluateExpression.ts';
import { listReferences } from '../../kernel/expression/listReferences.ts';
import type { Truth } from '../../kernel/expression/model.ts';
import { buildAnswerLookup, type Check, type Part, type Question, type Text } from '../definition/index.ts';

/** What a check says of a part's answers; in a grid there is one finding per item. */
export interface Finding {
  /** Id of the check. */
  readonly check: string;
  readonly strength: Check['strength'];
  readonly outcome: 'pass' | 'fail' | 'undecided';
  /** What is odd and what to do, for people; shown when the outcome is `fail`. */
  readonly message: Text;
  /** Item of the grid that the finding is about; '' where the questions have none. */
  readonly item: string;
  /** The cells that the check reads. */
  readonly cells: readonly CellKey[];
}

/** Runs every check of the part, in the order defined and by item; answers that are not there leave it undecided. */
export function runChecks(part: Part, answers: Answers): readonly Finding[] {
  const lookup = buildAnswerLookup(part.questions, answers);
  const questions = new Map(part.questions.map((question) => [question.code, question]));
  return part.checks.flatMap((check) => {
    const { expression } = check.failsWhen;
    return listItems(check, questions).map((item) => ({
      check: check.id,
      strength: check.strength,
      outcome: describeOutcome(evaluateTruth(expression, lookup, item)),
      message: check.message,
      item,
      cells: listCells(check, questions, item),
    }));
  });
}

function describeOutcome(fails: Truth): Finding['outcome'] {
  if (fails === 'unknown') return 'undecided';
  return fails ? 'fail' : 'pass';
}

/** Items that the check binds to: those that every grid question without a named item has; [''] where there is none. */
function listItems(check: Check, questions: ReadonlyMap<string, Question>): readonly string[] {
  const grids = listReferences(check.failsWhen.expression)
    .filter((reference) => reference.item === undefined)
    .map((reference) => questions.get(reference.question)?.items.map((item) => item.id) ?? [])
    .filter((items) => items.length > 0);
  const [first, ...others] = grids;
  return first === undefined ? [''] : first.filter((item) => others.every((items) => items.includes(item)));
}

function listCells(check: Check, questions: ReadonlyMap<string, Question>, item: string): readonly CellKey[] {
  const cells = listReferences(check.failsWhen.expression).map((reference) => {
    const isGrid = (questions.get(reference.question)?.items.length ?? 0) > 0;
    return buildCellKey(reference.question, reference.item ?? (isGrid ? item : ''));
  });
  return [...new Set(cells)];
}
