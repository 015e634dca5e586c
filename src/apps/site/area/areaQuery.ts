// What a reader has chosen of an area's table, from the address; unknown values count as not chosen.

import { absences } from '../../../kernel/observation.ts';
import type { ReleasedColumn, ReleasedResult, ReleasedUnit } from '../../../stages/publication/index.ts';
import { type AreaView, findResult, type GroupLevel, getGroupName, sortUnitsByName } from '../frame/areaView.ts';

/** What is known of a unit that the table can be sorted by. */
export const unitSorts = ['name', 'county', 'sizeGroup', 'skrGroup', 'socioGroup'] as const;
/** `sortParameters` has the words that addresses use. */
export type UnitSort = (typeof unitSorts)[number];

/** Names of the parameters in the address: the same in both languages, since addresses are lasting. */
export const parameterNames = {
  columns: 'omrade',
  county: 'lan',
  sizeGroup: 'storlek',
  skrGroup: 'skr',
  socioGroup: 'socio',
  /** Stands once for each chosen column. */
  column: 'kolumn',
  sort: 'ordna',
} as const;

/** Sort keys as they stand in addresses. */
export const sortParameters: Readonly<Record<UnitSort, string>> = {
  name: 'namn',
  county: 'lan',
  sizeGroup: 'storlek',
  skrGroup: 'skr',
  socioGroup: 'socio',
};

/** '' means no limit; groups by their codes. */
/** Value of the parameter of indicator areas that shows every column, also of an area that has very many. */
export const allColumns = 'alla';

/** An area with more columns than this shows those of its first indicator area until the reader chooses: all are too many to look through. */
const mostColumnsUnasked = 50;

/** True where the reader has to ask for all columns. */
export function hasManyColumns(view: AreaView): boolean {
  return view.columns.length > mostColumnsUnasked && listIndicatorAreaNames(view).length > 1;
}

export interface AreaQuery {
  /** Name of an indicator area, or '' for all columns. */
  readonly indicatorArea: string;
  readonly county: string;
  readonly sizeGroup: string;
  readonly skrGroup: string;
  readonly socioGroup: string;
  /** Codes of the chosen columns in the order of publication; empty for all. */
  readonly columns: readonly string[];
  /** A key of the unit, or the code of a column. */
  readonly sort: { readonly kind: 'unit'; readonly key: UnitSort } | { readonly kind: 'column'; readonly code: string };
}

/** A group whose shares stand in the table of units. */
export interface BlockGroup {
  readonly level: GroupLevel;
  readonly code: string;
  readonly name: string;
}

/** A block of rows: one for each group when sorted by group, else one without a group. */
export interface UnitBlock {
  readonly group: BlockGroup | undefined;
  readonly units: readonly ReleasedUnit[];
}

/** `getAll` gives the values of a parameter that may stand several times. */
export function parseAreaQuery(
  view: AreaView,
  get: (name: string) => string | undefined,
  getAll: (name: string) => readonly string[] = () => [],
): AreaQuery {
  const choose = (name: string, allowed: ReadonlySet<string>) => {
    const value = get(name) ?? '';
    return allowed.has(value) ? value : '';
  };
  const units = [...view.unitsByCode.values()];
  const sort = get(parameterNames.sort) ?? '';
  const chosen = new Set(getAll(parameterNames.column));
  const unitSort = unitSorts.find((key) => sortParameters[key] === sort);
  const column = view.columns.find((candidate) => candidate.code === sort);
  return {
    indicatorArea: chooseIndicatorArea(view, get(parameterNames.columns) ?? '', chosen.size > 0),
    county: choose(parameterNames.county, new Set(units.map((unit) => unit.county))),
    sizeGroup: choose(parameterNames.sizeGroup, new Set(units.map((unit) => unit.sizeGroup))),
    skrGroup: choose(parameterNames.skrGroup, new Set(units.map((unit) => unit.skrGroup))),
    socioGroup: choose(parameterNames.socioGroup, new Set(units.map((unit) => unit.socioeconomicGroup))),
    columns: view.columns.filter(({ code }) => chosen.has(code)).map(({ code }) => code),
    sort:
      unitSort === undefined && column !== undefined
        ? { kind: 'column', code: column.code }
        : { kind: 'unit', key: unitSort ?? 'name' },
  };
}

