// The heavy work on a whole round, away from the thread that answers requests: each task is plain data in and out.

import { parseCellKey } from '../../kernel/answer.ts';
import type { AnswerRow } from '../../kernel/deliveredRow.ts';
import type { DataProblem } from '../../kernel/problem.ts';
import { readRegistersCsv } from '../../products/dataFile/index.ts';
import {
  buildExpressionWords,
  calculateRound,
  explainOutcome,
  type RoundResults,
} from '../../stages/calculation/index.ts';
import { checkHandIns, type PartResponse } from '../../stages/collection/index.ts';
import {
  type DefinitionSet,
  getRound,
  type Round,
  type Withdrawals,
  withdrawColumns,
} from '../../stages/definition/index.ts';
import { editResponses, listAnsweredParts } from '../../stages/editing/index.ts';
import { buildFrame, type Frame } from '../../stages/frame/index.ts';
import {
  buildReleaseData,
  type ChangeClass,
  type ReleaseCells,
  type ReleaseData,
  type ReleaseFile,
  type ReleaseManifest,
} from '../../stages/publication/index.ts';
import {
  buildRegisterLookup,
  importRegisters,
  noRegisters,
  type RegisterLookup,
} from '../../stages/registers/index.ts';
import { expressionPhrases } from '../../texts/sv/expression.ts';
import { buildReleaseFiles, type ReleaseContext } from './buildReleaseFiles.ts';
import { type DemoCellsTask, drawDemoCells } from './drawDemoRound.ts';

/** From answers to results, nothing frozen and nothing written. */
export interface CalculateTask {
  readonly kind: 'calculate';
  /** The set that the task goes by, whatever is taken into use meanwhile. */
  readonly definitions: DefinitionSet;
  readonly round: number;
  readonly responses: readonly PartResponse[];
  /** registers.csv as delivered; undefined where nothing is. */
  readonly registers?: Uint8Array | undefined;
  /** Columns that the round's log withdraws. */
  readonly withdrawals?: Withdrawals | undefined;
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
  /** Results of the area in earlier rounds. */
  readonly earlier?: readonly ReleaseCells[] | undefined;
  readonly changeClass?: ChangeClass | undefined;
  /** What the publisher wrote beside each warning of the checklist. */
  readonly notes: Readonly<Record<string, string>>;
  readonly writes: boolean;
}

/** Makes the files of releases whose data are prepared. */
export interface FilesTask {
  readonly kind: 'files';
  readonly releases: readonly ReleaseData[];
  readonly context: ReleaseContext;
  /** `map.json`; undefined where there is none. */
  readonly map?: Uint8Array | undefined;
}

/** Plain data, since it crosses to another thread. */
export type RoundTask = CalculateTask | ReleaseTask | FilesTask | DemoCellsTask;

/** By the kind of the task. `problems`: data that were left out, with the reason. */
export interface RoundTaskResults {
  readonly calculate: { readonly results: RoundResults; readonly problems: readonly DataProblem[] };
  readonly release: {
    readonly data: ReleaseData;
    readonly files: readonly ReleaseFile[];
    readonly problems: readonly DataProblem[];
  };
  readonly files: readonly ReleaseFile[];
  readonly demoCells: readonly ReleaseCells[];
}

/** Does one task. */
export async function doRoundTask(task: RoundTask): Promise<RoundTaskResults[RoundTask['kind']]> {
  if (task.kind === 'files') return buildReleaseFiles(task.releases, task.context, { map: task.map });
  switch (task.kind) {
    case 'demoCells':
      return drawDemoCells(task);
    case 'calculate': {
      const { calculated, problems } = calculate(task);
      return { results: calculated, problems };
    }
    case 'release':
      return buildRelease(task);
  }
}

/** Answers of the database go through the same door as answers of a file, so that the same rules hold for both. */
function calculate(task: Omit<CalculateTask, 'kind'>) {
  const { definitions: set } = task;
  const round = withdrawColumns(getRound(set, task.round), task.withdrawals ?? new Map());
  const frame = buildFrame(round, set.classifications);
  const words = buildExpressionWords(round, expressionPhrases, 'sv');
  const checked = checkHandIns(round, frame, task.responses.flatMap(listRows), undefined, words);
  const responses = editResponses(round.year, checked.responses);
  const { registers, problems } = readRegisters(round, frame, task.registers);
  const calculated = calculateRound(round, frame, set.classifications, responses, registers);
  const allProblems = [...checked.problems.map(withoutLine), ...problems];
  return { round, frame, responses, registers, calculated, words, problems: allProblems };
}

/** Figures that the round's rules read; lines with faults are told with the name of their file. */
function readRegisters(
  round: Round,
  frame: Frame,
  bytes: Uint8Array | undefined,
): { readonly registers: RegisterLookup; readonly problems: readonly DataProblem[] } {
  if (bytes === undefined) return { registers: noRegisters, problems: [] };
  const { rows, problems: unread } = readRegistersCsv(bytes);
  const measures = round.registerMeasures.map(({ id }) => id);
  const { observations, problems } = importRegisters({ ...frame, measures }, rows);
  return {
    registers: buildRegisterLookup(round.registerMeasures, observations),
    problems: [...unread, ...problems].map((problem) => ({ ...problem, message: `registers.csv: ${problem.message}` })),
  };
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

async function buildRelease(task: ReleaseTask): Promise<RoundTaskResults['release']> {
  const { definitions: set } = task;
  const { round, frame, responses, registers, calculated, words, problems } = calculate(task);
  const area = round.areas.find((candidate) => candidate.code === task.area);
  if (area === undefined) throw new Error(`The round ${round.year} has no area ${task.area}`);
  const data = buildReleaseData({
    round,
    area,
    frame,
    classifications: set.classifications,
    sources: set.sources,
    rounds: set.rounds,
    calculated,
    answeredParts: (unit) => listAnsweredParts(round, responses, unit),
    explain: (column, unit) => explainOutcome(round, column, unit, responses, words, 'sv', registers),
    words,
    time: task.time,
    isSynthetic: task.isSynthetic,
    earlier: task.earlier ?? [],
    replaced: task.replaced?.data,
    changeReason: task.changeReason,
    changeClass: task.changeClass,
  });
  if (!task.writes) return { data, files: [], problems };
  const replaces = task.replaced && { version: task.replaced.data.version, sha256: task.replaced.sha256 };
  const context = {
    definitionHash: set.hash,
    inputs: task.inputs,
    replaces,
    notes: task.notes,
    ...(task.changeClass !== undefined && { changeClass: task.changeClass }),
  };
  const files = await buildReleaseFiles([data], context, { map: set.classifications.map });
  return { data, files, problems };
}
