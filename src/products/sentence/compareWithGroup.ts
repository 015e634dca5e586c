// A unit beside a group. "Most" needs at least five units with a value, and at least 60 per cent on one side; between
// 40 and 60 it is about half. Tested in integers (decision 0053).

import type { ShownCell } from '../table/index.ts';
import type { ColumnFact, FactColumn, FactPlace, Shown, ShownShare } from './fact.ts';
import { findShare } from './findShare.ts';
import { readShown } from './readShown.ts';

const leastUnits = 5;
const mostPercent = 60;

interface FactStart {
  readonly place: FactPlace;
  readonly round: number;
  readonly column: FactColumn;
}

/** Nothing where the group has no value, too few units, or the unit's outcome is left out of the share. */
export function compareWithGroup(
  start: FactStart,
  own: Shown,
  group: { readonly place: FactPlace; readonly find: (column: FactColumn) => ShownCell | undefined },
): readonly ColumnFact[] {
  const cell = group.find(start.column);
  const shown = cell && readShown(start.column, cell, group.place.level);
  if (shown === undefined) return [];
  if (own.kind === 'number' && shown.kind === 'number') {
    const units = shown.units ?? 0;
    if (units < leastUnits) return [];
    const difference = Number(own.value) - Number(shown.value);
    const relation = difference > 0 ? 'higher' : difference < 0 ? 'lower' : 'same';
    return [
      { kind: 'numberComparison', ...start, own: own.value, group: group.place, value: shown.value, units, relation },
    ];
  }
  if (own.kind !== 'outcome' || shown.kind !== 'share' || shown.denominator < leastUnits) return [];
  const share = findShare(start.column, own.outcome);
  if (share === undefined || share === 'leftOut') return [];
  const isCounted = share === 'counted';
  const relation = findRelation(shown, isCounted);
  return [{ kind: 'comparison', ...start, own: own.outcome, isCounted, group: group.place, share: shown, relation }];
}

function findRelation({ numerator, denominator }: ShownShare, isCounted: boolean): 'asMost' | 'unlikeMost' | 'split' {
  const mostAreCounted = 100 * numerator >= mostPercent * denominator;
  const mostAreNot = 100 * numerator <= (100 - mostPercent) * denominator;
  if (!mostAreCounted && !mostAreNot) return 'split';
  return mostAreCounted === isCounted ? 'asMost' : 'unlikeMost';
}
