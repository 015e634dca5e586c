// Another set of definitions while requests are answered: loaded in a thread, checked, and put in the place of the old one in one step.

import type { CollectionStore } from '../../stages/collection/index.ts';
import { type DefinitionSet, type Loss, listLosses } from '../../stages/definition/index.ts';
import type { UseOutcome } from '../desk/definitionWork.ts';
import type { DefinitionsInUse } from './definitionsInUse.ts';
import { runRoundTask } from './runRoundTask.ts';

interface UseParts {
  readonly definitions: DefinitionsInUse;
  readonly collection: Pick<CollectionStore, 'loadProgress'>;
  readonly now: () => Date;
}

/** A set that may be taken into use, or why it may not. */
export type CheckedDefinitions =
  | { readonly kind: 'sound'; readonly set: DefinitionSet }
  | Exclude<UseOutcome, { readonly kind: 'inUse' }>;

/** Loads a folder in a thread and holds it against the set in use: no faults, and a place for every answer that is stored. */
export async function checkDefinitions(parts: UseParts, folder: string): Promise<CheckedDefinitions> {
  const { set, problems } = await runRoundTask({ kind: 'loadDefinitions', folder });
  if (set === undefined || problems.length > 0) return { kind: 'faults', problems };
  const losses = await keepThoseWithAnswers(parts, listLosses(parts.definitions.get(), set));
  return losses.length > 0 ? { kind: 'losses', losses } : { kind: 'sound', set };
}

/** Reads a folder and takes it into use; nothing is replaced unless all of it is sound. */
export async function takeFolderIntoUse(parts: UseParts, folder: string): Promise<UseOutcome> {
  const checked = await checkDefinitions(parts, folder);
  if (checked.kind !== 'sound') return checked;
  parts.definitions.replace(checked.set, parts.now().toISOString());
  return { kind: 'inUse', hash: checked.set.hash };
}

/** Nothing is lost of a round that nobody has begun to answer. */
async function keepThoseWithAnswers(
  { collection }: Pick<UseParts, 'collection'>,
  losses: readonly Loss[],
): Promise<readonly Loss[]> {
  const begun = new Set<number>();
  for (const round of new Set(losses.map((loss) => loss.round))) {
    if ((await collection.loadProgress(round)).length > 0) begun.add(round);
  }
  return losses.filter(({ round }) => begun.has(round));
}
