import { listPlaceResults, type ReleaseCells, type ReleasedResult } from '../../stages/publication/index.ts';
import type { ShownCell } from '../table/index.ts';
import type { FactRound } from './fact.ts';

/** A round before as the rules read it for a place; unpacked when it is first asked for, which most rounds never are. */
export function buildFactRound(cells: ReleaseCells, level: ReleasedResult['level'], code: string): FactRound {
  let bySeries: ReadonlyMap<string, ShownCell> | undefined;
  return {
    round: cells.round,
    find: (series) => {
      bySeries ??= new Map(listPlaceResults(cells, level, code).map((result) => [result.series, result]));
      return bySeries.get(series);
    },
  };
}
