import type { EarlierAnswers } from '../../review/index.ts';
import type { EarlierPart } from './model.ts';

/** Last time's answers as review compares them; what several units answered differently compares with nothing. */
export function buildComparedAnswers(earlier: EarlierPart): EarlierAnswers {
  const cells = [...earlier.cells].flatMap(([key, { given, repeatable }]) => {
    const [first] = given;
    if (first === undefined || given.some(({ answer }) => answer !== first.answer)) return [];
    return [[key, { answer: first.answer, year: earlier.round, isUnchanged: repeatable !== undefined }] as const];
  });
  return { cells: new Map(cells) };
}
