// Which place a query names: people write the kind of place beside its name, and end it with a genitive s.

import { foldText } from './foldText.ts';
import type { County } from './listCounties.ts';
import type { Place } from './listPlaces.ts';
import { besideNames, listOtherNames } from './searchLists.ts';

/** The words of a query, folded, and what they say about the kind of place. */
export interface AskedName {
  /** The query with its marks, in lower case: Håbo and Habo are two. */
  readonly typed: string;
  /** The query as it was written, folded. */
  readonly folded: string;
  /** Without words for a municipality, its parts or a region, and without small words; all words where nothing else is left. */
  readonly placeWords: readonly string[];
  /** The same, and without words for a county. */
  readonly countyWords: readonly string[];
  readonly saysPlace: boolean;
  readonly saysRegion: boolean;
  readonly saysCounty: boolean;
}

/** The words of a query, folded; a word for a region that is written together with its name is a word of its own. */
export function splitWords(query: string): readonly string[] {
  return foldText(query)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => {
      const end = [...besideNames.region].find((region) => word.endsWith(region) && word !== region);
      return end === undefined ? [word] : [word.slice(0, -end.length), end];
    });
}

/** Takes the words of a query apart; `query` is all of it, where the words are a part. */
export function readAskedName(words: readonly string[], query: string): AskedName {
  const { place, region, county, small } = besideNames;
  const placeWords = leaveOut(words, [place, region, small]);
  return {
    typed: lower(query),
    folded: words.join(' '),
    placeWords,
    countyWords: leaveOut(words, [place, region, small, county]),
    saysPlace: placeWords.length < words.length && words.some((word) => place.has(word)),
    saysRegion: placeWords.length < words.length && words.some((word) => region.has(word)),
    saysCounty: words.some((word) => county.has(word)),
  };
}

/** True where the name of the place holds every word; a word may also be one of its names or words with a genitive s. */
export function isPlaceLike(place: Place, { folded, placeWords }: AskedName): boolean {
  if (place.code === folded) return true;
  const { whole, parts, others } = foldNames(place);
  return (
    placeWords.every((word) => whole.includes(word) || parts.some((part) => word === `${part}s`)) ||
    others.includes(placeWords.join(' '))
  );
}

/** True where the name of the county holds every word. */
export function isCountyLike({ name }: County, { countyWords }: AskedName): boolean {
  const folded = foldText(name);
  return countyWords.every((word) => folded.includes(word));
}

/**
 * The one place that the query names in full: by its own name if nothing else has it, or with its city. As written before
 * what is read out of it, so that no name is taken for another with an ending.
 */
export function findNamedPlace(places: readonly Place[], asked: AskedName): Place | undefined {
  const { folded, placeWords } = asked;
  const ways: readonly ((place: Place) => boolean)[] = [
    (place) => place.code === folded || foldNames(place).own.includes(folded),
    (place) => foldNames(place).whole === folded,
    (place) => foldNames(place).own.some((name) => isSameName(name, placeWords)),
    (place) => isSameName(foldNames(place).whole, placeWords),
  ];
  for (const isNamed of ways) {
    const one = chooseOne(places.filter(isNamed), asked);
    if (one !== undefined) return one;
  }
  return undefined;
}

/** True where the text is the name as people write it: perhaps with the kind of place, and a genitive s. */
export function isWrittenName(name: string, text: string): boolean {
  return isSameName(foldText(name), readAskedName(splitWords(text), text).placeWords);
}

/** True where the text holds the name with its marks. */
export function isMarkedIn(name: string, text: string): boolean {
  return lower(text).includes(lower(name));
}

/** True for the one municipality of its county: a word for a region means it. */
export function isOnlyInCounty(places: readonly Place[], { code, county }: Place): boolean {
  return places.every((place) => place.county !== county || place.isPart || place.code === code);
}

/** The county that the query names in full, with or without a word for it. */
export function findNamedCounty(counties: readonly County[], { countyWords }: AskedName): County | undefined {
  const named = counties.filter(({ name }) => {
    const words = leaveOut(foldText(name).split(' '), [besideNames.county]);
    return isSameName(words.join(' '), countyWords) || isSameName(countyWords.join(' '), words);
  });
  return named.length === 1 ? named[0] : undefined;
}

/** What a place is found by, folded. */
interface FoldedNames {
  /** With its city. */
  readonly whole: string;
  readonly parts: readonly string[];
  /** Other names than that of the register. */
  readonly others: readonly string[];
  /** Its own name and the others. */
  readonly own: readonly string[];
}

/** A search asks for the names of every place many times. */
const foldedNames = new WeakMap<Place, FoldedNames>();

function foldNames(place: Place): FoldedNames {
  const known = foldedNames.get(place);
  if (known !== undefined) return known;
  const whole = foldText(place.name);
  const others = listOtherNames(place.code);
  const names = { whole, parts: whole.split(' '), others, own: [foldText(place.shortName), ...others] };
  foldedNames.set(place, names);
  return names;
}

/** Of places with the same name the one that is written with its marks, or whose name is the longest in the query. */
function chooseOne(named: readonly Place[], { typed, folded }: AskedName): Place | undefined {
  if (named.length < 2) return named[0];
  const marked = keepLongest(named, ({ shortName }) => (isMarkedIn(shortName, typed) ? shortName.length : 0));
  const [one, ...others] = keepLongest(marked, ({ shortName }) =>
    folded.includes(foldText(shortName)) ? shortName.length : 0,
  );
  return others.length === 0 ? one : undefined;
}

function keepLongest(places: readonly Place[], measure: (place: Place) => number): readonly Place[] {
  const longest = Math.max(...places.map(measure));
  return places.filter((place) => measure(place) === longest);
}

function lower(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** The words of the name in their order, each perhaps with a genitive s; words beside names count on neither side. */
function isSameName(name: string, words: readonly string[]): boolean {
  const { place, region, small } = besideNames;
  const parts = leaveOut(name.split(' '), [place, region, small]);
  return (
    parts.length === words.length && parts.every((part, index) => words[index] === part || words[index] === `${part}s`)
  );
}

/** All words where nothing is left. */
function leaveOut(words: readonly string[], lists: readonly ReadonlySet<string>[]): readonly string[] {
  const left = words.filter((word) => !lists.some((list) => list.has(word)));
  return left.length === 0 ? words : left;
}
