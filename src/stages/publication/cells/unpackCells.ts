import { calculatePercent } from '../../../kernel/share.ts';
import type { Result } from '../../calculation/index.ts';
import type { ReportingLevel } from '../../frame/index.ts';
import { stateSigns } from './packCells.ts';
import { buildPlaceKey, type CellColumn, type CellState, type ReleaseCells } from './releaseCells.ts';

/** All results, as they were packed: by column, then levels in their order, codes by byte. */
export function unpackResults(cells: ReleaseCells): readonly Result[] {
  return cells.columns.flatMap((column) => unpackColumn(cells, column));
}

/** The results of a column of these cells. */
export function unpackColumn(cells: ReleaseCells, column: CellColumn): readonly Result[] {
  return [...column.cells].flatMap((_, place) => findCell(cells, column, place) ?? []);
}

/** The results of one place, column by column; columns that have no row for it are not among them. */
export function listPlaceResults(cells: ReleaseCells, level: ReportingLevel, code: string): readonly Result[] {
  const place = cells.places.indexOf(buildPlaceKey(level, code));
  return place < 0 ? [] : cells.columns.flatMap((column) => findCell(cells, column, place) ?? []);
}

/** Undefined where the column has no row for the place. */
function findCell(cells: ReleaseCells, column: CellColumn, place: number): Result | undefined {
  const state = findState(column, place);
  return state && buildResult(cells, column, { place, state, start: getStarts(column)[place] ?? 0 });
}

const startsByColumn = new WeakMap<CellColumn, Uint32Array>();

/** Where the counts of each place begin; found once for each column, since pages of places ask for one place after another. */
function getStarts(column: CellColumn): Uint32Array {
  const known = startsByColumn.get(column);
  if (known !== undefined) return known;
  const starts = new Uint32Array(column.cells.length);
  let start = 0;
  for (let place = 0; place < starts.length; place += 1) {
    starts[place] = start;
    start += findState(column, place)?.counts.length ?? 0;
  }
  startsByColumn.set(column, starts);
  return starts;
}

function findState(column: CellColumn, place: number): CellState | undefined {
  return column.states[stateSigns.indexOf(column.cells.charAt(place))];
}

interface Cell {
  readonly place: number;
  readonly state: CellState;
  /** Index of its first count. */
  readonly start: number;
}

function buildResult(cells: ReleaseCells, column: CellColumn, { place, state, start }: Cell): Result {
  const [level = '', code = ''] = (cells.places[place] ?? '').split(' ');
  const counts = Object.fromEntries(state.counts.map((name, index) => [name, column.counts[start + index]] as const));
  const { numerator, denominator, framed, missing } = counts;
  const value =
    state.value === 'share'
      ? String(calculatePercent(numerator ?? 0, denominator ?? 1))
      : state.value === 'text'
        ? column.values[place]
        : undefined;
  return {
    round: cells.round,
    area: cells.area,
    indicator: column.code,
    level: level as ReportingLevel,
    code,
    outcome: state.outcome,
    value,
    numerator,
    denominator,
    framed,
    missing,
    status: state.status,
    colour: state.colour,
    series: column.series,
  };
}
