// What is said of an indicator's values in sentences: the same facts and words as in reports and fact sheets.

import {
  buildFactRound,
  type FactPlace,
  listShareFacts,
  listUnitFacts,
  namePlace,
  renderStatement,
  type SentenceFact,
  sentenceWords,
} from '../../../products/sentence/index.ts';
import type { ReleasedColumn, ReleasedUnit } from '../../../stages/publication/index.ts';
import { type AreaView, buildUnitName, findResult, type GroupLevel } from '../frame/areaView.ts';
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
    earlier: view.data.earlier.toReversed().map((cells) => buildFactRound(cells, level, code)),
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
    earlier: view.data.earlier.toReversed().map((cells) => buildFactRound(cells, 'unit', unit.code)),
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
