// Search over places, areas, indicators and pages that reads names as people write them.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { ReleaseSummary } from '../../../stages/publication/index.ts';
import type { FoundPage } from '../../../texts/sv/siteSearch.ts';
import type { Language } from '../../../ui/language.ts';
import { foldText } from './foldText.ts';
import { type County, listCounties } from './listCounties.ts';
import { listPlaces, type Place } from './listPlaces.ts';
import {
  type AskedName,
  findNamedCounty,
  findNamedPlace,
  isCountyLike,
  isOnlyInCounty,
  isPlaceLike,
  readAskedName,
  splitWords,
} from './namePlace.ts';
import { heldRank, type Ranked, rankHits, rankName } from './rankName.ts';
import { listNewestAreas, searchAreas, searchPages } from './searchAreas.ts';
import { type IndicatorHit, searchIndicators } from './searchIndicators.ts';
import { type PairHit, type PairWish, searchPairs } from './searchPairs.ts';
import { searchPartly } from './searchPartly.ts';

/** Hits by kind, in every list the best first. */
interface Hits {
  /** An area or an indicator for a place: the whole query, though in two parts. */
  readonly pairs: readonly PairHit[];
  readonly places: readonly Place[];
  readonly counties: readonly County[];
  /** Each area once, as its newest round has it. */
  readonly areas: readonly ReleaseSummary[];
  readonly indicators: readonly IndicatorHit[];
  readonly pages: readonly FoundPage[];
}

/** Empty lists for an empty query. */
export interface SearchResult extends Hits {
  /** Kinds that have hits, the one with the best hit first. */
  readonly kinds: readonly HitKind[];
  /** The one place that the query means, so that nobody needs to choose. */
  readonly straight: Place | undefined;
  /** A place with a name near to the query, or to words of it that nothing has. */
  readonly nearest: Place | undefined;
  /** True where nothing has all words of the query: what has most of them was found. */
  readonly isPartial: boolean;
  /** A round that the query names; only it was searched. */
  readonly round: number | undefined;
}

/** What a search finds, in the order in which kinds with equally good hits stand. */
export const hitKinds = ['pairs', 'places', 'counties', 'areas', 'indicators', 'pages'] as const;
/** One of hitKinds. */
export type HitKind = (typeof hitKinds)[number];

const noHits: SearchResult = {
  ...{ pairs: [], places: [], counties: [], areas: [], indicators: [], pages: [] },
  ...{ kinds: [], straight: undefined, nearest: undefined, isPartial: false, round: undefined },
};

/**
 * What has every word of the query: places, counties, areas, indicators and pages (rankName orders them), and areas and
 * indicators for a place, in the round `viewed` if it has them. Where nothing does, a year in the query chooses the round;
 * then what has most words is found.
 */
export function searchSite(
  summaries: readonly ReleaseSummary[],
  query: string,
  language: Language,
  viewed: number | undefined = undefined,
): SearchResult {
  const words = splitWords(query);
  if (words.length === 0) return noHits;
  const places = listPlaces(summaries);
  const asked = readAskedName(words, query);
  const whole = searchWhole(summaries, places, asked, words, { language, round: viewed, query });
  if (whole.kinds.length > 0) return whole;
  return (
    searchRound(summaries, words, language) ??
    searchMostWords(summaries, places, words) ?? { ...noHits, nearest: findNearestPlace(places, asked.placeWords) }
  );
}

/** Before all names: the query says which kind of place it means. */
const meantRank = -1;

type RankedHits = { readonly [Kind in HitKind]: readonly Ranked<Hits[Kind][number]>[] };

