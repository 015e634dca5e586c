// What changed since the round before, of one area: a round tells of all its parts and areas.

import type { ReleaseData } from '../../stages/publication/index.ts';

/** The changes of the area itself and of the parts that its columns rest on, in the order of the round. */
export function listOwnChanges({
  area,
  columns,
  changesSincePreviousRound: changes,
}: Pick<ReleaseData, 'area' | 'columns' | 'changesSincePreviousRound'>): ReleaseData['changesSincePreviousRound'] {
  const own = new Set([area, ...columns.map(({ part }) => part)]);
  return changes.filter((change) => own.has(change.area));
}
