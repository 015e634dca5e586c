// A part is handed in whole or not at all: every cell that routing asks for, and nothing else (R-EDITING-13).

import { type Answers, type Cell, type CellKey, cannotProvide, parseCellKey } from '../../kernel/answer.ts';
import { type ExpressionWords, explainExpression } from '../../kernel/expression/explainExpression.ts';
import { findNearestName } from '../../kernel/expression/findNearestName.ts';
import { listQuestions } from '../../kernel/expression/listReferences.ts';
import { quoteInput } from '../../kernel/problem.ts';
import { fillMessage } from '../../texts/fill.ts';
import { type DataTexts, dataTexts } from '../../texts/sv/data.ts';
import { findAskedCells, type Part, type Question, type Rule } from '../definition/index.ts';
import { parseWrittenNumber } from './form/answerFields.ts';
import { type CellFault, findCellFault } from './form/cellFaults.ts';

/** Codes of faults in one cell, as they stand in problem lists of delivered files (docs/reference/problem-codes.md). */
export type CellProblemCode = keyof DataTexts['cell'];

/** What is wrong with a cell; `places` and `suggestion` go into the sentence of its code. */
export interface CellProblem extends Cell {
  readonly code: CellProblemCode;
  readonly places: Readonly<Record<string, string | number>>;
  /** When the question of a surplus cell is asked; undefined for its written answer, and for other faults. */
  readonly askedWhen?: Rule | undefined;
  /** A right code that looks like the wrong one. */
  readonly suggestion: string | undefined;
}

/**
 * Checks a part's answers against its questions and routing: cells that are missing, surplus or unknown, and answers
 * that are not of the question's kind. Given cells first, in their order, then missing ones in the order of the form.
 * `unreadable`: cells whose answers are lost; they are not missing, and what depends on them is not judged.
 */
export function checkCompleteness(
  part: Part,
  answers: Answers,
  unreadable: ReadonlySet<CellKey> = new Set(),
): readonly CellProblem[] {
  const questions = new Map(part.questions.map((question) => [question.code, question]));
  const given = new Map<CellKey, CellProblem | undefined>();
  for (const [key, answer] of answers) given.set(key, checkCell(questions, parseCellKey(key), answer));

  const sound = new Map([...answers].filter(([key]) => given.get(key) === undefined));
  const asked = findAskedCells(part, sound);
  const missing = asked
    .filter(({ key }) => !given.has(key) && !unreadable.has(key))
    .map(({ question, item }) => buildMissing(question, item));

  const askedKeys = new Set(asked.map((cell) => cell.key));
  const undecided = new Set([...unreadable].map((key) => parseCellKey(key).question));
  for (const problem of [...given.values(), ...missing]) if (problem !== undefined) undecided.add(problem.question);
  const found = [...given].flatMap(([key, problem]) => {
    if (problem !== undefined) return [problem];
    const cell = parseCellKey(key);
    const question = questions.get(cell.question);
    if (question === undefined || askedKeys.has(key) || dependsOn(question, cell.item, undecided, questions)) return [];
    return [buildSurplus(question, cell.item)];
  });
  return [...found, ...missing];
}

/** The problem in words, with what to do; a condition is told in `words`, or as it is written where there are none. */
export function describeCellProblem(
  problem: CellProblem,
  texts: DataTexts = dataTexts,
  words: ExpressionWords | undefined = undefined,
): string {
  const { code, places, suggestion, askedWhen } = problem;
  if (code === 'SURPLUS_CELL' && askedWhen === undefined) {
    return fillMessage(texts.surplusWritten, { question: problem.question, option: problem.item });
  }
  const item = problem.item === '' ? '' : fillMessage(texts.forItem, { item: problem.item });
  const condition = askedWhen && (words ? explainExpression(askedWhen.expression, words) : askedWhen.text);
  const sentence = fillMessage(texts.cell[code], {
    question: problem.question,
    item,
    condition: condition ?? '',
    ...places,
  });
  return suggestion === undefined ? sentence : sentence + fillMessage(texts.suggestion, { code: suggestion });
}

function checkCell(questions: ReadonlyMap<string, Question>, cell: Cell, answer: string): CellProblem | undefined {
  const question = questions.get(cell.question);
  if (question === undefined) {
    const suggestion = findNearestName(cell.question.slice(0, 100), [...questions.keys()]);
    return { ...cell, code: 'UNKNOWN_QUESTION', places: { input: quoteInput(cell.question) }, suggestion };
  }
  return checkItem(question, cell) ?? checkAnswer(question, cell, answer);
}

function checkItem(question: Question, cell: Cell): CellProblem | undefined {
  if (cell.item === question.writtenAnswer?.option) return undefined;
  if (question.items.length === 0) {
    if (cell.item === '') return undefined;
    return { ...cell, code: 'ITEM_NOT_ALLOWED', places: { input: quoteInput(cell.item) }, suggestion: undefined };
  }
  if (question.items.some((item) => item.id === cell.item)) return undefined;
  const items = question.items.map((item) => item.id);
  if (cell.item === '') {
    return { ...cell, code: 'ITEM_REQUIRED', places: { items: items.join(', ') }, suggestion: undefined };
  }
  const suggestion = findNearestName(cell.item.slice(0, 100), items);
  return { ...cell, code: 'UNKNOWN_ITEM', places: { input: quoteInput(cell.item) }, suggestion };
}

