import { buildCellKey, type CellKey } from '../../kernel/answer.ts';
import type { Part, Question } from '../definition/index.ts';

/** Keys of the part's cells that hold words of the respondent's own: text questions, and what is written beside an option. */
export function listFreeTextCells(part: Part): ReadonlySet<CellKey> {
  return new Set(part.questions.flatMap(listFreeTextKeys));
}

function listFreeTextKeys(question: Question): readonly CellKey[] {
  const { code, items, writtenAnswer } = question;
  if (question.kind === 'text') {
    return items.length === 0 ? [buildCellKey(code)] : items.map((item) => buildCellKey(code, item.id));
  }
  return writtenAnswer === undefined ? [] : [buildCellKey(code, writtenAnswer.option)];
}
