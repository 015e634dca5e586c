// Calculates a small round from a list of answers, one entry per municipality.

import type { Answers } from '../../src/kernel/answer.ts';
import { calculateRound, type Result, type RoundResults } from '../../src/stages/calculation/index.ts';
import type { Part, Round } from '../../src/stages/definition/index.ts';
import { editResponses } from '../../src/stages/editing/index.ts';
import { buildFrame } from '../../src/stages/frame/index.ts';
import { noRegisters, type RegisterLookup } from '../../src/stages/registers/index.ts';
import {
  buildTestClassifications,
  buildTestRound,
  type ColumnSketch,
  listMunicipalityCodes,
} from './buildTestRound.ts';

/** Answers by cell, or undefined for a unit that has not answered the part. */
export type UnitAnswers = Readonly<Record<string, string>> | undefined;

/** Results of a round with one part; the units are municipalities in the order of `answers`, from `0101`. */
export function calculateTestRound(
  part: Part,
  columns: readonly ColumnSketch[],
  answers: readonly UnitAnswers[],
  rest: Partial<Round> = {},
  registers: RegisterLookup = noRegisters,
): RoundResults {
  const codes = listMunicipalityCodes(answers.length);
  const round = buildTestRound([part], columns, rest);
  const classifications = buildTestClassifications(codes.map((code) => ({ code })));
  const responses = answers.flatMap((given, index) => {
    const unit = codes[index] ?? '';
    const cells: Answers | undefined = given && new Map(Object.entries(given));
    return cells === undefined ? [] : [{ unit, part: part.code, answers: cells }];
  });
  const frame = buildFrame(round, classifications);
  return calculateRound(round, frame, classifications, editResponses(2018, responses), registers);
}

/** The national row of a column. */
export function getNation(results: RoundResults, indicator: string): Result {
  const row = results.results.find((each) => each.level === 'nation' && each.indicator === indicator);
  if (row === undefined) throw new Error(`No national row of ${indicator}`);
  return row;
}
