// National percentages that the user knows steer the synthetic answers: for each, how much the inclination of the
// column's cells must be shifted so that the share comes out there.

import { evaluateOutcome } from '../../../kernel/expression/evaluateOutcome.ts';
import { listReferences } from '../../../kernel/expression/listReferences.ts';
import { buildAnswerLookup, type Column, type Part, type Question, type Round } from '../../definition/index.ts';
import type { Frame } from '../../frame/index.ts';
import { drawAnsweringUnits } from './drawAnsweringUnits.ts';
import { buildSteeringKey, drawAnswers, findTendency } from './drawAnswers.ts';
import { buildHistory, type History } from './history.ts';
import type { SimulationBackground } from './simulateResponses.ts';

/** A share of the nation, per cent 0–100, that a column or its series is to have. */
export interface ShareTarget {
  /** Column code or series. */
  readonly column: string;
  readonly percent: number;
}

/** How far a shift may go, and how many times the interval is halved. */
const farthest = 12;
const halvings = 14;

/** What the columns of targets are drawn from. */
interface Steering {
  readonly round: Round;
  readonly history: History;
  readonly answering: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Finds the shifts for `SimulationBackground.shifts`. Of two targets that steer the same cells the later prevails.
 * Numeric measures, and names that the round does not have, are returned in `unsteered`.
 */
export function findTargetShifts(
  round: Round,
  frame: Frame,
  seed: number,
  background: SimulationBackground,
  targets: readonly ShareTarget[],
): { readonly shifts: ReadonlyMap<string, number>; readonly unsteered: readonly ShareTarget[] } {
  if (targets.length === 0) return { shifts: new Map(), unsteered: [] };
  const history = buildHistory({ ...background, seed });
  const steering = { round, history, answering: drawAnsweringUnits(round, frame, history) };
  const shifts = new Map<string, number>();
  const unsteered: ShareTarget[] = [];
  for (const target of targets) {
    const column = round.columns.find(({ code, series }) => code === target.column || series === target.column);
    const steered = column && buildSteeredColumn(round, column);
    if (steered === undefined) unsteered.push(target);
    else steerColumn(steering, steered, target.percent, shifts);
  }
  return { shifts, unsteered };
}

/** A column with the part cut down to the questions and items that its outcome follows from. */
interface SteeredColumn {
  readonly column: Column;
  readonly part: Part;
  readonly keys: readonly string[];
}

function buildSteeredColumn(round: Round, column: Column): SteeredColumn | undefined {
  const { result } = column.description;
  const part = round.parts.find(({ code }) => code === column.part);
  if (part === undefined || result.kind === 'number') return undefined;
  const cells = listCells(
    part,
    result.rules
      .flatMap(({ rule }) => listReferences(rule.expression))
      .map(({ question, item }) => ({
        question,
        item: item ?? column.item,
      })),
  );
  const questions = part.questions.flatMap((question): Question[] => {
    const asked = cells.get(question.code);
    return asked === undefined ? [] : [{ ...question, items: question.items.filter(({ id }) => asked.has(id)) }];
  });
  const keys = questions.flatMap((question) =>
    (question.items.length > 0 ? question.items.map(({ id }) => id) : ['']).map((item) =>
      buildSteeringKey(question, item),
    ),
  );
  return { column, part: { ...part, questions, checks: [] }, keys };
}

interface CellName {
  readonly question: string;
  readonly item: string;
}

/** Items by question: the cells of the rules, and those that the routing to them reads. */
function listCells(part: Part, first: readonly CellName[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const waiting = [...first];
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    const { question: code, item } = cell;
    const question = part.questions.find((candidate) => candidate.code === code);
    const items = found.get(code) ?? new Set();
    if (question === undefined || (found.has(code) && items.has(item))) continue;
    found.set(code, items.add(item));
    const references = question.askedWhen === undefined ? [] : listReferences(question.askedWhen.expression);
    waiting.push(...references.map((reference) => ({ question: reference.question, item: reference.item ?? item })));
  }
  return found;
}

function steerColumn(steering: Steering, steered: SteeredColumn, percent: number, shifts: Map<string, number>): void {
  let [low, high] = [-farthest, farthest];
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (low + high) / 2;
    for (const key of steered.keys) shifts.set(key, middle);
    const share = calculateShare(steering, steered, shifts);
    if (share === undefined || share < percent) low = middle;
    else high = middle;
  }
  const best = [low, high].map((shift) => {
    for (const key of steered.keys) shifts.set(key, shift);
    return { shift, distance: Math.abs((calculateShare(steering, steered, shifts) ?? 0) - percent) };
  });
  const [nearest] = best.toSorted((a, b) => a.distance - b.distance);
  for (const key of steered.keys) shifts.set(key, nearest?.shift ?? 0);
}

/** Share of the nation in per cent, unrounded; undefined where nobody has a counted outcome. */
function calculateShare(
  { round, history, answering }: Steering,
  { column, part }: SteeredColumn,
  shifts: ReadonlyMap<string, number>,
): number | undefined {
  const { result, scale } = column.description;
  if (result.kind === 'number') return undefined;
  const shares = new Map(scale.map(({ outcome, share }) => [outcome, share]));
  let [counted, base] = [0, 0];
  for (const unit of answering.get(part.code) ?? []) {
    const tendency = findTendency(history, unit, round.year);
    const drawing = {
      unit,
      year: round.year,
      history,
      inhabitants: 0,
      tendency,
      shifts,
      fixed: new Map(),
      redrawn: new Map(),
    };
    const lookup = buildAnswerLookup(part.questions, drawAnswers(part, drawing));
    const outcome = evaluateOutcome(result.rules, result.otherwise, lookup, column.item);
    const share = outcome === undefined ? 'leftOut' : shares.get(outcome);
    if (share === 'counted') counted += 1;
    if (share === 'counted' || share === 'base') base += 1;
  }
  return base === 0 ? undefined : (100 * counted) / base;
}
