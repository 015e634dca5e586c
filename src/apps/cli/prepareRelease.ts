// What a release is made from: the user's answers, or, where the questionnaire of the round is not known, synthetic
// results of its series from a seed.

import { type DataProblem, Problem } from '../../kernel/problem.ts';
import { buildExpressionWords, explainOutcome } from '../../stages/calculation/index.ts';
import {
  type Area,
  type DefinitionSet,
  findNearestColumns,
  getRound,
  type MapTopology,
  type Round,
} from '../../stages/definition/index.ts';
import { listAnsweredParts } from '../../stages/editing/index.ts';
import {
  buildReleaseData,
  buildSeriesRelease,
  type ChangeClass,
  type ReleaseData,
  type ReleaseInput,
} from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { expressionPhrases } from '../../texts/sv/expression.ts';
import type { CommandEffects } from './effects.ts';
import { getDefinitions } from './getDefinitions.ts';
import { type DeliveryOptions, readDelivery } from './readDelivery.ts';
import { simulateSeries } from './simulateSeries.ts';

/**
 * `earlier` and `replaces`: release folders; `reason` is printed in the change log of a version that replaces another.
 */
export interface PublishOptions extends Omit<DeliveryOptions, 'answers'> {
  readonly out: string;
  /** File of answers: required where the questionnaire of the round is known. */
  readonly answers?: string;
  /** Of a round whose questionnaire is not known, whose results are synthetic. */
  readonly seed?: number;
  /** Code of the area; without it every area of the round that has results. */
  readonly area?: string;
  readonly earlier?: readonly string[];
  /** Folder for the reports of every unit. */
  readonly reports?: string;
  readonly replaces?: string;
  readonly reason?: string;
  /** What kind of correction a version is. */
  readonly class?: ChangeClass;
  readonly synthetic?: boolean;
}

/** The areas that a round has results of, and how the release of one is built. */
export interface ReleaseMaterial {
  readonly round: Round;
  readonly withResults: readonly Area[];
  /** The country, for the maps of the pages. */
  readonly map: MapTopology | undefined;
  readonly definitionHash: string;
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
  readonly problems: readonly DataProblem[];
  readonly build: (
    rest: Pick<ReleaseInput, 'area' | 'time' | 'earlier' | 'replaced' | 'changeReason' | 'changeClass'>,
  ) => ReleaseData;
}

/** Reads or draws what the options name. Throws Problem USAGE or NO_QUESTIONNAIRE where they do not fit the round. */
export async function prepareRelease(options: PublishOptions, effects: CommandEffects): Promise<ReleaseMaterial> {
  const definitions = await getDefinitions(effects);
  const round = getRound(definitions, options.round);
  const { answers, seed } = options;
  if (round.isQuestionnaireKnown && seed !== undefined) throw new Problem('USAGE', effects.texts.noSeed);
  if (answers !== undefined) return prepareAnswers({ ...options, answers }, effects);
  if (round.isQuestionnaireKnown) {
    const message = fillMessage(effects.texts.usageErrors.missingOption, { name: '--answers' });
    throw new Problem('USAGE', fillMessage(effects.texts.usage, { message, command: 'publish' }));
  }
  if (seed === undefined) {
    throw new Problem('NO_QUESTIONNAIRE', fillMessage(effects.texts.noQuestionnaire, { round: round.year }));
  }
  effects.showProgress(effects.texts.working.drawing);
  return prepareSeries(definitions, round, seed);
}

async function prepareAnswers(
  options: PublishOptions & { readonly answers: string },
  effects: CommandEffects,
): Promise<ReleaseMaterial> {
  const delivery = await readDelivery(options, effects);
  const { round, responses, words, registers } = delivery;
  return {
    ...delivery,
    map: delivery.classifications.map,
    withResults: round.areas.filter(({ code }) => round.columns.some(({ description }) => description.area === code)),
    build: (rest) =>
      buildReleaseData({
        ...delivery,
        ...rest,
        answeredParts: (unit) => listAnsweredParts(round, responses, unit),
        explain: (column, unit) => explainOutcome(round, column, unit, responses, words, 'sv', registers),
        isSynthetic: delivery.isSynthetic || options.synthetic === true,
      }),
  };
}

/** A release of synthetic results by series; it has an area for every series of which something is known. */
export function prepareSeries(definitions: DefinitionSet, round: Round, seed: number): ReleaseMaterial {
  const { classifications, sources, rounds } = definitions;
  const { calculated, frame, answeredParts } = simulateSeries(definitions, round, seed);
  const columns = findNearestColumns(rounds.values(), round.year);
  const words = buildExpressionWords(round, expressionPhrases, 'sv');
  return {
    round,
    map: classifications.map,
    withResults: round.areas,
    definitionHash: definitions.hash,
    inputs: [],
    problems: [],
    build: (rest) =>
      buildSeriesRelease({
        ...rest,
        round,
        frame,
        classifications,
        sources,
        rounds,
        calculated,
        answeredParts,
        words,
        columns,
        isSynthetic: true,
      }),
  };
}
