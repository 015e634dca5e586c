// What the form asks for, given the answers so far.

import { type Answers, buildCellKey, type CellKey } from '../../kernel/answer.ts';
import { buildAnswerLookup, isAsked } from './buildAnswerLookup.ts';
import type { Part, Question } from './model.ts';

/** A cell that is asked for; `item` is '' where the question has none, the option's code for a written answer. */
export interface AskedCell {
  readonly question: Question;
  readonly item: string;
  readonly key: CellKey;
}

/**
 * The cells of a part that are asked for, in the order of the form: each question with its items, then its
 * follow-ups where their condition holds (in a grid item by item). A written answer follows the cell whose
 * option asks for it. Where a condition is not known yet, nothing is asked yet.
 */
export function findAskedCells(part: Part, answers: Answers): readonly AskedCell[] {
  const lookup = buildAnswerLookup(part.questions, answers);
  return part.questions.flatMap((question) => {
    const items = question.items.length > 0 ? question.items.map(({ id }) => id) : [''];
    return items
      .filter((item) => isAsked(question, item, lookup) === true)
      .flatMap((item) => {
        const cell: AskedCell = { question, item, key: buildCellKey(question.code, item) };
        return [cell, ...findWrittenAnswer(question, answers.get(cell.key))];
      });
  });
}

function findWrittenAnswer(question: Question, answer: string | undefined): AskedCell[] {
  const option = question.writtenAnswer?.option;
  if (option === undefined || !answer?.split(';').includes(option)) return [];
  return [{ question, item: option, key: buildCellKey(question.code, option) }];
}
