// Synthetic answers of a whole round, complete by routing and plausible in shape. They are marked as synthetic
// wherever they show; no figure of theirs says anything about a real municipality.

import type { Answers, CellKey } from '../../../kernel/answer.ts';
import { type Classifications, findAskedCells, type Part, type Round } from '../../definition/index.ts';
import type { Frame } from '../../frame/index.ts';
import { runChecks } from '../../review/index.ts';
import type { PartResponse } from '../model.ts';
import { drawAnsweringUnits } from './drawAnsweringUnits.ts';
import { type DrawingUnit, drawAnswers, findTendency, syntheticText } from './drawAnswers.ts';
import { buildHistory } from './history.ts';
import { findMeasureState, listNumericMeasures, type NumericUse } from './numericMeasures.ts';
import { withholdNumbers } from './withholdNumbers.ts';

const attemptsAtPlausibleAnswers = 40;

/** What the rounds of a set have in common; without it the round stands alone, and its units have no predecessors. */
export interface SimulationBackground {
  readonly classifications: Classifications;
  readonly rounds: Iterable<Round>;
  /** Steers how often first options are chosen, by `buildSteeringKey` (`findTargetShifts`). */
  readonly shifts?: ReadonlyMap<string, number>;
}

const noClassifications: Classifications = {
  municipalities: [],
  counties: [],
  districts: [],
  skrGroups: new Map(),
  skrEditions: [],
  skrGroupNames: [],
  sizeGroupNames: [],
  sizeGroups: [],
  listedSizeGroups: new Map(),
  population: new Map(),
};

/**
 * Answers of every unit that answers, for the round's frame and an integer seed: ordered by unit (bytes) and part.
 * The same seed gives the same answers, and rounds of one seed share their history. Counts are exactly those published
 * (`drawAnsweringUnits`); so are the numbers that are not shown.
 */
export function simulateResponses(
  round: Round,
  frame: Frame,
  seed: number,
  background: SimulationBackground = { classifications: noClassifications, rounds: [round] },
): readonly PartResponse[] {
  const history = buildHistory({ ...background, seed });
  const answering = drawAnsweringUnits(round, frame, history);
  const shifts = background.shifts ?? new Map<string, number>();
  const responses: PartResponse[] = [];
  const measures = new Map(round.parts.map((part) => [part.code, listNumericMeasures(round, part)]));
  for (const { code: unit } of frame.units) {
    const inhabitants = history.estimateInhabitants(unit, frame);
    const tendency = findTendency(history, unit, round.year);
    for (const part of round.parts) {
      if (!answering.get(part.code)?.has(unit)) continue;
      const drawing = { unit, year: round.year, history, inhabitants, tendency, shifts };
      responses.push({
        unit,
        part: part.code,
        answers: drawSoundAnswers(part, drawing, measures.get(part.code) ?? []),
      });
    }
  }
  return withholdNumbers(round, responses, history);
}

/** Draws the cells of checks that fail again, until none does; after some attempts the last draw stands. */
function drawSoundAnswers(
  part: Part,
  drawing: Omit<DrawingUnit, 'fixed' | 'redrawn'>,
  measures: readonly NumericUse[],
): Answers {
  const redrawn = new Map<CellKey, number>();
  const fixed = new Map<CellKey, string>();
  for (let attempt = 1; ; attempt += 1) {
    const answers = drawAnswers(part, { ...drawing, fixed, redrawn });
    const faulty = listFaultyCells(part, answers, measures);
    if (faulty.length === 0 || attempt === attemptsAtPlausibleAnswers) return answers;
    for (const key of faulty) redrawn.set(key, (redrawn.get(key) ?? 0) + 1);
  }
}

function listFaultyCells(part: Part, answers: Answers, measures: readonly NumericUse[]): readonly CellKey[] {
  const failed = runChecks(part, answers).filter((finding) => finding.outcome === 'fail');
  const illogical = measures.filter((measure) => findMeasureState(part, measure, answers) === 'illogical');
  const asked = new Set(findAskedCells(part, answers).map(({ key }) => key));
  const cells = [...failed.flatMap((finding) => finding.cells), ...illogical.flatMap((measure) => measure.cells)];
  return [...new Set(cells)].filter((key) => asked.has(key));
}

/** The response with a comment on every question that says that the answers are synthetic. */
export function markAsSynthetic(
  round: Round,
  response: PartResponse,
): PartResponse & { readonly comments: ReadonlyMap<string, string> } {
  const part = round.parts.find((candidate) => candidate.code === response.part);
  const comments = new Map((part?.questions ?? []).map((question) => [question.code, syntheticText]));
  return { ...response, comments };
}
