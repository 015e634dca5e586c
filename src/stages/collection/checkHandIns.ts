// Handed-in answers from a file: each (unit, part) is taken whole or left out whole, with every fault told (contract,
// "answers.csv"). Checks of plausibility never remove a part here.

import { type Answers, type AnswerText, buildCellKey, type CellKey } from '../../kernel/answer.ts';
import type { AnswerRow } from '../../kernel/deliveredRow.ts';
import type { ExpressionWords } from '../../kernel/expression/explainExpression.ts';
import { findNearestName } from '../../kernel/expression/findNearestName.ts';
import { type DataProblem, quoteInput } from '../../kernel/problem.ts';
import { fillMessage } from '../../texts/fill.ts';
import { type DataTexts, dataTexts } from '../../texts/sv/data.ts';
import type { Part, Round } from '../definition/index.ts';
import type { Frame } from '../frame/index.ts';
import { type CellProblem, checkCompleteness, describeCellProblem } from './checkCompleteness.ts';

/** A part that a unit has handed in complete. Comments by question code. */
export interface CheckedHandIn {
  readonly unit: string;
  readonly part: string;
  readonly answers: Answers;
  readonly comments: ReadonlyMap<string, string>;
}

/**
 * Checks the rows of answers.csv. A unit's part with a fault is left out; so are the unit's other parts where a
 * compulsory part is missing or left out (guide 2018, lines 480–482). Responses are ordered by unit (bytes) and part,
 * problems by line; a missing cell is told on the first line of its part. `words`: the round's rules in the language of
 * `texts`; without them conditions are told as they are written.
 */
export function checkHandIns(
  round: Round,
  frame: Frame,
  rows: readonly AnswerRow[],
  texts: DataTexts = dataTexts,
  words: ExpressionWords | undefined = undefined,
): { readonly responses: readonly CheckedHandIn[]; readonly problems: readonly DataProblem[] } {
  const deliveries = [...Map.groupBy(rows, (row) => JSON.stringify([row.unit, row.part])).values()].map(
    (ofPart): Delivery => checkDelivery(round, frame, ofPart, { texts, words }),
  );
  const compulsory = checkCompulsoryParts(round, frame, deliveries, texts);
  const excluded = new Set(compulsory.map(({ unit, part }) => JSON.stringify([unit, part])));
  const partOrder = round.parts.map((part) => part.code);
  return {
    responses: deliveries
      .flatMap(({ response }) => (response === undefined ? [] : [response]))
      .filter(({ unit, part }) => !excluded.has(JSON.stringify([unit, part])))
      .sort((a, b) =>
        a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : partOrder.indexOf(a.part) - partOrder.indexOf(b.part),
      ),
    problems: [...deliveries.flatMap(({ problems }) => problems), ...compulsory].sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0),
    ),
  };
}

/** The rows of a (unit, part): a response, or the problems that keep it out. */
interface Delivery {
  readonly unit: string;
  readonly part: string;
  readonly line: number;
  readonly isFramed: boolean;
  readonly response: CheckedHandIn | undefined;
  readonly problems: readonly DataProblem[];
}

/** What problems are told in. */
interface Language {
  readonly texts: DataTexts;
  readonly words: ExpressionWords | undefined;
}

function checkDelivery(round: Round, frame: Frame, rows: readonly AnswerRow[], language: Language): Delivery {
  const [first] = rows;
  if (first === undefined) throw new Error('A delivery without rows');
  const { unit, part: partCode, line } = first;
  const stray = checkPlace(round, frame, first, language.texts);
  const part = round.parts.find(({ code }) => code === partCode);
  // Where no line could be read whole, the faults of the lines say all there is to say.
  const isIllegible = rows.every((row) => row.isBroken);
  if (stray !== undefined || part === undefined) {
    const problems = stray === undefined || isIllegible ? [] : [stray];
    return { unit, part: partCode, line, isFramed: false, response: undefined, problems };
  }
  const problems = isIllegible ? [] : checkCells(round, part, rows, language);
  const isWhole = problems.length === 0 && !rows.some((row) => row.isBroken);
  const response = isWhole ? buildHandIn(unit, part, rows) : undefined;
  return { unit, part: partCode, line, isFramed: true, response, problems };
}

/** The problem of rows that belong to no framed (unit, part): told once, on their first line. */
function checkPlace(round: Round, frame: Frame, row: AnswerRow, texts: DataTexts): DataProblem | undefined {
  const build = (
    code: keyof DataTexts['handIn'],
    places: Readonly<Record<string, string | number>>,
    suggestion?: string,
    text = texts.handIn[code],
  ) => {
    const sentence = fillMessage(text, places);
    const message =
      suggestion === undefined ? sentence : sentence + fillMessage(texts.suggestion, { code: suggestion });
    return buildProblem(row, code, message);
  };
  if (row.unit === '') return build('UNKNOWN_UNIT', {}, undefined, texts.handIn.EMPTY_UNIT);
  if (!frame.unitsByCode.has(row.unit)) {
    const own = frame.units.find((unit) => unit.municipality === row.unit);
    if (own !== undefined) return build('CITY_AS_UNIT', { unit: row.unit, example: own.code });
    const places = { input: quoteInput(row.unit), round: round.year };
    return build('UNKNOWN_UNIT', places, suggestUnit(frame, row.unit));
  }
  const parts = round.parts.map((part) => part.code);
  if (row.part === '') {
    return build('UNKNOWN_PART', { parts: parts.join(', ') }, undefined, texts.handIn.EMPTY_PART);
  }
  if (!parts.includes(row.part)) {
    const places = { input: quoteInput(row.part), round: round.year, parts: parts.join(', ') };
    return build('UNKNOWN_PART', places, findNearestName(row.part.slice(0, 100), parts));
  }
  if (frame.partsByUnit.get(row.unit)?.includes(row.part)) return undefined;
  return build('UNFRAMED', { unit: row.unit, part: row.part });
}

