// Who answers what, and when, in the round that the bench plays: the published counts, spread over the weeks as answers come.

import { createHash } from 'node:crypto';
import type { Answers } from '../../../src/kernel/answer.ts';
import { simulateResponses } from '../../../src/stages/collection/index.ts';
import type { DefinitionSet, Part, Round } from '../../../src/stages/definition/index.ts';
import { buildFrame, type Frame } from '../../../src/stages/frame/index.ts';

/** Weeks of the round: before each reminder, before the last day, and after it. */
export const weeks = ['first', 'second', 'third', 'last', 'late'] as const;
export type Week = (typeof weeks)[number];

export interface PlannedResponse {
  readonly unit: string;
  readonly part: Part;
  readonly answers: Answers;
  readonly week: Week;
  /** Answered by a colleague of the coordinator. */
  readonly isDelegated: boolean;
}

export interface RoundPlan {
  readonly round: Round;
  readonly frame: Frame;
  /** Codes of the units that take part. */
  readonly units: readonly string[];
  readonly responses: readonly PlannedResponse[];
  /** Parts that units decline before the first reminder, by unit. */
  readonly declined: ReadonlyMap<string, string>;
}

/** Parts that every coordinator hands to a colleague. */
const delegatedParts: readonly string[] = ['lss', 'aldre'];
const shares: readonly (readonly [Week, number])[] = [
  ['first', 0.5],
  ['second', 0.75],
  ['third', 0.88],
  ['last', 0.97],
  ['late', 1],
];

/** `most`: how many units take part, in the order of the frame; undefined: all. */
export function planRound(set: DefinitionSet, round: Round, most: number | undefined): RoundPlan {
  const frame = buildFrame(round, set.classifications);
  const units = frame.units.map(({ code }) => code).slice(0, most);
  const taking = new Set(units);
  const parts = new Map(round.parts.map((part) => [part.code, part]));
  const simulated = simulateResponses(round, frame, 1).filter(({ unit }) => taking.has(unit));
  const responses = simulated.map(({ unit, part: code, answers }): PlannedResponse => {
    const part = parts.get(code);
    if (part === undefined) throw new Error(`The round has no part ${code}`);
    const week = shares.find(([, share]) => drawShare(`${unit}|${code}`) <= share)?.[0] ?? 'late';
    return { unit, part, answers, week, isDelegated: delegatedParts.includes(code) };
  });
  const answered = new Set(responses.map(({ unit, part }) => `${unit}|${part.code}`));
  const declined = new Map<string, string>();
  for (const unit of units) {
    const open = (frame.partsByUnit.get(unit) ?? []).filter((part) => !answered.has(`${unit}|${part}`));
    // Some of those that will not answer say so; the others are reminded.
    const [first] = open;
    if (first !== undefined && drawShare(unit) < 0.4) declined.set(unit, first);
  }
  return { round, frame, units, responses, declined };
}

/** A number from 0 to 1 that is the same for the same text. */
function drawShare(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 0xff_ff_ff_ff;
}
