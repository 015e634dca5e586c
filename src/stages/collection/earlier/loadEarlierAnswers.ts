import type { DefinitionSet, Part } from '../../definition/index.ts';
import type { CollectionStore } from '../model.ts';
import { findEarlierAnswers } from './findEarlierAnswers.ts';
import { listEarlierKeys } from './listEarlierKeys.ts';
import type { EarlierPart } from './model.ts';

/** The unit's answers of last time to a part: of the newest earlier round where anything is handed in. Reads only. */
export async function loadEarlierAnswers(
  store: Pick<CollectionStore, 'findHandedIn'>,
  set: Pick<DefinitionSet, 'rounds' | 'classifications'>,
  year: number,
  part: Part,
  unit: string,
): Promise<EarlierPart | undefined> {
  for (const { round, keys } of listEarlierKeys(set, year, part, unit)) {
    const responses = await Promise.all(keys.map((key) => store.findHandedIn(key)));
    const handedIn = responses.filter((response) => response !== undefined);
    const earlierRound = set.rounds.get(round);
    const found = earlierRound && findEarlierAnswers(part, year, earlierRound, handedIn);
    if (found !== undefined) return found;
  }
  return undefined;
}