/**
 * The unit meant by a code. Spreadsheets take away leading zeros: `114` is meant as `0114`. Of a district or
 * administration its name must be near, among those of the city: the city's own code makes no two names alike.
 */
function suggestUnit(frame: Frame, unit: string): string | undefined {
  if (frame.unitsByCode.has(`0${unit}`)) return `0${unit}`;
  const [, city, name] = /^(\d{4})-(.*)$/.exec(unit.slice(0, 100)) ?? [];
  const codes = [...frame.unitsByCode.keys()];
  if (city === undefined || name === undefined) return findNearestName(unit.slice(0, 100), codes);
  const prefix = `${city}-`;
  const names = codes.filter((code) => code.startsWith(prefix)).map((code) => code.slice(prefix.length));
  const nearest = findNearestName(name, names);
  return nearest === undefined ? undefined : prefix + nearest;
}

function checkCells(round: Round, part: Part, rows: readonly AnswerRow[], language: Language): readonly DataProblem[] {
  const { texts } = language;
  const answers = new Map<CellKey, AnswerText>();
  const rowsByCell = new Map<CellKey, AnswerRow>();
  const unreadable = new Set<CellKey>();
  const problems: DataProblem[] = [];
  for (const row of rows) {
    const key = buildCellKey(row.question, row.item);
    const earlier = rowsByCell.get(key);
    if (row.isBroken) {
      if (row.question !== '') unreadable.add(key);
    } else if (row.question.includes('[')) {
      // Such a name would be taken for the key of a cell.
      const message = fillMessage(texts.cell.UNKNOWN_QUESTION, { input: quoteInput(row.question) });
      problems.push(buildProblem(row, 'UNKNOWN_QUESTION', message));
    } else if (earlier !== undefined) {
      problems.push(buildProblem(row, 'DOUBLED_CELL', fillMessage(texts.cell.DOUBLED_CELL, { line: earlier.line })));
    } else {
      rowsByCell.set(key, row);
      answers.set(key, row.answer);
    }
  }
  for (const problem of checkCompleteness(part, answers, unreadable)) {
    // A missing cell has no line of its own: the part's first stands for it.
    const row = rowsByCell.get(buildCellKey(problem.question, problem.item)) ?? rows[0];
    if (row !== undefined) problems.push(buildCellProblem(round, problem, row, language));
  }
  return problems;
}

function buildCellProblem(round: Round, problem: CellProblem, row: AnswerRow, language: Language): DataProblem {
  const { texts, words } = language;
  const { question, item } = problem;
  const other =
    problem.code === 'UNKNOWN_QUESTION'
      ? round.parts.find((part) => part.questions.some(({ code }) => code === question))
      : undefined;
  const moved = { question, part: other?.code ?? '' };
  const [code, message] =
    other === undefined
      ? [problem.code, describeCellProblem(problem, texts, words)]
      : ['QUESTION_OF_OTHER_PART', fillMessage(texts.cell.QUESTION_OF_OTHER_PART, moved)];
  return buildProblem({ ...row, question, item }, code, message);
}

function buildHandIn(unit: string, part: Part, rows: readonly AnswerRow[]): CheckedHandIn {
  const comments = new Map<string, string>();
  for (const { question, comment } of rows) {
    if (comment !== '' && !comments.has(question)) comments.set(question, comment);
  }
  const answers = new Map(rows.map((row) => [buildCellKey(row.question, row.item), row.answer]));
  return { unit, part: part.code, answers, comments };
}

/** One problem for each handed-in part of a unit whose compulsory part is missing or left out. */
function checkCompulsoryParts(
  round: Round,
  frame: Frame,
  deliveries: readonly Delivery[],
  texts: DataTexts,
): readonly DataProblem[] {
  const problems: DataProblem[] = [];
  for (const { code } of round.parts.filter((part) => part.isCompulsory)) {
    const fulfilled = new Set(
      deliveries.filter(({ part, response }) => part === code && response).map(({ unit }) => unit),
    );
    for (const { unit, part, line, isFramed } of deliveries) {
      const isAsked = frame.partsByUnit.get(unit)?.includes(code) ?? false;
      if (!isFramed || part === code || !isAsked || fulfilled.has(unit)) continue;
      const message = fillMessage(texts.handIn.COMPULSORY_PART_MISSING, { part: code });
      problems.push(buildProblem({ line, unit, part, question: '', item: '' }, 'COMPULSORY_PART_MISSING', message));
    }
  }
  return problems;
}

function buildProblem(
  place: Pick<AnswerRow, 'line' | 'unit' | 'part' | 'question' | 'item'>,
  code: string,
  message: string,
): DataProblem {
  return {
    line: place.line,
    unit: quoteInput(place.unit),
    part: quoteInput(place.part),
    question: quoteInput(place.question),
    item: quoteInput(place.item),
    code,
    message,
  };
}