function checkAnswer(question: Question, cell: Cell, answer: string): CellProblem | undefined {
  const fault = answer === '' ? ({ kind: 'missing' } as const) : findCellFault(question, cell.item, answer);
  const pieces = question.kind === 'multiple' && cell.item !== question.writtenAnswer?.option ? answer.split(';') : [];
  if (fault === undefined) {
    return new Set(pieces).size < pieces.length
      ? buildAnswerProblem(question, cell, answer, 'DOUBLED_OPTION')
      : undefined;
  }
  if (answer === cannotProvide && (fault.kind === 'unknownOption' || fault.kind === 'notANumber')) {
    return buildAnswerProblem(question, cell, answer, 'CANNOT_PROVIDE_NOT_ALLOWED');
  }
  if (fault.kind === 'unknownOption') return buildOptionProblem(question, cell, answer);
  const suggestion = fault.kind === 'notANumber' ? suggestNumber(answer) : undefined;
  return buildAnswerProblem(question, cell, answer, chooseCode(fault.kind, question), suggestion);
}

function buildOptionProblem(question: Question, cell: Cell, answer: string): CellProblem {
  const codes = question.options.map((option) => option.code);
  const pieces = answer.split(';');
  if (question.kind === 'single' && pieces.length > 1 && pieces.every((piece) => codes.includes(piece))) {
    return buildAnswerProblem(question, cell, answer, 'SEVERAL_OPTIONS');
  }
  return buildAnswerProblem(question, cell, answer, 'UNKNOWN_OPTION', suggestOption(question, pieces));
}

function buildAnswerProblem(
  question: Question,
  cell: Cell,
  answer: string,
  code: CellProblemCode,
  suggestion?: string,
): CellProblem {
  const options = question.options.map((option) => option.code).join(', ');
  const { decimals = 0, min = 0, max = '' } = question.number ?? {};
  return { ...cell, code, places: { input: quoteInput(answer), options, decimals, min, max: max ?? '' }, suggestion };
}

function chooseCode(kind: CellFault['kind'], question: Question): CellProblemCode {
  switch (kind) {
    case 'missing':
      return 'EMPTY_ANSWER';
    case 'notANumber':
      return 'NOT_A_NUMBER';
    case 'tooManyDecimals':
      return 'TOO_MANY_DECIMALS';
    case 'below':
    case 'above':
      return question.number?.max === undefined ? 'OUT_OF_RANGE' : 'OUT_OF_RANGE_BOTH';
    case 'unknownOption':
      return 'UNKNOWN_OPTION';
  }
}

/** The code meant by a label, or by a code that is misspelt; for the first piece that is not a code. */
function suggestOption(question: Question, pieces: readonly string[]): string | undefined {
  const codes = question.options.map((option) => option.code);
  const wrong = pieces.find((piece) => !codes.includes(piece)) ?? '';
  const written = wrong.slice(0, 200).trim().toLowerCase();
  const labelled = question.options.find(({ label }) =>
    [label.sv, label.en].some((text) => text?.toLowerCase() === written),
  );
  return labelled?.code ?? findNearestName(written, codes);
}

/** A number written as Swedes write it, or with needless zeros: `1 250,5` for `1250.5`, `007` for `7`. */
function suggestNumber(answer: string): string | undefined {
  if (answer.length > 60) return undefined;
  const plain = parseWrittenNumber(answer);
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : undefined;
}

function buildMissing(question: Question, item: string): CellProblem {
  return { question: question.code, item, code: 'MISSING_CELL', places: {}, suggestion: undefined };
}

function buildSurplus(question: Question, item: string): CellProblem {
  const isWritten = item !== '' && item === question.writtenAnswer?.option;
  const askedWhen = isWritten ? undefined : question.askedWhen;
  return { question: question.code, item, code: 'SURPLUS_CELL', places: {}, suggestion: undefined, askedWhen };
}

/** True when whether the question is asked depends, directly or through others, on a question in `undecided`. */
function dependsOn(
  question: Question,
  item: string,
  undecided: ReadonlySet<string>,
  questions: ReadonlyMap<string, Question>,
): boolean {
  const isWritten = item !== '' && item === question.writtenAnswer?.option;
  if (isWritten && undecided.has(question.code)) return true;
  const pending = [question];
  const seen = new Set<string>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const code of next.askedWhen === undefined ? [] : listQuestions(next.askedWhen.expression)) {
      if (undecided.has(code)) return true;
      const condition = questions.get(code);
      if (condition === undefined || seen.has(code)) continue;
      seen.add(code);
      pending.push(condition);
    }
  }
  return false;
}
