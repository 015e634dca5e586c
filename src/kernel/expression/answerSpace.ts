// Every way to answer the questions that rules read, and the questions that decide whether those are asked.

import { buildCellKey, type CellKey, parseCellKey } from '../answer.ts';
import { listAnswers } from './listAnswers.ts';
import { listReferences, listRegisterMeasures } from './listReferences.ts';
import type { AnswerState, Expression } from './model.ts';
import type { AnswerDetail, RuleQuestion } from './ruleQuestion.ts';

/** A cell and the answers it may hold when it is asked for. */
export interface SpaceCell {
  readonly key: CellKey;
  readonly question: string;
  readonly isGrid: boolean;
  readonly item: string;
  readonly askedWhen: Expression | undefined;
  readonly answers: readonly AnswerState[];
}

/** The cells in an order in which routing can be decided, or why there is none. */
export type AnswerSpace =
  | {
      readonly kind: 'space';
      readonly cells: readonly SpaceCell[];
      /** Every case that the rules can tell apart is among the combinations of the answers. */
      readonly isExact: boolean;
    }
  | { readonly kind: 'cycle'; readonly questions: readonly string[] }
  | { readonly kind: 'unknownQuestion'; readonly question: string };

interface FoundCell {
  readonly question: RuleQuestion;
  readonly item: string;
}

/** The space of the rules bound to one item ('' for none). */
export function buildAnswerSpace(
  rules: readonly Expression[],
  questions: readonly RuleQuestion[],
  item: string,
  detail: AnswerDetail,
): AnswerSpace {
  const byCode = new Map(questions.map((question) => [question.code, question]));
  const cells = new Map<CellKey, FoundCell>();
  for (const rule of rules) {
    const fault = addCells(rule, item, byCode, cells, []);
    if (fault !== undefined) return fault;
  }
  const found = [...cells.values()];
  const conditions = found.flatMap(({ question }) => question.askedWhen ?? []);
  const { answersOf, isExact } = listAnswers(
    [...rules, ...conditions],
    found.map(({ question }) => question),
    detail,
  );
  // A figure of a register is no answer: nothing is proved of a rule that reads one.
  const readsRegister = rules.some((rule) => listRegisterMeasures(rule).length > 0);
  const spaceCells = found.map((cell) => buildCell(cell, answersOf(cell.question)));
  return { kind: 'space', cells: spaceCells, isExact: isExact && !readsRegister };
}

function buildCell({ question, item }: FoundCell, answers: readonly AnswerState[]): SpaceCell {
  const { code, askedWhen } = question;
  const isGrid = question.items.length > 0;
  return { key: buildCellKey(code, item), question: code, isGrid, item, askedWhen, answers };
}

/** Adds the cells that an expression reads, each after the cells that decide whether it is asked. */
function addCells(
  expression: Expression,
  item: string,
  byCode: ReadonlyMap<string, RuleQuestion>,
  cells: Map<CellKey, FoundCell>,
  path: readonly CellKey[],
): AnswerSpace | undefined {
  for (const reference of listReferences(expression)) {
    const question = byCode.get(reference.question);
    if (question === undefined) return { kind: 'unknownQuestion', question: reference.question };
    const cellItem = question.items.length > 0 ? (reference.item ?? item) : '';
    const key = buildCellKey(question.code, cellItem);
    if (cells.has(key)) continue;
    if (path.includes(key)) {
      const questions = path.slice(path.indexOf(key)).map((step) => parseCellKey(step).question);
      return { kind: 'cycle', questions: [...new Set(questions)] };
    }
    const fault = question.askedWhen && addCells(question.askedWhen, cellItem, byCode, cells, [...path, key]);
    if (fault !== undefined) return fault;
    cells.set(key, { question, item: cellItem });
  }
  return undefined;
}
