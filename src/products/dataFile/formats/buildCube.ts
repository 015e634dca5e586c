// The cells of a table as a cube: a dense grid of columns and places, for formats that have no rows.

import type { PublishedCell, ReleasedColumn, ReleaseTable } from '../../../stages/publication/index.ts';
import { listPlaceNames } from './tableRow.ts';

/** `id` is unique over all levels, so that units and groups fit in one dimension. */
export interface CubePlace {
  /** `0114`, `0180-bromma` for units; `county-01` for groups. */
  readonly id: string;
  readonly name: string;
  readonly level: PublishedCell['level'];
  readonly code: string;
}

/** Places in the order of the release; dense, so most formats write a symbol where `find` gives nothing. */
export interface Cube {
  readonly columns: readonly ReleasedColumn[];
  readonly places: readonly CubePlace[];
  /** The cell of a column and a place; undefined where the column was not asked for there. */
  readonly find: (column: ReleasedColumn, place: CubePlace) => PublishedCell | undefined;
}

/** The units of a table, or its groups. Columns and places without any cell are left out. */
export function buildCube({ data, cells }: ReleaseTable, holds: 'groups' | 'units'): Cube {
  const held = cells.filter(({ level }) => (level === 'unit') === (holds === 'units'));
  const byKey = new Map(held.map((cell) => [`${cell.column} ${cell.level} ${cell.code}`, cell]));
  const names = listPlaceNames(data);
  const places = new Map<string, CubePlace>();
  // Units and groups stand in their order in the release, whichever column has them first.
  const there = new Set(held.map(({ level, code }) => `${level} ${code}`));
  for (const [key, name] of names) {
    if (!there.has(key)) continue;
    const [level = '', code = ''] = key.split(' ');
    const id = level === 'unit' ? code : `${level}-${code}`;
    places.set(id, { id, name, level: level as PublishedCell['level'], code });
  }
  const present = new Set(held.map(({ column }) => column));
  return {
    columns: data.columns.filter(({ code }) => present.has(code)),
    places: [...places.values()],
    find: (column, { level, code }) => byKey.get(`${column.code} ${level} ${code}`),
  };
}

/** What a cell of a cube counts, in the order of the files. */
export const cubeMeasures = ['value', 'numerator', 'denominator', 'framed', 'missing'] as const;

/** The number of a measure; undefined where the cell has none. */
export function readMeasure(
  cell: PublishedCell | undefined,
  measure: (typeof cubeMeasures)[number],
): number | undefined {
  const value = cell?.[measure];
  return value === undefined ? undefined : Number(value);
}
