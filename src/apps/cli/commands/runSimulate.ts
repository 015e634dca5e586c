import { join } from 'node:path';
import {
  renderAnswersCsv,
  renderRegistersCsv,
  renderResponseCsv,
  renderResultsCsv,
} from '../../../products/dataFile/index.ts';
import {
  findTargetShifts,
  markAsSynthetic,
  type ShareTarget,
  simulateRegisters,
  simulateResponses,
} from '../../../stages/collection/index.ts';
import { type DefinitionSet, getRound, type Round } from '../../../stages/definition/index.ts';
import { buildFrame } from '../../../stages/frame/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { getDefinitions } from '../getDefinitions.ts';
import { readTargets } from '../readTargets.ts';
import { simulateSeries } from '../simulateSeries.ts';

/** The same seed gives the same answers, on every machine. */
export interface SimulateOptions {
  readonly round: number;
  readonly seed: number;
  readonly out: string;
  /** File with known shares of the nation. */
  readonly targets?: string;
}

/**
 * Writes answers.csv with synthetic, complete answers, each marked as synthetic in its comment, and registers.csv where
 * the round reads register figures. Of a round whose questionnaire is not known: results.csv and response.csv.
 */
export async function runSimulate(options: SimulateOptions, effects: CommandEffects): Promise<ExitStatus> {
  const definitions = await getDefinitions(effects);
  const round = getRound(definitions, options.round);
  const targets = await readTargets(options.targets, effects);
  effects.showProgress(effects.texts.working.drawing);
  const unsteered = round.isQuestionnaireKnown
    ? await writeAnswers(definitions, round, targets, options, effects)
    : await writeSeries(definitions, round, targets, options, effects);
  if (unsteered.length === 0) return 0;
  const names = unsteered.map(({ column }) => column.slice(0, 60)).join(', ');
  effects.warn(fillMessage(effects.texts.unsteered, { names, round: round.year }));
  return 1;
}

async function writeAnswers(
  definitions: DefinitionSet,
  round: Round,
  targets: readonly ShareTarget[],
  { seed, out }: SimulateOptions,
  effects: CommandEffects,
): Promise<readonly ShareTarget[]> {
  const { classifications } = definitions;
  const background = { classifications, rounds: [...definitions.rounds.values()] };
  const frame = buildFrame(round, classifications);
  const { shifts, unsteered } = findTargetShifts(round, frame, seed, background, targets);
  const responses = simulateResponses(round, frame, seed, { ...background, shifts });
  const path = join(out, 'answers.csv');
  const marked = responses.map((response) => markAsSynthetic(round, response));
  await effects.writeFile(path, renderAnswersCsv(round, marked));
  const units = new Set(responses.map((response) => response.unit)).size;
  effects.print(fillMessage(effects.texts.simulated, { units, responses: responses.length, path }));
  const figures = simulateRegisters(round, frame, seed, background);
  if (figures.length > 0) {
    const registersPath = join(out, 'registers.csv');
    await effects.writeFile(registersPath, renderRegistersCsv(figures));
    effects.print(fillMessage(effects.texts.simulatedRegisters, { figures: figures.length, path: registersPath }));
  }
  return unsteered;
}

async function writeSeries(
  definitions: DefinitionSet,
  round: Round,
  targets: readonly ShareTarget[],
  { seed, out }: SimulateOptions,
  effects: CommandEffects,
): Promise<readonly ShareTarget[]> {
  const { calculated, unsteered } = simulateSeries(definitions, round, seed, targets);
  await effects.writeFile(join(out, 'results.csv'), renderResultsCsv(calculated.results));
  await effects.writeFile(join(out, 'response.csv'), renderResponseCsv(calculated.response));
  const values = { round: round.year, results: calculated.results.length, path: out };
  effects.print(fillMessage(effects.texts.simulatedSeries, values));
  return unsteered;
}
