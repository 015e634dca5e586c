// One published area as the pages read it: its columns, and results found without searching.

import type { ReleaseData, ReleasedColumn, ReleasedResult, ReleasedUnit } from '../../../stages/publication/index.ts';
import { compareSwedish } from '../../../ui/format.ts';

/** Of one edition; pages never change it. */
export interface AreaView {
  readonly data: ReleaseData;
  readonly round: number;
  readonly area: string;
  readonly columns: readonly ReleasedColumn[];
  readonly unitsByCode: ReadonlyMap<string, ReleasedUnit>;
  readonly results: ReadonlyMap<string, ReleasedResult>;
  /** Names of groups by level and code. */
  readonly groupNames: ReadonlyMap<string, string>;
}

/** As in releases. */
export type Level = ReleasedResult['level'];
/** Levels that have shares. */
export type GroupLevel = Exclude<Level, 'unit'>;

const viewsByData = new WeakMap<ReleaseData, AreaView>();

/** The area of a release, built once for each release. */
export function buildAreaView(data: ReleaseData): AreaView {
  const known = viewsByData.get(data);
  if (known !== undefined) return known;
  const view: AreaView = {
    data,
    round: data.round,
    area: data.area,
    columns: data.columns,
    unitsByCode: new Map(data.units.map((unit) => [unit.code, unit])),
    results: new Map(
      data.results.map((result) => [buildResultKey(result.indicator, result.level, result.code), result] as const),
    ),
    groupNames: new Map(data.groups.map((group) => [`${group.level} ${group.code}`, group.name])),
  };
  viewsByData.set(data, view);
  return view;
}

function buildResultKey(column: string, level: Level, code: string): string {
  return `${column} ${level} ${code}`;
}

/**
 * Undefined where the place was not asked, and for a level that the release does not have; the nation's code is `00`.
 */
export function findResult(view: AreaView, column: string, level: Level, code: string): ReleasedResult | undefined {
  return view.results.get(buildResultKey(column, level, code));
}

/** Name of a group as the release has it; the code where it has none. */
export function getGroupName(view: AreaView, level: GroupLevel, code: string): string {
  return view.groupNames.get(`${level} ${code}`) ?? code;
}

/** The bare name of a municipality; a district after its city. */
export function buildUnitName(unit: Pick<ReleasedUnit, 'kind' | 'name' | 'municipalityName'>): string {
  return unit.kind === 'municipality' ? unit.name : `${unit.municipalityName} – ${unit.name}`;
}

/** Units in Swedish alphabetical order, districts under their city. */
export function sortUnitsByName(units: readonly ReleasedUnit[]): readonly ReleasedUnit[] {
  return [...units].sort((a, b) => compareSwedish(buildUnitName(a), buildUnitName(b)));
}

/** Levels whose groups a unit belongs to, with the code of its group; districts have their city first. */
export function listUnitGroups(
  view: AreaView,
  unit: ReleasedUnit,
): readonly { readonly level: GroupLevel; readonly code: string; readonly name: string }[] {
  const codes: readonly (readonly [GroupLevel, string])[] = [
    ['nation', '00'],
    ['city', unit.municipality],
    ['county', unit.county],
    ['sizeGroup', unit.sizeGroup],
    ['skrGroup', unit.skrGroup],
    ['socioGroup', unit.socioeconomicGroup],
  ];
  return codes.flatMap(([level, code]) => {
    const name = view.groupNames.get(`${level} ${code}`);
    return name === undefined ? [] : [{ level, code, name }];
  });
}

/** True for columns whose values are numbers and not shares of units. */
export function isNumericColumn(column: ReleasedColumn): boolean {
  return column.unit !== undefined;
}

/** Columns under their indicator areas, both in the order of publication. */
export function listIndicatorAreas(
  view: AreaView,
): readonly { readonly name: string; readonly columns: readonly ReleasedColumn[] }[] {
  const areas = new Map<string, ReleasedColumn[]>();
  for (const column of view.columns) {
    const name = column.indicatorArea ?? '';
    const columns = areas.get(name);
    if (columns === undefined) areas.set(name, [column]);
    else columns.push(column);
  }
  return [...areas].map(([name, columns]) => ({ name, columns }));
}
