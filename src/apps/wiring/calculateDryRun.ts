// A proposal calculated with the answers of the round that it is made from, mapped by lasting ids. Nothing is checked for
// completeness: a question that is new has no answer, and what rests on it is told as not answered.

import { readDefinitionFiles } from '../../adapters/files/readDefinitionFiles.ts';
import { Problem } from '../../kernel/problem.ts';
import { renderAnswersCsv, renderResponseCsv, renderResultsCsv } from '../../products/dataFile/index.ts';
import { calculateRound, type Result } from '../../stages/calculation/index.ts';
import { mapResponses, type PartResponse } from '../../stages/collection/index.ts';
import {
  type DefinitionSet,
  getRound,
  loadDefinitions,
  type ProposalSetting,
  type Round,
} from '../../stages/definition/index.ts';
import { editResponses } from '../../stages/editing/index.ts';
import { buildFrame } from '../../stages/frame/index.ts';
import { deskDefinitions as texts } from '../../texts/sv/deskDefinitions.ts';
import type { DryRun } from '../desk/definitionWork.ts';

/** `folder` holds the whole set with the proposal in it; `responses` are those of the round that it is made from. */
export interface DryRunTask {
  readonly kind: 'dryRun';
  readonly folder: string;
  readonly setting: ProposalSetting;
  readonly responses: readonly PartResponse[];
}

/** Throws Problem PROPOSAL_FAULTY while the proposal has faults. */
export function calculateDryRun({ folder, setting, responses }: DryRunTask): DryRun {
  const { set } = loadDefinitions(readDefinitionFiles(folder));
  if (set === undefined) throw new Problem('PROPOSAL_FAULTY', texts.faulty);
  const from = getRound(set, setting.from);
  const round = getRound(set, setting.year);
  const mapped = mapResponses(from, round, buildFrame(round, set.classifications), responses);
  const now = calculate(set, round, mapped.responses);
  const before = setting.from === setting.year ? now : calculate(set, from, responses);
  const find = (results: readonly Result[]) =>
    new Map(results.filter(({ level }) => level === 'nation').map((result) => [result.series, result]));
  const [nowBySeries, beforeBySeries] = [find(now.results), find(before.results)];
  return {
    responses: responses.length,
    mapped: mapped.mapped,
    leftOut: mapped.leftOut,
    columns: round.columns.map(({ code, series, description }) => {
      return { code, area: description.area, now: nowBySeries.get(series), before: beforeBySeries.get(series) };
    }),
    files: [
      { name: `results-${round.year}.csv`, text: renderResultsCsv(now.results) },
      { name: `response-${round.year}.csv`, text: renderResponseCsv(now.response) },
      { name: `answers-${round.year}.csv`, text: renderAnswersCsv(round, mapped.responses) },
    ],
  };
}

function calculate(set: DefinitionSet, round: Round, responses: readonly PartResponse[]) {
  const frame = buildFrame(round, set.classifications);
  return calculateRound(round, frame, set.classifications, editResponses(round.year, responses));
}
