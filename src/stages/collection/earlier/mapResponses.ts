// Answers of an earlier round as answers of a later one, for a dry run of definitions that nobody has answered yet.

import { type AnswerText, buildCellKey, type CellKey, cannotProvide, parseCellKey } from '../../../kernel/answer.ts';
import type { Question, Round } from '../../definition/index.ts';
import type { Frame } from '../../frame/index.ts';
import type { PartResponse } from '../model.ts';

/** Responses in part, never checked for completeness: for a dry run only. */
export interface MappedResponses {
  readonly responses: readonly PartResponse[];
  /** Cells that have a place in the later round, and those that do not. */
  readonly mapped: number;
  readonly leftOut: number;
}

/**
 * Maps by lasting ids: the question's id, the item's id and the options' codes. What the later round does not ask, or does not offer
 * as an answer, is left out, and so are units that it does not frame.
 */
export function mapResponses(
  from: Pick<Round, 'parts'>,
  to: Pick<Round, 'parts'>,
  frame: Pick<Frame, 'partsByUnit'>,
  responses: readonly PartResponse[],
): MappedResponses {
  const later = new Map(to.parts.flatMap(({ questions }) => questions).map((question) => [question.id, question]));
  const ids = new Map(from.parts.flatMap(({ questions }) => questions).map(({ code, id }) => [code, id]));
  const byUnitAndPart = new Map<string, { unit: string; part: string; answers: Map<CellKey, AnswerText> }>();
  let mapped = 0;
  let leftOut = 0;
  for (const { unit, answers } of responses) {
    for (const [key, answer] of answers) {
      const { question: code, item } = parseCellKey(key);
      const question = later.get(ids.get(code) ?? '');
      const isFramed = question !== undefined && frame.partsByUnit.get(unit)?.includes(question.part);
      if (!isFramed || !isAnswerOf(question, item, answer)) {
        leftOut += 1;
        continue;
      }
      const place = `${unit}|${question.part}`;
      const response = byUnitAndPart.get(place) ?? { unit, part: question.part, answers: new Map() };
      response.answers.set(buildCellKey(question.code, item), answer);
      byUnitAndPart.set(place, response);
      mapped += 1;
    }
  }
  return { responses: [...byUnitAndPart.values()], mapped, leftOut };
}

function isAnswerOf(question: Question, item: string, answer: AnswerText): boolean {
  const isWritten = question.writtenAnswer !== undefined && question.writtenAnswer.option === item;
  if (isWritten) return true;
  const isKnown = question.items.length === 0 ? item === '' : question.items.some(({ id }) => id === item);
  if (!isKnown) return false;
  if (question.kind === 'text' || question.kind === 'number') return true;
  const codes = new Set([...question.options.map(({ code }) => code), cannotProvide]);
  return answer.split(';').every((code) => codes.has(code));
}
