// The real definitions of LSS 2018, and the outcome of a column for answers written by question code.

import { buildCellKey } from '../../../../../src/kernel/answer.ts';
import type { Outcome } from '../../../../../src/kernel/observation.ts';
import { calculateUnitOutcome } from '../../../../../src/stages/calculation/index.ts';
import { buildAnswerLookup, type Column, type Question } from '../../../../../src/stages/definition/index.ts';
import { loadRealRound } from '../../../../support/loadRealRound.ts';
import type { RowAnswers } from './truthTable.ts';

export const { round } = loadRealRound(2018);

export function getColumn(code: string): Column {
  const column = round.columns.find((candidate) => candidate.code === code);
  if (column === undefined) throw new Error(`No column ${code}`);
  return column;
}

/** Outcome of a column for the answers in its item; `decoy` answers fill the other items of the questions. */
export function evaluateColumn(code: string, answers: RowAnswers, decoy: RowAnswers = {}): Outcome | undefined {
  const column = getColumn(code);
  const questions = findQuestions(column);
  const cells = new Map<string, string>();
  for (const [question, answer] of Object.entries(answers)) {
    cells.set(buildCellKey(question, findItems(questions, question).length === 0 ? '' : column.item), answer);
  }
  for (const [question, answer] of Object.entries(decoy)) {
    for (const item of findItems(questions, question)) {
      if (item !== column.item) cells.set(buildCellKey(question, item), answer);
    }
  }
  const observation = calculateUnitOutcome(column, questions, cells);
  if (observation.status === 'NOT_ANSWERED') return undefined;
  if (observation.status === 'VALUE' && observation.kind === 'outcome') return observation.outcome;
  throw new Error(`${code} gives ${observation.status}, which no outcome rule can`);
}

/** Every combination of answers that the named questions allow: a follow-up has one only where it is asked. */
export function listCombinations(code: string, names: readonly string[]): readonly RowAnswers[] {
  const column = getColumn(code);
  const questions = findQuestions(column);
  let combinations: readonly RowAnswers[] = [{}];
  for (const name of names) {
    const values = listValues(getQuestion(questions, name));
    combinations = combinations.flatMap((answers) => {
      const cells = new Map(Object.entries(answers).map(([key, answer]) => [buildCellKey(key, column.item), answer]));
      const isAsked = buildAnswerLookup(questions, cells)(name, column.item).state === 'unknown';
      return isAsked ? values.map((value) => ({ ...answers, [name]: value })) : [answers];
    });
  }
  return combinations;
}

function findQuestions(column: Column): readonly Question[] {
  return round.parts.find((part) => part.code === column.part)?.questions ?? [];
}

function findItems(questions: readonly Question[], code: string): readonly string[] {
  return getQuestion(questions, code).items.map((item) => item.id);
}

function getQuestion(questions: readonly Question[], code: string): Question {
  const question = questions.find((candidate) => candidate.code === code);
  if (question === undefined) throw new Error(`No question ${code}`);
  return question;
}

/** Answers to one cell: the options, or for several choices every choice of at least one. */
function listValues(question: Question): readonly string[] {
  const codes = question.options.map((option) => option.code);
  if (question.kind !== 'multiple') return codes;
  let choices: readonly (readonly string[])[] = [[]];
  for (const code of codes) choices = [...choices, ...choices.map((choice) => [...choice, code])];
  return choices.filter((choice) => choice.length > 0).map((choice) => choice.join(';'));
}
