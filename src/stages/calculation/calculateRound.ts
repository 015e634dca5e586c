// All results of a round in one pass: each column for each framed unit, then for each reporting group.

import type { AnswerLookup } from '../../kernel/expression/model.ts';
import { buildAnswerLookup, type Classifications, type Column, type Part, type Round } from '../definition/index.ts';
import { buildResponseKey, type EditedResponses } from '../editing/index.ts';
import { buildReportingGroups, type Frame, findFramedUnits, type ReportingGroup } from '../frame/index.ts';
import { noRegisters, type RegisterLookup } from '../registers/index.ts';
import { aggregateColumn } from './aggregateColumn.ts';
import { calculateResponseRates } from './calculateResponseRates.ts';
import { observeUnit, type UnitObservation } from './calculateUnitOutcome.ts';
import { joinRegisterFigures } from './joinRegisterFigures.ts';
import type { Result, RoundResults } from './model.ts';
import { chooseColour } from './scaleSteps.ts';

/**
 * Results of every column, in the order of definition: units framed for its part by code, then groups level by level.
 * A unit that has not answered the part has the status NOT_ANSWERED; a unit that is not framed for it has no row.
 * `registers` holds the figures that rules read beside the answers. The same input gives the same results. Throws Error when a column names a part that the round lacks.
 */
export function calculateRound(
  round: Round,
  frame: Frame,
  classifications: Classifications,
  responses: EditedResponses,
  registers: RegisterLookup = noRegisters,
): RoundResults {
  const parts = new Map(
    round.parts.map((part) => [part.code, preparePart(part, { frame, classifications, responses, registers })]),
  );
  const results = round.columns.flatMap((column) => {
    const part = parts.get(column.part);
    if (part === undefined) throw new Error(`The column ${column.code} names the unknown part ${column.part}`);
    return calculateColumn(round, column, part);
  });
  return { round: round.year, results, response: calculateResponseRates(round, frame, responses) };
}

/** What all columns of a part share. */
interface PreparedPart {
  /** Units framed for the part, by code, with their answers; undefined where they have not answered. */
  readonly lookups: ReadonlyMap<string, AnswerLookup | undefined>;
  readonly groups: readonly ReportingGroup[];
}

interface RoundInput {
  readonly frame: Frame;
  readonly classifications: Classifications;
  readonly responses: EditedResponses;
  readonly registers: RegisterLookup;
}

function preparePart(part: Part, { frame, classifications, responses, registers }: RoundInput): PreparedPart {
  const lookups = findFramedUnits(frame, part.code).map((unit): [string, AnswerLookup | undefined] => {
    const response = responses.byUnitAndPart.get(buildResponseKey(unit, part.code));
    if (response === undefined) return [unit, undefined];
    return [unit, joinRegisterFigures(buildAnswerLookup(part.questions, response.answers), registers, unit)];
  });
  return { lookups: new Map(lookups), groups: buildReportingGroups(frame, part.code, classifications) };
}

function calculateColumn(round: Round, column: Column, part: PreparedPart): Result[] {
  const observations = new Map<string, UnitObservation>();
  for (const [unit, lookup] of part.lookups) {
    observations.set(unit, lookup === undefined ? { status: 'NOT_ANSWERED' } : observeUnit(column, lookup));
  }
  const results: Result[] = [];
  for (const [unit, observation] of observations) results.push(buildUnitResult(round, column, unit, observation));
  for (const group of part.groups) results.push(aggregateColumn(round, column, group, observations));
  return results;
}

/** Row of a unit. A column that is withdrawn shows nothing of what was answered (R-SUPPRESSION-06). */
function buildUnitResult(round: Round, column: Column, unit: string, observation: UnitObservation): Result {
  const isWithdrawn = column.withdrawn !== undefined;
  const shown = isWithdrawn || observation.status !== 'VALUE' ? undefined : observation;
  const outcome = shown?.kind === 'outcome' ? shown.outcome : undefined;
  const number = shown?.kind === 'number' ? shown : undefined;
  return {
    round: round.year,
    area: column.description.area,
    indicator: column.code,
    level: 'unit',
    code: unit,
    outcome,
    value: number?.value,
    numerator: number?.numerator,
    denominator: number?.denominator,
    framed: undefined,
    missing: undefined,
    status: isWithdrawn ? 'WITHDRAWN' : observation.status,
    colour: outcome === undefined ? undefined : chooseColour(column.description, outcome),
    series: column.series,
  };
}
