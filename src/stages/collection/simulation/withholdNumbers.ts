// Some units cannot provide a number, and some give figures that contradict each other: as many as the round states for
// a measure, otherwise a few, so that every status occurs.

import { type Answers, type AnswerText, type CellKey, cannotProvide, parseCellKey } from '../../../kernel/answer.ts';
import { findAskedCells, type Part, type Round } from '../../definition/index.ts';
import type { PartResponse } from '../model.ts';
import type { History } from './history.ts';
import { findMeasureState, listNumericMeasures, type NumericUse } from './numericMeasures.ts';

/** Where the round states no count, about this share of the answering units. */
const assumedPercent = { cannotProvide: 2, illogical: 1 } as const;
type Withheld = keyof typeof assumedPercent;

/** The responses, with numbers that cannot be provided and contradictory ones in place of some. */
export function withholdNumbers(
  round: Round,
  responses: readonly PartResponse[],
  history: History,
): readonly PartResponse[] {
  const changed = new Map<string, Answers>();
  for (const part of round.parts) {
    const measures = listNumericMeasures(round, part);
    if (measures.length === 0) continue;
    const ofPart = responses.filter((response) => response.part === part.code);
    const units = withholdInPart(round, part, measures, ofPart, history);
    for (const [unit, answers] of units) changed.set(`${unit}|${part.code}`, answers);
  }
  return responses.map((response) => {
    const answers = changed.get(`${response.unit}|${response.part}`);
    return answers === undefined ? response : { ...response, answers };
  });
}

function withholdInPart(
  round: Round,
  part: Part,
  measures: readonly NumericUse[],
  responses: readonly PartResponse[],
  history: History,
): ReadonlyMap<string, Answers> {
  const changed = new Map<string, Answers>();
  // Columns of one description share their answers: what holds for the first holds for the others.
  const firsts = measures.filter(
    ({ column }, index) => measures.findIndex((other) => other.column.description === column.description) === index,
  );
  for (const measure of firsts) {
    for (const kind of ['cannotProvide', 'illogical'] as const) {
      const count = countWithheld(measure, kind, responses.length);
      const key = `${kind} ${measure.column.series}`;
      const states = new Map(responses.map(({ unit }) => [unit, history.findState(unit, key, round.year)]));
      const order = responses.toSorted((a, b) => (states.get(a.unit) ?? 0) - (states.get(b.unit) ?? 0));
      let found = 0;
      for (const { unit, answers } of order) {
        if (found >= count) break;
        if (changed.has(unit)) continue;
        const withheld = findWithheldAnswers(part, measure, measures, answers, kind);
        if (withheld === undefined) continue;
        changed.set(unit, withheld);
        found += 1;
      }
    }
  }
  return changed;
}

function countWithheld({ column, measure }: NumericUse, kind: Withheld, answering: number): number {
  if (kind === 'illogical' && measure.illogicalWhen === undefined) return 0;
  return column.description.notShown?.[kind] ?? Math.round((answering * assumedPercent[kind]) / 100);
}

/**
 * Answers in which one number is changed so that the measure is withheld for that reason and no other measure changes
 * its state; where every number is shared, the change that touches the fewest. Undefined where no number will do.
 */
function findWithheldAnswers(
  part: Part,
  measure: NumericUse,
  measures: readonly NumericUse[],
  answers: Answers,
  kind: Withheld,
): Answers | undefined {
  const others = measures.filter(({ column }) => column.description !== measure.column.description);
  const before = others.map((other) => findMeasureState(part, other, answers));
  const candidates = measure.cells.flatMap((key) => {
    if (!answers.has(key)) return [];
    const text = chooseText(part, measure, key, answers, kind);
    const changed = followRouting(part, new Map([...answers, [key, text]]));
    if (changed === undefined || findMeasureState(part, measure, changed) !== kind) return [];
    const touched = others.filter((other, index) => findMeasureState(part, other, changed) !== before[index]);
    // The count that another measure states must not be disturbed.
    if (touched.some(({ column }) => column.description.notShown !== undefined)) return [];
    return [{ changed, touched: touched.length }];
  });
  return candidates.toSorted((a, b) => a.touched - b.touched)[0]?.changed;
}

function chooseText(part: Part, measure: NumericUse, key: CellKey, answers: Answers, kind: Withheld): AnswerText {
  if (kind === 'illogical') {
    const numbers = measure.cells.map((cell) => Number(answers.get(cell))).filter((number) => Number.isFinite(number));
    return String(Math.max(0, ...numbers) + 1);
  }
  const question = part.questions.find(({ code }) => code === parseCellKey(key).question);
  return question?.number?.cannotProvide === true ? cannotProvide : (answers.get(key) ?? '');
}

/** Without the answers that are no longer asked for; undefined where more is asked for than before. */
function followRouting(part: Part, answers: Answers): Answers | undefined {
  const asked = findAskedCells(part, answers).map(({ key }) => key);
  if (asked.some((key) => !answers.has(key))) return undefined;
  const kept = new Set(asked);
  return new Map([...answers].filter(([key]) => kept.has(key)));
}
