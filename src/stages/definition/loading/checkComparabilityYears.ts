// The years that columns are compared with: before the round, and rounds that there are or that most columns name.

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
 * Reports years that are not before the round; years that are no round of the set and that few columns have; and
 * columns that lack a year which most have. With a round whose questionnaire is known comparability is derived: there
 * only what a source says beyond that is declared. A wrong year is one fault: the right one is not told as missing
 * beside it.
 */
export function checkComparabilityYears(setting: RoundSetting, descriptions: readonly DescriptionDraft[]): void {
  const { problems, files } = setting.context;
  const hasFolder = (path: string): boolean => [...files.keys()].some((file) => file.startsWith(`rounds/${path}/`));
  const round = setting.year;
  const lists = descriptions.flatMap(listYears);
  const usual = listUsualYears(lists, round);
  const required = usual.filter((year) => !hasFolder(`${year}/parts`));
  for (const { draft, path, years } of lists) {
    const wrong = years.filter((year) => !usual.includes(year) && (Number(year) >= round || !hasFolder(year)));
    for (const year of wrong) problems.report(draft.placeOfKey(...path, year), 'COMPARABILITY_YEAR', { year, round });
    const lacking = wrong.length > 0 ? [] : required.filter((year) => !years.includes(year));
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
  const columns = listColumns(source);
  const inherited = columns.filter(({ comparability }) => comparability === undefined).length;
  const build = (map: ComparabilitySource, path: YamlPath, count: number): YearList => ({
    draft,
    path,
    years: Object.keys(map),
    columns: count,
  });
  const own = (source.columns ?? []).flatMap(({ comparability }, index) =>
    comparability === undefined ? [] : [build(comparability, ['columns', index, 'comparability'], 1)],
  );
  if (source.comparability === undefined && inherited === 0) return own;
  return [build(source.comparability ?? {}, ['comparability'], inherited), ...own];
}
