// The groups that a unit can be read beside, and the one that the reader chose in the address.

import { type FactColumn, type FactPlace, namePlace } from '../../../products/sentence/index.ts';
import type { ShownCell } from '../../../products/table/index.ts';
import type { ChosenGroup } from '../../../products/unitReport/index.ts';
import type { ReleasedUnit, SummaryUnit } from '../../../stages/publication/index.ts';
import type { LocalPhraseProps } from '../../../ui/LocalText.tsx';
import { calculateListShare } from '../compare/calculateListShare.ts';
import { type AreaView, buildUnitName, findResult, type GroupLevel, listUnitGroups } from '../frame/areaView.ts';
import { readBareGroup } from '../frame/describeGroup.ts';
import type { SiteContext } from '../frame/siteContext.ts';

/** `list`: the reader's own units together. */
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

const levels: readonly GroupLevel[] = ['sizeGroup', 'skrGroup', 'socioGroup', 'county', 'city', 'nation'];

/** `find` gives undefined where the group has no cell in the area. */
export interface Comparison {
  readonly key: ComparisonKey;
  /** As the address has it: `storlek`; a group that the unit is not in with its code, `storlek-3`. */
  readonly value: string;
  /** As a choice and as a head. */
  readonly label: string;
  /** Which units the group holds. */
  readonly meaning: Pick<LocalPhraseProps, 'texts' | 'tell'>;
  /** As sentences name it. */
  readonly place: FactPlace;
  readonly find: (view: AreaView) => (column: FactColumn) => ShownCell | undefined;
}

/** The group that a value of the address names; undefined for the reader's list and for what names none. */
export function findChosenGroup(value: string | undefined): ChosenGroup | undefined {
  const [, name, code] = /^([a-z]+)(?:-([0-9A-Z]{1,4}))?$/.exec(value ?? '') ?? [];
  const level = levels.find((candidate) => comparisonValues[candidate] === name);
  return level === undefined ? undefined : { level, ...(code !== undefined && { code }) };
}

/** Every group of the unit, similar units first; the reader's own list last, where it has units. */
export function listComparisons(
  site: SiteContext,
  view: AreaView,
  unit: ReleasedUnit,
  list: readonly SummaryUnit[],
): readonly Comparison[] {
  const groups = listUnitGroups(view, unit);
  const known = levels.flatMap((level): Comparison[] => {
    const group = groups.find((candidate) => candidate.level === level);
    return group === undefined ? [] : [buildGroupComparison(site, group, comparisonValues[level])];
  });
  return list.length === 0 ? known : [...known, buildListComparison(site, list)];
}

/** Groups that the unit is not in, for those who want to read it beside larger, or other, units. */
export function listOtherComparisons(site: SiteContext, view: AreaView, unit: ReleasedUnit): readonly Comparison[] {
  const own = new Set(listUnitGroups(view, unit).map(({ level, code }) => `${level} ${code}`));
  return levels.flatMap((level) =>
    view.data.groups
      .filter((group) => group.level === level && !own.has(`${level} ${group.code}`))
      .map((group) => buildGroupComparison(site, group, `${comparisonValues[level]}-${group.code}`)),
  );
}

/** The group that the address names; the first where it names none. */
export function chooseComparison(
  comparisons: readonly Comparison[],
  others: readonly Comparison[],
  value: string | undefined,
): Comparison | undefined {
  return [...comparisons, ...others].find((candidate) => candidate.value === value) ?? comparisons[0];
}

function buildGroupComparison(
  site: SiteContext,
  { level, code, name }: { readonly level: GroupLevel; readonly code: string; readonly name: string },
  value: string,
): Comparison {
  return {
    key: level,
    value,
    label: describeChoice(site, level, code, name),
    meaning: describeMeaning(site, level, code, name),
    place: namePlace(level, code, name, site.texts.sentence),
    find: (shown) => (column) => findResult(shown, column.code, level, code),
  };
}

function buildListComparison(site: SiteContext, list: readonly SummaryUnit[]): Comparison {
  const codes = list.map(({ code }) => code);
  return {
    key: 'list',
    value: comparisonValues.list,
    label: site.texts.briefing.listHead(list.length),
    meaning: { texts: [], tell: () => site.texts.briefing.groupMeaning.list(list.map(buildUnitName).join(', ')) },
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

function describeMeaning(site: SiteContext, level: GroupLevel, code: string, name: string): Comparison['meaning'] {
  const words = site.texts.briefing.groupMeaning;
  return {
    texts: [readBareGroup(level, code, name)],
    tell: (told = '') => {
      if (level === 'nation') return words.nation;
      if (level === 'city' || level === 'county') return words[level](told);
      return level === 'socioGroup' ? words.socioGroup(code) : words[level](code, told);
    },
  };
}
