import type { GroupLevel } from './areaView.ts';
import type { SiteContext } from './siteContext.ts';

/** Name of a group as a column head: short, since the place line of the page says the rest. */
export function describeGroupHead(
  site: SiteContext,
  group: { readonly level: GroupLevel; readonly code: string; readonly name: string },
): string {
  if (group.level === 'nation') return site.words.levels.nation;
  if (group.level === 'city' || group.level === 'county') return group.name;
  return `${site.words.levels[group.level]} ${group.code}`;
}
