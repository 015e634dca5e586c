// answers.csv as `jamfor answers` and `jamfor simulate` write it.

import { type Answers, buildCellKey } from '../../kernel/answer.ts';
import type { Part, Question, Round } from '../../stages/definition/index.ts';
import { answersColumns } from './readDeliveries.ts';
import { renderCsv } from './renderCsv.ts';

/** Answers of a unit to a part; comments by question code. */
export interface AnsweredPart {
  readonly unit: string;
  readonly part: string;
  readonly answers: Answers;
  readonly comments?: ReadonlyMap<string, string> | undefined;
}

/**
 * Renders answers.csv: units by bytes, parts, questions and items in the round's order. The comment on a question
 * stands on its first line. Answers to cells that the round does not have are left out.
 */
export function renderAnswersCsv(round: Round, responses: readonly AnsweredPart[]): string {
  const partOrder = new Map(round.parts.map((part, index) => [part.code, index]));
  const parts = new Map(round.parts.map((part) => [part.code, part]));
  const ordered = responses.toSorted(
    (a, b) =>
      compareCodes(a.unit, b.unit) ||
      (partOrder.get(a.part) ?? partOrder.size) - (partOrder.get(b.part) ?? partOrder.size),
  );
  const lines = ordered.flatMap((response) => {
    const part = parts.get(response.part);
    return part === undefined ? [] : listLines(part, response);
  });
  return renderCsv([answersColumns, ...lines]);
}

function listLines(part: Part, response: AnsweredPart): string[][] {
  return part.questions.flatMap((question) => {
    const answered = listItems(question).flatMap((item) => {
      const answer = response.answers.get(buildCellKey(question.code, item));
      return answer === undefined ? [] : [{ item, answer }];
    });
    const comment = response.comments?.get(question.code) ?? '';
    return answered.map(({ item, answer }, index) => [
      response.unit,
      response.part,
      question.code,
      item,
      answer,
      index === 0 ? comment : '',
    ]);
  });
}

/** Items of a question in order, or '' for a question without; the written answer stands behind its choice. */
function listItems(question: Question): readonly string[] {
  const items = question.items.length === 0 ? [''] : question.items.map((item) => item.id);
  return question.writtenAnswer === undefined ? items : [...items, question.writtenAnswer.option];
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
