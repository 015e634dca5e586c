// The bundled definitions, loaded once for the tests that hold them against published figures.

import { readDefinitionFiles } from '../../src/adapters/files/readDefinitionFiles.ts';
import { type DefinitionSet, getRound, type Round } from '../../src/stages/definition/index.ts';
import { loadOnce } from './loadOnce.ts';

/** The bundled definition set and one of its rounds. Throws with the first problems when they have faults. */
export function loadRealRound(year: number): { readonly set: DefinitionSet; readonly round: Round } {
  const { set, problems } = loadOnce(readDefinitionFiles('definitions'));
  if (set === undefined) throw new Error(`The definitions have faults: ${JSON.stringify(problems.slice(0, 5))}`);
  return { set, round: getRound(set, year) };
}
