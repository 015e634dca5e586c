// What has most words of a query that nothing has all of.

import type { ReleaseSummary } from '../../../stages/publication/index.ts';
import type { FoundPage } from '../../../texts/sv/siteSearch.ts';
import { foldText } from './foldText.ts';
import type { County } from './listCounties.ts';
import type { Place } from './listPlaces.ts';
import { isPhraseWord } from './rankName.ts';
import { listAreaNames, listNewestAreas } from './searchAreas.ts';
import { countIndicatorWords, type IndicatorHit } from './searchIndicators.ts';
import { besideNames, listAreaPhrases, listOtherNames, pagePhrases } from './searchLists.ts';

/** Hits of each kind that have the most words. */
export interface PartialHits {
  readonly places: readonly Place[];
  readonly counties: readonly County[];
  readonly areas: readonly ReleaseSummary[];
  readonly indicators: readonly IndicatorHit[];
  readonly pages: readonly FoundPage[];
  /** Words that no hit has. */
  readonly missed: readonly string[];
}

/** A shorter word begins too many others. */
const leastLetters = 3;

/**
 * A word counts when it is a name or a whole word of one, in areas and indicators also when one of theirs begins so. Words
 * beside names do not count. Undefined where nothing has any word.
 */
export function searchPartly(
  summaries: readonly ReleaseSummary[],
  places: readonly Place[],
  counties: readonly County[],
  words: readonly string[],
): PartialHits | undefined {
  const beside = Object.values(besideNames);
  const meant = words.filter((word) => word.length >= leastLetters && !beside.some((list) => list.has(word)));
  const listHad = (has: (word: string) => boolean) => meant.filter(has);
  const counted = {
    places: places.map((hit) => ({ hit, had: listHad((word) => isPlaceWord(hit, word)) })),
    counties: counties.map((hit) => ({ hit, had: listHad((word) => isCountyWord(hit, word)) })),
    areas: listNewestAreas(summaries).map((hit) => ({ hit, had: listHad((word) => isAreaWord(hit, word)) })),
    indicators: countIndicatorWords(summaries, meant),
    pages: pagePhrases.map(({ page, phrases }) => ({
      hit: page,
      had: listHad((word) => phrases.some(({ text }) => text === word)),
    })),
  };
  const all = Object.values(counted).flatMap((hits) => hits.map(({ had }) => had));
  const most = Math.max(0, ...all.map(({ length }) => length));
  if (most === 0) return undefined;
  const shown = new Set(all.filter(({ length }) => length === most).flat());
  const keep = <T>(hits: readonly { readonly hit: T; readonly had: readonly string[] }[]) =>
    hits.filter(({ had }) => had.length === most).map(({ hit }) => hit);
  return {
    places: keep(counted.places),
    counties: keep(counted.counties),
    areas: keep(counted.areas),
    indicators: keep(counted.indicators),
    pages: keep(counted.pages),
    missed: meant.filter((word) => !shown.has(word)),
  };
}

/** The names of a place, and a word of them where it stands alone: `vasby`. */
function isPlaceWord(place: Place, word: string): boolean {
  return isWordOf(place.name, word) || listOtherNames(place.code).includes(word);
}

/** Names of counties end with the genitive s that people leave out. */
function isCountyWord({ name }: County, word: string): boolean {
  return isWordOf(name, word) || isWordOf(name, `${word}s`);
}

function isAreaWord(summary: ReleaseSummary, word: string): boolean {
  const names = listAreaNames(summary).flatMap((name) => foldText(name).split(' '));
  return (
    names.some((name) => name.startsWith(word)) ||
    listAreaPhrases(summary.area).some((phrase) => isPhraseWord(phrase, word))
  );
}

/** Perhaps with or without a genitive s. */
function isWordOf(name: string, word: string): boolean {
  return foldText(name)
    .split(' ')
    .some((part) => part === word || word === `${part}s`);
}
