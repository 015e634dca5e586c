// The answers of last time, cell by cell: paired by the question's lasting id and the item's id.

import { type AnswerText, buildCellKey, type CellKey, cannotProvide } from '../../../kernel/answer.ts';
import type { Part, Question, Round } from '../../definition/index.ts';
import { listCellKeys } from '../form/answerFields.ts';
import { isWrittenAnswerItem } from '../form/draftChanges.ts';
import type { HandedInResponse } from '../model.ts';
import { listEarlierChanges } from './listEarlierChanges.ts';
import type { EarlierCell, EarlierPart, EarlierQuestion } from './model.ts';

/**
 * What the unit answered in an earlier round to the questions of a part. `responses`: what was handed in then by the unit or
 * by the units it comes from, in the order of the classification. Undefined when there is none.
 */
export function findEarlierAnswers(
  part: Part,
  year: number,
  earlierRound: Pick<Round, 'year' | 'parts'>,
  responses: readonly Pick<HandedInResponse, 'key' | 'answers'>[],
): EarlierPart | undefined {
  if (responses.length === 0) return undefined;
  const asked = new Map(earlierRound.parts.flatMap(({ questions }) => questions).map((one) => [one.id, one]));
  const years = { earlier: earlierRound.year, later: year };
  const byUnit = joinResponses(responses);
  const questions = new Map<string, EarlierQuestion>();
  const cells = new Map<CellKey, EarlierCell>();
  for (const question of part.questions) {
    const before = asked.get(question.id);
    if (before === undefined) {
      questions.set(question.code, { status: 'new' });
      continue;
    }
    const pair = { earlier: before, later: question };
    const found: EarlierQuestion = { status: 'asked', question: before, changes: listEarlierChanges(pair, years) };
    questions.set(question.code, found);
    for (const key of listCellKeys(question)) {
      const cell = findCell(question, key, found, byUnit);
      if (cell !== undefined) cells.set(key, cell);
    }
  }
  return { round: earlierRound.year, units: [...byUnit.keys()], questions, cells, responses: byUnit };
}

/** All parts that a unit answered then, as one. */
function joinResponses(
  responses: readonly Pick<HandedInResponse, 'key' | 'answers'>[],
): ReadonlyMap<string, ReadonlyMap<CellKey, AnswerText>> {
  const byUnit = new Map<string, ReadonlyMap<CellKey, AnswerText>>();
  for (const { key, answers } of responses) {
    byUnit.set(key.unit, new Map([...(byUnit.get(key.unit) ?? []), ...answers]));
  }
  return byUnit;
}

function findCell(
  question: Question,
  key: CellKey,
  before: Extract<EarlierQuestion, { readonly status: 'asked' }>,
  byUnit: ReadonlyMap<string, ReadonlyMap<CellKey, AnswerText>>,
): EarlierCell | undefined {
  const item = key === question.code ? '' : key.slice(question.code.length + 1, -1);
  const earlierKey = buildCellKey(before.question.code, item);
  const given = [...byUnit].flatMap(([unit, answers]) => {
    const answer = answers.get(earlierKey);
    // The digest that is left of an erased text is no answer.
    return answer === undefined || answer === '' || answer.startsWith('sha256:') ? [] : [{ unit, answer }];
  });
  if (given.length === 0) return undefined;
  const isChanged = before.changes.some((change) => change.item === '' || change.item === item);
  const [first] = new Set(given.map(({ answer }) => answer));
  const isAgreed = given.length === byUnit.size && new Set(given.map(({ answer }) => answer)).size === 1;
  const repeatable = !isChanged && isAgreed && first !== undefined && isOffered(question, item, first);
  return { given, repeatable: repeatable ? first : undefined };
}

/** True when the form offers the answer now. */
function isOffered(question: Question, item: string, answer: AnswerText): boolean {
  if (question.kind === 'text' || isWrittenAnswerItem(question, item)) return true;
  if (question.kind === 'number') return answer !== cannotProvide || question.number?.cannotProvide === true;
  const offered = new Set(question.options.filter((option) => option.isOffered).map(({ code }) => code));
  return answer.split(';').every((code) => offered.has(code));
}
