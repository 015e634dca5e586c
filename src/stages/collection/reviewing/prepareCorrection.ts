// A correction by the office: some cells of a handed-in part get other answers. The part must be as complete afterwards as when
// it was handed in, so completeness, routing and blocking checks are asked again (R-EDITING-13).

import type { Answers, AnswerText, CellKey } from '../../../kernel/answer.ts';
import { findAskedCells, type Part } from '../../definition/index.ts';
import { type Finding, runChecks } from '../../review/index.ts';
import { type CellProblem, checkCompleteness } from '../checkCompleteness.ts';

/** What a correction would make of the answers (R-EDITING-13); it may be stored when `problems` and `findings` are empty. */
export interface PreparedCorrection {
  /** All answers after it; what routing no longer asks for is left out. */
  readonly answers: Answers;
  readonly comments: ReadonlyMap<string, string>;
  /** Cells that differ, in the order of the form: those changed, those that fell away with them, those that came to. */
  readonly changed: readonly CorrectedCell[];
  /** Why it cannot be stored; empty when it can. */
  readonly problems: readonly CellProblem[];
  /** Blocking checks that fail afterwards; empty when it can be stored. */
  readonly findings: readonly Finding[];
}

/** A cell whose answer is another one after a correction. */
export interface CorrectedCell {
  readonly key: CellKey;
  /** '' where there was no answer, or is none. */
  readonly before: AnswerText;
  readonly after: AnswerText;
}

/** What a correction of the answers would make of them; nothing is stored. */
export function prepareCorrection(
  part: Part,
  current: { readonly answers: Answers; readonly comments: ReadonlyMap<string, string> },
  changes: ReadonlyMap<CellKey, AnswerText>,
): PreparedCorrection {
  const written = applyChanges(current.answers, changes);
  const asked = findAskedCells(part, written);
  const keys = new Set(asked.map(({ key }) => key));
  const questions = new Set(asked.map(({ question }) => question.code));
  const answers = new Map([...written].filter(([key]) => keys.has(key)));
  return {
    answers,
    comments: new Map([...current.comments].filter(([question]) => questions.has(question))),
    changed: listChangedCells(current.answers, answers),
    problems: checkCompleteness(part, answers),
    findings: runChecks(part, answers).filter(({ outcome, strength }) => outcome === 'fail' && strength === 'blocking'),
  };
}

/** Answers with some of them replaced; an emptied one is gone. */
export function applyChanges(answers: Answers, changes: ReadonlyMap<CellKey, AnswerText>): Answers {
  const all = new Map([...answers, ...changes]);
  return new Map([...all].filter(([, answer]) => answer !== ''));
}

/** Cells that differ between two states of a part's answers: those of the earlier one first. */
export function listChangedCells(before: Answers, after: Answers): readonly CorrectedCell[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys
    .map((key) => ({ key, before: before.get(key) ?? '', after: after.get(key) ?? '' }))
    .filter((cell) => cell.before !== cell.after);
}
