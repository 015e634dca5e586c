// How many indicators of an area stand how for a unit: read from packed cells, so that all areas of many units are
// counted at once.

import { type CellColumn, listPlaceResults, type ReleaseCells } from '../../../stages/publication/index.ts';

/** Counts of indicators with a desired state that are published this year. */
export interface AreaTally {
  readonly desired: number;
  readonly partly: number;
  readonly develop: number;
  readonly missing: number;
}

/** Undefined for a unit that the area does not show. */
export function countCells(cells: ReleaseCells, unit: string): AreaTally | undefined {
  const columns = new Map(cells.columns.map((column) => [column.code, column]));
  const results = listPlaceResults(cells, 'unit', unit);
  if (results.length === 0) return undefined;
  const counted = results.filter(({ indicator, status }) => {
    const column = columns.get(indicator);
    return column !== undefined && status !== 'WITHDRAWN' && hasDesiredState(cells, column);
  });
  const count = (colour: 'green' | 'yellow' | 'red') => counted.filter((result) => result.colour === colour).length;
  return {
    desired: count('green'),
    partly: count('yellow'),
    develop: count('red'),
    missing: counted.filter(({ status }) => status !== 'VALUE').length,
  };
}

function hasDesiredState(cells: ReleaseCells, column: CellColumn): boolean {
  return cells.scales[column.scale]?.some(({ colour }) => colour !== undefined) === true;
}
