import type { ReleasedUnit } from '../../../stages/publication/index.ts';
import { type AreaView, findResult } from '../frame/areaView.ts';
import { isLeftOut } from '../frame/describeCounted.ts';

/** How many of an area's indicators with a desired state stand how for a unit. */
export interface UnitCounts {
  readonly desired: number;
  readonly partly: number;
  readonly develop: number;
  /** The three above together. */
  readonly counted: number;
  readonly notApplicable: number;
  /** Without a value, for whatever reason. */
  readonly missing: number;
}

/** Counts indicators with a desired state that are published this year. */
export function countUnitResults(view: AreaView, unit: ReleasedUnit): UnitCounts {
  const columns = view.columns.filter((column) => column.hasColour && column.withdrawn === undefined);
  const results = columns.map((column) => findResult(view, column.code, 'unit', unit.code));
  const count = (colour: 'green' | 'yellow' | 'red') => results.filter((result) => result?.colour === colour).length;
  const [desired, partly, develop] = [count('green'), count('yellow'), count('red')];
  return {
    desired,
    partly,
    develop,
    counted: desired + partly + develop,
    notApplicable: columns.filter((column, index) => isLeftOut(column, results[index]?.outcome)).length,
    missing: results.filter((result) => result !== undefined && result.status !== 'VALUE').length,
  };
}
