// Synthetic results of a round whose questionnaire is not known: derived from the questionnaires of the nearest known
// rounds, posed in its year (`buildStandInRound`). Only what series.csv says was measured comes out.

import { calculateRound, joinSeriesResults, type Result, type RoundResults } from '../../stages/calculation/index.ts';
import {
  buildStandInRound,
  findTargetShifts,
  type ShareTarget,
  simulateRegisters,
  simulateResponses,
} from '../../stages/collection/index.ts';
import { type DefinitionSet, findNearestColumns, orderByNearness, type Round } from '../../stages/definition/index.ts';
import { type EditedResponses, editResponses, listAnsweredParts } from '../../stages/editing/index.ts';
import { buildFrame, type Frame } from '../../stages/frame/index.ts';
import { buildRegisterLookup, importRegisters } from '../../stages/registers/index.ts';

/** `unsteered`: targets for numeric measures, or for names that the round does not have. */
export interface SimulatedSeries {
  readonly calculated: RoundResults;
  /** Units with the parts that they are taken to be asked for. */
  readonly frame: Frame;
  readonly answeredParts: (unit: string) => readonly string[];
  readonly unsteered: readonly ShareTarget[];
}

interface StandIn {
  readonly round: Round;
  readonly frame: Frame;
  readonly responses: EditedResponses;
  readonly calculated: RoundResults;
  readonly unsteered: readonly ShareTarget[];
}

/** Results and response rates of the round for an integer seed; rates of the parts that the round is known to have. */
export function simulateSeries(
  set: DefinitionSet,
  round: Round,
  seed: number,
  targets: readonly ShareTarget[] = [],
): SimulatedSeries {
  const rounds = [...set.rounds.values()];
  const columns = findNearestColumns(rounds, round.year);
  const used = new Set([...columns].flatMap(([series, source]) => (isSaid(round, series) ? [source.round.year] : [])));
  const [nearest] = orderByNearness(rounds, round.year);
  if (nearest !== undefined) used.add(nearest.year);
  const standIns = new Map(
    orderByNearness(rounds, round.year)
      .filter(({ year }) => used.has(year))
      .map((known) => {
        const series = [...columns].flatMap(([name, source]) => (source.round === known ? [name] : []));
        const measured = new Set(series.filter((name) => round.seriesStatus.get(name) === 'measured'));
        return [known.year, simulateStandIn(set, known, round, measured, seed, targets)];
      }),
  );
  const [first] = standIns.values();
  const results = joinSeriesResults(round, {
    columns,
    resultsByKnownYear: mapStandIns(standIns, ({ calculated }): readonly Result[] => calculated.results),
    framesByKnownYear: mapStandIns(standIns, ({ frame }) => frame),
    classifications: set.classifications,
  });
  const codes = new Set(['any', 'all', ...round.parts.map(({ code }) => code)]);
  return {
    calculated: {
      round: round.year,
      results,
      response: (first?.calculated.response ?? []).filter(({ part }) => codes.has(part)),
    },
    frame: joinFrames(buildFrame(round, set.classifications), [...standIns.values()]),
    answeredParts: (unit) => [
      ...new Set([...standIns.values()].flatMap((each) => listAnsweredParts(each.round, each.responses, unit))),
    ],
    unsteered: targets.filter((target) => [...standIns.values()].every(({ unsteered }) => unsteered.includes(target))),
  };
}

function isSaid(round: Round, series: string): boolean {
  return (round.seriesStatus.get(series) ?? 'unknown') !== 'unknown';
}

function mapStandIns<T>(standIns: ReadonlyMap<number, StandIn>, pick: (standIn: StandIn) => T): ReadonlyMap<number, T> {
  return new Map([...standIns].map(([year, standIn]) => [year, pick(standIn)]));
}

function simulateStandIn(
  set: DefinitionSet,
  known: Round,
  unknown: Round,
  series: ReadonlySet<string>,
  seed: number,
  targets: readonly ShareTarget[],
): StandIn {
  const background = { classifications: set.classifications, rounds: [...set.rounds.values()] };
  const round = buildStandInRound(known, unknown, series, background);
  const frame = buildFrame(round, set.classifications);
  const { shifts, unsteered } = findTargetShifts(round, frame, seed, background, targets);
  const drawn = simulateResponses(round, frame, seed, { ...background, shifts });
  const responses = editResponses(round.year, drawn);
  const measures = round.registerMeasures.map(({ id }) => id);
  const rows = simulateRegisters(round, frame, seed, background).map((figure, index) => ({
    ...figure,
    line: index + 2,
  }));
  const registers = buildRegisterLookup(
    round.registerMeasures,
    importRegisters({ ...frame, measures }, rows).observations,
  );
  const calculated = calculateRound(round, frame, set.classifications, responses, registers);
  return { round, frame, responses, calculated, unsteered };
}

/** Every unit with the parts of all stand-ins that it is framed for. */
function joinFrames(frame: Frame, standIns: readonly StandIn[]): Frame {
  const partsByUnit = new Map(
    frame.units.map(({ code }) => [
      code,
      [...new Set(standIns.flatMap((standIn) => standIn.frame.partsByUnit.get(code) ?? []))],
    ]),
  );
  return { ...frame, partsByUnit };
}
