// The state of a form from its answers: what is asked, what is missing or wrong, how far each block has come.
// One function for the server and the page script, so that the page says the same with and without script.

import type { CellKey } from '../../../kernel/answer.ts';
import { type AskedCell, findAskedCells, type Part, type Question } from '../../definition/index.ts';
import { listCellKeys } from './answerFields.ts';
import { type CellFault, findCellFault } from './cellFaults.ts';
import { buildQuestionBlocks, type QuestionBlock } from './questionBlocks.ts';

/** Missing counts as a fault; whether it is shown yet is for the page to decide. */
export interface FaultyCell extends AskedCell {
  readonly fault: CellFault;
}

/** Of a main question with its follow-ups; only cells that are asked count. */
export type BlockProgress = 'untouched' | 'begun' | 'complete';

/** Of the cells that are asked by the answers at hand: an answer may bring new cells and take others away. */
export interface FormState {
  /** Cells that routing asks for now, in the order of the form. */
  readonly asked: readonly AskedCell[];
  readonly askedKeys: ReadonlySet<CellKey>;
  /** Asked cells that are missing or wrong, in the order of the form. */
  readonly faults: readonly FaultyCell[];
  /** By code of the main question. */
  readonly progress: ReadonlyMap<string, BlockProgress>;
  /** Answered cells that are no longer asked: kept in the draft, not handed in (R-QUESTIONNAIRE-19). */
  readonly keptAside: readonly CellKey[];
  /** Answers that would be handed in: those that are asked and given. */
  readonly counted: ReadonlyMap<CellKey, string>;
}

/**
 * `answers`: by cell, '' for an emptied one, which counts as not given. Never throws: a wrong answer is a fault in the
 * list.
 */
export function buildFormState(part: Part, answers: ReadonlyMap<CellKey, string>): FormState {
  const given = new Map([...answers].filter(([, answer]) => answer !== ''));
  const asked = findAskedCells(part, given);
  const askedKeys = new Set(asked.map((cell) => cell.key));
  const faults = asked.flatMap((cell) => {
    const fault = findCellFault(cell.question, cell.item, given.get(cell.key) ?? '');
    return fault ? [{ ...cell, fault }] : [];
  });
  const progress = new Map(
    buildQuestionBlocks(part).map((block) => [block.main.code, findBlockProgress(block, askedKeys, given, faults)]),
  );
  return {
    asked,
    askedKeys,
    faults,
    progress,
    keptAside: [...given.keys()].filter((key) => !askedKeys.has(key)),
    counted: new Map([...given].filter(([key]) => askedKeys.has(key))),
  };
}

function findBlockProgress(
  block: QuestionBlock,
  askedKeys: ReadonlySet<CellKey>,
  given: ReadonlyMap<CellKey, string>,
  faults: readonly FaultyCell[],
): BlockProgress {
  const questions: readonly Question[] = [block.main, ...block.followUps];
  const codes = new Set(questions.map((question) => question.code));
  if (!faults.some((fault) => codes.has(fault.question.code))) return 'complete';
  const isTouched = questions.flatMap(listCellKeys).some((key) => askedKeys.has(key) && given.has(key));
  return isTouched ? 'begun' : 'untouched';
}
