// Complete answers of one unit to one part, by routing: cells are answered as they come to be asked.

import { type Answers, type AnswerText, buildCellKey, type CellKey } from '../../../kernel/answer.ts';
import { type AskedCell, findAskedCells, type Part, type Question } from '../../definition/index.ts';
import type { History } from './history.ts';

/** Text that stands where a synthetic answer needs words. */
export const syntheticText = 'Syntetiskt svar';

/** Whose answers are drawn, and what steers them. */
export interface DrawingUnit {
  readonly unit: string;
  readonly year: number;
  readonly history: History;
  readonly inhabitants: number;
  /** How much the unit fulfils on the whole, 0–1. */
  readonly tendency: number;
  /** Added to the inclination to choose the first option, by `buildSteeringKey`: 0 for none. */
  readonly shifts: ReadonlyMap<string, number>;
  /** Answers that are fixed. */
  readonly fixed: Answers;
  /** How often a cell has been drawn again because a check failed. */
  readonly redrawn: ReadonlyMap<CellKey, number>;
}

/** Key of what steers the answers to a question's cell; questions by their lasting id. */
export function buildSteeringKey(question: Pick<Question, 'id'>, item: string): string {
  return `${question.id}|${item}`;
}

/** Most units are alike, some are far ahead or behind; it changes slowly. */
export function findTendency(history: History, unit: string, year: number): number {
  return [1, 2, 3].reduce((sum, part) => sum + history.findState(unit, `tendency ${part}`, year), 0) / 3;
}

// The option for an area that the unit does not have: the same for all questions about the area.
const areaIsAbsent = 'EJ_AKTUELLT';
const absentAreaShare = 0.04;
/** Inhabitants for each unit that a number question counts. */
const inhabitantsPerCounted = 2500;

/** Draws the answers to every cell that the routing asks for. */
export function drawAnswers(part: Part, drawing: DrawingUnit): Answers {
  const answers = new Map<CellKey, AnswerText>();
  for (;;) {
    const unanswered = findAskedCells(part, answers).filter((cell) => !answers.has(cell.key));
    if (unanswered.length === 0) return answers;
    for (const cell of unanswered) {
      answers.set(cell.key, drawing.fixed.get(cell.key) ?? drawAnswer(part, cell, drawing, answers));
    }
  }
}

function drawAnswer(part: Part, cell: AskedCell, drawing: DrawingUnit, answers: Answers): AnswerText {
  const { question } = cell;
  if (question.writtenAnswer !== undefined && cell.item === question.writtenAnswer.option) return syntheticText;
  switch (question.kind) {
    case 'single':
      return drawOption(cell, drawing);
    case 'multiple':
      return drawOptions(cell, drawing);
    case 'number':
      return drawNumber(part, cell, drawing, answers);
    case 'text':
      return syntheticText;
  }
}

/** State of a cell; another one for each time that it is drawn again. */
function findCellState({ question, item, key }: AskedCell, drawing: DrawingUnit, what = ''): number {
  const again = drawing.redrawn.get(key) ?? 0;
  const state = `${buildSteeringKey(question, item)}|${what}${again === 0 ? '' : `|${again}`}`;
  return drawing.history.findState(drawing.unit, state, drawing.year);
}

/** How probable the first option is, 0–1: by question, item, unit and year, and what steers the cell. */
function findInclination({ question, item }: AskedCell, { year, history, shifts, tendency }: DrawingUnit): number {
  const { findConstant } = history;
  const level = 1.6 * findConstant(`level ${question.id}`) + 0.8 * findConstant(`level ${question.id}|${item}`) - 0.5;
  const atBreak = 1.2 * (findConstant(`break ${question.id} ${history.countBreaks(question.id, year)}`) - 0.5);
  const steering = shifts.get(buildSteeringKey(question, item)) ?? 0;
  return 1 / (1 + Math.exp(-(level + atBreak + 3.5 * (tendency - 0.5) + 0.03 * (year - 2018) + steering)));
}

/** The first option is the desired one; how often it is chosen follows the unit's inclination. */
function drawOption(cell: AskedCell, drawing: DrawingUnit): AnswerText {
  const { unit, year, history } = drawing;
  const codes = listOfferedCodes(cell.question);
  if (codes.includes(areaIsAbsent)) {
    const areas = cell.item === '' ? [cell.question.id] : cell.item.split('+');
    const isAbsent = (area: string): boolean => history.findState(unit, `absent ${area}`, year) < absentAreaShare;
    if (areas.some(isAbsent)) return areaIsAbsent;
    codes.splice(codes.indexOf(areaIsAbsent), 1);
  }
  const first = codes[0] as string;
  const inclination = findInclination(cell, drawing);
  const state = findCellState(cell, drawing);
  if (state < inclination) return first;
  const others = codes.slice(1).flatMap((code) => (code.startsWith(areaIsAbsent) ? [code] : [code, code, code]));
  return others[Math.floor(((state - inclination) / (1 - inclination)) * others.length)] ?? others.at(-1) ?? first;
}

function drawOptions(cell: AskedCell, drawing: DrawingUnit): AnswerText {
  const codes = listOfferedCodes(cell.question);
  const inclination = findInclination(cell, drawing);
  const chosen = codes.filter(
    (code, index) => findCellState(cell, drawing, code) < 0.2 + 0.8 * inclination - (0.5 * index) / codes.length,
  );
  return (chosen.length === 0 ? codes.slice(0, 1) : chosen).join(';');
}

/**
 * A main question counts by inhabitants; a follow-up counts part of it, and the items of a follow-up lie in each other.
 * A later main question of the part counts part of what the first counts, less each time that it is drawn again.
 */
function drawNumber(part: Part, cell: AskedCell, drawing: DrawingUnit, answers: Answers): AnswerText {
  const { question, item, key } = cell;
  const numbers = part.questions.filter((other) => other.kind === 'number' && other.followUpOf === undefined);
  const isFirst = numbers[0]?.code === question.code;
  const state = findCellState(cell, drawing);
  const before = findWhole(question, item, answers);
  const whole =
    before ?? (drawing.inhabitants / inhabitantsPerCounted) * (0.6 + drawing.history.findConstant(question.id));
  const share = before === undefined ? 0.75 + state / 2 : 0.55 + 0.45 * state;
  const later = isFirst || before !== undefined ? 1 : 0.4;
  return writeNumber(question, whole * share * later * 0.7 ** (drawing.redrawn.get(key) ?? 0), before);
}

/** What a number is part of: the item before it, or the main question. */
function findWhole(question: Question, item: string, answers: Answers): number | undefined {
  if (question.followUpOf === undefined) return undefined;
  const items = question.items.map(({ id }) => id);
  const before = items[items.indexOf(item) - 1];
  const number = Number(answers.get(before === undefined ? question.followUpOf : buildCellKey(question.code, before)));
  return Number.isFinite(number) ? number : undefined;
}

function writeNumber({ number }: Question, value: number, most: number | undefined): AnswerText {
  const step = (number?.decimals ?? 0) > 0 ? 0.5 : 1;
  const least = Math.max(number?.min ?? 0, most === undefined ? 1 : 0);
  const rounded = Math.max(least, Math.round(value / step) * step);
  return String(Math.min(rounded, number?.max ?? rounded, most ?? rounded));
}

function listOfferedCodes(question: Question): string[] {
  return question.options.filter((option) => option.isOffered).map((option) => option.code);
}
