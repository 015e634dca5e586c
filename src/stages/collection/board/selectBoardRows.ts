// Which rows of the board are shown, and in which order.

import { nameUnit } from '../../frame/index.ts';
import { responseStates } from '../model.ts';
import { type BoardCell, type BoardRow, isOutstanding } from './buildBoard.ts';

/** A state of a response, or the flag that it came late. */
export const boardStates = [...responseStates, 'late'] as const;
/** What the board can be filtered by; `late` may hold together with any state. */
export type BoardState = (typeof boardStates)[number];

/** What each puts first stands at `selectBoardRows`. */
export const boardOrders = ['name', 'code', 'partsLeft', 'lastActivity'] as const;
/** Ties go by name (selectBoardRows). */
export type BoardOrder = (typeof boardOrders)[number];

/** What is asked for; '' means no limit. */
export interface BoardFilter {
  /** Part of a name or code. */
  readonly search: string;
  /** Two-digit county code. */
  readonly county: string;
  /** Size group (`1`–`5`) or group of SKR (`A1`–`C9`): their codes never meet. */
  readonly group: string;
  /** Some part is in this state; the part at hand where one is chosen. */
  readonly state: BoardState | '';
  /** Code of a part: only units that are framed for it. */
  readonly part: string;
  readonly address: 'bounced' | 'none' | '';
  /** Only units that something is waited for from; in the part at hand where one is chosen. */
  readonly onlyLeft: boolean;
  readonly order: BoardOrder;
}

/** Every row, by name. */
export const emptyBoardFilter: BoardFilter = {
  search: '',
  county: '',
  group: '',
  state: '',
  part: '',
  address: '',
  onlyLeft: false,
  order: 'name',
};

/**
 * The rows that the filter leaves, in its order: `name` in the order of the comparer given, `code` by code, `partsLeft` with
 * the most left first, `lastActivity` with those longest silent first (never heard of before all); ties by name.
 */
export function selectBoardRows(
  rows: readonly BoardRow[],
  filter: BoardFilter,
  compareNames: (a: string, b: string) => number,
): readonly BoardRow[] {
  const search = filter.search.toLowerCase();
  const names = new Map(rows.map(({ unit }) => [unit.code, nameUnit(unit)]));
  const nameOf = ({ unit }: BoardRow): string => names.get(unit.code) ?? unit.code;
  const byName = (a: BoardRow, b: BoardRow): number => compareNames(nameOf(a), nameOf(b));
  const compare = orders[filter.order];
  return rows
    .filter(({ unit }) => filter.county === '' || unit.county === filter.county)
    .filter(({ unit }) => filter.group === '' || unit.sizeGroup === filter.group || unit.skrGroup === filter.group)
    .filter(({ address }) => filter.address === '' || address === filter.address)
    .filter((row) => `${nameOf(row)} ${row.unit.code}`.toLowerCase().includes(search))
    .filter((row) => {
      const cells = listCells(row, filter.part);
      if (filter.part !== '' && cells.length === 0) return false;
      if (filter.state !== '' && !cells.some((cell) => isInState(cell, filter.state))) return false;
      return !filter.onlyLeft || cells.some(({ state }) => isOutstanding(state));
    })
    .toSorted((a, b) => compare(a, b) || byName(a, b));
}

const orders: Readonly<Record<BoardOrder, (a: BoardRow, b: BoardRow) => number>> = {
  name: () => 0,
  code: (a, b) => (a.unit.code < b.unit.code ? -1 : 1),
  partsLeft: (a, b) => b.partsLeft - a.partsLeft,
  lastActivity: (a, b) => getActivityTime(a) - getActivityTime(b),
};

function getActivityTime({ lastActivityAt }: BoardRow): number {
  return lastActivityAt === undefined ? 0 : Date.parse(lastActivityAt);
}

function listCells(row: BoardRow, part: string): readonly BoardCell[] {
  if (part === '') return [...row.cells.values()];
  const cell = row.cells.get(part);
  return cell === undefined ? [] : [cell];
}

function isInState(cell: BoardCell, state: BoardFilter['state']): boolean {
  return state === 'late' ? cell.isLate : cell.state === state;
}
