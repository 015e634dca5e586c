// Areas and pages in a search: by their names and by everyday words for them.

import type { ReleaseSummary } from '../../../stages/publication/index.ts';
import type { FoundPage } from '../../../texts/sv/siteSearch.ts';
import { compareSwedish } from '../../../ui/format.ts';
import { foldText } from './foldText.ts';
import { type Ranked, rankName, rankPhrases } from './rankName.ts';
import { besideNames, listAreaPhrases, listCatalogueNames, pagePhrases } from './searchLists.ts';

/** Each area once, as its newest round has it; found by its code, its names in any language, or an everyday word. */
export function searchAreas(
  summaries: readonly ReleaseSummary[],
  words: readonly string[],
): readonly Ranked<ReleaseSummary>[] {
  const meant = leaveOutSmall(words);
  return listNewestAreas(summaries)
    .flatMap((summary) => {
      const names = listAreaNames(summary);
      const held = foldText(names.join(' '));
      const byName = meant.every((word) => held.includes(word))
        ? [Math.min(...names.map((name) => rankName(name, words.join(' '))))]
        : [];
      const ranks = [...byName, rankPhrases(listAreaPhrases(summary.area), meant) ?? []].flat();
      return ranks.length === 0 ? [] : [{ hit: summary, rank: Math.min(...ranks) }];
    })
    .sort((a, b) => a.rank - b.rank);
}

/** Pages about the site, by the words that lead to them. */
export function searchPages(words: readonly string[]): readonly Ranked<FoundPage>[] {
  const meant = leaveOutSmall(words);
  return pagePhrases
    .flatMap(({ page, phrases }) => {
      const rank = rankPhrases(phrases, meant);
      return rank === undefined ? [] : [{ hit: page, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
}

/** Each area as its newest round has it, in alphabetical order. */
export function listNewestAreas(summaries: readonly ReleaseSummary[]): readonly ReleaseSummary[] {
  const newest = new Map<string, ReleaseSummary>();
  for (const summary of summaries) {
    if ((newest.get(summary.area)?.round ?? 0) < summary.round) newest.set(summary.area, summary);
  }
  return [...newest.values()].sort((a, b) => compareSwedish(a.areaName.sv, b.areaName.sv));
}

/** Its code and its names, as released and in the catalogues. */
export function listAreaNames({ area, areaName }: ReleaseSummary): readonly string[] {
  return [area, areaName.sv, ...(areaName.en === undefined ? [] : [areaName.en]), ...listCatalogueNames(area)];
}

function leaveOutSmall(words: readonly string[]): readonly string[] {
  const meant = words.filter((word) => !besideNames.small.has(word));
  return meant.length === 0 ? words : meant;
}
