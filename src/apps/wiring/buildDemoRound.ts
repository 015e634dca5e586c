// A bundled round with synthetic answers or results: drawn and calculated once, then released area by area.

import { renderRegistersCsv } from '../../products/dataFile/index.ts';
import { releaseDocuments } from '../../products/document/index.ts';
import { buildExpressionWords, calculateRound, explainOutcome } from '../../stages/calculation/index.ts';
import { type PartResponse, simulateRegisters, simulateResponses } from '../../stages/collection/index.ts';
import { type DefinitionSet, getRound, type Round } from '../../stages/definition/index.ts';
import { editResponses, listAnsweredParts } from '../../stages/editing/index.ts';
import { buildFrame } from '../../stages/frame/index.ts';
import { buildReleaseData, type ReleaseFile } from '../../stages/publication/index.ts';
import { buildRegisterLookup, importRegisters } from '../../stages/registers/index.ts';
import { expressionPhrases } from '../../texts/sv/expression.ts';
import { prepareSeries, type ReleaseMaterial } from '../cli/prepareRelease.ts';
import { buildReleaseFiles } from './buildReleaseFiles.ts';

export interface DemoTask {
  readonly kind: 'demo';
  readonly definitions: DefinitionSet;
  readonly round: number;
  readonly seed: number;
  readonly time: string;
  /** Codes of areas that are released already. */
  readonly released: readonly string[];
}

/** What comes of a round, in this order: the files of each area, then the answers, none where there are no questions. */
export type DemoStep =
  | { readonly kind: 'area'; readonly area: string; readonly files: readonly ReleaseFile[] }
  | { readonly kind: 'responses'; readonly responses: readonly PartResponse[]; readonly registers: string | undefined };

/**
 * Results by series are downloaded as data; no workbook was published in that form. Of the data, what takes long to write
 * and says the same as another file is left out too, so that a first start does not wait for it.
 */
const seriesLeaveOut = new Set([
  ...['workbook', 'csvExcel', 'parquet', 'dataPackage'],
  ...releaseDocuments.flatMap(({ product }) => [product, `${product}Word`]),
]);

/** Builds the round step by step, so that each area can be shown while the next is built. */
export async function* buildDemoRound(task: DemoTask): AsyncGenerator<DemoStep> {
  const { definitions: set } = task;
  const round = getRound(set, task.round);
  const { material, responses, registers } = round.isQuestionnaireKnown
    ? drawAnswers(set, round, task.seed)
    : { material: prepareSeries(set, round, task.seed), responses: [], registers: undefined };
  for (const area of material.withResults) {
    if (task.released.includes(area.code)) continue;
    const rest = { area, time: task.time, earlier: [], replaced: undefined, changeReason: '' };
    const context = { definitionHash: set.hash, inputs: [], replaces: undefined };
    const leftOut = round.isQuestionnaireKnown ? new Set<string>() : seriesLeaveOut;
    const files = await buildReleaseFiles([material.build(rest)], context, { map: material.map, leftOut });
    yield { kind: 'area', area: area.code, files };
  }
  yield { kind: 'responses', responses, registers };
}

function drawAnswers(
  set: DefinitionSet,
  round: Round,
  seed: number,
): {
  readonly material: ReleaseMaterial;
  readonly responses: readonly PartResponse[];
  readonly registers: string | undefined;
} {
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
        answeredParts: (unit) => listAnsweredParts(round, edited, unit),
        explain: (column, unit) => explainOutcome(round, column, unit, edited, words, 'sv', registers),
      }),
  };
  return { material, responses, registers: figures.length === 0 ? undefined : renderRegistersCsv(figures) };
}
