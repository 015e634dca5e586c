// Search over places and indicators that forgives missing dots and rings.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { ReleaseSummary, SummaryColumn } from '../../../stages/publication/index.ts';
import { type Language, readText } from '../../../ui/language.ts';
import { listPlaces, type Place } from './listPlaces.ts';

/** Each series once. */
export interface IndicatorHit {
  /** The newest round that measured the series. */
  readonly summary: ReleaseSummary;
  readonly code: string;
  readonly column: SummaryColumn;
}

/** Empty lists for an empty query. */
export interface SearchResult {
  readonly places: readonly Place[];
  readonly counties: readonly { readonly code: string; readonly name: string }[];
  readonly indicators: readonly IndicatorHit[];
  /** A place with a name near to the query, when nothing was found. */
  readonly nearest: Place | undefined;
}

/** Lower case without marks: `Årjäng` is found by `arjang`. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim();
}

/** Places and indicators whose names hold every word of the query; names that begin with it come first. */
export function searchSite(summaries: readonly ReleaseSummary[], query: string, language: Language): SearchResult {
  const folded = foldText(query);
  if (folded === '') return { places: [], counties: [], indicators: [], nearest: undefined };
  const words = folded.split(' ');
  const found = (text: string) => words.every((word) => foldText(text).includes(word));
  const all = listPlaces(summaries);
  const places = sortByStart(
    all.filter((place) => found(place.name) || place.code === folded),
    folded,
    (place) => place.shortName,
  );
  const hits = summaries.flatMap((summary) =>
    summary.columns
      .filter((column) => found([column.code, ...listNames(column)].join(' ')))
      .map((column) => ({
        summary,
        code: column.code,
        column,
      })),
  );
  // Newest round first: of the same series in several rounds the newest is the hit.
  const indicators = [...new Map(hits.toReversed().map((hit) => [hit.column.series, hit])).values()].toReversed();
  const counties = [...new Map(all.map(({ county, countyName }) => [county, countyName]))]
    .map(([code, name]) => ({ code, name }))
    .filter(({ name }) => found(name));
  return {
    places,
    counties,
    indicators: sortByStart(indicators, folded, (hit) => readText(hit.column.name, language)),
    nearest: findNearestPlace(all, folded, places.length + counties.length + indicators.length),
  };
}

/** The one place that the query names in full, if nothing else has that name. */
export function findNamedPlace(result: SearchResult, query: string): Place | undefined {
  const folded = foldText(query);
  const named = result.places.filter((place) => foldText(place.shortName) === folded || place.code === folded);
  return named.length === 1 ? named[0] : undefined;
}

function listNames(column: SummaryColumn): readonly string[] {
  return [column.name, column.shortName].flatMap((name) => [name.sv, name.en ?? '']).concat(column.indicatorArea ?? []);
}

function findNearestPlace(places: readonly Place[], folded: string, hits: number): Place | undefined {
  if (hits > 0) return undefined;
  const byFolded = new Map(places.map((place) => [foldText(place.shortName), place]));
  const nearest = findNearestName(folded, [...byFolded.keys()]);
  return nearest === undefined ? undefined : byFolded.get(nearest);
}

function sortByStart<T>(hits: readonly T[], folded: string, getName: (hit: T) => string): readonly T[] {
  const starts = (hit: T) => (foldText(getName(hit)).startsWith(folded) ? 0 : 1);
  return [...hits].sort((a, b) => starts(a) - starts(b));
}
