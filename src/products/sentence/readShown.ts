import type { ShownCell } from '../table/index.ts';
import type { FactColumn, FactPlace, Shown } from './fact.ts';

/** The value of a cell by what it is; undefined where there is none. Group cells without counts have no value to tell. */
export function readShown(column: FactColumn, cell: ShownCell, level: FactPlace['level']): Shown | undefined {
  const { status, outcome, value, numerator, denominator, framed, missing } = cell;
  if (status !== 'VALUE') return undefined;
  if (outcome !== undefined) return { kind: 'outcome', outcome };
  if (value === undefined) return undefined;
  if (column.unit !== undefined) {
    const units = level === 'unit' || framed === undefined ? undefined : framed - (missing ?? 0);
    return { kind: 'number', value, units };
  }
  if (numerator === undefined || denominator === undefined) return undefined;
  return { kind: 'share', percent: Number(value), numerator, denominator, missing: missing ?? 0 };
}
