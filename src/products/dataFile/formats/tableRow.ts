// A cell with its names and words, as every flat file writes it.

import type { PublishedCell, ReleasedColumn, ReleaseTable } from '../../../stages/publication/index.ts';
import { vocabulary as english } from '../../../texts/en/vocabulary.ts';
import { vocabulary as swedish } from '../../../texts/sv/vocabulary.ts';
import { describeCell, nameUnit } from '../../table/index.ts';

/**
 * `text` is the value in words as pages show it; `mark` the short sign for a missing one, undefined where there is a
 * value.
 */
export interface TableRow {
  readonly cell: PublishedCell;
  readonly column: ReleasedColumn | undefined;
  readonly name: string;
  readonly levelName: string;
  readonly columnName: string;
  readonly text: string;
  readonly mark: string | undefined;
  readonly notes: readonly string[];
}

// Several formats write the same table one after the other: its rows are described once.
const described = new WeakMap<ReleaseTable, Map<'sv' | 'en', readonly TableRow[]>>();

/** Rows in the order of the cells. */
export function listTableRows(table: ReleaseTable, language: 'sv' | 'en'): readonly TableRow[] {
  const known = described.get(table) ?? new Map<'sv' | 'en', readonly TableRow[]>();
  described.set(table, known);
  const rows = known.get(language) ?? describeRows(table, language);
  known.set(language, rows);
  return rows;
}

function describeRows({ data, cells }: ReleaseTable, language: 'sv' | 'en'): readonly TableRow[] {
  const { levels } = language === 'en' ? english : swedish;
  const columns = new Map(data.columns.map((column) => [column.code, column]));
  const names = listPlaceNames(data);
  return cells.map((cell) => {
    const column = columns.get(cell.column);
    const { text, mark, notes } = describeCell(cell, column ?? { scale: [], unit: undefined }, language);
    const name = names.get(`${cell.level} ${cell.code}`) ?? cell.code;
    const shortName = column?.shortName;
    const columnName = (language === 'en' ? (shortName?.en ?? shortName?.sv) : shortName?.sv) ?? cell.column;
    return { cell, column, name, levelName: levels[cell.level], columnName, text, mark, notes };
  });
}

/** Names of all places of a release by `level code`; districts with their city. */
export function listPlaceNames(data: ReleaseTable['data']): ReadonlyMap<string, string> {
  return new Map([
    ...data.units.map((unit) => [`unit ${unit.code}`, nameUnit(unit)] as const),
    ...data.groups.map((group) => [`${group.level} ${group.code}`, group.name] as const),
  ]);
}
