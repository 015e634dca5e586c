// Finding things in a definition set: `get` must exist and throws a Problem that names what is near, `find` may not.

import { findNearestName } from '../../kernel/expression/findNearestName.ts';
import { Problem } from '../../kernel/problem.ts';
import { fillMessage, type Translated } from '../../texts/fill.ts';
import { definitionTexts } from '../../texts/sv/definition.ts';
import type { Column, DefinitionSet, Part, Question, Round } from './model.ts';

type RequestTexts = Pick<Translated<typeof definitionTexts>, 'requests' | 'nearest'>;

/** The round of a year. Throws Problem UNKNOWN_ROUND. */
export function getRound(set: DefinitionSet, year: number, texts: RequestTexts = definitionTexts): Round {
  const round = set.rounds.get(year);
  if (round !== undefined) return round;
  const years = [...set.rounds.keys()].join(', ');
  throw new Problem('UNKNOWN_ROUND', fillMessage(texts.requests.unknownRound, { year, years }));
}

/** The part with this code. Throws Problem UNKNOWN_PART. */
export function getPart(round: Round, code: string, texts: RequestTexts = definitionTexts): Part {
  const part = findPart(round, code);
  if (part !== undefined) return part;
  const codes = round.parts.map((known) => known.code);
  const values = { code, year: round.year, codes: codes.join(', ') };
  throw unknown('UNKNOWN_PART', texts.requests.unknownPart, values, codes, texts);
}

/** By the code of the part, e.g. the one that stands in addresses; undefined where the round has none such. */
export function findPart(round: Round, code: string): Part | undefined {
  return round.parts.find((part) => part.code === code);
}

/** The question with this printed code. Throws Problem UNKNOWN_QUESTION. */
export function getQuestion(round: Round, code: string, texts: RequestTexts = definitionTexts): Question {
  const question = findQuestion(round, code);
  if (question !== undefined) return question;
  const codes = round.parts.flatMap((part) => part.questions.map((known) => known.code));
  throw unknown('UNKNOWN_QUESTION', texts.requests.unknownQuestion, { code, year: round.year }, codes, texts);
}

/** By printed code (`G2a`), over all parts and follow-ups; undefined where the round does not ask it. */
export function findQuestion(round: Round, code: string): Question | undefined {
  for (const part of round.parts) {
    const question = part.questions.find((known) => known.code === code);
    if (question !== undefined) return question;
  }
  return undefined;
}

/** The published column with this code. Throws Problem UNKNOWN_COLUMN. */
export function getColumn(round: Round, code: string, texts: RequestTexts = definitionTexts): Column {
  const column = findColumn(round, code);
  if (column !== undefined) return column;
  const codes = round.columns.map((known) => known.code);
  throw unknown('UNKNOWN_COLUMN', texts.requests.unknownColumn, { code, year: round.year }, codes, texts);
}

/** By published code (`LSS-02.1`); undefined also for every column of a round whose questionnaire is not known. */
export function findColumn(round: Round, code: string): Column | undefined {
  return round.columns.find((column) => column.code === code);
}

function unknown(
  problemCode: string,
  message: string,
  values: Readonly<Record<string, string | number>>,
  known: readonly string[],
  texts: RequestTexts,
): Problem {
  const nearest = findNearestName(String(values.code), known);
  const suggestion = nearest === undefined ? '' : ` ${fillMessage(texts.nearest, { name: nearest })}`;
  return new Problem(problemCode, fillMessage(message, values) + suggestion);
}
