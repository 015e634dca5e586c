// Addresses of single cells: a unit's or a group's value of a column, with its why. Lasting, as all addresses of results.

import type { ReleasedColumn } from '../../../stages/publication/index.ts';
import type { AreaView, GroupLevel } from '../frame/areaView.ts';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';

/** Parameter of a column's page that chooses a group: `grupp=county-05`. Units have `enhet`. */
export const groupParameter = 'grupp';

const groupLevels: ReadonlySet<string> = new Set<GroupLevel>([
  'nation',
  'city',
  'county',
  'sizeGroup',
  'skrGroup',
  'socioGroup',
]);

/** A group as addresses write it: `county-05`. */
export function renderGroupKey(level: GroupLevel, code: string): string {
  return `${level}-${code}`;
}

/** The group of the release that an address names; undefined where it has none such. */
export function findGroup(
  view: AreaView,
  key: string,
): { readonly level: GroupLevel; readonly code: string; readonly name: string } | undefined {
  const [, level = '', code = ''] = /^([a-zA-Z]+)-(.+)$/.exec(key) ?? [];
  if (!groupLevels.has(level)) return undefined;
  return view.data.groups.find((group) => group.level === level && group.code === code);
}

/** Address of a group's value of a column, with its why. */
export function buildGroupAddress(
  site: SiteContext,
  view: Pick<AreaView, 'round' | 'area'>,
  column: string,
  level: GroupLevel,
  code: string,
): string {
  return buildAddress(site, `/${view.round}/${view.area}/${column}`, {
    [groupParameter]: renderGroupKey(level, code),
  });
}

/** Addresses of the cells of a column. */
export interface CellLinker {
  readonly unit: (code: string) => string;
  readonly group: (level: GroupLevel, code: string) => string;
}

/**
 * Addresses of a column's cells as seen from the page of its area: relative, since a table of all units holds thousands
 * of them.
 */
export function buildCellLinker(site: SiteContext, view: AreaView, column: Pick<ReleasedColumn, 'code'>): CellLinker {
  const address = buildAddress(site, `/${view.round}/${view.area}/${column.code}`);
  const relative = address.slice(address.indexOf(`/${view.round}/`) + String(view.round).length + 2);
  const start = relative.includes('?') ? `${relative}&` : `${relative}?`;
  return {
    unit: (code) => `${start}enhet=${encodeURIComponent(code)}`,
    group: (level, code) => `${start}${groupParameter}=${encodeURIComponent(renderGroupKey(level, code))}`,
  };
}
