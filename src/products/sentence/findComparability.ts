import type { ReleasedColumn, ReleasedUnit } from '../../stages/publication/index.ts';

type Comparability = Pick<ReleasedColumn['comparability'][number], 'status' | 'reason'>;

/**
 * May a column's cell be compared with the same series in an earlier round: the worse of what is true of the column and of
 * the unit, with its reason (R-COMPARABILITY-11). Undefined where the release says nothing of that round.
 */
export function findComparability(
  column: Pick<ReleasedColumn, 'comparability'>,
  unit: Pick<ReleasedUnit, 'changes'> | undefined,
  round: number,
): Comparability | undefined {
  const change = unit?.changes?.find((candidate) => candidate.round === round);
  if (change !== undefined && change.change !== 'renamed') {
    return { status: 'notComparable', reason: change.reason };
  }
  return column.comparability.find(({ year }) => year === round);
}
