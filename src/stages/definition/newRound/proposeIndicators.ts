// Which indicators a round measures, by the model of base and deepening indicators (R-ROTATION-05 … -08). Where no
// source says, nothing is guessed: the indicator is kept and told as undecided.

import { newRoundTexts as english } from '../../../texts/en/newRound.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { newRoundTexts as swedish } from '../../../texts/sv/newRound.ts';
import type { DefinitionSet, IndicatorDescription, Rotation, Round } from '../model.ts';
import type { Text } from '../texts.ts';

/**
 * `stays`: measured this year too. `returns`: measured again after a year off. `notThisYear`: a year off.
 * `outside`: copied, since its area follows a plan of its own. `undecided`: copied, since its role is open.
 */
export type IndicatorDecision = 'stays' | 'returns' | 'notThisYear' | 'outside' | 'undecided';

/** `reason` says in words what the decision rests on, or that no source says. */
export interface ProposedIndicator {
  readonly description: IndicatorDescription;
  /** Round that the description is copied from. */
  readonly from: Round;
  readonly decision: IndicatorDecision;
  readonly reason: Text;
}

/** Dimensions that are deepened in a year. */
function listDeepenedDimensions(rotation: Rotation, year: number): readonly string[] {
  return year % 2 === 0 ? rotation.even : rotation.odd;
}

/** What becomes of every description of a round in another year, and what earlier rounds give back. */
export function proposeIndicators(
  set: Pick<DefinitionSet, 'rounds'>,
  from: Round,
  year: number,
): readonly ProposedIndicator[] {
  const kept = from.descriptions.map((description): ProposedIndicator => {
    return { description, from, ...decide(description, from.rotation, year) };
  });
  return [...kept, ...listReturning(set, from, year)];
}

type DecisionKey = keyof typeof swedish.decisions;

function decide(
  { area, kind, role, dimension }: IndicatorDescription,
  rotation: Rotation | undefined,
  year: number,
): Pick<ProposedIndicator, 'decision' | 'reason'> {
  const answer = (decision: IndicatorDecision, key: DecisionKey) => {
    return { decision, reason: buildReason(key, { dimension: dimension ?? '', year }) };
  };
  if (rotation === undefined || !rotation.areas.includes(area)) return answer('outside', 'outside');
  if (kind === 'background') return answer('outside', 'background');
  if (role === 'base') return answer('stays', 'base');
  if (role !== 'deepening') return answer('undecided', 'roleOpen');
  if (dimension === undefined) return answer('undecided', 'dimensionOpen');
  return listDeepenedDimensions(rotation, year).includes(dimension)
    ? answer('stays', 'deepening')
    : answer('notThisYear', 'notThisYear');
}

/** Deepening indicators of the year's dimensions that the round does not have, each from the latest round that does. */
function listReturning({ rounds }: Pick<DefinitionSet, 'rounds'>, from: Round, year: number): ProposedIndicator[] {
  const { rotation } = from;
  if (rotation === undefined) return [];
  const dimensions = listDeepenedDimensions(rotation, year);
  const earlier = [...rounds.values()]
    .filter((round) => round.isQuestionnaireKnown && round.year < year && round !== from)
    .toSorted((left, right) => right.year - left.year);
  const present = new Set(from.columns.map(({ series }) => series));
  return earlier.flatMap((round) =>
    round.descriptions.flatMap((description): ProposedIndicator[] => {
      const { area, role, dimension, columns } = description;
      const isDue = role === 'deepening' && rotation.areas.includes(area) && dimensions.includes(dimension ?? '');
      if (!isDue || columns.some(({ series }) => present.has(series))) return [];
      for (const { series } of columns) present.add(series);
      const reason = buildReason('returns', { dimension: dimension ?? '', from: round.year });
      return [{ description, from: round, decision: 'returns', reason }];
    }),
  );
}

function buildReason(key: DecisionKey, values: Readonly<Record<string, string | number>>): Text {
  return {
    sv: fillMessage(swedish.decisions[key], values),
    en: fillMessage(english.decisions[key], values),
    wording: 'ours',
  };
}
