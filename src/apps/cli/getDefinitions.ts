import { Problem } from '../../kernel/problem.ts';
import type { DefinitionSet } from '../../stages/definition/index.ts';
import type { CommandEffects } from './effects.ts';

/** The definitions of the settings. Throws Problem FAULTY_DEFINITIONS when they have faults. */
export async function getDefinitions(effects: CommandEffects): Promise<DefinitionSet> {
  const { set, problems } = await effects.loadDefinitions();
  if (set === undefined || problems.length > 0)
    throw new Problem('FAULTY_DEFINITIONS', effects.texts.definitionsFaulty);
  return set;
}
