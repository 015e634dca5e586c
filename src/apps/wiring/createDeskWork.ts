// The desk's dry calculation of a whole round, in a thread of its own, from the answers that are handed in.

import { syntheticText } from '../../stages/collection/index.ts';
import type { DeskDependencies } from '../desk/deskDependencies.ts';
import type { DefinitionsInUse } from './definitionsInUse.ts';
import { loadRoundInputs, type RoundInputParts } from './roundInputs.ts';
import { runRoundTask } from './runRoundTask.ts';

/** The set in use is asked for at each calculation, so that a new one counts at once. */
export interface DeskWorkParts extends RoundInputParts {
  readonly definitions: DefinitionsInUse;
}

/** The desk's calculations on the stores and folders given. */
export function createDeskWork(parts: DeskWorkParts): Pick<DeskDependencies, 'isSynthetic' | 'calculate'> {
  return {
    isSynthetic: (round) => parts.collection.hasComment(round, syntheticText),
    async calculate(round) {
      const { responses, registers, withdrawals } = await loadRoundInputs(parts, round);
      const definitions = parts.definitions.get();
      return runRoundTask({ kind: 'calculate', definitions, round, responses, registers, withdrawals });
    },
  };
}
