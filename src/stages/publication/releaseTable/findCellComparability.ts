import type { ReleasedColumn, ReleasedUnit } from '../model.ts';
import type { CellComparability } from './cellComparability.ts';

/**
 * The nearest earlier round that a column can have been measured in, and whether a unit's cell, or a group's where no
 * unit is given, may be compared with it: the worse of what is true of the column and of the unit (R-COMPARABILITY-11).
 */
export function findCellComparability(
  column: Pick<ReleasedColumn, 'comparability'>,
  unit: Pick<ReleasedUnit, 'changes'> | undefined,
): CellComparability {
  const [latest] = column.comparability;
  if (latest === undefined) return { with: undefined, status: 'none', isBreak: false };
  const nearest = column.comparability
    .toSorted((left, right) => right.year - left.year)
    .find(({ status }) => status !== 'new' && status !== 'removed');
  if (nearest === undefined) return { with: undefined, status: 'new', isBreak: false };
  const change = unit?.changes?.find(({ round }) => round === nearest.year)?.change;
  if (change === 'notThere') return { with: undefined, status: 'new', isBreak: false };
  const isOther = change === 'merged' || change === 'split' || change === 'reorganised';
  const status = isOther ? 'notComparable' : nearest.status;
  return { with: nearest.year, status, isBreak: status === 'notComparable' };
}
