import { calculatePercent } from '../../../kernel/share.ts';
import type { Result } from '../../calculation/index.ts';
import type { ReportingLevel } from '../../frame/index.ts';
import { stateSigns } from './packCells.ts';
import { buildPlaceKey, type CellColumn, type ReleaseCells } from './releaseCells.ts';

/** All results, as they were packed: by column, then levels in their order, codes by byte. */
export function unpackResults(cells: ReleaseCells): readonly Result[] {
  return cells.columns.flatMap((column) => unpackColumn(cells, column));
}

/** The results of a column of these cells. */
export function unpackColumn(cells: ReleaseCells, column: CellColumn): readonly Result[] {
  const results: Result[] = [];
  visitCells(column, (place, start) => {
    results.push(buildResult(cells, column, place, start));
    return false;
  });
  return results;
}

/** The results of one place, column by column; columns that have no row for it are not among them. */
export function listPlaceResults(cells: ReleaseCells, level: ReportingLevel, code: string): readonly Result[] {
  const wanted = cells.places.indexOf(buildPlaceKey(level, code));
  if (wanted < 0) return [];
  return cells.columns.flatMap((column) => {
    let found: Result | undefined;
    visitCells(column, (place, start) => {
      if (place === wanted) found = buildResult(cells, column, place, start);
      return place >= wanted;
    });
    return found ?? [];
  });
}

/** Goes through the places that have a row, each with where its counts begin, until `visit` answers true. */
function visitCells(column: CellColumn, visit: (place: number, start: number) => boolean): void {
  let start = 0;
  for (let place = 0; place < column.cells.length; place += 1) {
    const state = findState(column, place);
    if (state === undefined) continue;
    if (visit(place, start)) return;
    start += state.counts.length;
  }
}

function findState(column: CellColumn, place: number): CellColumn['states'][number] | undefined {
  return column.states[stateSigns.indexOf(column.cells.charAt(place))];
}

function buildResult(cells: ReleaseCells, column: CellColumn, place: number, start: number): Result {
  const state = findState(column, place);
  const [level = '', code = ''] = (cells.places[place] ?? '').split(' ');
  const counts = Object.fromEntries(
    (state?.counts ?? []).map((name, index) => [name, column.counts[start + index]] as const),
  );
  const { numerator, denominator, framed, missing } = counts;
  const value =
    state?.value === 'share'
      ? String(calculatePercent(numerator ?? 0, denominator ?? 1))
      : state?.value === 'text'
        ? column.values[place]
        : undefined;
  return {
    round: cells.round,
    area: cells.area,
    indicator: column.code,
    level: level as ReportingLevel,
    code,
    outcome: state?.outcome,
    value,
    numerator,
    denominator,
    framed,
    missing,
    status: state?.status ?? 'NOT_AVAILABLE',
    colour: state?.colour,
    series: column.series,
  };
}
