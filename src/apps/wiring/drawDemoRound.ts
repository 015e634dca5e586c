// What a bundled round is shown with: answers drawn and calculated, or, where its questionnaire is not known, results by
// series. The same round and seed give the same.

import { renderRegistersCsv } from '../../products/dataFile/index.ts';
import { buildExpressionWords, calculateRound, explainOutcome } from '../../stages/calculation/index.ts';
import { type PartResponse, simulateRegisters, simulateResponses } from '../../stages/collection/index.ts';
import { type DefinitionSet, getRound, type Round } from '../../stages/definition/index.ts';
import { editResponses, listAnsweredParts } from '../../stages/editing/index.ts';
import { buildFrame } from '../../stages/frame/index.ts';
import { buildReleaseData, packCells, type ReleaseCells } from '../../stages/publication/index.ts';
import { buildRegisterLookup, importRegisters } from '../../stages/registers/index.ts';
import { expressionPhrases } from '../../texts/sv/expression.ts';
import { prepareSeries, type ReleaseMaterial } from '../cli/prepareRelease.ts';

/** What releases of the round are built from, with the answers and figures of registers behind it where there are any. */
export interface DrawnRound {
  readonly material: ReleaseMaterial;
  readonly responses: readonly PartResponse[];
  /** registers.csv */
  readonly registers: string | undefined;
}

/** Draws a round of the set; without reasons where only the results are asked for. */
export function drawDemoRound(set: DefinitionSet, round: Round, seed: number, hasReasons = true): DrawnRound {
  return round.isQuestionnaireKnown
    ? drawAnswers(set, round, seed, hasReasons)
    : { material: prepareSeries(set, round, seed), responses: [], registers: undefined };
}

/** Asks for what the first releases of a round's areas will hold, for the rounds after it, which are loaded before it. */
export interface DemoCellsTask {
  readonly kind: 'demoCells';
  readonly definitions: DefinitionSet;
  readonly round: number;
  readonly seed: number;
  /** Of the releases to come. */
  readonly time: string;
  /** Codes of the areas that are asked for. */
  readonly areas: readonly string[];
}

/** The cells of the areas. */
export function drawDemoCells({ definitions, round, seed, time, areas }: DemoCellsTask): readonly ReleaseCells[] {
  const { material } = drawDemoRound(definitions, getRound(definitions, round), seed, false);
  return material.withResults
    .filter(({ code }) => areas.includes(code))
    .map((area) => packCells(material.build({ area, time, earlier: [], replaced: undefined, changeReason: '' })));
}

function drawAnswers(set: DefinitionSet, round: Round, seed: number, hasReasons: boolean): DrawnRound {
  const { classifications, sources, rounds } = set;
  const background = { classifications, rounds: [...rounds.values()] };
  const frame = buildFrame(round, classifications);
  const responses = simulateResponses(round, frame, seed, background);
  const figures = simulateRegisters(round, frame, seed, background);
  const measures = round.registerMeasures.map(({ id }) => id);
  const rows = figures.map((figure, index) => ({ ...figure, line: index + 2 }));
  const registers = buildRegisterLookup(
    round.registerMeasures,
    importRegisters({ ...frame, measures }, rows).observations,
  );
  const edited = editResponses(round.year, responses);
  const calculated = calculateRound(round, frame, classifications, edited, registers);
  const words = buildExpressionWords(round, expressionPhrases, 'sv');
  const material: ReleaseMaterial = {
    round,
    map: classifications.map,
    withResults: round.areas.filter(({ code }) => round.columns.some(({ description }) => description.area === code)),
    definitionHash: set.hash,
    inputs: [],
    problems: [],
    build: (rest) =>
      buildReleaseData({
        ...rest,
        round,
        frame,
        classifications,
        sources,
        rounds,
        calculated,
        words,
        isSynthetic: true,
        // Only what a unit answered has a reason.
        answeredParts: (unit) => (hasReasons ? listAnsweredParts(round, edited, unit) : []),
        explain: (column, unit) => explainOutcome(round, column, unit, edited, words, 'sv', registers),
      }),
  };
  return { material, responses, registers: figures.length === 0 ? undefined : renderRegistersCsv(figures) };
}
