// The years that columns are compared with: before the round, and the same for all columns of the round.

import type { ComparabilitySource } from '../schemas/indicatorSchemas.ts';
import { type DescriptionDraft, listColumns } from './expandDescriptions.ts';
import type { RoundSetting } from './expandParts.ts';
import type { YamlPath } from './yamlSource.ts';

interface YearList {
  readonly draft: DescriptionDraft;
  readonly path: YamlPath;
  readonly years: readonly string[];
  /** Columns that the list holds for. */
  readonly columns: number;
}

/**
 * Reports years that are not before the round, years that few columns have, and columns that lack a year which most
 * have. A wrong year is one fault: the right one is not told as missing beside it.
 */
export function checkComparabilityYears(setting: RoundSetting, descriptions: readonly DescriptionDraft[]): void {
  const { problems } = setting.context;
  const round = setting.year;
  const lists = descriptions.flatMap(listYears);
  const usual = listUsualYears(lists, round);
  for (const { draft, path, years } of lists) {
    const wrong = years.filter((year) => !usual.includes(year));
    for (const year of wrong) problems.report(draft.placeOfKey(...path, year), 'COMPARABILITY_YEAR', { year, round });
    const lacking = wrong.length > 0 ? [] : usual.filter((year) => !years.includes(year));
    for (const year of lacking) problems.report(draft.place(...path), 'COMPARABILITY_MISSING', { year });
  }
}

/** Years before the round that at least half of the columns have. */
function listUsualYears(lists: readonly YearList[], round: number): string[] {
  const total = lists.reduce((sum, { columns }) => sum + columns, 0);
  const years = [...new Set(lists.flatMap((list) => list.years))].filter((year) => Number(year) < round);
  const count = (year: string): number =>
    lists.reduce((sum, list) => sum + (list.years.includes(year) ? list.columns : 0), 0);
  return years.filter((year) => 2 * count(year) >= total);
}

/** The list of a description, which holds for the columns without one of their own, and those of its columns. */
function listYears(draft: DescriptionDraft): YearList[] {
  const { source } = draft;
  const build = (map: ComparabilitySource | undefined, path: YamlPath, columns: number): YearList[] =>
    map === undefined ? [] : [{ draft, path, years: Object.keys(map), columns }];
  const inherited = listColumns(source).filter(({ comparability }) => comparability === undefined).length;
  const own = (source.columns ?? []).flatMap(({ comparability }, index) =>
    build(comparability, ['columns', index, 'comparability'], 1),
  );
  return [...build(source.comparability, ['comparability'], inherited), ...own];
}
