// Search over places, areas and indicators that forgives missing dots and rings.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { ReleaseSummary, SummaryColumn } from '../../../stages/publication/index.ts';
import { compareSwedish } from '../../../ui/format.ts';
import { type Language, readText } from '../../../ui/language.ts';
import { listPlaces, type Place } from './listPlaces.ts';

/** Each series once. */
export interface IndicatorHit {
  /** The newest round that measured the series. */
  readonly summary: ReleaseSummary;
  readonly code: string;
  readonly column: SummaryColumn;
}

/** Empty lists for an empty query; in every list the best hits stand first. */
export interface SearchResult {
  readonly places: readonly Place[];
  readonly counties: readonly { readonly code: string; readonly name: string }[];
  /** Each area once, as its newest round has it. */
  readonly areas: readonly ReleaseSummary[];
  readonly indicators: readonly IndicatorHit[];
  /** Kinds that have hits, the one with the best hit first. */
  readonly kinds: readonly HitKind[];
  /** A place with a name near to the query, when nothing was found. */
  readonly nearest: Place | undefined;
}

/** What a search finds, in the order in which kinds with equally good hits stand. */
export const hitKinds = ['places', 'counties', 'areas', 'indicators'] as const;
/** One of hitKinds. */
export type HitKind = (typeof hitKinds)[number];

/** Lower case without marks: `Årjäng` is found by `arjang`. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim();
}

/** Places, counties, areas and indicators whose names hold every word of the query (rankName orders them). */
export function searchSite(summaries: readonly ReleaseSummary[], query: string, language: Language): SearchResult {
  const folded = foldText(query);
  if (folded === '') return { places: [], counties: [], areas: [], indicators: [], kinds: [], nearest: undefined };
  const words = folded.split(' ');
  const found = (text: string) => {
    const name = foldText(text);
    return words.every((word) => name.includes(word));
  };
  const all = listPlaces(summaries);
  const counties = [...new Map(all.map(({ county, countyName }) => [county, countyName]))].map(([code, name]) => ({
    code,
    name,
  }));
  const ranked = {
    places: rankHits(
      all.filter((place) => found(place.name) || place.code === folded),
      (place) => rankName(place.shortName, folded),
    ),
    counties: rankHits(
      counties.filter(({ name }) => found(name)).sort((a, b) => compareSwedish(a.name, b.name)),
      ({ name }) => rankName(name, folded),
    ),
    areas: rankHits(listNewestAreas(summaries).filter(isAreaNamed(found)), (summary) =>
      rankName(readText(summary.areaName, language), folded),
    ),
    indicators: rankHits(listIndicatorHits(summaries, found), ({ code, column }) =>
      foldText(code) === folded ? 0 : rankName(readText(column.name, language), folded),
    ),
  };
  const bestRank = (kind: HitKind) => ranked[kind][0]?.rank ?? Number.POSITIVE_INFINITY;
  const kinds = hitKinds.filter((kind) => ranked[kind].length > 0).sort((a, b) => bestRank(a) - bestRank(b));
  return {
    places: ranked.places.map(({ hit }) => hit),
    counties: ranked.counties.map(({ hit }) => hit),
    areas: ranked.areas.map(({ hit }) => hit),
    indicators: ranked.indicators.map(({ hit }) => hit),
    kinds,
    nearest: kinds.length > 0 ? undefined : findNearestPlace(all, folded),
  };
}

/** The one place that the query names in full: by its own name if nothing else has it, or with its city. */
export function findNamedPlace(result: SearchResult, query: string): Place | undefined {
  const folded = foldText(query);
  const named = result.places.filter((place) => foldText(place.shortName) === folded || place.code === folded);
  if (named.length === 1) return named[0];
  return result.places.find((place) => foldText(place.name) === folded);
}

/** Each series once, as the newest round has it; newer rounds first, then in alphabetical order. */
function listIndicatorHits(
  summaries: readonly ReleaseSummary[],
  found: (text: string) => boolean,
): readonly IndicatorHit[] {
  const bySeries = new Map<string, IndicatorHit>();
  for (const summary of summaries) {
    for (const column of summary.columns) {
      const known = bySeries.get(column.series);
      if (known !== undefined && known.summary.round >= summary.round) continue;
      if (found([column.code, ...listNames(column)].join(' '))) {
        bySeries.set(column.series, { summary, code: column.code, column });
      }
    }
  }
  return [...bySeries.values()].sort(
    (a, b) => b.summary.round - a.summary.round || compareSwedish(a.column.name.sv, b.column.name.sv),
  );
}

function listNames(column: SummaryColumn): readonly string[] {
  return [column.name, column.shortName].flatMap((name) => [name.sv, name.en ?? '']).concat(column.indicatorArea ?? []);
}

function listNewestAreas(summaries: readonly ReleaseSummary[]): readonly ReleaseSummary[] {
  const newest = new Map<string, ReleaseSummary>();
  for (const summary of summaries) {
    if ((newest.get(summary.area)?.round ?? 0) < summary.round) newest.set(summary.area, summary);
  }
  return [...newest.values()].sort((a, b) => compareSwedish(a.areaName.sv, b.areaName.sv));
}

function isAreaNamed(found: (text: string) => boolean): (summary: ReleaseSummary) => boolean {
  return ({ area, areaName }) => found([area, areaName.sv, areaName.en ?? ''].join(' '));
}

/** How well a name answers the query, 0 best: it is the query, begins with it, has words that begin so, holds it, or not. */
function rankName(text: string, folded: string): number {
  const name = foldText(text);
  if (name === folded) return 0;
  if (name.startsWith(folded)) return 1;
  const words = folded.split(' ');
  const names = name.split(' ');
  if (words.every((word) => names.some((candidate) => candidate.startsWith(word)))) return 2;
  return words.every((word) => name.includes(word)) ? 3 : 4;
}

/** The best first; equal ones stay as they stand. */
function rankHits<T>(
  hits: readonly T[],
  rank: (hit: T) => number,
): readonly { readonly hit: T; readonly rank: number }[] {
  return hits.map((hit) => ({ hit, rank: rank(hit) })).sort((a, b) => a.rank - b.rank);
}

function findNearestPlace(places: readonly Place[], folded: string): Place | undefined {
  const byFolded = new Map(places.map((place) => [foldText(place.shortName), place]));
  const nearest = findNearestName(folded, [...byFolded.keys()]);
  return nearest === undefined ? undefined : byFolded.get(nearest);
}
