// The lists of words that people write, of both languages: a Swede reads English pages, and the other way round.

import { site as englishSite } from '../../../texts/en/site.ts';
import { siteSearch as english } from '../../../texts/en/siteSearch.ts';
import { site as swedishSite } from '../../../texts/sv/site.ts';
import { type FoundPage, siteSearch as swedish } from '../../../texts/sv/siteSearch.ts';
import { foldText } from './foldText.ts';

const languages = [swedish, english];

/** Single words, folded, that stand beside names (see `SearchWords`). */
export const besideNames = {
  place: collectWords('place'),
  region: collectWords('region'),
  county: collectWords('county'),
  small: collectWords('small'),
};

/** A word or a few that lead to something, folded, with its words one by one. */
export interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
}

/** Other names of a place, folded. */
export function listOtherNames(code: string): readonly string[] {
  return languages.flatMap(({ placeNames }) => placeNames[code] ?? []).map(foldText);
}

/** Names of an area in both catalogues: releases have theirs in Swedish, and may have one in English. */
export function listCatalogueNames(area: string): readonly string[] {
  return [swedishSite, englishSite].flatMap(({ areas }) => areas[area] ?? []);
}

/** Everyday words for an area; empty for one that has none. */
export function listAreaPhrases(area: string): readonly Phrase[] {
  return buildPhrases(languages.flatMap(({ areas }) => areas[area] ?? []));
}

/** Pages about the site with the words that lead to them, in the order of display. */
export const pagePhrases: readonly { readonly page: FoundPage; readonly phrases: readonly Phrase[] }[] = (
  Object.keys(swedish.pages) as FoundPage[]
).map((page) => ({ page, phrases: buildPhrases(languages.flatMap(({ pages }) => pages[page])) }));

function collectWords(list: 'place' | 'region' | 'county' | 'small'): ReadonlySet<string> {
  return new Set(languages.flatMap((words) => words[list]).map(foldText));
}

function buildPhrases(texts: readonly string[]): readonly Phrase[] {
  return texts.map((text) => ({ text: foldText(text), words: foldText(text).split(' ') }));
}
