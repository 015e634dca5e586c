// The heavy work on a whole round, away from the thread that answers requests: each task is plain data in and out.

import { readDefinitionFiles } from '../../adapters/files/readDefinitionFiles.ts';
import { parseCellKey } from '../../kernel/answer.ts';
import type { AnswerRow } from '../../kernel/deliveredRow.ts';
import type { DataProblem } from '../../kernel/problem.ts';
import {
  buildExpressionWords,
  calculateRound,
  explainOutcome,
  type RoundResults,
} from '../../stages/calculation/index.ts';
import { checkHandIns, type PartResponse, simulateResponses } from '../../stages/collection/index.ts';
import { type DefinitionSet, getRound, loadDefinitions } from '../../stages/definition/index.ts';
import { editResponses, listAnsweredParts } from '../../stages/editing/index.ts';
import { buildFrame } from '../../stages/frame/index.ts';
import {
  buildReleaseData,
  type ReleaseData,
  type ReleaseFile,
  type ReleaseManifest,
} from '../../stages/publication/index.ts';
import { expressionPhrases } from '../../texts/sv/expression.ts';
import { buildReleaseFiles } from './buildReleaseFiles.ts';

export interface SimulateTask {
  readonly kind: 'simulate';
  readonly definitionsFolder: string;
  readonly round: number;
  readonly seed: number;
}

export interface CalculateTask {
  readonly kind: 'calculate';
  readonly definitionsFolder: string;
  readonly round: number;
  readonly responses: readonly PartResponse[];
}

/** Builds the data of an area's release, and with `writes` its files. */
export interface ReleaseTask extends Omit<CalculateTask, 'kind'> {
  readonly kind: 'release';
  readonly area: string;
  readonly time: string;
  readonly isSynthetic: boolean;
  readonly inputs: ReleaseManifest['inputs'];
  readonly replaced: { readonly data: ReleaseData; readonly sha256: string } | undefined;
  readonly changeReason: string;
  /** What the publisher wrote beside each warning of the checklist. */
  readonly notes: Readonly<Record<string, string>>;
  readonly writes: boolean;
}

export type RoundTask = SimulateTask | CalculateTask | ReleaseTask;

export interface RoundTaskResults {
  readonly simulate: readonly PartResponse[];
  readonly calculate: { readonly results: RoundResults; readonly problems: readonly DataProblem[] };
  readonly release: {
    readonly data: ReleaseData;
    readonly files: readonly ReleaseFile[];
    readonly problems: readonly DataProblem[];
  };
}

/** Does one task from the definition folder that it names. */
export async function doRoundTask(task: RoundTask): Promise<RoundTaskResults[RoundTask['kind']]> {
  const { set } = loadDefinitions(await readDefinitionFiles(task.definitionsFolder));
  if (set === undefined) throw new Error('The definitions were sound when the server started');
  switch (task.kind) {
    case 'simulate': {
      const round = getRound(set, task.round);
      return simulateResponses(round, buildFrame(round, set.classifications), task.seed);
    }
    case 'calculate': {
      const { calculated, problems } = calculate(set, task);
      return { results: calculated, problems };
    }
    case 'release':
      return buildRelease(set, task);
  }
}

/** Answers of the database go through the same door as answers of a file, so that the same rules hold for both. */
function calculate(set: DefinitionSet, task: Pick<CalculateTask, 'round' | 'responses'>) {
  const round = getRound(set, task.round);
  const frame = buildFrame(round, set.classifications);
  const words = buildExpressionWords(round, expressionPhrases, 'sv');
  const checked = checkHandIns(round, frame, task.responses.flatMap(listRows), undefined, words);
  const responses = editResponses(round.year, checked.responses);
  const calculated = calculateRound(round, frame, set.classifications, responses);
  return { round, frame, responses, calculated, words, problems: checked.problems.map(withoutLine) };
}

function listRows({ unit, part, answers }: PartResponse): AnswerRow[] {
  return [...answers].map(([key, answer]) => ({
    line: 0,
    unit,
    part,
    ...parseCellKey(key),
    answer,
    comment: '',
    isBroken: false,
  }));
}

function withoutLine(problem: DataProblem): DataProblem {
  return { ...problem, line: undefined };
}

async function buildRelease(set: DefinitionSet, task: ReleaseTask): Promise<RoundTaskResults['release']> {
  const { round, frame, responses, calculated, words, problems } = calculate(set, task);
  const area = round.areas.find((candidate) => candidate.code === task.area);
  if (area === undefined) throw new Error(`The round ${round.year} has no area ${task.area}`);
  const data = buildReleaseData({
    round,
    area,
    frame,
    classifications: set.classifications,
    sources: set.sources,
    calculated,
    answeredParts: (unit) => listAnsweredParts(round, responses, unit),
    explain: (column, unit) => explainOutcome(round, column, unit, responses, words),
    words,
    time: task.time,
    isSynthetic: task.isSynthetic,
    earlier: [],
    replaced: task.replaced?.data,
    changeReason: task.changeReason,
  });
  if (!task.writes) return { data, files: [], problems };
  const replaces = task.replaced && { version: task.replaced.data.version, sha256: task.replaced.sha256 };
  const files = await buildReleaseFiles([data], {
    definitionHash: set.hash,
    inputs: task.inputs,
    replaces,
    notes: task.notes,
  });
  return { data, files, problems };
}
