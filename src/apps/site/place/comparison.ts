// The groups that a unit can be read beside, and the one that the reader chose in the address.

import { type FactCell, type FactColumn, type FactPlace, namePlace } from '../../../products/sentence/index.ts';
import type { ReleasedUnit, SummaryUnit } from '../../../stages/publication/index.ts';
import { calculateListShare } from '../compare/calculateListShare.ts';
import { type AreaView, buildUnitName, findResult, type GroupLevel, listUnitGroups } from '../frame/areaView.ts';
import { getBareGroupName } from '../frame/describeGroup.ts';
import type { SiteContext } from '../frame/siteContext.ts';

export type ComparisonKey = GroupLevel | 'list';

/** Parameter of the page of a unit that chooses the group. */
export const comparisonParameter = 'med';

/** Groups as they stand in addresses, the same in both languages. */
const comparisonValues: Readonly<Record<ComparisonKey, string>> = {
  sizeGroup: 'storlek',
  skrGroup: 'skr',
  socioGroup: 'socio',
  county: 'lan',
  city: 'stad',
  nation: 'riket',
  list: 'lista',
};

export interface Comparison {
  readonly key: ComparisonKey;
  readonly value: string;
  /** As a choice and as a head. */
  readonly label: string;
  /** Which units the group holds. */
  readonly meaning: string;
  /** As sentences name it. */
  readonly place: FactPlace;
  readonly find: (view: AreaView) => (column: FactColumn) => FactCell | undefined;
}

/** Every group of the unit, similar units first; the reader's own list last, where it has units besides this one. */
export function listComparisons(
  site: SiteContext,
  view: AreaView,
  unit: ReleasedUnit,
  list: readonly SummaryUnit[],
): readonly Comparison[] {
  const groups = listUnitGroups(view, unit);
  const order = Object.keys(comparisonValues) as ComparisonKey[];
  const known = order.flatMap((key): Comparison[] => {
    const group = groups.find(({ level }) => level === key);
    if (group === undefined) return [];
    const { level, code, name } = group;
    return [
      {
        key,
        value: comparisonValues[key],
        label: describeChoice(site, level, code, name),
        meaning: describeMeaning(site, level, code, name),
        place: namePlace(level, code, name, site.texts.sentence),
        find: (shown) => (column) => findResult(shown, column.code, level, code),
      },
    ];
  });
  return list.length === 0 ? known : [...known, buildListComparison(site, list)];
}

/** The group that the address names; the size group where it names none that the unit has. */
export function chooseComparison(
  comparisons: readonly Comparison[],
  value: string | undefined,
): Comparison | undefined {
  return comparisons.find((candidate) => candidate.value === value) ?? comparisons[0];
}

function buildListComparison(site: SiteContext, list: readonly SummaryUnit[]): Comparison {
  const codes = list.map(({ code }) => code);
  return {
    key: 'list',
    value: comparisonValues.list,
    label: site.texts.briefing.listHead(list.length),
    meaning: site.texts.briefing.groupMeaning.list(list.map(buildUnitName).join(', ')),
    place: { level: 'nation', code: 'list', name: site.texts.briefing.listPlace },
    find: (view) => (column) => {
      const released = view.columns.find(({ code }) => code === column.code);
      return released && calculateListShare(view, released, codes);
    },
  };
}

function describeChoice(site: SiteContext, level: GroupLevel, code: string, name: string): string {
  const words = site.texts.briefing.groups;
  if (level === 'nation') return words.nation;
  return level === 'city' || level === 'county' ? words[level](name) : words[level](code);
}

function describeMeaning(site: SiteContext, level: GroupLevel, code: string, name: string): string {
  const words = site.texts.briefing.groupMeaning;
  if (level === 'nation') return words.nation;
  if (level === 'city' || level === 'county') return words[level](name);
  return level === 'socioGroup' ? words.socioGroup(code) : words[level](code, getBareGroupName(code, name));
}
