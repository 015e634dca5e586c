// Synthetic answers of a whole round, complete by routing and plausible in shape. They are marked as synthetic
// wherever they show; no figure of theirs says anything about a real municipality.

import { type Answers, type AnswerText, type CellKey, cannotProvide } from '../../../kernel/answer.ts';
import { createRandom, drawInteger, type Random } from '../../../kernel/random.ts';
import { type AskedCell, findAskedCells, type Part, type Question, type Round } from '../../definition/index.ts';
import type { Frame } from '../../frame/index.ts';
import { runChecks } from '../../review/index.ts';
import type { PartResponse } from '../model.ts';
import { drawAnsweringUnits, drawTendency } from './drawAnsweringUnits.ts';

/** Text that stands where a synthetic answer needs words. */
export const syntheticText = 'Syntetiskt svar';

const attemptsAtPlausibleNumbers = 40;
const absentAreaPercent = 4;
// The option for an area that the unit does not have: the same for all questions about the area.
const areaIsAbsent = 'EJ_AKTUELLT';

/** What a unit's answers have in common: how much it fulfils, and the areas that it does not have. */
interface UnitHabits {
  readonly tendency: number;
  readonly absentAreas: ReadonlySet<string>;
}
const cannotProvidePercent = 3;

/**
 * Answers of every unit that answers, for the round's frame and an integer seed: ordered by unit (bytes) and part.
 * The same seed gives the same answers. Counts are exactly those published (`drawAnsweringUnits`).
 */
export function simulateResponses(round: Round, frame: Frame, seed: number): readonly PartResponse[] {
  const random = createRandom(seed);
  const answering = drawAnsweringUnits(round, frame, random);
  const responses: PartResponse[] = [];
  for (const unit of frame.units) {
    const habits: UnitHabits = { tendency: drawTendency(random), absentAreas: drawAbsentAreas(round, random) };
    for (const part of round.parts) {
      if (!answering.get(part.code)?.has(unit.code)) continue;
      responses.push({ unit: unit.code, part: part.code, answers: drawPlausibleAnswers(part, random, habits) });
    }
  }
  return responses;
}

/** Draws until no check of plausibility fails; after some attempts the last draw stands, as real answers may. */
function drawPlausibleAnswers(part: Part, random: Random, habits: UnitHabits): Answers {
  let answers = drawAnswers(part, random, habits);
  for (let attempt = 1; attempt < attemptsAtPlausibleNumbers; attempt += 1) {
    if (runChecks(part, answers).every((finding) => finding.outcome !== 'fail')) break;
    answers = drawAnswers(part, random, habits);
  }
  return answers;
}

/** Complete answers by routing: cells are answered as they come to be asked. */
function drawAnswers(part: Part, random: Random, habits: UnitHabits): Answers {
  const answers = new Map<CellKey, AnswerText>();
  for (;;) {
    const unanswered = findAskedCells(part, answers).filter((cell) => !answers.has(cell.key));
    if (unanswered.length === 0) return answers;
    for (const cell of unanswered) answers.set(cell.key, drawAnswer(cell, random, habits, answers));
  }
}

function drawAnswer(cell: AskedCell, random: Random, habits: UnitHabits, answers: Answers): AnswerText {
  const { question } = cell;
  if (question.writtenAnswer !== undefined && cell.item === question.writtenAnswer.option) return syntheticText;
  switch (question.kind) {
    case 'single':
      return drawOption(cell, random, habits);
    case 'multiple':
      return drawOptions(question, random, habits.tendency);
    case 'number':
      return drawNumber(question, random, answers);
    case 'text':
      return syntheticText;
  }
}

/** The first option is the desired one; how often it is chosen follows the unit's tendency. */
function drawOption({ question, item }: AskedCell, random: Random, habits: UnitHabits): AnswerText {
  const codes = listOfferedCodes(question);
  if (codes.includes(areaIsAbsent)) {
    if (item.split('+').some((area) => habits.absentAreas.has(area))) return areaIsAbsent;
    codes.splice(codes.indexOf(areaIsAbsent), 1);
  }
  const first = codes[0] as string;
  if (random.next() < 0.35 + 0.55 * habits.tendency) return first;
  const others = codes.slice(1).flatMap((code) => (code.startsWith(areaIsAbsent) ? [code] : [code, code, code]));
  return others[drawInteger(random, 0, others.length - 1)] ?? first;
}

function drawOptions(question: Question, random: Random, tendency: number): AnswerText {
  const codes = listOfferedCodes(question);
  const chosen = codes.filter((_, index) => random.next() < 0.5 + 0.5 * tendency - 0.12 * index);
  return (chosen.length === 0 ? codes.slice(0, 1) : chosen).join(';');
}

/** A follow-up to a number counts part of it, so it is drawn up to the main question's answer. */
function drawNumber(question: Question, random: Random, answers: Answers): AnswerText {
  const limits = question.number;
  if (limits?.cannotProvide && random.next() * 100 < cannotProvidePercent) return cannotProvide;
  const main = question.followUpOf === undefined ? Number.NaN : Number(answers.get(question.followUpOf));
  const min = limits?.min ?? 0;
  const highest = Number.isFinite(main) ? Math.floor(main) : Math.min(limits?.max ?? 60, 60);
  return String(drawInteger(random, Math.ceil(min), Math.max(Math.ceil(min), highest)));
}

function listOfferedCodes(question: Question): string[] {
  return question.options.filter((option) => option.isOffered).map((option) => option.code);
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

function drawAbsentAreas(round: Round, random: Random): ReadonlySet<string> {
  const items = round.parts.flatMap((part) => part.questions).flatMap((question) => question.items);
  const areas = new Set(items.flatMap((item) => item.id.split('+')));
  return new Set([...areas].filter(() => random.next() * 100 < absentAreaPercent));
}
