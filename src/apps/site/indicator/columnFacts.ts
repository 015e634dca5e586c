// What is said of an indicator's values in sentences: the same facts and words as in reports and fact sheets.

import {
  type FactPlace,
  type FactRound,
  listShareFacts,
  listUnitFacts,
  namePlace,
  renderStatement,
  type SentenceFact,
  sentenceWords,
} from '../../../products/sentence/index.ts';
import { listPlaceResults, type ReleasedColumn, type ReleasedUnit } from '../../../stages/publication/index.ts';
import { type AreaView, buildUnitName, findResult, type GroupLevel, type Level } from '../frame/areaView.ts';
import type { SiteContext } from '../frame/siteContext.ts';

/** Facts of a group's share or number. The nation's tell how the counties differ too. */
export function listGroupColumnFacts(
  site: SiteContext,
  view: AreaView,
  column: ReleasedColumn,
  group: { readonly level: GroupLevel; readonly code: string; readonly name: string },
): readonly SentenceFact[] {
  const { level, code, name } = group;
  const counties = view.data.groups.filter((candidate) => level === 'nation' && candidate.level === 'county');
  return listShareFacts({
    place: namePlace(level, code, name, sentenceWords[site.language]),
    round: view.round,
    columns: [column],
    find: ({ code: columnCode }) => findResult(view, columnCode, level, code),
    earlier: listEarlier(view, level, code),
    counties: counties.map((county) => ({
      name: county.name,
      find: ({ code: columnCode }) => findResult(view, columnCode, 'county', county.code),
    })),
  });
}

/** Facts of a unit's result beside the earlier rounds; without a group. */
export function listUnitColumnFacts(
  view: AreaView,
  column: ReleasedColumn,
  unit: ReleasedUnit,
): readonly SentenceFact[] {
  const place: FactPlace = { level: 'unit', code: unit.code, name: buildUnitName(unit) };
  return listUnitFacts({
    place,
    round: view.round,
    columns: [column],
    own: ({ code }) => findResult(view, code, 'unit', unit.code),
    group: undefined,
    earlier: listEarlier(view, 'unit', unit.code),
    unit,
  }).filter(({ kind }) => kind !== 'count');
}

/** Facts in words, each a sentence; only those of the kinds given. */
export function tellFacts(
  site: SiteContext,
  facts: readonly SentenceFact[],
  kinds: readonly SentenceFact['kind'][],
): readonly string[] {
  const words = sentenceWords[site.language];
  return facts.filter(({ kind }) => kinds.includes(kind)).map((fact) => renderStatement(fact, words, site.language));
}

/** The rounds that the release tells of, the latest first. */
function listEarlier(view: AreaView, level: Level, code: string): readonly FactRound[] {
  return view.data.earlier.toReversed().map((cells) => {
    const results = new Map(listPlaceResults(cells, level, code).map((result) => [result.series, result]));
    return { round: cells.round, find: (series) => results.get(series) };
  });
}
