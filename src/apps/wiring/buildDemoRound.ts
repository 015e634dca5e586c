// A bundled round with synthetic answers or results: drawn and calculated once, then released area by area.

import { releaseDocuments } from '../../products/document/index.ts';
import type { PartResponse } from '../../stages/collection/index.ts';
import { type DefinitionSet, getRound } from '../../stages/definition/index.ts';
import type { ReleaseCells, ReleaseFile } from '../../stages/publication/index.ts';
import { buildReleaseFiles } from './buildReleaseFiles.ts';
import { drawDemoRound } from './drawDemoRound.ts';

/** The same seed and time (ISO 8601) give the same bytes. */
export interface DemoTask {
  readonly kind: 'demo';
  readonly definitions: DefinitionSet;
  readonly round: number;
  readonly seed: number;
  readonly time: string;
  /** Codes of areas that are released already. */
  readonly released: readonly string[];
  /** Results of earlier rounds, as they are published or will be. */
  readonly earlier: readonly ReleaseCells[];
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
  ...['workbook', 'csvExcel', 'parquet', 'dataPackage', 'slides'],
  ...releaseDocuments.flatMap(({ product }) => [product, `${product}Word`]),
]);

/** Builds the round step by step, so that each area can be shown while the next is built. */
export async function* buildDemoRound(task: DemoTask): AsyncGenerator<DemoStep> {
  const { definitions: set } = task;
  const round = getRound(set, task.round);
  const { material, responses, registers } = drawDemoRound(set, round, task.seed);
  for (const area of material.withResults) {
    if (task.released.includes(area.code)) continue;
    const earlier = task.earlier.filter((cells) => cells.area === area.code);
    const rest = { area, time: task.time, earlier, replaced: undefined, changeReason: '' };
    const context = { definitionHash: set.hash, inputs: [], replaces: undefined };
    const leftOut = round.isQuestionnaireKnown ? new Set<string>() : seriesLeaveOut;
    const files = await buildReleaseFiles([material.build(rest)], context, { map: material.map, leftOut });
    yield { kind: 'area', area: area.code, files };
  }
  yield { kind: 'responses', responses, registers };
}
