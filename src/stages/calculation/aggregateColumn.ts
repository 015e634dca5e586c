// A column above the unit: units count one each, and the share stands for all framed units (R-AGGREGATION-10, -12).

import { isCountedAsMissing, type ObservationStatus } from '../../kernel/observation.ts';
import { calculatePercent, isNonresponseOverLimit, roundFraction } from '../../kernel/share.ts';
import type { Column, Round } from '../definition/index.ts';
import type { ReportingGroup } from '../frame/index.ts';
import type { UnitObservation } from './calculateUnitOutcome.ts';
import type { Result } from './model.ts';
import { getScaleStep } from './scaleSteps.ts';

/** What is added up over the units of a group. */
interface Tally {
  /** Outcomes: units whose step of the scale is counted. Numbers: sum of numerators. */
  readonly numerator: number;
  /** Outcomes: units whose step is counted or base. Numbers: sum of denominators. */
  readonly denominator: number;
  readonly framed: number;
  /** Framed units without a usable value; a step that is left out, Ej aktuellt, is usable (R-NONRESPONSE-13). */
  readonly missing: number;
  /** Those of the missing that have not answered the part. */
  readonly notAnswered: number;
}

/**
 * The share of units whose outcome the scale counts among those that it has in the base; on the standard scale Ja among
 * Ja, Delvis and Nej (R-AGGREGATION-02, -06, -09); for numbers the ratio of sums over the units with usable numbers (IX-08, IX-11). Withheld when the missing exceed the round's limit; that
 * reason comes before an empty denominator (IX-03). The four counts are there whatever the status.
 */
export function aggregateColumn(
  round: Round,
  column: Column,
  group: ReportingGroup,
  observations: ReadonlyMap<string, UnitObservation>,
): Result {
  const tally = countUnits(column, group, observations);
  const status = chooseStatus(round, column, tally);
  return {
    round: round.year,
    area: column.description.area,
    indicator: column.code,
    level: group.level,
    code: group.code,
    outcome: undefined,
    value: status === 'VALUE' ? renderValue(column, tally) : undefined,
    numerator: tally.numerator,
    denominator: tally.denominator,
    framed: tally.framed,
    missing: tally.missing,
    status,
    colour: undefined,
    series: column.series,
  };
}

/** Numbers have at most six decimals; summed as integers they stay exact. */
const scaleOfSums = 1_000_000;

function countUnits(
  { description }: Column,
  group: ReportingGroup,
  observations: ReadonlyMap<string, UnitObservation>,
): Tally {
  let numerator = 0;
  let denominator = 0;
  let missing = 0;
  let notAnswered = 0;
  for (const unit of group.units) {
    const observation = observations.get(unit);
    if (observation === undefined) throw new Error(`The unit ${unit} of ${group.level} ${group.code} is not framed`);
    if (observation.status !== 'VALUE') {
      if (isCountedAsMissing(observation.status)) missing += 1;
      if (observation.status === 'NOT_ANSWERED') notAnswered += 1;
    } else if (observation.kind === 'number') {
      numerator += Math.round(observation.numerator * scaleOfSums);
      denominator += Math.round(observation.denominator * scaleOfSums);
    } else {
      const { share } = getScaleStep(description, observation.outcome);
      if (share !== 'leftOut') denominator += scaleOfSums;
      if (share === 'counted') numerator += scaleOfSums;
    }
  }
  return {
    numerator: numerator / scaleOfSums,
    denominator: denominator / scaleOfSums,
    framed: group.units.length,
    missing,
    notAnswered,
  };
}

function chooseStatus(round: Round, column: Column, tally: Tally): ObservationStatus {
  if (column.withdrawn !== undefined) return 'WITHDRAWN';
  const missing = round.nonresponseBasis === 'part' ? tally.notAnswered : tally.missing;
  if (isNonresponseOverLimit(missing, tally.framed, round.nonresponseLimitPercent)) return 'NONRESPONSE_OVER_LIMIT';
  if (tally.denominator > 0) return 'VALUE';
  // Every unit without a number is missing, so nothing is "not applicable to any".
  return column.description.result.kind === 'number' ? 'NOT_AVAILABLE' : 'EMPTY_DENOMINATOR';
}

function renderValue(column: Column, { numerator, denominator }: Tally): string {
  const { result } = column.description;
  return result.kind === 'number'
    ? roundFraction(numerator, denominator, result.scale, result.decimals)
    : String(calculatePercent(numerator, denominator));
}
