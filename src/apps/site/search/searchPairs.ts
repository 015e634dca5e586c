// A place and something about it in one query: `äldreomsorg i Mjölby`.

import type { ReleaseSummary } from '../../../stages/publication/index.ts';
import type { Language } from '../../../ui/language.ts';
import { type County, listCounties } from './listCounties.ts';
import type { Place } from './listPlaces.ts';
import { type AskedName, findNamedCounty, findNamedPlace, isOnlyInCounty, readAskedName } from './namePlace.ts';
import { heldRank } from './rankName.ts';
import { searchAreas } from './searchAreas.ts';
import { type IndicatorHit, searchIndicators } from './searchIndicators.ts';

/** An area or an indicator, for a place or a county. */
export interface PairHit {
  readonly place: ({ readonly kind: 'place' } & Place) | ({ readonly kind: 'county' } & County);
  /** The newest round that has the place and what is asked for. */
  readonly summary: ReleaseSummary;
  /** True where no newer round has the place. */
  readonly isNewest: boolean;
  /** Undefined for the whole area. */
  readonly indicator: IndicatorHit | undefined;
}

/** `round`: the one that the reader is looking at; others where it has none. */
export interface PairWish {
  readonly language: Language;
  readonly round: number | undefined;
  /** As it was written. */
  readonly query: string;
}

/**
 * What the query asks for where its first or last words name a place or a county in full and the others find an area or,
 * if none, an indicator by its name. Of places a longer name goes before a shorter one.
 */
export function searchPairs(
  summaries: readonly ReleaseSummary[],
  places: readonly Place[],
  words: readonly string[],
  wish: PairWish,
): readonly PairHit[] {
  for (let length = words.length - 1; length > 0; length -= 1) {
    const splits = [
      [words.slice(0, length), words.slice(length)],
      [words.slice(-length), words.slice(0, -length)],
    ] as const;
    for (const [name, topic] of splits) {
      const hits = findPairs(summaries, findPlace(places, readAskedName(name, wish.query)), topic, wish);
      if (hits.length > 0) return hits;
    }
  }
  return [];
}

function findPlace(places: readonly Place[], asked: AskedName): PairHit['place'] | undefined {
  const place = findNamedPlace(places, asked);
  const county = findNamedCounty(listCounties(places), asked);
  const isCounty = asked.saysRegion && county !== undefined;
  if (place !== undefined && (!isCounty || isOnlyInCounty(places, place))) return { kind: 'place', ...place };
  return county && { kind: 'county', ...county };
}

function findPairs(
  summaries: readonly ReleaseSummary[],
  place: PairHit['place'] | undefined,
  topic: readonly string[],
  { language, round, query }: PairWish,
): readonly PairHit[] {
  if (place === undefined) return [];
  const own = summaries.filter(({ units }) =>
    units.some(({ code, municipality, county }) =>
      place.kind === 'county' ? county === place.code : code === place.code || municipality === place.code,
    ),
  );
  const newest = Math.max(0, ...own.map((summary) => summary.round));
  const { placeWords } = readAskedName(topic, query);
  const find = (searched: readonly ReleaseSummary[]): readonly Pick<PairHit, 'summary' | 'indicator'>[] => {
    const areas = searchAreas(searched, placeWords).filter(({ rank }) => rank <= heldRank);
    if (areas.length > 0) return areas.map(({ hit }) => ({ summary: hit, indicator: undefined }));
    return searchIndicators(searched, placeWords, language)
      .filter(({ rank }) => rank < heldRank)
      .map(({ hit }) => ({ summary: hit.summary, indicator: hit }));
  };
  const inRound = find(own.filter((summary) => summary.round === round));
  const found = inRound.length > 0 ? inRound : find(own);
  return found.map((hit) => ({ ...hit, place, isNewest: hit.summary.round === newest }));
}
