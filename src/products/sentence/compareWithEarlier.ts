// This round beside the nearest one before that measured the series. Nothing is told over a break, and a change of a
// share only where those who did not answer cannot have made it (decision 0053).

import type { ReleasedUnit } from '../../stages/publication/index.ts';
import type { ColumnFact, FactColumn, FactPlace, FactRound, Shown, ShownShare } from './fact.ts';
import { findComparability } from './findComparability.ts';
import { readShown } from './readShown.ts';

interface FactStart {
  readonly place: FactPlace;
  readonly round: number;
  readonly column: FactColumn;
}

/** Nothing where no earlier round measured the series, or it has no value there. */
export function compareWithEarlier(
  start: FactStart,
  to: Shown,
  earlier: readonly FactRound[],
  unit: Pick<ReleasedUnit, 'changes'> | undefined,
): readonly ColumnFact[] {
  const { column, place } = start;
  for (const { round, find } of earlier) {
    const cell = round < start.round ? find(column.series) : undefined;
    if (cell === undefined || cell.status === 'NOT_MEASURED' || cell.status === 'NOT_IN_FRAME') continue;
    const comparability = findComparability(column, unit, round);
    if (comparability === undefined) return [];
    const { status, reason } = comparability;
    if (status !== 'direct' && status !== 'affected') return [{ kind: 'break', ...start, with: round, reason }];
    const shown = readShown(column, cell, place.level);
    if (shown === undefined || shown.kind !== to.kind) return [];
    const difference = compareShown(shown, to);
    const pair = { ...start, from: { round, shown }, to, comparability: status, reason };
    return [
      difference === 'changed' ? { kind: 'change', ...pair } : { kind: 'noChange', ...pair, because: difference },
    ];
  }
  return [];
}

function compareShown(from: Shown, to: Shown): 'changed' | 'same' | 'withinMissing' {
  if (from.kind === 'share' && to.kind === 'share') {
    if (from.percent === to.percent) return 'same';
    return isBelow(from, to) || isBelow(to, from) ? 'changed' : 'withinMissing';
  }
  if (from.kind === 'outcome' && to.kind === 'outcome') return from.outcome === to.outcome ? 'same' : 'changed';
  if (from.kind === 'number' && to.kind === 'number')
    return Number(from.value) === Number(to.value) ? 'same' : 'changed';
  return 'same';
}

/** True when the highest that a share can have been lies below the lowest that the other can have been; in integers. */
function isBelow(lower: ShownShare, higher: ShownShare): boolean {
  const lowerAll = lower.denominator + lower.missing;
  const higherAll = higher.denominator + higher.missing;
  return (lower.numerator + lower.missing) * higherAll < higher.numerator * lowerAll;
}
