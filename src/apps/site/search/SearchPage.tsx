import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../../ui/format.ts';
import { LocalText } from '../../../ui/LocalText.tsx';
import { buildAreaAddress, buildColumnAddress, buildUnitAddress, nameArea } from '../frame/areaWords.ts';
import { PageContents } from '../frame/PageContents.tsx';
import { SitePage } from '../frame/SitePage.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import { FoundPageLink } from './FoundPageLink.tsx';
import { foldText } from './foldText.ts';
import type { Place } from './listPlaces.ts';
import { PairLink } from './PairLink.tsx';
import type { PlaceView } from './placeView.ts';
import { SearchForm } from './SearchForm.tsx';
import { listAreaNames } from './searchAreas.ts';
import type { HitKind, SearchResult } from './searchSite.ts';

/** Where the hits of a kind stand on the page; in the address also the kind that is shown whole. */
export const hitAnchors: Readonly<Record<HitKind, string>> = {
  pairs: 'pa-en-plats',
  places: 'enheter',
  counties: 'lan',
  areas: 'omraden',
  indicators: 'indikatorer',
  pages: 'sidor',
};

/** Hits of a kind that stand in sight; the rest is counted, with the way to all. */
const maxShown = 20;

/** `query`: as typed, so that it stands in the field again. */
export interface SearchPageProps {
  readonly site: SiteContext;
  readonly query: string;
  readonly result: SearchResult;
  /** The kind whose hits are all shown. */
  readonly unfolded: HitKind | undefined;
  readonly isSynthetic: boolean;
  /** Suggested while a name is written. */
  readonly places: readonly Place[];
  /** What the pages of places are to show; undefined: what they show by themselves. */
  readonly view?: PlaceView | undefined;
}

/** Hits by kind with their number, the best first; a near name and the way to the list where there are none. */
export function SearchPage({ site, query, result, unfolded, isSynthetic, places, view }: SearchPageProps) {
  const words = site.texts.site.search;
  const title = query === '' ? words.title : words.resultTitle(query);
  return (
    <SitePage
      site={site}
      title={title}
      description={words.empty}
      steps={[{ label: words.title }]}
      isSynthetic={isSynthetic}
      columns={result.indicators.map(({ column }) => column)}
    >
      <h1>{title}</h1>
      {view !== undefined && <p class="lead">{words.inView(view.name)}</p>}
      <SearchForm site={site} query={query} places={places} view={view} />
      {query === '' && <p>{words.empty}</p>}
      {query !== '' && result.kinds.length === 0 && <NoHits site={site} query={query} result={result} />}
      {result.isPartial && <p>{words.partly}</p>}
      {result.isPartial && <NearestPlace site={site} result={result} />}
      {result.kinds.length > 1 && (
        <PageContents
          site={site}
          sections={result.kinds.map((kind) => [
            hitAnchors[kind],
            words.counted(words[kind], formatNumber(result[kind].length, site.language)),
          ])}
        />
      )}
      {result.kinds.map((kind) => (
        <HitSection
          key={kind}
          site={site}
          query={query}
          kind={kind}
          hits={renderHits({ site, query, result, view }, kind)}
          view={view}
          isWhole={kind === unfolded}
        />
      ))}
    </SitePage>
  );
}

interface HitSectionProps extends Pick<SearchPageProps, 'site' | 'query' | 'view'> {
  readonly kind: HitKind;
  readonly hits: readonly ComponentChildren[];
  readonly isWhole: boolean;
}

function HitSection({ site, query, kind, hits, isWhole, view }: HitSectionProps) {
  const words = site.texts.site.search;
  const id = hitAnchors[kind];
  const count = formatNumber(hits.length, site.language);
  const isCut = !isWhole && hits.length > maxShown;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {words[kind]} <span class="muted">{count}</span>
      </h2>
      <ul class="index-list">{isCut ? hits.slice(0, maxShown) : hits}</ul>
      {isCut && (
        <p>
          {words.cut(formatNumber(maxShown, site.language), count)}{' '}
          <a href={`${buildAddress(site, '/sok', { ...view?.query, q: query, alla: id })}#${id}`}>
            {words.showAll(words[kind])}
          </a>
        </p>
      )}
    </section>
  );
}

function renderHits(
  { site, query, result, view }: Pick<SearchPageProps, 'site' | 'query' | 'result' | 'view'>,
  kind: HitKind,
): readonly ComponentChildren[] {
  const { areaInRound } = site.texts.site.start;
  const renders: Readonly<Record<HitKind, () => readonly ComponentChildren[]>> = {
    pairs: () =>
      result.pairs.map((pair) => (
        <li key={`${pair.summary.area} ${pair.indicator?.code}`}>
          <PairLink site={site} pair={pair} />
          <span class="muted small">
            {pair.indicator === undefined
              ? pair.summary.round
              : areaInRound(nameArea(site, pair.summary), pair.summary.round)}
          </span>
        </li>
      )),
    places: () =>
      result.places.map((place) => (
        <li key={place.code}>
          <a href={buildUnitAddress(site, place.code, view?.query)}>{place.name}</a>
          <span class="muted small">{place.countyName}</span>
        </li>
      )),
    counties: () =>
      result.counties.map(({ code, name }) => (
        <li key={code}>
          <a href={buildAddress(site, `/lan/${code}`, { omgang: view?.query.omgang ?? '' })}>{name}</a>
        </li>
      )),
    areas: () =>
      result.areas.map((summary) => (
        <li key={summary.area}>
          <a href={buildAreaAddress(site, summary)}>{nameArea(site, summary)}</a>
          <span class="muted small">{summary.round}</span>
          {isByEverydayWord(summary, query, result) && (
            <span class="muted small">{site.texts.site.search.everydayWord(query)}</span>
          )}
        </li>
      )),
    indicators: () =>
      result.indicators.map((hit) => (
        <li key={`${hit.summary.round} ${hit.code}`}>
          <a href={buildColumnAddress(site, hit.summary, hit.code)}>
            <LocalText text={hit.column.name} language={site.language} />
          </a>
          <span class="muted small">{areaInRound(nameArea(site, hit.summary), hit.summary.round)}</span>
        </li>
      )),
    pages: () =>
      result.pages.map((page) => (
        <li key={page}>
          <FoundPageLink site={site} page={page} />
        </li>
      )),
  };
  return renders[kind]();
}

/** True where the area was found by a word that stands in none of its names, so that the page tells how it belongs. */
function isByEverydayWord(
  summary: SearchResult['areas'][number],
  query: string,
  { isPartial, round }: SearchResult,
): boolean {
  const names = foldText(listAreaNames(summary).join(' '));
  const words = foldText(query).split(' ');
  return !isPartial && round === undefined && words.some((word) => !names.includes(word));
}

function NearestPlace({ site, result }: Pick<SearchPageProps, 'site' | 'result'>) {
  if (result.nearest === undefined) return null;
  return (
    <p>
      {site.texts.site.search.nearest} <a href={buildUnitAddress(site, result.nearest.code)}>{result.nearest.name}</a>?
    </p>
  );
}

function NoHits({ site, query, result }: Pick<SearchPageProps, 'site' | 'query' | 'result'>) {
  const words = site.texts.site.search;
  return (
    <div>
      <p>{words.none(query)}</p>
      <NearestPlace site={site} result={result} />
      <p>
        <a href={`${buildAddress(site, '/')}#kommuner`}>{words.toList}</a>
      </p>
    </div>
  );
}
