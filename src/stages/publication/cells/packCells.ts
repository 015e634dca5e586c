import { calculatePercent } from '../../../kernel/share.ts';
import type { Result } from '../../calculation/index.ts';
import { compareCodes, reportingLevels } from '../../frame/index.ts';
import { type ReleaseData, type ReleasedColumn, releaseFormatVersion } from '../model.ts';
import { findCellComparability } from '../releaseTable/findCellComparability.ts';
import { buildPlaceKey, type CellColumn, type CellCount, type CellState, type ReleaseCells } from './releaseCells.ts';

/** Signs of the states of a column, by index. */
export const stateSigns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const countNames: readonly CellCount[] = ['numerator', 'denominator', 'framed', 'missing'];

/** The columns of the series named, as they were packed. */
export function selectSeries(cells: ReleaseCells, series: ReadonlySet<string>): ReleaseCells {
  return { ...cells, columns: cells.columns.filter((column) => series.has(column.series)) };
}

type PackedFields = 'round' | 'area' | 'version' | 'time' | 'isSynthetic' | 'columns' | 'results' | 'units';

/** The results of a release by column. Results of no column are left out. */
export function packCells(data: Pick<ReleaseData, PackedFields>): ReleaseCells {
  const { round, area, version, time, isSynthetic, columns } = data;
  const byColumn = groupResults(columns, data.results);
  const places = listPlaces([...byColumn.values()].flat());
  const scales = new Map<string, number>();
  const placeOf = new Map(places.map((place, index) => [place, index]));
  const packed = columns.map((column) => {
    const key = JSON.stringify(column.scale);
    if (!scales.has(key)) scales.set(key, scales.size);
    return packColumn(column, scales.get(key) ?? 0, byColumn.get(column.code) ?? [], placeOf);
  });
  return {
    formatVersion: releaseFormatVersion,
    round,
    area,
    version,
    time,
    isSynthetic,
    places,
    scales: [...scales.keys()].map((key) => JSON.parse(key) as ReleasedColumn['scale']),
    columns: packed,
    changedUnits: listChangedUnits(data.units),
  };
}

function groupResults(
  columns: readonly ReleasedColumn[],
  results: readonly Result[],
): ReadonlyMap<string, readonly Result[]> {
  const byColumn = new Map(columns.map(({ code }) => [code, [] as Result[]]));
  for (const result of results) byColumn.get(result.indicator)?.push(result);
  return byColumn;
}

function listPlaces(results: readonly Result[]): readonly string[] {
  const places = new Map(results.map(({ level, code }) => [buildPlaceKey(level, code), { level, code }]));
  return [...places]
    .sort(
      ([, a], [, b]) =>
        reportingLevels.indexOf(a.level) - reportingLevels.indexOf(b.level) || compareCodes(a.code, b.code),
    )
    .map(([place]) => place);
}

function packColumn(
  column: ReleasedColumn,
  scale: number,
  results: readonly Result[],
  placeOf: ReadonlyMap<string, number>,
): CellColumn {
  const states = new Map<string, { readonly state: CellState; readonly sign: string }>();
  const signs: string[] = Array.from({ length: placeOf.size }, () => '-');
  const values: Record<number, string> = {};
  const counts: number[] = [];
  const placed = results
    .map((result) => ({ result, place: placeOf.get(buildPlaceKey(result.level, result.code)) ?? 0 }))
    .sort((a, b) => a.place - b.place);
  for (const { result, place } of placed) {
    const state = buildState(result);
    const key = JSON.stringify(state);
    const known = states.get(key) ?? { state, sign: stateSigns.charAt(states.size) };
    // A scale has a handful of outcomes and there are a dozen reasons, so that a column never needs as many.
    if (known.sign === '') throw new Error(`Column ${column.code} has more than ${stateSigns.length} states`);
    states.set(key, known);
    signs[place] = known.sign;
    if (state.value === 'text') values[place] = result.value ?? '';
    counts.push(...state.counts.map((name) => result[name] ?? 0));
  }
  const { code, series, kind, unit, decimals } = column;
  const comparability = findCellComparability(column, undefined);
  const known = [...states.values()].map(({ state }) => state);
  return {
    code,
    series,
    kind,
    scale,
    unit,
    decimals,
    comparability,
    states: known,
    cells: signs.join(''),
    values,
    counts,
  };
}

function buildState(result: Result): CellState {
  const { status, outcome, colour, value } = result;
  return {
    status,
    ...(outcome !== undefined && { outcome }),
    ...(colour !== undefined && { colour }),
    ...(value !== undefined && { value: isShare(result) ? 'share' : 'text' }),
    counts: countNames.filter((name) => result[name] !== undefined),
  };
}

/** True when the value is the share that the counts give. */
function isShare({ level, value, numerator, denominator }: Result): boolean {
  if (level === 'unit' || numerator === undefined || denominator === undefined || !(denominator > 0)) return false;
  return value === String(calculatePercent(numerator, denominator));
}

function listChangedUnits(units: ReleaseData['units']): ReleaseCells['changedUnits'] {
  return units.flatMap(({ code, changes = [] }) => {
    const rounds = changes.filter(({ change }) => change !== 'renamed').map(({ round }) => round);
    return rounds.length === 0 ? [] : [{ unit: code, rounds }];
  });
}
