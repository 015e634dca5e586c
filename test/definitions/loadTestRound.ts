import { join } from 'node:path';
import {
  type DefinitionSet,
  getPart,
  getRound,
  loadDefinitions,
  type Part,
} from '../../src/stages/definition/index.ts';
import { readTestDefinitions, validFolder } from './readTestDefinitions.ts';

/** The valid set of a feature. Throws where it has problems: the test is then wrong. */
export function loadTestSet(feature: string): DefinitionSet {
  const { set, problems } = loadDefinitions(readTestDefinitions(join(validFolder, feature)));
  if (set === undefined) throw new Error(`${feature}: ${problems.map(({ message }) => message).join(' ')}`);
  return set;
}

/** The part `lss` of the set of a feature, which the features are shown with. */
export function loadTestPart(feature: string): Part {
  return getPart(getRound(loadTestSet(feature), 2018), 'lss');
}