/** The chosen indicator area; columns that are chosen one by one may be of any. */
function chooseIndicatorArea(view: AreaView, value: string, hasChosenColumns: boolean): string {
  if (hasChosenColumns && hasManyColumns(view)) return '';
  const names = listIndicatorAreaNames(view);
  if (names.includes(value)) return value;
  return value !== allColumns && hasManyColumns(view) ? (names[0] ?? '') : '';
}

/** Indicator areas of the columns, each once; columns of which no source names it have none. */
export function listIndicatorAreaNames(view: AreaView): readonly string[] {
  return [...new Set(view.columns.flatMap((column) => column.indicatorArea ?? []))];
}

/** In the order of publication. Nothing chosen: all columns. */
export function selectColumns(view: AreaView, query: AreaQuery): readonly ReleasedColumn[] {
  return view.columns.filter(
    (column) =>
      (query.indicatorArea === '' || column.indicatorArea === query.indicatorArea) &&
      (query.columns.length === 0 || query.columns.includes(column.code)),
  );
}

/** The groups that the reader has chosen units by: their shares stand beside the nation's. */
export function listChosenGroups(view: AreaView, query: AreaQuery): readonly BlockGroup[] {
  return (['county', 'sizeGroup', 'skrGroup', 'socioGroup'] as const).flatMap((level) => {
    const code = query[level];
    return code === '' ? [] : [{ level, code, name: getGroupName(view, level, code) }];
  });
}

/** The chosen units in the chosen order, in blocks when the order is by group. */
export function buildUnitBlocks(view: AreaView, query: AreaQuery): readonly UnitBlock[] {
  const chosen = sortUnitsByName(listAreaUnits(view).filter((unit) => isChosen(unit, query)));
  const { sort } = query;
  if (sort.kind === 'column') {
    const column = view.columns.find(({ code }) => code === sort.code);
    const rank = (unit: ReleasedUnit) => rankResult(findResult(view, sort.code, 'unit', unit.code), column);
    // Array sort is stable: equal results keep the alphabetical order.
    return [{ group: undefined, units: [...chosen].sort((a, b) => rank(a) - rank(b)) }];
  }
  const { key } = sort;
  if (key === 'name') return [{ group: undefined, units: chosen }];
  const codes = [...new Set(chosen.map((unit) => getGroupCode(unit, key)))].sort();
  return codes.map((code) => ({
    group: { level: key, code, name: getGroupName(view, key, code) },
    units: chosen.filter((unit) => getGroupCode(unit, key) === code),
  }));
}

/** Units that are part of the area: those that have a result, or a reason for none, in some column of it. */
export function listAreaUnits(view: AreaView): readonly ReleasedUnit[] {
  return [...view.unitsByCode.values()].filter((unit) =>
    view.columns.some(({ code }) => findResult(view, code, 'unit', unit.code) !== undefined),
  );
}

/** Units that are not asked in the area's own part of the survey: they have results of other parts alone. */
export function countOutsideOwnPart(view: AreaView, units: readonly ReleasedUnit[]): number {
  const isAsked = (unit: ReleasedUnit) => unit.framedParts.includes(view.area);
  return view.data.units.some(isAsked) ? units.filter((unit) => !isAsked(unit)).length : 0;
}

function getGroupCode(unit: ReleasedUnit, level: 'county' | 'sizeGroup' | 'skrGroup' | 'socioGroup'): string {
  return level === 'socioGroup' ? unit.socioeconomicGroup : unit[level];
}

function isChosen(unit: ReleasedUnit, query: AreaQuery): boolean {
  return (
    (query.county === '' || unit.county === query.county) &&
    (query.sizeGroup === '' || unit.sizeGroup === query.sizeGroup) &&
    (query.skrGroup === '' || unit.skrGroup === query.skrGroup) &&
    (query.socioGroup === '' || unit.socioeconomicGroup === query.socioGroup)
  );
}

const afterEveryValue = 1e9;

/** Outcomes in the order of their scale, numbers from high to low, then the reasons for no value. */
function rankResult(result: ReleasedResult | undefined, column: ReleasedColumn | undefined): number {
  if (result === undefined) return afterEveryValue * 2;
  if (result.status !== 'VALUE') return afterEveryValue + absences.indexOf(result.status);
  if (result.outcome !== undefined) return column?.scale.findIndex(({ outcome }) => outcome === result.outcome) ?? 0;
  return -Number(result.value);
}
