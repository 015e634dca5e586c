import type { Outcome } from '../../kernel/observation.ts';
import type { FactColumn } from './fact.ts';

/** Which place an outcome has in the column's share; undefined for an outcome that the scale lacks. */
export function findShare(
  { scale }: Pick<FactColumn, 'scale'>,
  outcome: Outcome | undefined,
): FactColumn['scale'][number]['share'] | undefined {
  return scale.find((step) => step.outcome === outcome)?.share;
}
