// Checks of plausibility that a form fails, placed at the cell where the respondent can do something about it.

import type { CellKey } from '../../../kernel/answer.ts';
import { parseCellKey } from '../../../kernel/answer.ts';
import type { Part } from '../../definition/index.ts';
import { type Finding, runChecks } from '../../review/index.ts';
import type { FormState } from './formState.ts';

/** A finding `fail` only: a check that cannot be decided yet is not shown in a form. */
export interface FailedCheck {
  readonly finding: Finding;
  /** The last cell of the form that the check reads: the one answered last. */
  readonly key: CellKey;
  readonly question: string;
  readonly item: string;
}

/** Failed checks of the answers that count, in the order defined. */
export function findFailedChecks(part: Part, state: FormState): readonly FailedCheck[] {
  const order = new Map(state.asked.map((cell, index) => [cell.key, index]));
  return runChecks(part, state.counted)
    .filter((finding) => finding.outcome === 'fail')
    .flatMap((finding) => {
      const [key] = [...finding.cells].sort((a, b) => (order.get(b) ?? -1) - (order.get(a) ?? -1));
      return key === undefined ? [] : [{ finding, key, ...parseCellKey(key) }];
    });
}