function searchWhole(
  summaries: readonly ReleaseSummary[],
  places: readonly Place[],
  asked: AskedName,
  words: readonly string[],
  wish: PairWish,
): SearchResult {
  const counties = listCounties(places);
  const named = findNamedPlace(places, asked);
  const namedCounty = findNamedCounty(counties, asked);
  const pairs = named !== undefined || namedCounty !== undefined ? [] : searchPairs(summaries, places, words, wish);
  const ranked: RankedHits = {
    pairs: rankHits(pairs, () => 0),
    places: rankHits(
      places.filter((place) => isPlaceLike(place, asked)),
      (place) => (place.code === named?.code ? 0 : rankName(place.shortName, asked.placeWords.join(' '))),
    ),
    counties: rankHits(
      counties.filter((county) => isCountyLike(county, asked)),
      ({ code, name }) =>
        asked.saysRegion && code === namedCounty?.code
          ? meantRank
          : rankName(name, (asked.saysCounty ? words : asked.countyWords).join(' ')),
    ),
    areas: searchAreas(summaries, words),
    indicators: searchIndicators(summaries, words, wish.language),
    pages: searchPages(words),
  };
  return { ...orderKinds(ranked), straight: named && chooseStraight(named, places, { ...ranked, namedCounty }, asked) };
}

function orderKinds(ranked: RankedHits): SearchResult {
  const bestRank = (kind: HitKind) => ranked[kind][0]?.rank ?? Number.POSITIVE_INFINITY;
  return {
    ...noHits,
    pairs: ranked.pairs.map(({ hit }) => hit),
    places: ranked.places.map(({ hit }) => hit),
    counties: ranked.counties.map(({ hit }) => hit),
    areas: ranked.areas.map(({ hit }) => hit),
    indicators: ranked.indicators.map(({ hit }) => hit),
    pages: ranked.pages.map(({ hit }) => hit),
    kinds: hitKinds.filter((kind) => ranked[kind].length > 0).sort((a, b) => bestRank(a) - bestRank(b)),
  };
}

/** The named place, unless the query may as well mean something else. */
function chooseStraight(
  named: Place,
  places: readonly Place[],
  ranked: RankedHits & { readonly namedCounty: County | undefined },
  { saysPlace, saysRegion }: AskedName,
): Place | undefined {
  if (saysPlace) return named;
  if (saysRegion) return ranked.counties.length === 0 || isOnlyInCounty(places, named) ? named : undefined;
  const isOther =
    ranked.namedCounty !== undefined ||
    [...ranked.areas, ...ranked.pages].some(({ rank }) => rank < heldRank) ||
    ranked.indicators[0]?.rank === 0;
  return isOther ? undefined : named;
}

/** Searches for the other words in the round that one of the words is; the whole round where there are no others. */
function searchRound(
  summaries: readonly ReleaseSummary[],
  words: readonly string[],
  language: Language,
): SearchResult | undefined {
  const round = summaries.find((summary) => words.includes(String(summary.round)))?.round;
  if (round === undefined) return undefined;
  const own = summaries.filter((summary) => summary.round === round);
  const rest = words.filter((word) => word !== String(round));
  if (rest.length === 0) return { ...noHits, areas: listNewestAreas(own), kinds: ['areas'], round };
  return { ...searchSite(own, rest.join(' '), language), round };
}

function searchMostWords(
  summaries: readonly ReleaseSummary[],
  places: readonly Place[],
  words: readonly string[],
): SearchResult | undefined {
  const found = words.length > 1 ? searchPartly(summaries, places, listCounties(places), words) : undefined;
  if (found === undefined) return undefined;
  const { missed, ...hits } = found;
  return {
    ...noHits,
    ...hits,
    kinds: hitKinds.filter((kind) => kind !== 'pairs' && hits[kind].length > 0),
    nearest: missed.length === 0 ? undefined : findNearestPlace(places, missed),
    isPartial: true,
  };
}

function findNearestPlace(places: readonly Place[], words: readonly string[]): Place | undefined {
  const byFolded = new Map(places.map((place) => [foldText(place.shortName), place]));
  const nearest = findNearestName(words.join(' '), [...byFolded.keys()]);
  return nearest === undefined ? undefined : byFolded.get(nearest);
}
