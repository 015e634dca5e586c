import { calculatePercent } from '../../../kernel/share.ts';
import type { Result } from '../../calculation/index.ts';
import type { ReleaseData, ReleasedColumn, ReleasedUnit } from '../model.ts';
import { findCellComparability } from './findCellComparability.ts';
import type { CellNote, PublishedCell, ReleaseTable } from './publishedCell.ts';

/** The cells of a release with what they may be compared with and their notes, in the order of its results. */
export function buildReleaseTable(data: ReleaseData): ReleaseTable {
  const columns = new Map(data.columns.map((column) => [column.code, column]));
  const units = new Map(data.units.map((unit) => [unit.code, unit]));
  const revised = new Map(
    data.changes.map((change) => [`${change.column}|${change.level}|${change.code}`, change] as const),
  );
  const cells = data.results.map((result): PublishedCell => {
    const { indicator, colour, ...rest } = result;
    const column = columns.get(indicator);
    const unit = result.level === 'unit' ? units.get(result.code) : undefined;
    const change = revised.get(`${indicator}|${result.level}|${result.code}`);
    const notes: CellNote[] = [];
    if (change !== undefined) {
      notes.push({ kind: 'revised', version: change.version, changeClass: change.changeClass });
    }
    if (column?.withdrawn !== undefined && result.status === 'WITHDRAWN') {
      notes.push({ kind: 'withdrawn', reason: column.withdrawn });
    }
    if (unit !== undefined && column !== undefined) notes.push(...listUnitNotes(data, unit, column));
    const range = findRange(result, column);
    if (range !== undefined) notes.push(range);
    return {
      ...rest,
      version: data.version,
      column: indicator,
      outcome: result.outcome,
      value: result.value,
      numerator: result.numerator,
      denominator: result.denominator,
      framed: result.framed,
      missing: result.missing,
      colour,
      comparability: findCellComparability(column ?? { comparability: [] }, unit),
      notes,
    };
  });
  return { data, cells };
}

/** That the unit was another, in the latest such round; and that it is the only unit of its city for the column's part. */
function listUnitNotes(data: ReleaseData, unit: ReleasedUnit, { part }: ReleasedColumn): readonly CellNote[] {
  const notes: CellNote[] = [];
  const [changed] = unit.changes ?? [];
  if (changed !== undefined) notes.push({ kind: 'unitChanged', round: changed.round, reason: changed.reason });
  if (unit.kind !== 'municipality' && unit.framedParts.includes(part)) {
    const ofCity = data.units.filter(
      ({ municipality, framedParts }) => municipality === unit.municipality && framedParts.includes(part),
    );
    if (ofCity.length === 1) notes.push({ kind: 'cityIsOneUnit', city: unit.municipality });
  }
  return notes;
}

/** Where a share could lie if the missing had all been counted, or none; no range where nobody is missing. */
function findRange(result: Result, column: ReleasedColumn | undefined): CellNote | undefined {
  const { level, status, numerator, denominator, missing } = result;
  if (level === 'unit' || status !== 'VALUE' || column === undefined || column.unit !== undefined) return undefined;
  if (numerator === undefined || denominator === undefined || !missing) return undefined;
  const all = denominator + missing;
  return { kind: 'range', low: calculatePercent(numerator, all), high: calculatePercent(numerator + missing, all) };
}
